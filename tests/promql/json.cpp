// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace vigie {

namespace {

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {}

    std::optional<Json> document()
    {
        Json value;
        if (!read(value))
            return std::nullopt;
        skipBlanks();
        return m_at == m_text.size() ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    bool take(char c)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool read(Json &value)
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return false;
        switch (m_text[m_at]) {
        case '{':
            return readObject(value);
        case '[':
            return readArray(value);
        case '"':
            value.kind = Json::Kind::String;
            return readString(value.text);
        default:
            return readWord(value);
        }
    }
    bool readObject(Json &value)
    {
        value.kind = Json::Kind::Object;
        ++m_at;
        if (take('}'))
            return true;
        do {
            std::string name;
            skipBlanks();
            if (!readString(name) || !take(':') || !read(value.members[name]))
                return false;
        } while (take(','));
        return take('}');
    }
    bool readArray(Json &value)
    {
        value.kind = Json::Kind::Array;
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!read(value.items.emplace_back()))
                return false;
        } while (take(','));
        return take(']');
    }
    bool readWord(Json &value)
    {
        const std::size_t end = std::min(m_text.find_first_of(",]} \t\r\n", m_at), m_text.size());
        value.text = m_text.substr(m_at, end - m_at);
        m_at = end;
        value.kind = value.text == "null"                            ? Json::Kind::Null
                     : value.text == "true" || value.text == "false" ? Json::Kind::Bool
                                                                     : Json::Kind::Number;
        return !value.text.empty();
    }
    unsigned readHex()
    {
        const unsigned code = static_cast<unsigned>(
            std::strtoul(std::string(m_text.substr(m_at, 4)).c_str(), nullptr, 16));
        m_at += 4;
        return code;
    }
    void appendUtf8(std::string &text, unsigned code)
    {
        if (code >= 0xd800 && code < 0xdc00 && m_text.substr(m_at, 2) == "\\u") {
            m_at += 2;
            code = 0x10000 + ((code - 0xd800) << 10U) + (readHex() - 0xdc00);
        }
        if (code < 0x80) {
            text += static_cast<char>(code);
            return;
        }
        const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        static constexpr unsigned leads[] = {0, 0xc0, 0xe0, 0xf0};
        text += static_cast<char>(leads[more] | (code >> (6U * static_cast<unsigned>(more))));
        for (int i = more - 1; i >= 0; --i)
            text += static_cast<char>(0x80U | ((code >> (6U * static_cast<unsigned>(i))) & 0x3fU));
    }
    bool readString(std::string &text)
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c != '\\') {
                text += c;
                continue;
            }
            static constexpr std::string_view names = "bfnrt";
            static constexpr std::string_view meanings = "\b\f\n\r\t";
            const char escaped = m_text[++m_at];
            if (escaped == 'u') {
                ++m_at;
                appendUtf8(text, readHex());
                --m_at;
            } else if (const std::size_t at = names.find(escaped); at != std::string_view::npos) {
                text += meanings[at];
            } else {
                text += escaped;
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

const Json &Json::operator[](const std::string &name) const
{
    static const Json nothing;
    const auto found = members.find(name);
    return found == members.end() ? nothing : found->second;
}

double Json::number() const
{
    return std::strtod(text.c_str(), nullptr); // reads NaN, +Inf and -Inf too
}

std::int64_t Json::integer() const
{
    return std::strtoll(text.c_str(), nullptr, 10);
}

std::optional<Json> parseJson(std::string_view text)
{
    return Reader(text).document();
}

std::optional<std::string> readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace vigie
