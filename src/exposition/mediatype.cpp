// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediatype.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr std::string_view specials = "()<>@,;:\\\"/[]?=";

bool isSpecial(char c)
{
    return specials.find(c) != std::string_view::npos;
}

// Walks a header from the left.
class HeaderScanner
{
public:
    explicit HeaderScanner(std::string_view rest)
        : m_rest(rest)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    void skipBlanks()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n\v\f"), m_rest.size()));
    }
    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::string token() // in lower case
    {
        std::string text;
        for (; !atEnd() && isTokenCharacter(m_rest.front()); m_rest.remove_prefix(1)) {
            const char c = m_rest.front();
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        return text;
    }
    std::optional<std::string> quoted();
    std::optional<std::string> value();

private:
    static bool isTokenCharacter(char c) { return c > 0x20 && c < 0x7f && !isSpecial(c); }

    std::string_view m_rest;
};

// A backslash is itself, but before what needs one.
std::optional<std::string> HeaderScanner::quoted()
{
    std::string text;
    for (std::size_t i = 1; i < m_rest.size() && m_rest[i] != '\n' && m_rest[i] != '\r'; ++i) {
        if (m_rest[i] == '"') {
            m_rest.remove_prefix(i + 1);
            return text;
        }
        if (m_rest[i] == '\\' && i + 1 < m_rest.size() && isSpecial(m_rest[i + 1]))
            ++i;
        text += m_rest[i];
    }
    return std::nullopt;
}

std::optional<std::string> HeaderScanner::value()
{
    if (m_rest.starts_with('"'))
        return quoted();
    const std::string_view before = m_rest;
    if (token().empty())
        return std::nullopt;
    return std::string(before.substr(0, before.size() - m_rest.size()));
}

// Behind the name. False: a parameter is broken, or has two values.
bool readParameters(HeaderScanner &scanner, MediaType &type)
{
    for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks()) {
        if (!scanner.take(';'))
            return false;
        scanner.skipBlanks();
        if (scanner.atEnd()) // a last semicolon
            return true;
        const std::string name = scanner.token();
        scanner.skipBlanks();
        if (name.empty() || !scanner.take('='))
            return false;
        scanner.skipBlanks();
        const auto value = scanner.value();
        if (!value)
            return false;
        const auto isOther = [&](const auto &other) {
            return other.first == name && other.second != *value;
        };
        if (std::any_of(type.parameters.begin(), type.parameters.end(), isOther))
            return false;
        type.parameters.emplace_back(name, *value);
    }
    return true;
}

} // namespace

std::string_view MediaType::parameter(std::string_view wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto &pair) { return pair.first == wanted; });
    return found == parameters.end() ? std::string_view() : found->second;
}

std::optional<MediaType> parseMediaType(std::string_view header)
{
    HeaderScanner scanner(header);
    MediaType type;
    scanner.skipBlanks();
    type.name = scanner.token();
    if (type.name.empty())
        return std::nullopt;
    if (scanner.take('/')) {
        const std::string subtype = scanner.token();
        if (subtype.empty())
            return std::nullopt;
        type.name += '/' + subtype;
    }
    if (!readParameters(scanner, type))
        return std::nullopt;
    return type;
}

} // namespace vigie
