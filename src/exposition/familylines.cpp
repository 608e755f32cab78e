// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familylines.h"

#include "fastnumber.h"
#include "metadatatext.h"
#include "textchunk.h"
#include "utf8.h"

#include <cstring>

namespace vigie {

namespace {

constexpr std::uint32_t keywordLength = 7;

} // namespace

// Where the work is; kept in registers, the table is told at the end.
struct FamilyLines::Run
{
    std::uint32_t at = 0;
    const std::uint32_t *it = nullptr;
    Row *row = nullptr;
    TextSpan *name = nullptr;
    std::uint32_t slot = 0; // the next sample's
};

LineStep FamilyLines::read(std::uint32_t &at, const std::uint32_t *&it, const std::uint32_t *last)
{
    if (m_table.format != Format::PrometheusText)
        return LineStep::Slow; // OpenMetrics has rules of its own for metadata
    Run run{at, it, m_table.rows.end(), m_table.names.end(),
            static_cast<std::uint32_t>(m_table.sampleCount)};
    LineStep step = LineStep::Read;
    while (step == LineStep::Read && run.it != last)
        step = m_text[run.at] == '#' ? readMetadata(run, last) : readSample(run);
    if (run.at == at)
        return step;
    m_table.sampleCount = run.slot;
    m_table.names.resize(static_cast<std::size_t>(run.name - m_table.names.data()));
    m_table.rows.resize(static_cast<std::size_t>(run.row - m_table.rows.data()));
    at = run.at;
    it = run.it;
    return LineStep::Read;
}

inline bool FamilyLines::isUsual(const Run &run, std::uint32_t newline) const
{
    return newline + ReadableEnd::room <= m_size &&
           (!m_nonAscii || isValidUtf8({m_text + run.at, newline - run.at}));
}

// Rows are written faster than memory comes.
inline Row &FamilyLines::newRow(Run &run)
{
    constexpr int ahead = 12;
    __builtin_prefetch(run.row + ahead, 1);
    return *run.row++;
}

// `# HELP name text` and `# TYPE name word` with single blanks, as nearly every exporter writes
// them.
inline LineStep FamilyLines::readMetadata(Run &run, const std::uint32_t *last)
{
    const std::uint32_t *place = run.it;
    while (m_text[*place] != '\n') {
        if (m_text[*place] == '\\')
            return LineStep::Slow;
        if (++place == last)
            return LineStep::NeedsMore;
    }
    const std::uint32_t newline = *place;
    if (!isUsual(run, newline))
        return LineStep::Slow;
    const char *const line = m_text + run.at;
    const bool isHelp = std::memcmp(line, "# HELP ", keywordLength) == 0;
    const bool isType = !isHelp && std::memcmp(line, "# TYPE ", keywordLength) == 0;
    if (!(isHelp || isType) || !apply(isHelp, line + keywordLength, m_text + newline))
        return LineStep::Slow;
    Row &row = newRow(run);
    row = {};
    row.length = newline + 1 - run.at;
    row.firstLabel = m_above.family + 1;
    row.labelCount = isType ? static_cast<std::uint32_t>(m_builder.lastType()) + 1 : 0;
    fetchNextChunk(line, row.length);
    run.at = newline + 1;
    run.it = place + 1;
    return LineStep::Read;
}

// False: another form than usual; nothing was done.
inline bool FamilyLines::apply(bool isHelp, const char *name, const char *newline)
{
    const bool isSame = isBelow(static_cast<std::uint32_t>(name - m_text));
    if (!isSame && !isNameCharacter(*name, MetricStart))
        return false;
    const std::uint32_t length = isSame ? m_above.nameLength : plainNameLength(name);
    if (name[length] != ' ' || name[length + 1] == ' ' || name[length + 1] == '\t')
        return false;
    const std::string_view text(name + length + 1, newline);
    const auto type = isHelp ? std::nullopt : typeFromWord(text, TypeWords::PrometheusText);
    if (!isHelp && !type)
        return false;
    if (isSame)
        m_builder.resume(m_above.family, m_builder.lastType());
    else
        m_above.family = m_builder.beginOtherFamily({name, length});
    m_above.name = name;
    m_above.nameLength = length;
    if (isHelp)
        m_builder.setHelp(m_above.family, text);
    else
        m_builder.setType(m_above.family, *type);
    return true;
}

inline LineStep FamilyLines::readSample(Run &run) const
{
    const std::uint32_t newline = *run.it;
    const std::uint32_t valueAt = run.at + m_above.nameLength + 1;
    double value = 0;
    if (!isUsual(run, newline) || !isBelow(run.at) || m_text[valueAt - 1] != ' ' ||
        m_text[newline] != '\n' || scanUsualNumber(m_text + valueAt, value) != m_text + newline)
        return LineStep::Slow;
    Row &row = newRow(run);
    row.length = newline + 1 - run.at;
    row.keyLength = valueAt - run.at;
    row.firstName = static_cast<std::uint32_t>(run.name - m_table.names.data());
    row.firstLabel = static_cast<std::uint32_t>(m_table.labelValues.size());
    row.labelCount = 0;
    row.family = m_above.family;
    row.extra = 0;
    row.slot = run.slot++;
    row.value = value;
    fetchNextChunk(m_text + run.at, row.length);
    *run.name++ = {0, m_above.nameLength};
    ++m_table.families[m_above.family].sampleCount;
    run.at = newline + 1;
    ++run.it;
    return LineStep::Read;
}

} // namespace vigie
