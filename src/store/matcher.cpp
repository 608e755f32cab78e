// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matcher.h"

#include <re2/re2.h>

#include <utility>

namespace vigie {

std::optional<Matcher> Matcher::create(Type type, std::string name, std::string value,
                                       std::string *error)
{
    Matcher matcher;
    matcher.m_type = type;
    matcher.m_name = std::move(name);
    matcher.m_value = std::move(value);
    if (type == Type::Regex || type == Type::NotRegex) {
        re2::RE2::Options options;
        options.set_log_errors(false);
        options.set_dot_nl(true);
        auto regex = std::make_shared<re2::RE2>(matcher.m_value, options);
        if (!regex->ok()) {
            if (error)
                *error = regex->error();
            return std::nullopt;
        }
        matcher.m_regex = std::move(regex);
    }
    return matcher;
}

Matcher Matcher::equal(std::string name, std::string value)
{
    Matcher matcher;
    matcher.m_name = std::move(name);
    matcher.m_value = std::move(value);
    return matcher;
}

bool Matcher::matches(std::string_view labelValue) const
{
    switch (m_type) {
    case Type::Equal:
        return labelValue == m_value;
    case Type::NotEqual:
        return labelValue != m_value;
    case Type::Regex:
    case Type::NotRegex:
        break;
    }
    const bool found =
        re2::RE2::FullMatch(re2::StringPiece(labelValue.data(), labelValue.size()), *m_regex);
    return found == (m_type == Type::Regex);
}

std::string Matcher::toString() const
{
    static constexpr const char *operators[] = {"=", "!=", "=~", "!~"};
    std::string text = m_name + operators[static_cast<int>(m_type)] + '"';
    for (const char c : m_value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace vigie
