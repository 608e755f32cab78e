// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// Where the lines of a page begin, so that any one is found at once.
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(std::string_view text);

    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] std::string_view line(std::string_view text, int number) const; // from 0
    [[nodiscard]] int lineAt(std::size_t position) const;
    [[nodiscard]] std::size_t start(int number) const { return m_starts[std::size_t(number)]; }

private:
    std::vector<std::uint32_t> m_starts;
};

// A piece of a line of an exposition, for colours. Bytes, half open.
struct LinePiece
{
    enum class Kind { Comment, Keyword, Name, Label, Value, Number, Timestamp, Type };

    Kind kind = Kind::Comment;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool operator==(const LinePiece &) const = default;
};

// Reads only what it needs to colour one line; what it does not understand stays plain.
[[nodiscard]] std::vector<LinePiece> piecesOf(std::string_view line);

// Starts of the places where `needle` stands in `text`, ASCII letters in any case, at most `limit`.
[[nodiscard]] std::vector<std::size_t> findAll(std::string_view text, std::string_view needle,
                                               std::size_t limit);

} // namespace vigie
