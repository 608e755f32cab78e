// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quoting.h"

#include "utf8length.h"

#include <algorithm>
#include <cstdint>

namespace vigie::promql {

namespace {

void appendUtf8(std::string &text, std::uint32_t code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0U | (code >> 6U));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xe0U | (code >> 12U));
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3fU));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    } else {
        text += static_cast<char>(0xf0U | (code >> 18U));
        text += static_cast<char>(0x80U | ((code >> 12U) & 0x3fU));
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3fU));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    }
}

} // namespace

std::string unquote(std::string_view literal)
{
    static constexpr std::string_view names = "abfnrtv";
    static constexpr std::string_view meanings = "\a\b\f\n\r\t\v";
    if (literal.size() < 2)
        return {};
    std::string_view body = literal.substr(1, literal.size() - 2);
    std::string text;
    if (literal.front() == '`') {
        text = body;
        return text;
    }
    while (!body.empty()) {
        const std::size_t backslash = body.find('\\');
        text += body.substr(0, backslash);
        if (backslash == std::string_view::npos || backslash + 1 >= body.size())
            break;
        const char c = body[backslash + 1];
        body.remove_prefix(backslash + 2);
        if (const std::size_t at = names.find(c); at != std::string_view::npos) {
            text += meanings[at];
            continue;
        }
        const bool octal = c >= '0' && c <= '7';
        const std::size_t digits = octal ? 2 : c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits == 0) {
            text += c;
            continue;
        }
        const std::string number =
            (octal ? std::string(1, c) : std::string()) + std::string(body.substr(0, digits));
        const auto code = static_cast<std::uint32_t>(std::stoul(number, nullptr, octal ? 8 : 16));
        body.remove_prefix(std::min(digits, body.size()));
        if (octal || c == 'x')
            text += static_cast<char>(code);
        else
            appendUtf8(text, code);
    }
    return text;
}

std::string quote(std::string_view text)
{
    static constexpr std::string_view names = "abtnvfr"; // 7 … 13
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string result = "\"";
    while (!text.empty()) {
        const auto c = static_cast<unsigned char>(text.front());
        const std::size_t length = utf8Length(text);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += static_cast<char>(c);
        } else if (c >= 7 && c <= 13) {
            result += '\\';
            result += names[c - 7U];
        } else if (c < 0x20 || c == 0x7f || length == 0) {
            result += "\\x";
            result += hex[c >> 4U];
            result += hex[c & 15U];
        } else {
            result += text.substr(0, length);
            text.remove_prefix(length);
            continue;
        }
        text.remove_prefix(1);
    }
    return result + '"';
}

} // namespace vigie::promql
