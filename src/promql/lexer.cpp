// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexer.h"

#include "characters.h"
#include "quoting.h"
#include "utf8length.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

struct Sign
{
    std::string_view text;
    TokenKind kind;
};

// The longer ones first.
constexpr std::array signs = {
    Sign{"==", K::EqualEqual}, Sign{"!=", K::NotEqual},
    Sign{"<=", K::LessEqual},  Sign{">=", K::GreaterEqual},
    Sign{"</", K::TrimUpper},  Sign{">/", K::TrimLower},
    Sign{"=", K::Equal},       Sign{"<", K::Less},
    Sign{">", K::Greater},     Sign{"+", K::Add},
    Sign{"-", K::Sub},         Sign{"*", K::Mul},
    Sign{"/", K::Div},         Sign{"%", K::Mod},
    Sign{"^", K::Pow},         Sign{"@", K::At},
    Sign{",", K::Comma},       Sign{":", K::Colon},
    Sign{"(", K::LeftParen},   Sign{")", K::RightParen},
    Sign{"{", K::LeftBrace},
};

bool isDurationWord(TokenKind kind)
{
    return kind == K::Step || kind == K::Range || kind == K::MaxOf || kind == K::MinOf;
}

class Lexer
{
public:
    explicit Lexer(std::string_view source)
        : m_source(source)
    {}

    TokenList run();

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_pos + ahead < m_source.size() ? m_source[m_pos + ahead] : '\0';
    }
    [[nodiscard]] bool atEnd() const { return m_pos >= m_source.size(); }
    bool accept(std::string_view set);
    void acceptRun(std::string_view set);
    bool emit(TokenKind kind);
    bool fail(std::string message);
    std::string quotedHere() const;

    bool next();
    bool outside();
    bool insideBraces();
    bool punctuation();
    bool bracket(bool open);
    bool word();
    bool comment();
    bool string(char delimiter);
    bool escape(char delimiter);
    bool number();
    bool scanNumber();
    bool scanDuration();
    [[nodiscard]] bool followedByParen() const;

    std::string_view m_source;
    std::size_t m_pos = 0;
    std::size_t m_start = 0;
    int m_parens = 0;
    bool m_inBraces = false;
    bool m_inBrackets = false;
    TokenList m_result;
};

TokenList Lexer::run()
{
    while (next()) {
    }
    return std::move(m_result);
}

bool Lexer::accept(std::string_view set)
{
    if (atEnd() || set.find(m_source[m_pos]) == std::string_view::npos)
        return false;
    ++m_pos;
    return true;
}

void Lexer::acceptRun(std::string_view set)
{
    while (accept(set)) {
    }
}

bool Lexer::emit(TokenKind kind)
{
    m_result.tokens.push_back(
        {kind, {static_cast<std::uint32_t>(m_start), static_cast<std::uint32_t>(m_pos)}});
    return kind != K::End;
}

bool Lexer::fail(std::string message)
{
    m_pos = std::max(m_pos, std::min(m_start + 1, m_source.size()));
    m_result.error = std::move(message);
    emit(K::Error);
    return false;
}

// The character at the position as Go's %q shows it.
std::string Lexer::quotedHere() const
{
    if (atEnd())
        return "'\\x00'";
    const std::string_view character = m_source.substr(m_pos, utf8Length(m_source.substr(m_pos)));
    if (character == "'")
        return "'\\''";
    const std::string text = quote(character);
    return "'" + (character == "\"" ? "\"" : text.substr(1, text.size() - 2)) + "'";
}

bool Lexer::next()
{
    while (!atEnd() && isSpace(m_source[m_pos]))
        ++m_pos;
    m_start = m_pos;
    if (!atEnd() && peek() == '#' && !m_inBrackets)
        return comment();
    return m_inBraces ? insideBraces() : outside();
}

bool Lexer::comment()
{
    while (!atEnd() && peek() != '\n' && peek() != '\r')
        ++m_pos;
    return emit(K::Comment);
}

bool Lexer::outside()
{
    if (atEnd()) {
        if (m_inBrackets)
            return fail("unexpected end of input in duration expression");
        if (m_parens != 0)
            return fail("unclosed left parenthesis");
        return emit(K::End);
    }
    const char c = peek();
    if (isDigit(c) || (c == '.' && isDigit(peek(1))))
        return number();
    if (c == '"' || c == '\'' || c == '`')
        return string(c);
    if (isAlpha(c) || (c == ':' && !m_inBrackets))
        return word();
    return punctuation();
}

bool Lexer::bracket(bool open)
{
    if (open == m_inBrackets)
        return fail(std::string("unexpected ") + (open ? "left" : "right") + " bracket " +
                    quotedHere());
    m_inBrackets = open;
    ++m_pos;
    return emit(open ? K::LeftBracket : K::RightBracket);
}

bool Lexer::punctuation()
{
    const char c = peek();
    const char second = peek(1);
    if (c == '[' || c == ']')
        return bracket(c == '[');
    if ((c == '=' && second == '~') || (c == '!' && second != '=')) {
        ++m_pos;
        return fail(std::string("unexpected character after '") + c + "': " + quotedHere());
    }
    if (c == ')' && m_parens == 0)
        return fail("unexpected right parenthesis ')'");
    const auto *const sign = std::find_if(signs.begin(), signs.end(), [this](const Sign &s) {
        return m_source.substr(m_pos).starts_with(s.text);
    });
    if (sign == signs.end())
        return fail("unexpected character: " + quotedHere());
    m_parens += c == '(' ? 1 : c == ')' ? -1 : 0;
    m_inBraces = c == '{';
    m_pos += sign->text.size();
    return emit(sign->kind);
}

bool Lexer::insideBraces()
{
    if (atEnd())
        return fail("unexpected end of input inside braces");
    const char c = peek();
    const auto take = [this](TokenKind kind, std::size_t length) {
        m_pos += length;
        return emit(kind);
    };
    if (isAlpha(c)) {
        while (!atEnd() && isAlphaNumeric(peek()))
            ++m_pos;
        return emit(K::Identifier);
    }
    switch (c) {
    case ',':
        return take(K::Comma, 1);
    case '"':
    case '\'':
    case '`':
        return string(c);
    case '=':
        return peek(1) == '~' ? take(K::EqualRegex, 2) : take(K::Equal, 1);
    case '!':
        if (peek(1) == '~' || peek(1) == '=')
            return take(peek(1) == '~' ? K::NotEqualRegex : K::NotEqual, 2);
        ++m_pos;
        return fail("unexpected character after '!' inside braces: " + quotedHere());
    case '{':
        return fail("unexpected left brace '{'");
    case '}':
        m_inBraces = false;
        return take(K::RightBrace, 1);
    default:
        return fail("unexpected character inside braces: " + quotedHere());
    }
}

bool Lexer::followedByParen() const
{
    std::size_t at = m_pos;
    while (at < m_source.size() && isSpace(m_source[at]))
        ++at;
    return at < m_source.size() && m_source[at] == '(';
}

bool Lexer::word()
{
    const std::string first = quotedHere();
    while (!atEnd() && (isAlphaNumeric(peek()) || (peek() == ':' && !m_inBrackets)))
        ++m_pos;
    const std::string_view text = m_source.substr(m_start, m_pos - m_start);
    if (text == ":")
        return emit(K::MetricIdentifier); // a name, if an odd one
    const std::string lower = lowered(text);
    const TokenKind kind = wordKind(lower);
    if (m_inBrackets && !isDurationWord(kind))
        return fail("unexpected character in duration expression: " + first);
    if (lower == "inf" || lower == "nan")
        return emit(K::Number);
    // These are only modifiers before a value, so that metrics may have the name.
    if ((kind == K::Fill || kind == K::FillLeft || kind == K::FillRight) && !followedByParen())
        return emit(K::Identifier);
    if (kind == K::Identifier && text.find(':') != std::string_view::npos)
        return emit(K::MetricIdentifier);
    return emit(kind);
}

bool Lexer::string(char delimiter)
{
    ++m_pos;
    while (true) {
        if (atEnd() || (peek() == '\n' && delimiter != '`'))
            return fail(delimiter == '`' ? "unterminated raw string"
                                         : "unterminated quoted string");
        const char c = peek();
        if (c == delimiter) {
            ++m_pos;
            return emit(K::String);
        }
        if (c == '\\' && delimiter != '`') {
            ++m_pos;
            if (!escape(delimiter))
                return false;
            continue;
        }
        const std::size_t length = utf8Length(m_source.substr(m_pos));
        if (length == 0)
            return fail("invalid UTF-8 rune");
        m_pos += length;
    }
}

bool Lexer::escape(char delimiter)
{
    static constexpr std::string_view simple = "abfnrtv\\";
    if (atEnd())
        return fail("escape sequence not terminated");
    const char c = peek();
    if (c == delimiter || simple.find(c) != std::string_view::npos) {
        ++m_pos;
        return true;
    }
    const bool octal = c >= '0' && c <= '7';
    const int digits = octal ? 3 : c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0)
        return fail("unknown escape sequence " + quotedHere());
    if (!octal)
        ++m_pos;
    std::uint64_t value = 0;
    for (int i = 0; i < digits; ++i) {
        const auto digit = static_cast<unsigned char>(peek());
        if (atEnd())
            return fail("escape sequence not terminated");
        if (octal ? digit < '0' || digit > '7' : std::isxdigit(digit) == 0)
            return fail("illegal character " + quotedHere() + " in escape sequence");
        const int nibble = isDigit(peek()) ? digit - '0' : std::tolower(digit) - 'a' + 10;
        value = value * (octal ? 8U : 16U) + static_cast<unsigned>(nibble);
        ++m_pos;
    }
    const std::uint64_t limit = c == 'u' || c == 'U' ? 0x10ffffU : 255U;
    if (value > limit || (value >= 0xd800 && value < 0xe000))
        return fail("escape sequence is an invalid Unicode code point");
    return true;
}

bool Lexer::number()
{
    if (scanNumber())
        return emit(K::Number);
    if (scanDuration())
        return emit(K::Duration);
    return fail("bad number or duration syntax: " +
                quote(m_source.substr(m_start, std::max(m_pos, m_start + 1) - m_start)));
}

// Decimal, hexadecimal and octal numbers with underscores between digits; whether the text is a
// value is the parser's question. Stops before a duration's unit and answers false there.
bool Lexer::scanNumber()
{
    std::string_view digits = "0123456789";
    bool hex = false;
    if (accept("0") && accept("xX")) {
        accept("_");
        digits = "0123456789abcdefABCDEF";
        hex = true;
    }
    bool dot = false;
    bool exponent = false;
    while (!atEnd()) {
        if (accept(".")) {
            if (std::exchange(dot, true) || hex || accept("_."))
                return false;
        } else if (!hex && accept("eE")) {
            if (std::exchange(exponent, true))
                return false;
            accept("+-");
            if (atEnd() || accept("._eE"))
                return false;
        } else if (accept("_")) {
            if (atEnd() || accept("._eE"))
                return false;
        } else if (digits.find(peek()) != std::string_view::npos) {
            acceptRun(digits);
        } else {
            break;
        }
    }
    return atEnd() || !isAlphaNumeric(peek());
}

bool Lexer::scanDuration()
{
    static constexpr std::string_view digits = "0123456789";
    if (!accept("smhdwy"))
        return false;
    accept("s"); // of ms
    while (accept(digits)) {
        acceptRun(digits);
        if (!accept("smhdw"))
            return false;
        accept("s");
    }
    return atEnd() || !isAlphaNumeric(peek());
}

} // namespace

TokenList tokenize(std::string_view source)
{
    return Lexer(source).run();
}

} // namespace vigie::promql
