// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastlines.h"

#include "fastnumber.h"
#include "names.h"
#include "numbers.h"
#include "shorttext.h"
#include "textchunk.h"
#include "utf8.h"

namespace vigie {

void FastLines::forgetContext()
{
    forgetSamples();
    m_families.forget();
}

inline void FastLines::forgetSamples()
{
    m_nameLength = 0;
    m_shapeCount = 0;
    m_shapes.forget();
}

FastLines::Step FastLines::readLine(std::uint32_t &at, const std::uint32_t *&it,
                                    const std::uint32_t *last)
{
    if (!m_shapes.areForgotten() && readKnownLines(at, it, last))
        return Step::Read;
    const std::uint32_t *place = it;
    if (place == last)
        return Step::NeedsMore;
    if (m_text[at] == '#') {
        const Step step = m_families.read(at, it, last);
        if (step == Step::Read) {
            forgetSamples();
            m_patience = mostPatience;
        }
        return step;
    }
    Line line = newLine(at, *place);
    const bool hasLabels = m_text[line.nameEnd] == '{';
    if (!hasLabels && !readPlainName(line))
        return Step::Slow;
    m_table.names.push_back({0, line.nameEnd - line.begin});
    std::uint32_t labelCount = 0;
    Step step = Step::Read;
    if (hasLabels)
        step = readLabels(line.begin, place, last, line.valueAt, labelCount);
    if (step == Step::Read && place == last)
        step = Step::NeedsMore;
    if (step == Step::Read) {
        line.newline = *place;
        const bool usual = m_text[line.newline] == '\n' && line.newline + margin <= m_size &&
                           recogniseName(line.begin, line.nameEnd - line.begin) && finishLine(line);
        step = usual ? Step::Read : Step::Slow;
    }
    if (step != Step::Read) {
        cutOff(line);
        m_shapeCount = 0;
        return step;
    }
    learnShape(line, labelCount);
    at = line.newline + 1;
    it = place + 1;
    return Step::Read;
}

inline FastLines::Line FastLines::newLine(std::uint32_t begin, std::uint32_t nameEnd) const
{
    Line line;
    line.begin = begin;
    line.nameEnd = nameEnd;
    line.firstName = static_cast<std::uint32_t>(m_table.names.size());
    line.firstLabel = static_cast<std::uint32_t>(m_table.labelValues.size());
    return line;
}

void FastLines::cutOff(const Line &line)
{
    m_table.names.resize(line.firstName);
    m_table.labelValues.resize(line.firstLabel);
}

bool FastLines::readPlainName(Line &line) const
{
    if (line.nameEnd + margin > m_size)
        return false;
    const std::uint32_t begin = line.begin;
    line.nameEnd = begin + (m_families.isBelow(begin) ? m_families.above().nameLength
                                                      : plainNameLength(m_text + begin));
    line.valueAt = line.nameEnd + 1;
    return m_text[line.nameEnd] == ' ';
}

// The value, and the row. False: it is no usual line after all.
inline bool FastLines::finishLine(const Line &line)
{
    const std::uint32_t begin = line.begin;
    if (m_nonAscii && !isValidUtf8({m_text + begin, line.newline - begin}))
        return false;
    double value = 0;
    std::uint32_t extra = 0;
    if (!readValue(line.valueAt, line.newline, value, extra))
        return false;
    takeName(begin, line.nameEnd - begin);
    const std::size_t labelCount = m_table.labelValues.size() - line.firstLabel;
    m_table.rows.resize(m_table.rows.size() + 1);
    Row &row = m_table.rows.back();
    row.length = line.newline + 1 - begin;
    row.keyLength = line.valueAt - begin;
    row.firstName = line.firstName;
    row.firstLabel = line.firstLabel;
    row.labelCount = static_cast<std::uint32_t>(labelCount);
    row.family = m_family;
    row.extra = extra;
    row.slot = static_cast<std::uint32_t>(m_table.sampleCount++);
    row.value = value;
    ++m_table.families[m_family].sampleCount;
    fetchNextChunk(m_text + begin, row.length);
    return true;
}

// From the brace that `it` stands on to the value; leaves `it` on what is expected to be the
// line's newline.
FastLines::Step FastLines::readLabels(std::uint32_t begin, const std::uint32_t *&it,
                                      const std::uint32_t *last, std::uint32_t &valueAt,
                                      std::uint32_t &labelCount)
{
    const std::uint32_t *place = it;
    std::uint32_t cursor = *place++ + 1;
    std::uint32_t ordinal = 0;
    m_shapeChanged = false;
    for (;;) {
        if (last - place < 2)
            return Step::NeedsMore;
        const std::uint32_t open = *place++;
        if (m_text[open] != '"' || open <= cursor || m_text[open - 1] != '=' ||
            ordinal == mostLabels)
            return Step::Slow;
        std::uint32_t close = *place++;
        while (m_text[close] == '{') { // a brace inside the value
            if (place == last)
                return Step::NeedsMore;
            close = *place++;
        }
        const std::uint32_t nameLength = open - 1 - cursor;
        if (m_text[close] != '"' || close + margin > m_size ||
            (!isKnownLabel(cursor, nameLength, ordinal) &&
             !takeNewLabel(cursor, nameLength, ordinal)))
            return Step::Slow;
        if (close > open + 1)
            writeLabel(begin, cursor, open, close, m_shape[ordinal].isBound);
        ++ordinal;
        cursor = close + 2;
        if (m_text[close + 1] == ',')
            continue;
        if (m_text[close + 1] != '}' || m_text[cursor] != ' ')
            return Step::Slow;
        break;
    }
    if (m_shapeChanged) {
        m_shapeCount = ordinal;
        if (hasDuplicates(ordinal))
            return Step::Slow;
    }
    labelCount = ordinal;
    valueAt = cursor + 1;
    it = place;
    return Step::Read;
}

inline bool FastLines::isKnownLabel(std::uint32_t begin, std::uint32_t length,
                                    std::uint32_t ordinal)
{
    ShapeLabel &known = m_shape[ordinal];
    if (ordinal >= m_shapeCount || known.length != length ||
        !sameShortText(known.name, m_text + begin, length))
        return false;
    known.name = m_text + begin; // the nearer one is in the cache
    return true;
}

bool FastLines::takeNewLabel(std::uint32_t begin, std::uint32_t length, std::uint32_t ordinal)
{
    const std::string_view name(m_text + begin, length);
    if (!isPlainName(name, LabelStart, LabelRest))
        return false;
    const MetricType type = m_builder.lastType();
    const bool isBound = (type == MetricType::Histogram && name == "le") ||
                         (type == MetricType::Summary && name == "quantile");
    m_shape[ordinal] = {name.data(), length, isBound};
    m_shapeChanged = true;
    return true;
}

bool FastLines::hasDuplicates(std::uint32_t count) const
{
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string_view name(m_shape[i].name, m_shape[i].length);
        if (name == "__name__")
            return true;
        for (std::uint32_t j = 0; j < i; ++j) {
            if (name == std::string_view(m_shape[j].name, m_shape[j].length))
                return true;
        }
    }
    return false;
}

// The quotes of the value are at open and close.
inline void FastLines::writeLabel(std::uint32_t begin, std::uint32_t nameAt, std::uint32_t open,
                                  std::uint32_t close, bool isBound)
{
    const TextSpan value{open + 1 - begin, close - open - 1};
    m_table.names.push_back({nameAt - begin, open - 1 - nameAt});
    m_table.labelValues.push_back(
        isBound ? normalBound(begin, static_cast<std::uint32_t>(m_table.names.size() - 1), value)
                : value);
}

TextSpan FastLines::newBound(std::uint32_t begin, std::uint32_t nameIndex, TextSpan value)
{
    const std::string_view name = m_table.text(m_table.names[nameIndex], begin);
    const TextSpan normal = m_builder.normalisedBound(name, value, begin);
    if (value.length <= BoundCache::longest)
        m_bounds.add(m_text + begin + value.offset, value.length, normal);
    return normal;
}

// False: it is no name, or not one that stands unquoted.
inline bool FastLines::recogniseName(std::uint32_t begin, std::uint32_t length)
{
    const char *const name = m_text + begin;
    if (length != 0 && length == m_nameLength && sameShortText(m_name, name, length)) {
        m_name = name; // the nearer one is in the cache
        return true;
    }
    m_nameLength = 0;
    const MetadataAbove &above = m_families.above();
    if (length != 0 && length == above.nameLength && sameShortText(above.name, name, length)) {
        m_name = name;
        m_nameLength = length;
        m_family = above.family;
        return true;
    }
    return isNameCharacter(*name, MetricStart) && plainNameLength(name) == length;
}

// Only once the line is known to be good: the family may be a new one.
inline void FastLines::takeName(std::uint32_t begin, std::uint32_t length)
{
    if (m_nameLength != 0)
        return;
    m_name = m_text + begin;
    m_nameLength = length;
    m_family = m_builder.familyOfSample({m_name, length});
}

bool FastLines::readValue(std::uint32_t at, std::uint32_t newline, double &value,
                          std::uint32_t &extra)
{
    const char *const end = m_text + newline;
    const char *behind = scanUsualNumber(m_text + at, value);
    if (behind == nullptr) {
        behind = m_text + at;
        while (*behind != ' ' && *behind != '\t' && behind != end)
            ++behind;
        const auto number = parseValue({m_text + at, behind});
        if (!number)
            return false;
        value = *number;
    }
    if (behind == end)
        return true;
    if (*behind != ' ' || !m_takesTimestamps)
        return false;
    const auto timestamp = parseMilliseconds({behind + 1, end});
    if (!timestamp)
        return false;
    RowExtra more;
    more.hasTimestamp = true;
    more.timestampMs = *timestamp;
    extra = m_builder.addExtra(more);
    return true;
}

} // namespace vigie
