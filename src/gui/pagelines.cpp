// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelines.h"

#include <algorithm>
#include <cstring>

namespace vigie {

namespace {

using Kind = LinePiece::Kind;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::uint32_t skipBlanks(std::string_view line, std::uint32_t at)
{
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) {
        ++at;
    }
    return at;
}

std::uint32_t wordEnd(std::string_view line, std::uint32_t at)
{
    while (at < line.size() && line[at] != ' ' && line[at] != '\t' && line[at] != '\r') {
        ++at;
    }
    return at;
}

std::uint32_t stringEnd(std::string_view line, std::uint32_t at) // at the opening quote
{
    for (++at; at < line.size(); ++at) {
        if (line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            return at + 1;
    }
    return static_cast<std::uint32_t>(line.size());
}

void commentPieces(std::string_view line, std::vector<LinePiece> &pieces)
{
    const auto size = static_cast<std::uint32_t>(line.size());
    std::uint32_t at = skipBlanks(line, 1);
    const std::uint32_t keyword = wordEnd(line, at);
    const std::string_view word = line.substr(at, keyword - at);
    if (word != "HELP" && word != "TYPE" && word != "UNIT" && word != "EOF") {
        pieces.push_back({Kind::Comment, 0, size});
        return;
    }
    pieces.push_back({Kind::Comment, 0, at});
    pieces.push_back({Kind::Keyword, at, keyword});
    at = skipBlanks(line, keyword);
    const std::uint32_t name =
        at < size && line[at] == '"' ? stringEnd(line, at) : wordEnd(line, at);
    pieces.push_back({Kind::Name, at, name});
    at = skipBlanks(line, name);
    pieces.push_back({word == "HELP" ? Kind::Comment : Kind::Type, at, size});
}

// From the opening brace to after the closing one.
std::uint32_t labelPieces(std::string_view line, std::uint32_t at, std::vector<LinePiece> &pieces)
{
    ++at;
    while (at < line.size() && line[at] != '}') {
        const std::uint32_t begin = at;
        if (line[at] == '"') {
            at = stringEnd(line, at);
            const bool isName = begin == 0 || line[begin - 1] != '=';
            pieces.push_back({isName ? Kind::Name : Kind::Value, begin, at});
        } else if (line[at] == ',' || line[at] == '=' || line[at] == ' ') {
            ++at;
        } else {
            while (at < line.size() && line[at] != '=' && line[at] != '}' && line[at] != ',') {
                ++at;
            }
            pieces.push_back({Kind::Label, begin, at});
        }
    }
    return at < line.size() ? at + 1 : at;
}

} // namespace

LineIndex::LineIndex(std::string_view text)
{
    m_starts.reserve(text.size() / 64 + 1);
    std::size_t at = 0;
    while (at < text.size()) {
        m_starts.push_back(static_cast<std::uint32_t>(at));
        const void *end = std::memchr(text.data() + at, '\n', text.size() - at);
        if (end == nullptr)
            break;
        at = static_cast<std::size_t>(static_cast<const char *>(end) - text.data()) + 1;
    }
}

std::string_view LineIndex::line(std::string_view text, int number) const
{
    if (number < 0 || number >= count())
        return {};
    const std::size_t begin = m_starts[std::size_t(number)];
    std::size_t end = number + 1 < count() ? m_starts[std::size_t(number) + 1] : text.size();
    while (end > begin && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
        --end;
    }
    return text.substr(begin, end - begin);
}

int LineIndex::lineAt(std::size_t position) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    return std::max(0, static_cast<int>(after - m_starts.begin()) - 1);
}

std::vector<LinePiece> piecesOf(std::string_view line)
{
    std::vector<LinePiece> pieces;
    if (line.empty())
        return pieces;
    if (line.front() == '#') {
        commentPieces(line, pieces);
        return pieces;
    }
    const auto size = static_cast<std::uint32_t>(line.size());
    std::uint32_t at = 0;
    while (at < size && line[at] != '{' && line[at] != ' ' && line[at] != '\t') {
        ++at;
    }
    pieces.push_back({Kind::Name, 0, at});
    at = skipBlanks(line, at);
    if (at < size && line[at] == '{')
        at = labelPieces(line, at, pieces);
    at = skipBlanks(line, at);
    const std::uint32_t number = wordEnd(line, at);
    pieces.push_back({Kind::Number, at, number});
    at = skipBlanks(line, number);
    if (at < size)
        pieces.push_back({line[at] == '#' ? Kind::Comment : Kind::Timestamp, at, size});
    return pieces;
}

std::vector<std::size_t> findAll(std::string_view text, std::string_view needle, std::size_t limit)
{
    std::vector<std::size_t> found;
    if (needle.empty() || needle.size() > text.size())
        return found;
    const char first = lower(needle.front());
    const char upper =
        first >= 'a' && first <= 'z' ? static_cast<char>(first - ('a' - 'A')) : first;
    const std::size_t last = text.size() - needle.size();
    for (std::size_t at = 0; at <= last && found.size() < limit; ++at) {
        if (text[at] != first && text[at] != upper)
            continue;
        const auto same = [](char a, char b) {
            return lower(a) == lower(b);
        };
        if (std::equal(needle.begin(), needle.end(), text.begin() + std::ptrdiff_t(at), same))
            found.push_back(at);
    }
    return found;
}

} // namespace vigie
