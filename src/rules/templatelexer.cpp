// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateparser.h"

#include <algorithm>

namespace vigie::templates {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isBlank(char c)
{
    return blanks.find(c) != std::string_view::npos;
}

class Lexer
{
public:
    explicit Lexer(std::string_view text)
        : m_text(text)
    {}

    std::vector<Token> run()
    {
        while (m_at < m_text.size()) {
            const std::size_t open = std::min(m_text.find("{{", m_at), m_text.size());
            addText(open);
            m_at = open;
            if (m_at < m_text.size())
                action();
        }
        m_tokens.push_back({Token::Kind::End, {}, m_text.size()});
        return std::move(m_tokens);
    }

private:
    void addText(std::size_t end)
    {
        std::size_t begin = m_at;
        std::size_t last = end;
        if (m_trimNext) {
            while (begin < last && isBlank(m_text[begin]))
                ++begin;
        }
        const bool trims = m_text.substr(end).starts_with("{{-") && end + 3 < m_text.size() &&
                           isBlank(m_text[end + 3]);
        if (trims) {
            while (last > begin && isBlank(m_text[last - 1]))
                --last;
        }
        m_trimNext = false;
        if (last > begin)
            m_tokens.push_back({Token::Kind::Text, m_text.substr(begin, last - begin), begin});
    }

    void action()
    {
        m_open = m_at;
        std::size_t begin = m_at + 2;
        if (m_text.substr(begin).starts_with('-') && begin + 1 < m_text.size() &&
            isBlank(m_text[begin + 1]))
            begin += 2;
        if (m_text.substr(begin).starts_with("/*"))
            return comment(begin);
        m_tokens.push_back({Token::Kind::Open, m_text.substr(m_at, 2), m_at});
        m_at = begin;
        while (!atClose())
            word();
        m_tokens.push_back({Token::Kind::Close, m_text.substr(m_at, 2), m_at});
        m_at += 2;
    }

    void comment(std::size_t begin)
    {
        const std::size_t end = m_text.find("*/", begin + 2);
        if (end == std::string_view::npos)
            fail(begin, "the comment has no end", "close it with */}}");
        m_at = end + 2;
        if (!atClose())
            fail(m_at, "a comment is alone between its braces", "close it with */}}");
        m_at += 2;
    }

    // Also steps over " -" of a trimming end.
    bool atClose()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("}}"))
            return true;
        const std::size_t blank = rest.find_first_not_of(blanks);
        if (blank == 0 || blank == std::string_view::npos || !rest.substr(blank).starts_with("-}}"))
            return false;
        m_at += blank + 1;
        m_trimNext = true;
        return true;
    }

    void word()
    {
        if (m_at >= m_text.size())
            fail(m_open, "the action {{ has no end", "close it with }}");
        const char c = m_text[m_at];
        if (isBlank(c)) {
            const std::size_t end = m_text.find_first_not_of(blanks, m_at);
            return add(Token::Kind::Blank, std::min(end, m_text.size()));
        }
        if (c == '"' || c == '`' || c == '\'')
            return quoted(c);
        if (m_text.substr(m_at).starts_with(":="))
            return add(Token::Kind::Sign, m_at + 2);
        if (std::string_view("()|,=").find(c) != std::string_view::npos)
            return add(Token::Kind::Sign, m_at + 1);
        if (c == '$')
            return add(Token::Kind::Variable, endOfWord(m_at + 1));
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : ' ';
        const bool isDigit = next >= '0' && next <= '9';
        if (c == '.' && !isDigit)
            return isWordCharacter(next) ? add(Token::Kind::Field, endOfWord(m_at + 1))
                                         : add(Token::Kind::Dot, m_at + 1);
        if (c == '.' || c == '+' || c == '-' || (c >= '0' && c <= '9'))
            return number();
        if (!isWordCharacter(c))
            fail(m_at, "'" + std::string(1, c) + "' has no meaning here");
        add(Token::Kind::Word, endOfWord(m_at));
    }

    void number()
    {
        std::size_t end = m_at + 1;
        const auto continues = [&] {
            const char c = m_text[end];
            const char before = m_text[end - 1];
            return isWordCharacter(c) || c == '.' ||
                   ((c == '+' || c == '-') && (before == 'e' || before == 'E'));
        };
        while (end < m_text.size() && continues())
            ++end;
        add(Token::Kind::Number, end);
    }

    void quoted(char quote)
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote) {
            if (m_text[end] == '\n' && quote != '`')
                break;
            end += m_text[end] == '\\' && quote != '`' ? 2 : 1;
        }
        if (end >= m_text.size() || m_text[end] != quote)
            fail(m_at, "the text in quotes has no end");
        add(quote == '\'' ? Token::Kind::Character : Token::Kind::String, end + 1);
    }

    [[nodiscard]] std::size_t endOfWord(std::size_t begin) const
    {
        while (begin < m_text.size() && isWordCharacter(m_text[begin]))
            ++begin;
        return begin;
    }

    void add(Token::Kind kind, std::size_t end)
    {
        m_tokens.push_back({kind, m_text.substr(m_at, end - m_at), m_at});
        m_at = end;
    }

    [[noreturn]] static void fail(std::size_t offset, std::string message, std::string remedy = {})
    {
        throw ParseFailure{{offset, std::move(message), std::move(remedy), true}};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_open = 0;
    bool m_trimNext = false;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace vigie::templates
