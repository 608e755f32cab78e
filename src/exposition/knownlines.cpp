// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastlines.h"

#include "fastnumber.h"
#include "textchunk.h"
#include "utf8.h"

#include <array>
#include <cstring>

namespace vigie {

// Where the work is; kept in registers, the table is told at the end.
struct FastLines::Run
{
    const char *text = nullptr;
    const std::uint32_t *it = nullptr;
    std::uint32_t at = 0;
    std::uint32_t lastPlace = 0; // behind it there is too little text left
    std::uint32_t valueCount = 0;
    TextSpan *values = nullptr;
    Row *rows = nullptr;
    std::size_t rowCount = 0;
    std::uint32_t slot = 0; // the next line's
};

// Lines with the name and the label names of one shortly before, as many as there are.
bool FastLines::readKnownLines(std::uint32_t &at, const std::uint32_t *&it,
                               const std::uint32_t *last)
{
    if (m_size < margin)
        return false;
    Run run{m_text,
            it,
            at,
            m_size - margin,
            static_cast<std::uint32_t>(m_table.labelValues.size()),
            m_table.labelValues.data(),
            m_table.rows.data(),
            m_table.rows.size(),
            static_cast<std::uint32_t>(m_table.sampleCount)};
    for (std::size_t i = 0; i < LineShapes::count;) {
        LineShape &shape = m_shapes.at(i);
        const std::size_t before = run.rowCount;
        while (readKnownLine(run, shape, last)) {
        }
        const auto lines = static_cast<std::uint32_t>(run.rowCount - before);
        if (lines == 0) {
            ++i;
            continue;
        }
        m_shapes.use(i);
        i = 1; // this one is at its end
        m_table.families[shape.family].sampleCount += lines;
        m_name = shape.name;
        m_nameLength = shape.nameLength;
        m_family = shape.family;
    }
    if (run.at == at)
        return false;
    m_table.sampleCount = run.slot;
    m_table.rows.resize(run.rowCount);
    m_table.labelValues.resize(run.valueCount);
    m_patience = mostPatience;
    at = run.at;
    it = run.it;
    return true;
}

inline bool FastLines::readKnownLine(Run &run, LineShape &shape, const std::uint32_t *last)
{
    // All that may be looked at is there: the brace, the quotes and the newline.
    const std::ptrdiff_t most = 2 * std::ptrdiff_t{shape.labelCount} + 2;
    if (last - run.it < most || run.it[most - 1] > run.lastPlace || shape.labelCount == 0)
        return false;
    const char *const line = run.text + run.at;
    std::uint32_t count = 0;
    const std::uint32_t before = matchLabels(run, shape, count);
    constexpr std::array end{'"', '}', ' '};
    const std::uint32_t newline = run.it[2 * count + 1];
    if (count == 0 || std::memcmp(run.text + before, end.data(), end.size()) != 0 ||
        run.text[newline] != '\n' || (m_nonAscii && !isValidUtf8({line, newline - run.at})))
        return false;
    const std::uint32_t valueAt = before + 3;
    double value = 0;
    std::uint32_t extra = 0;
    if (scanUsualNumber(run.text + valueAt, value) != run.text + newline &&
        !readValue(valueAt, newline, value, extra))
        return false;
    if (shape.bound < count) {
        TextSpan &bound = run.values[run.valueCount + shape.bound];
        bound = normalBound(run.at, shape.firstName + 1 + shape.bound, bound);
    }
    Row &row = run.rows[run.rowCount++];
    row.length = newline + 1 - run.at;
    row.keyLength = valueAt - run.at;
    row.firstName = shape.firstName;
    row.firstLabel = run.valueCount;
    row.labelCount = count;
    row.family = shape.family;
    row.extra = extra;
    row.slot = run.slot++;
    row.value = value;
    fetchNextChunk(line, row.length);
    shape.name = line; // the nearer one is in the cache
    run.valueCount += count;
    run.it += 2 * count + 2;
    run.at = newline + 1;
    return true;
}

// How many labels stand there as expected, with values. Returns the quote behind the last one.
inline std::uint32_t FastLines::matchLabels(const Run &run, const LineShape &shape,
                                            std::uint32_t &count)
{
    const std::uint32_t *place = run.it;
    std::uint32_t before = *place++; // the brace, then the quote behind the last value
    if (before - run.at != shape.nameLength ||
        !sameShortText(shape.name, run.text + run.at, shape.nameLength))
        return before;
    const LineShape::Label *label = shape.labels.data();
    const LineShape::Label *const end = label + shape.labelCount;
    TextSpan *out = run.values + run.valueCount;
    for (; label != end; ++label, place += 2) {
        const std::uint32_t open = place[0] + 1;
        const std::uint32_t close = place[1];
        // An empty value is no label.
        if (open - before != label->length || !label->standsAt(run.text + before) || open == close)
            break;
        *out++ = {open - run.at, close - open};
        before = close;
    }
    count = static_cast<std::uint32_t>(label - shape.labels.data());
    return before;
}

// A family's later lines are likely to be like this one. Where none ever is, that costs little.
void FastLines::learnShape(const Line &line, std::uint32_t labelCount)
{
    constexpr std::uint32_t some = 3;
    if (labelCount == 0 || m_patience == 0 || m_table.families[m_family].sampleCount < some)
        return;
    --m_patience;
    m_fresh.clear();
    m_fresh.name = m_name;
    m_fresh.nameLength = line.nameEnd - line.begin;
    m_fresh.family = m_family;
    for (std::uint32_t i = 0; i < labelCount; ++i) {
        const std::uint32_t before = i == 0 ? 1 : 2;
        m_fresh.addLabel(m_shape[i].name - before, before + m_shape[i].length + 2,
                         m_shape[i].isBound);
    }
    if (!m_fresh.isWhole())
        return;
    m_fresh.firstName = static_cast<std::uint32_t>(m_table.names.size());
    m_table.names.push_back(m_builder.store({m_name, m_fresh.nameLength}));
    for (std::uint32_t i = 0; i < labelCount; ++i)
        m_table.names.push_back(m_builder.store({m_shape[i].name, m_shape[i].length}));
    m_shapes.learn(m_fresh);
}

} // namespace vigie
