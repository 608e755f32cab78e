// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampletext.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace vigie {

struct ScanError
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    std::string message;
    std::string remedy;
};

// Reads the part that sample lines of all text formats share, name and labels, one byte after the
// other: the reader for every line that the fast path gives back, and the judge of what is wrong.
class SampleScanner
{
public:
    enum class Blanks : std::uint8_t {
        Free,   // Prometheus text: blanks and tabs between all tokens
        Single, // OpenMetrics: one space, where the grammar has it
    };

    SampleScanner(std::string_view page, Blanks blanks, bool strict);

    // Name and labels at `at`; leaves position() behind them.
    bool scanSeries(std::uint32_t at, SampleText &into);
    // From behind the opening brace to behind the closing one.
    bool scanLabels(std::vector<LabelPiece> &labels, SampleText *nameInto);
    // The bytes up to the next blank or newline (Free: or brace).
    std::string_view scanToken();
    // Between double quotes, with any byte escaped by a backslash.
    enum class Quoted : std::uint8_t { Name, Value, ExemplarValue };
    bool scanQuoted(TextPiece &into, Quoted what);
    bool fail(std::uint32_t offset, std::uint32_t length, std::string message,
              std::string remedy = {});

    // The memory that the parts of a line may take: one with millions of them takes many times its
    // size. False: there is no more, an error for the part there.
    void setRoom(std::size_t bytes) { m_room = bytes; }
    [[nodiscard]] std::size_t room() const { return m_room; }
    bool takeRoom(std::size_t bytes, std::uint32_t offset);

    [[nodiscard]] std::uint32_t position() const { return m_at; }
    void setPosition(std::uint32_t at) { m_at = at; }
    // The byte there; a newline stands behind the last one.
    [[nodiscard]] char at(std::uint32_t offset) const
    {
        return offset < m_page.size() ? m_page[offset] : '\n';
    }
    [[nodiscard]] char current() const { return at(m_at); }
    void skipBlanks();
    void skipName(); // the characters of an unquoted metric name
    [[nodiscard]] std::uint32_t lineEnd(std::uint32_t from) const;
    [[nodiscard]] std::string_view between(std::uint32_t begin, std::uint32_t end) const
    {
        return m_page.substr(begin, end - begin);
    }
    [[nodiscard]] const ScanError &error() const { return m_error; }

private:
    bool scanLabel(std::vector<LabelPiece> &labels, SampleText *nameInto, bool &done);
    bool scanValueOfLabel(TextPiece &value, Quoted what);
    [[nodiscard]] bool mayHaveNul(Quoted what) const;
    bool scanSeparator(bool &done);

    std::string_view m_page;
    Blanks m_blanks;
    bool m_strict;
    std::uint32_t m_at = 0;
    std::size_t m_room = std::numeric_limits<std::size_t>::max();
    ScanError m_error;
};

} // namespace vigie
