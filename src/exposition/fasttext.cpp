// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fasttext.h"

#include "boundcache.h"
#include "fastnumber.h"
#include "names.h"
#include "numbers.h"
#include "shorttext.h"
#include "utf8.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::uint32_t chunkBytes = 32 * 1024;
// A line with more structural bytes than this is read without the index, whose memory is bounded.
constexpr std::size_t mostLeftOver = 64 * 1024;
// Behind a line, so that short loads at its end stay inside the page.
constexpr std::uint32_t margin = 32;
constexpr std::uint32_t mostLabels = 64;

} // namespace

// The second stage. A line's labels are compared with those of the line before: where they are the
// same, in the same order, they are known to be valid and to stand there once.
class FastTextReader::Lines
{
public:
    explicit Lines(PageBuilder &builder)
        : m_builder(builder)
        , m_table(builder.table())
        , m_text(m_table.body.data())
        , m_size(static_cast<std::uint32_t>(m_table.body.size()))
        , m_takesTimestamps(m_table.format == Format::PrometheusText)
    {}

    Step readLine(std::uint32_t &at, const std::uint32_t *&it, const std::uint32_t *last);
    void setNonAscii(bool nonAscii) { m_nonAscii = nonAscii; }
    // After a line read elsewhere, which may have been metadata.
    void forgetContext();

private:
    Step readLabels(std::uint32_t begin, const std::uint32_t *&it, const std::uint32_t *last,
                    std::uint32_t &valueAt);
    bool isKnownLabel(std::uint32_t begin, std::uint32_t length, std::uint32_t ordinal);
    bool takeNewLabel(std::uint32_t begin, std::uint32_t length, std::uint32_t ordinal);
    bool hasDuplicates(std::uint32_t count) const;
    void writeLabel(std::uint32_t begin, std::uint32_t nameAt, std::uint32_t open,
                    std::uint32_t close, bool isBound);
    TextSpan normalBound(std::uint32_t begin, const LabelSpan &label);
    [[nodiscard]] bool isValidName(std::uint32_t begin, std::uint32_t length) const;
    void takeName(std::uint32_t begin, std::uint32_t length);
    bool readValue(std::uint32_t at, std::uint32_t newline, double &value, std::uint32_t &extra);

    struct ShapeLabel
    {
        const char *name;
        std::uint32_t length;
        bool isBound; // le or quantile, to be normalised
    };

    PageBuilder &m_builder;
    PageTable &m_table;
    const char *m_text;
    std::uint32_t m_size;
    bool m_takesTimestamps;
    bool m_nonAscii = false;
    const char *m_name = nullptr; // of the last sample
    std::uint32_t m_nameLength = 0;
    std::uint32_t m_family = Row::noFamily;
    std::array<ShapeLabel, mostLabels> m_shape;
    std::uint32_t m_shapeCount = 0;
    bool m_shapeChanged = false;
    BoundCache m_bounds;
};

void FastTextReader::Lines::forgetContext()
{
    m_nameLength = 0;
    m_shapeCount = 0;
}

FastTextReader::Step FastTextReader::Lines::readLine(std::uint32_t &at, const std::uint32_t *&it,
                                                     const std::uint32_t *last)
{
    const std::uint32_t *place = it;
    if (place == last)
        return Step::NeedsMore;
    const std::uint32_t begin = at;
    if (m_text[begin] == '#')
        return Step::Slow;
    std::uint32_t nameEnd = *place;
    std::uint32_t valueAt = 0;
    const std::size_t labelsBefore = m_table.labels.size();
    if (m_text[nameEnd] == '{') {
        const Step step = readLabels(begin, place, last, valueAt);
        if (step != Step::Read) {
            m_table.labels.resize(labelsBefore);
            m_shapeCount = 0;
            return step;
        }
    } else {
        nameEnd = begin;
        while (isNameCharacter(m_text[nameEnd], MetricRest))
            ++nameEnd;
        if (m_text[nameEnd] != ' ')
            return Step::Slow;
        valueAt = nameEnd + 1;
    }
    const auto slow = [&] {
        m_table.labels.resize(labelsBefore);
        return Step::Slow;
    };
    if (place == last) {
        m_table.labels.resize(labelsBefore);
        return Step::NeedsMore;
    }
    const std::uint32_t newline = *place;
    if (m_text[newline] != '\n' || newline + margin > m_size ||
        !isValidName(begin, nameEnd - begin))
        return slow();
    if (m_nonAscii && !isValidUtf8({m_text + begin, newline - begin}))
        return slow();
    double value = 0;
    std::uint32_t extra = 0;
    if (!readValue(valueAt, newline, value, extra))
        return slow();
    takeName(begin, nameEnd - begin);
    m_table.rows.resize(m_table.rows.size() + 1);
    Row &row = m_table.rows.back();
    row.length = newline + 1 - begin;
    row.keyLength = valueAt - begin;
    row.name = {0, nameEnd - begin};
    row.firstLabel = static_cast<std::uint32_t>(labelsBefore);
    row.labelCount = static_cast<std::uint32_t>(m_table.labels.size() - labelsBefore);
    row.family = m_family;
    row.extra = extra;
    row.value = value;
    ++m_table.families[m_family].sampleCount;
    ++m_table.sampleCount;
    at = newline + 1;
    it = place + 1;
    return Step::Read;
}

// From the brace that `it` stands on to the value; leaves `it` on what is expected to be the
// line's newline.
FastTextReader::Step FastTextReader::Lines::readLabels(std::uint32_t begin,
                                                       const std::uint32_t *&it,
                                                       const std::uint32_t *last,
                                                       std::uint32_t &valueAt)
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
    valueAt = cursor + 1;
    it = place;
    return Step::Read;
}

inline bool FastTextReader::Lines::isKnownLabel(std::uint32_t begin, std::uint32_t length,
                                                std::uint32_t ordinal)
{
    ShapeLabel &known = m_shape[ordinal];
    if (ordinal >= m_shapeCount || known.length != length ||
        !sameShortText(known.name, m_text + begin, length))
        return false;
    known.name = m_text + begin; // the nearer one is in the cache
    return true;
}

bool FastTextReader::Lines::takeNewLabel(std::uint32_t begin, std::uint32_t length,
                                         std::uint32_t ordinal)
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

bool FastTextReader::Lines::hasDuplicates(std::uint32_t count) const
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
inline void FastTextReader::Lines::writeLabel(std::uint32_t begin, std::uint32_t nameAt,
                                              std::uint32_t open, std::uint32_t close, bool isBound)
{
    m_table.labels.resize(m_table.labels.size() + 1);
    LabelSpan &label = m_table.labels.back();
    label = {{nameAt - begin, open - 1 - nameAt}, {open + 1 - begin, close - open - 1}};
    if (isBound)
        label.value = normalBound(begin, label);
}

TextSpan FastTextReader::Lines::normalBound(std::uint32_t begin, const LabelSpan &label)
{
    const std::string_view name(m_text + begin + label.name.offset, label.name.length);
    if (label.value.length > BoundCache::longest)
        return m_builder.normalisedBound(name, label.value, begin);
    auto &entry = m_bounds.at(m_text + begin + label.value.offset, label.value.length);
    if (entry.length == 0) {
        entry.normal = m_builder.normalisedBound(name, label.value, begin);
        entry.isNormal = (entry.normal.offset & TextSpan::arenaBit) == 0;
        entry.length = label.value.length;
    }
    return entry.isNormal ? label.value : entry.normal;
}

inline bool FastTextReader::Lines::isValidName(std::uint32_t begin, std::uint32_t length) const
{
    const char *const name = m_text + begin;
    if (length != 0 && length == m_nameLength && sameShortText(m_name, name, length))
        return true;
    return isPlainName({name, length}, MetricStart, MetricRest);
}

// Only once the line is known to be good: the family may be a new one.
inline void FastTextReader::Lines::takeName(std::uint32_t begin, std::uint32_t length)
{
    const char *const name = m_text + begin;
    if (length != m_nameLength || !sameShortText(m_name, name, length)) {
        m_family = m_builder.familyOfSample({name, length});
        m_nameLength = length;
    }
    m_name = name;
}

bool FastTextReader::Lines::readValue(std::uint32_t at, std::uint32_t newline, double &value,
                                      std::uint32_t &extra)
{
    const char *const end = m_text + newline;
    const char *behind = scanSimpleNumber(m_text + at, value);
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

FastTextReader::FastTextReader(PageBuilder &builder, const SimdKernels &kernels, SlowLine slowLine)
    : m_builder(builder)
    , m_kernels(kernels)
    , m_slowLine(std::move(slowLine))
{}

FastTextReader::~FastTextReader() = default;

void FastTextReader::read()
{
    PageTable &table = m_builder.table();
    const char *const text = table.body.data();
    const auto size = static_cast<std::uint32_t>(table.body.size());
    auto &index = table.structurals;
    index.resize(mostLeftOver + chunkBytes + 64);
    Lines lines(m_builder);
    std::uint32_t at = 0;      // where the next line starts
    std::uint32_t scanned = 0; // how far the index reaches
    std::size_t leftOver = 0;
    bool nonAscii = false;
    while (at < size) {
        if (scanned == size || leftOver > mostLeftOver) {
            // The last line, or one too long for the index.
            if (!m_slowLine(at))
                return;
            lines.forgetContext();
            scanned = std::max(at, leftOver > mostLeftOver ? at : scanned);
            leftOver = 0;
            continue;
        }
        nonAscii = nonAscii && leftOver > 0;
        const std::uint32_t end = std::min(size - scanned, chunkBytes) + scanned;
        const std::size_t count =
            leftOver +
            m_kernels.indexStructurals(text, scanned, end, index.data() + leftOver, &nonAscii);
        scanned = end;
        lines.setNonAscii(nonAscii);
        table.rows.reserve(table.rows.size() + count + 1);
        table.labels.reserve(table.labels.size() + count + 1);
        const std::uint32_t *it = index.data();
        const std::uint32_t *const last = it + count;
        for (;;) {
            const Step step = lines.readLine(at, it, last);
            if (step == Step::Read)
                continue;
            if (step == Step::NeedsMore)
                break;
            if (!m_slowLine(at))
                return;
            lines.forgetContext();
            while (it != last && *it < at)
                ++it;
        }
        if (at > scanned)
            scanned = at;
        leftOver = static_cast<std::size_t>(last - it);
        std::copy(it, last, index.data());
    }
}

} // namespace vigie
