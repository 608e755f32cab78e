// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names.h"
#include "pagebuilder.h"
#include "readableend.h"
#include "shorttext.h"

#include <cstdint>

namespace vigie {

// What became of a line of which the structural bytes' places are known up to some point: it was
// read, is one for the general reader, or ends behind that point.
enum class LineStep : std::uint8_t { Read, Slow, NeedsMore };

// The HELP or TYPE line above, which most lines below it begin like.
struct MetadataAbove
{
    const char *name = nullptr;   // in the page
    std::uint32_t nameLength = 0; // 0: there is none
    std::uint32_t family = Row::noFamily;

    // Whether the name, and no longer one, stands there; 16 bytes behind it have to be readable.
    [[nodiscard]] bool isNamedAt(const char *at) const
    {
        return nameLength != 0 && sameShortText(name, at, nameLength) &&
               !isNameCharacter(at[nameLength], MetricRest);
    }
};

// Reads what a page of many small families consists of: HELP, TYPE and one sample without labels.
class FamilyLines
{
public:
    explicit FamilyLines(PageBuilder &builder)
        : m_builder(builder)
        , m_table(builder.table())
        , m_text(m_table.body.data())
        , m_size(static_cast<std::uint32_t>(m_table.body.size()))
    {}

    // From a line that starts with `#`, as many as there are; each has its room in the table.
    LineStep read(std::uint32_t &at, const std::uint32_t *&it, const std::uint32_t *last);
    void setNonAscii(bool nonAscii) { m_nonAscii = nonAscii; }
    [[nodiscard]] const MetadataAbove &above() const { return m_above; }
    // Whether a line there is one of the family.
    [[nodiscard]] bool isBelow(std::uint32_t begin) const
    {
        return begin + m_above.nameLength + ReadableEnd::room <= m_size &&
               m_above.isNamedAt(m_text + begin);
    }
    void forget() { m_above.nameLength = 0; }

private:
    struct Run;

    static Row &newRow(Run &run);
    LineStep readMetadata(Run &run, const std::uint32_t *last);
    bool apply(bool isHelp, const char *name, const char *newline);
    LineStep readSample(Run &run) const;
    [[nodiscard]] bool isUsual(const Run &run, std::uint32_t newline) const;

    PageBuilder &m_builder;
    PageTable &m_table;
    const char *m_text;
    std::uint32_t m_size; // of what is readable
    bool m_nonAscii = false;
    MetadataAbove m_above;
};

} // namespace vigie
