// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebuilder.h"

#include "familynames.h"
#include "numbers.h"
#include "utf8.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace vigie {

namespace {

std::uint32_t newlinesInside(std::string_view page, std::uint32_t begin, std::uint32_t end)
{
    const std::string_view line = page.substr(begin, end > begin ? end - begin - 1 : 0);
    return static_cast<std::uint32_t>(std::count(line.begin(), line.end(), '\n'));
}

// The text without the underscores between its digits; where one stands elsewhere, nothing.
std::string withoutSeparators(std::string_view text)
{
    const auto isDigit = [text](std::size_t i) {
        return i < text.size() && text[i] >= '0' && text[i] <= '9';
    };
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_')
            digits += text[i];
        else if (i == 0 || !isDigit(i - 1) || !isDigit(i + 1))
            return {};
    }
    return digits;
}

// Go's ParseFloat reads hexadecimal floats and 1_000 too; le and quantile are normalised with it.
std::optional<double> parseLabelNumber(std::string_view text)
{
    if (text.find('_') != std::string_view::npos)
        return parseLabelNumber(withoutSeparators(text));
    std::string_view digits = text;
    const bool negative = digits.starts_with('-');
    if (negative || digits.starts_with('+'))
        digits.remove_prefix(1);
    if (!digits.starts_with("0x") && !digits.starts_with("0X"))
        return parseValue(text);
    digits.remove_prefix(2);
    if (digits.find_first_of("pP") == std::string_view::npos)
        return std::nullopt;
    double value = 0;
    const char *const last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, value, std::chars_format::hex);
    if (error != std::errc() || end != last)
        return std::nullopt;
    return negative ? -value : value;
}

} // namespace

std::string unescaped(std::string_view text, bool quotesToo)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        const bool pair =
            text[i] == '\\' && (next == '\\' || next == 'n' || (quotesToo && next == '"'));
        if (!pair) {
            result += text[i];
            continue;
        }
        result += next == 'n' ? '\n' : next;
        ++i;
    }
    return result;
}

PageBuilder::PageBuilder(PageTable &table, ReadMode mode, const SimdKernels *kernels)
    : m_table(table)
    , m_mode(mode)
    , m_kernels(kernels)
{}

std::uint32_t PageBuilder::addFamily(std::string_view name, std::uint32_t hash)
{
    const auto index = static_cast<std::uint32_t>(m_table.families.size());
    FamilyRow family;
    family.name = lasting(name);
    m_table.families.push_back(family);
    m_table.familyIndex.add(index, hash);
    return index;
}

void PageBuilder::resume(std::uint32_t family, MetricType type)
{
    m_currentFamily = family;
    m_lastFamily = Row::noFamily;
    m_lastType = type;
}

std::uint32_t PageBuilder::beginFamily(std::string_view name)
{
    m_lastFamily = Row::noFamily;
    if (m_currentFamily != Row::noFamily && m_table.familyName(m_currentFamily) == name)
        return m_currentFamily;
    return beginOtherFamily(name);
}

std::uint32_t PageBuilder::beginOtherFamily(std::string_view name)
{
    m_lastFamily = Row::noFamily;
    const std::uint32_t hash = m_table.familyIndex.hash(name);
    const std::uint32_t found = m_table.familyIndex.find(name, hash, m_table);
    m_currentFamily = found != FamilyIndex::none ? found : addFamily(name, hash);
    return m_currentFamily;
}

void PageBuilder::setType(std::uint32_t family, MetricType type)
{
    m_table.families[family].type = type;
    m_table.families[family].hasType = true;
    m_lastType = type;
}

void PageBuilder::setHelp(std::uint32_t family, std::string_view help)
{
    m_table.families[family].help = lasting(help);
    m_table.families[family].hasHelp = true;
}

void PageBuilder::setUnit(std::uint32_t family, std::string_view unit)
{
    m_table.families[family].unit = lasting(unit);
    m_table.families[family].hasUnit = true;
}

bool PageBuilder::isInFamily(std::string_view name, std::uint32_t family) const
{
    return isNameInFamily(name, m_table.familyName(family), m_table.families[family].type,
                          m_table.format);
}

std::uint32_t PageBuilder::familyOfSample(std::string_view name)
{
    if (m_lastFamily != Row::noFamily && name == m_lastName)
        return m_lastFamily;
    m_lastName = name;
    if (m_currentFamily != Row::noFamily && isInFamily(name, m_currentFamily))
        return m_lastFamily = m_currentFamily;
    FamilyIndex &index = m_table.familyIndex;
    const std::uint32_t hash = index.hash(name);
    if (const auto found = index.find(name, hash, m_table); found != FamilyIndex::none)
        return m_lastFamily = found;
    if (const auto cut = name.rfind('_'); cut != std::string_view::npos) {
        const std::string_view base = name.substr(0, cut);
        const auto found = index.find(base, index.hash(base), m_table);
        if (found != FamilyIndex::none && isInFamily(name, found))
            return m_lastFamily = found;
    }
    return m_lastFamily = addFamily(name, hash);
}

// One more line without content behind others.
bool PageBuilder::joinLastRow(std::uint32_t begin, std::uint32_t end)
{
    constexpr std::uint32_t longest = 4096;
    if (!m_linesMayShare || m_table.rows.empty())
        return false;
    Row &last = m_table.rows.back();
    if (last.isSample() || last.firstLabel != 0 || last.length + (end - begin) > longest)
        return false;
    if (last.extra == 0) {
        const std::uint32_t extra = addExtra({});
        last.extra = extra;
    }
    last.length += end - begin;
    ++m_table.extras[last.extra - 1].moreLines;
    return true;
}

void PageBuilder::addPlainRow(std::uint32_t begin, std::uint32_t end, PlainRow kind,
                              bool hasQuotedName)
{
    if (kind == PlainRow::Empty && joinLastRow(begin, end))
        return;
    Row row;
    row.length = end - begin;
    if (kind != PlainRow::Empty)
        row.firstLabel = m_currentFamily + 1;
    if (kind == PlainRow::Type)
        row.labelCount = static_cast<std::uint32_t>(m_lastType) + 1;
    // Only a quoted name may have newlines.
    const std::uint32_t more = hasQuotedName ? newlinesInside(m_table.body, begin, end) : 0;
    if (more > 0) {
        RowExtra extra;
        extra.moreLines = more;
        row.extra = addExtra(extra);
    }
    m_table.rows.push_back(row);
}

TextSpan PageBuilder::store(std::string_view text)
{
    const auto offset = static_cast<std::uint32_t>(m_table.arena.size()) | TextSpan::arenaBit;
    m_table.arena += text;
    return {offset, static_cast<std::uint32_t>(text.size())};
}

TextSpan PageBuilder::inBody(std::string_view piece) const
{
    return {static_cast<std::uint32_t>(piece.data() - m_table.body.data()),
            static_cast<std::uint32_t>(piece.size())};
}

TextSpan PageBuilder::lasting(std::string_view text)
{
    const char *const begin = m_table.body.data();
    const std::less_equal<> isBefore; // of unrelated pointers too
    const bool isInBody = isBefore(begin, text.data()) &&
                          isBefore(text.data() + text.size(), begin + m_table.body.size());
    return isInBody ? inBody(text) : store(text);
}

TextSpan PageBuilder::span(const TextPiece &piece, std::uint32_t rowStart)
{
    if (!piece.escaped)
        return {piece.begin - rowStart, piece.end - piece.begin};
    const std::string_view raw(m_table.body.data() + piece.begin, piece.end - piece.begin);
    return store(unescaped(raw));
}

TextSpan PageBuilder::normalisedBound(std::string_view label, TextSpan value,
                                      std::uint32_t rowStart)
{
    const bool bucket = m_lastType == MetricType::Histogram && label == "le";
    const bool quantile = m_lastType == MetricType::Summary && label == "quantile";
    if (!bucket && !quantile)
        return value;
    const std::string_view text = m_table.text(value, rowStart);
    const auto number = parseLabelNumber(text);
    if (!number)
        return value;
    const std::string normal = formatLabelNumber(*number);
    return normal == text ? value : store(normal);
}

bool PageBuilder::addLabel(const LabelPiece &piece, std::uint32_t rowStart)
{
    const auto &[name, value] = piece;
    const std::string_view raw(m_table.body.data() + value.begin, value.end - value.begin);
    if (const auto bad = firstInvalidUtf8(raw); bad != std::string_view::npos) {
        return fail(value.begin + static_cast<std::uint32_t>(bad), 1,
                    "the label value is not valid UTF-8", "Write label values as UTF-8.");
    }
    if (name.begin == name.end)
        return fail(name.begin, 0, "a label has an empty name");
    if (name.quoted && !isValidUtf8({m_table.body.data() + name.begin, name.end - name.begin}))
        return fail(name.begin, name.end - name.begin, "the label name is not valid UTF-8");
    const TextSpan nameSpan = span(name, rowStart);
    // An empty label is none, but would take the metric its name.
    if (raw.empty() && !isTolerant() && m_table.text(nameSpan, rowStart) != "__name__")
        return true;
    const TextSpan valueSpan =
        normalisedBound(m_table.text(nameSpan, rowStart), span(value, rowStart), rowStart);
    addLabel({nameSpan, valueSpan});
    return true;
}

bool PageBuilder::addLabels(const SampleText &text)
{
    for (const LabelPiece &piece : text.labels) {
        if (!addLabel(piece, text.begin))
            return false;
    }
    return true;
}

bool PageBuilder::hasDuplicateLabel(const Series &series, std::uint32_t rowStart,
                                    std::string_view &which)
{
    m_labelNames.clear();
    for (std::size_t i = series.firstName + 1; i < m_table.names.size(); ++i)
        m_labelNames.push_back(m_table.text(m_table.names[i], rowStart));
    if (const auto twice = m_nameSet.firstRepeated(m_labelNames, m_table.familyIndex)) {
        which = *twice;
        return true;
    }
    which = "__name__"; // the metric name is that label
    return std::find(m_labelNames.begin(), m_labelNames.end(), which) != m_labelNames.end();
}

bool PageBuilder::makeExtra(const SampleText &text, RowExtra &extra)
{
    if (!text.timestampMs && !text.startTimeSeconds && text.exemplarCount == 0)
        return false;
    extra.hasTimestamp = text.timestampMs.has_value();
    extra.timestampMs = text.timestampMs.value_or(0);
    extra.hasStartTime = text.startTimeSeconds.has_value();
    extra.startTimeMs = millisecondsFromSeconds(text.startTimeSeconds.value_or(0));
    extra.firstExemplar = static_cast<std::uint32_t>(m_table.exemplars.size());
    extra.exemplarCount = static_cast<std::uint32_t>(text.exemplarCount);
    const auto raw = [&](const TextPiece &piece) {
        const std::string_view bytes(m_table.body.data() + piece.begin, piece.end - piece.begin);
        return piece.escaped ? unescaped(bytes) : std::string(bytes);
    };
    for (std::size_t i = 0; i < text.exemplarCount; ++i) {
        Exemplar exemplar;
        for (const auto &[name, value] : text.exemplars[i].labels)
            exemplar.labels.emplace_back(raw(name), raw(value));
        exemplar.value = text.exemplars[i].value;
        exemplar.timestampSeconds = text.exemplars[i].timestampSeconds;
        m_table.addExemplar(std::move(exemplar));
    }
    return true;
}

std::uint32_t PageBuilder::addExtra(const RowExtra &extra)
{
    m_table.extras.push_back(extra);
    return static_cast<std::uint32_t>(m_table.extras.size());
}

bool PageBuilder::addSample(const SampleText &text)
{
    Row row;
    row.length = text.end - text.begin;
    row.keyLength = text.valueAt - text.begin;
    row.value = text.value;
    const Series series = beginSeries(span(text.name, text.begin));
    if (!addLabels(text) || !checkSeries(series, text.begin, text.name.begin))
        return false;
    row.firstName = series.firstName;
    row.firstLabel = series.firstLabel;
    row.labelCount = static_cast<std::uint32_t>(m_table.labelValues.size()) - row.firstLabel;
    RowExtra extra;
    const bool hasExtra = makeExtra(text, extra);
    extra.moreLines = newlinesInside(m_table.body, text.begin, text.end);
    if (hasExtra || extra.moreLines > 0)
        row.extra = addExtra(extra);
    row.family = familyOfSample(m_table.name(row, text.begin));
    row.slot = static_cast<std::uint32_t>(m_table.sampleCount++);
    ++m_table.families[row.family].sampleCount;
    m_table.rows.push_back(row);
    return true;
}

PageBuilder::Series PageBuilder::beginSeries(TextSpan name)
{
    Series series;
    series.firstName = static_cast<std::uint32_t>(m_table.names.size());
    series.firstLabel = static_cast<std::uint32_t>(m_table.labelValues.size());
    m_table.names.push_back(name);
    return series;
}

void PageBuilder::addLabel(const LabelSpan &label)
{
    m_table.names.push_back(label.name);
    m_table.labelValues.push_back(label.value);
}

void PageBuilder::addValue(const Series &series, double value, std::uint32_t place)
{
    Row row;
    row.keyLength = place;
    row.firstName = series.firstName;
    row.firstLabel = series.firstLabel;
    row.labelCount = series.labelCount;
    row.family = series.family;
    row.extra = series.extra;
    row.value = value;
    row.slot = static_cast<std::uint32_t>(m_table.sampleCount++);
    ++m_table.families[row.family].sampleCount;
    m_table.rows.push_back(row);
}

} // namespace vigie
