// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundcache.h"
#include "familylines.h"
#include "lineshapes.h"
#include "pagebuilder.h"
#include "readableend.h"

#include <array>
#include <cstdint>

namespace vigie {

// The second stage. A line's labels are compared with those of the line before: where they are the
// same, in the same order, they are known to be valid and to stand there once.
class FastLines
{
public:
    // Behind a line, so that short loads at its end stay inside the page.
    static constexpr std::uint32_t margin = ReadableEnd::room;
    using Step = LineStep;

    explicit FastLines(PageBuilder &builder)
        : m_builder(builder)
        , m_table(builder.table())
        , m_text(m_table.body.data())
        , m_size(static_cast<std::uint32_t>(m_table.body.size()))
        , m_takesTimestamps(m_table.format == Format::PrometheusText)
        , m_families(builder)
    {}

    Step readLine(std::uint32_t &at, const std::uint32_t *&it, const std::uint32_t *last);
    void setNonAscii(bool nonAscii)
    {
        m_nonAscii = nonAscii;
        m_families.setNonAscii(nonAscii);
    }
    // After a line read elsewhere, which may have been metadata.
    void forgetContext();

private:
    // Where the parts of a line are.
    struct Line
    {
        std::uint32_t begin = 0;
        std::uint32_t nameEnd = 0;
        std::uint32_t valueAt = 0;
        std::uint32_t newline = 0;
        std::uint32_t firstName = 0;
        std::uint32_t firstLabel = 0;
    };

    struct Run;

    bool readKnownLines(std::uint32_t &at, const std::uint32_t *&it, const std::uint32_t *last);
    bool readKnownLine(Run &run, LineShape &shape, const std::uint32_t *last);
    static std::uint32_t matchLabels(const Run &run, const LineShape &shape, std::uint32_t &count);
    [[nodiscard]] Line newLine(std::uint32_t begin, std::uint32_t nameEnd) const;
    void cutOff(const Line &line);
    void learnShape(const Line &line, std::uint32_t labelCount);
    bool readPlainName(Line &line) const;
    [[nodiscard]] bool finishLine(const Line &line);
    Step readLabels(std::uint32_t begin, const std::uint32_t *&it, const std::uint32_t *last,
                    std::uint32_t &valueAt, std::uint32_t &labelCount);
    bool isKnownLabel(std::uint32_t begin, std::uint32_t length, std::uint32_t ordinal);
    bool takeNewLabel(std::uint32_t begin, std::uint32_t length, std::uint32_t ordinal);
    bool hasDuplicates(std::uint32_t count) const;
    void writeLabel(std::uint32_t begin, std::uint32_t nameAt, std::uint32_t open,
                    std::uint32_t close, bool isBound);
    TextSpan normalBound(std::uint32_t begin, std::uint32_t nameIndex, TextSpan value)
    {
        const auto *known = m_bounds.find(m_text + begin + value.offset, value.length);
        if (known == nullptr)
            return newBound(begin, nameIndex, value);
        return known->isNormal ? value : known->normal;
    }
    TextSpan newBound(std::uint32_t begin, std::uint32_t nameIndex, TextSpan value);
    void forgetSamples();
    bool recogniseName(std::uint32_t begin, std::uint32_t length);
    void takeName(std::uint32_t begin, std::uint32_t length);
    bool readValue(std::uint32_t at, std::uint32_t newline, double &value, std::uint32_t &extra);

    static constexpr std::uint32_t mostLabels = 64;
    static constexpr int mostPatience = 64;

    struct ShapeLabel
    {
        const char *name;
        std::uint32_t length;
        bool isBound; // le or quantile, to be normalised
    };

    PageBuilder &m_builder;
    PageTable &m_table;
    const char *m_text;
    std::uint32_t m_size; // of what is readable
    bool m_takesTimestamps;
    bool m_nonAscii = false;
    const char *m_name = nullptr; // of the last sample
    std::uint32_t m_nameLength = 0;
    std::uint32_t m_family = Row::noFamily;
    std::array<ShapeLabel, mostLabels> m_shape;
    std::uint32_t m_shapeCount = 0;
    bool m_shapeChanged = false;
    FamilyLines m_families;
    BoundCache m_bounds;
    LineShapes m_shapes;
    LineShape m_fresh;             // scratch
    int m_patience = mostPatience; // with lines that have one shape after the other
};

} // namespace vigie
