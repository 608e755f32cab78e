// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownfamilies.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie {

namespace {

// What the names of a family's series may end with, whatever its type and the page's format.
constexpr std::array<std::string_view, 9> suffixes{
    "", "_total", "_bucket", "_count", "_sum", "_created", "_info", "_gcount", "_gsum"};

bool sameText(const Family &a, const Family &b)
{
    return a.type == b.type && a.help == b.help && a.unit == b.unit;
}

// The family, its name once more as the key, and the tree's node.
std::size_t bytesOf(const Family &family)
{
    constexpr std::size_t node = 64;
    return node + sizeof(Family) + 2 * family.name.size() + family.help.size() + family.unit.size();
}

} // namespace

void KnownFamilies::set(std::span<const Family> families)
{
    std::shared_ptr<Families> copy;
    for (const Family &family : families) {
        const Families &known = copy ? *copy : *m_all;
        const auto it = known.find(family.name);
        if (it != known.end() && sameText(*it->second, family))
            continue;
        if (it != known.end())
            m_bytes -= bytesOf(*it->second);
        m_bytes += bytesOf(family);
        if (!copy)
            copy = std::make_shared<Families>(*m_all);
        (*copy)[family.name] = std::make_shared<Family>(family);
    }
    if (copy)
        m_all = std::move(copy);
}

void KnownFamilies::forgetUnused(const IsMetric &isMetric)
{
    std::set<std::string, std::less<>> unused;
    std::string metric;
    for (const auto &[name, family] : *m_all) {
        metric = name;
        const auto has = [&, size = name.size()](std::string_view suffix) {
            metric.resize(size);
            return isMetric(metric.append(suffix));
        };
        if (std::none_of(suffixes.begin(), suffixes.end(), has))
            unused.insert(name);
    }
    std::shared_ptr<Families> rest;
    for (const std::string &name : std::exchange(m_unused, unused)) {
        if (!unused.contains(name))
            continue;
        if (!rest)
            rest = std::make_shared<Families>(*m_all);
        const auto it = rest->find(name);
        m_bytes -= bytesOf(*it->second);
        rest->erase(it);
        m_unused.erase(name);
    }
    if (!rest)
        return;
    m_all = std::move(rest);
    ++m_losses;
}

} // namespace vigie
