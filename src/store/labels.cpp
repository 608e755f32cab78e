// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <algorithm>
#include <cctype>

namespace vigie {

namespace {

bool byName(const Labels::Pair &pair, std::string_view name)
{
    return pair.first < name;
}

bool isLegacyName(std::string_view name)
{
    if (name.empty() || std::isdigit(static_cast<unsigned char>(name.front())) != 0)
        return false;
    return std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return c < 0x80 && (std::isalnum(c) != 0 || c == '_' || c == ':');
    });
}

void appendQuoted(std::string &text, std::string_view value)
{
    text += '"';
    for (const char c : value) {
        if (c == '\n') {
            text += "\\n";
            continue;
        }
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    text += '"';
}

} // namespace

Labels::Labels(std::initializer_list<Pair> pairs)
    : Labels(std::vector<Pair>(pairs))
{}

Labels::Labels(std::vector<Pair> pairs)
    : m_pairs(std::move(pairs))
{
    std::stable_sort(m_pairs.begin(), m_pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.first < b.first; });
    // Of equal neighbours the last wins: unique() from the back keeps it.
    const auto kept = std::unique(m_pairs.rbegin(), m_pairs.rend(),
                                  [](const Pair &a, const Pair &b) { return a.first == b.first; });
    m_pairs.erase(m_pairs.begin(), kept.base());
    std::erase_if(m_pairs, [](const Pair &pair) { return pair.second.empty(); });
}

std::string_view Labels::get(std::string_view name) const
{
    const auto it = std::lower_bound(m_pairs.begin(), m_pairs.end(), name, byName);
    return it != m_pairs.end() && it->first == name ? std::string_view(it->second)
                                                    : std::string_view();
}

bool Labels::has(std::string_view name) const
{
    return !get(name).empty();
}

void Labels::set(std::string_view name, std::string_view value)
{
    if (value.empty()) {
        remove(name);
        return;
    }
    const auto it = std::lower_bound(m_pairs.begin(), m_pairs.end(), name, byName);
    if (it != m_pairs.end() && it->first == name)
        it->second = value;
    else
        m_pairs.emplace(it, name, value);
}

void Labels::remove(std::string_view name)
{
    const auto it = std::lower_bound(m_pairs.begin(), m_pairs.end(), name, byName);
    if (it != m_pairs.end() && it->first == name)
        m_pairs.erase(it);
}

std::size_t Labels::hash() const
{
    std::size_t seed = m_pairs.size();
    const auto mix = [&seed](std::string_view text) {
        seed ^=
            std::hash<std::string_view>()(text) + 0x9e3779b97f4a7c15U + (seed << 6U) + (seed >> 2U);
    };
    for (const Pair &pair : m_pairs) {
        mix(pair.first);
        mix(pair.second);
    }
    return seed;
}

std::string Labels::toString() const
{
    const std::string_view name = metricName();
    const bool bare = isLegacyName(name);
    std::string text(bare ? name : std::string_view());
    if (bare && m_pairs.size() == 1)
        return text;
    text += '{';
    bool first = true;
    const auto separate = [&] {
        if (!first)
            text += ", ";
        first = false;
    };
    if (!bare && !name.empty()) {
        separate();
        appendQuoted(text, name);
    }
    for (const Pair &pair : m_pairs) {
        if (pair.first == metricNameLabel)
            continue;
        separate();
        if (isLegacyName(pair.first) && pair.first.find(':') == std::string::npos)
            text += pair.first;
        else
            appendQuoted(text, pair.first);
        text += '=';
        appendQuoted(text, pair.second);
    }
    text += '}';
    return text;
}

} // namespace vigie
