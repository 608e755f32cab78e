// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openmetricstext.h"

#include "fasttext.h"
#include "formats.h"
#include "numbers.h"
#include "openmetrics2grammar.h"
#include "utf8.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

// Of an exemplar: as parts of a line and as one of the table, both in vectors that grow.
constexpr std::size_t exemplarBytes = 3 * (sizeof(ExemplarText) + sizeof(Exemplar));

} // namespace

OpenMetricsTextReader::OpenMetricsTextReader(PageBuilder &builder, int version)
    : m_builder(builder)
    , m_scanner(builder.table().body, SampleScanner::Blanks::Single,
                builder.isStrict() || version > 1)
    , m_rules(builder, version)
    , m_version(version)
    , m_size(static_cast<std::uint32_t>(builder.table().body.size()))
{}

void OpenMetricsTextReader::read()
{
    if (m_version == 1 && m_builder.kernels() != nullptr) {
        FastTextReader(m_builder, *m_builder.kernels(), [this](std::uint32_t &at) {
            return readLine(at);
        }).read();
    } else {
        std::uint32_t at = 0;
        while (at < m_size) {
            if (!readLine(at))
                return;
        }
    }
    if (m_builder.hasFailed() && !m_builder.isStrict())
        return;
    const bool emptyIsFine = m_size == 0 && !m_builder.isStrict() && m_version == 1;
    if (!m_eof && !emptyIsFine)
        failAtEnd();
    else
        m_rules.finish();
}

bool OpenMetricsTextReader::failAtEnd()
{
    return m_builder.fail(m_size, 0, "the page does not end with # EOF",
                          "Write \"# EOF\" as the last line; without it a page that was cut off "
                          "looks complete.");
}

bool OpenMetricsTextReader::readLine(std::uint32_t &at)
{
    std::uint32_t end = 0;
    const std::size_t room = m_builder.room();
    m_scanner.setRoom(room - std::min(m_rules.bytesHeld(), room));
    if (m_scanner.room() == 0)
        return m_builder.failOnMemory(at);
    if (m_scanner.at(at) == '#') {
        if (!readComment(at, end))
            return false;
    } else if (!readSample(at, end)) {
        return false;
    }
    at = end;
    return true;
}

bool OpenMetricsTextReader::readComment(std::uint32_t begin, std::uint32_t &end)
{
    const std::uint32_t word = begin + 2;
    const std::string_view keyword =
        m_scanner.at(begin + 1) == ' ' ? m_scanner.between(word, std::min(word + 4, m_size)) : "";
    if (keyword.starts_with("EOF"))
        return readEof(begin, end);
    if (keyword != "HELP" && keyword != "TYPE" && keyword != "UNIT") {
        return m_builder.fail(begin, m_scanner.lineEnd(begin) - begin,
                              "OpenMetrics has no comments but HELP, TYPE, UNIT and EOF");
    }
    if (m_scanner.at(word + 4) != ' ')
        return m_builder.fail(word + 4, 1, "expected a space and a metric name");
    m_scanner.setPosition(word + 5);
    if (!readMetadata(keyword, end))
        return false;
    using Kind = PageBuilder::PlainRow;
    m_builder.addPlainRow(begin, end, keyword == "TYPE" ? Kind::Type : Kind::Metadata,
                          m_scanner.at(begin + 7) == '"');
    return true;
}

bool OpenMetricsTextReader::readEof(std::uint32_t begin, std::uint32_t &end)
{
    end = begin + 5;
    if (end < m_size && m_scanner.at(end) != '\n') {
        return m_builder.fail(begin, m_scanner.lineEnd(begin) - begin,
                              "something stands behind # EOF", "Write # EOF as the last line.");
    }
    end = std::min(end + 1, m_size);
    m_eof = true;
    m_builder.addPlainRow(begin, end);
    return end == m_size ||
           m_builder.fail(end, std::min(m_size - end, 20U), "something stands behind # EOF",
                          "Write # EOF as the last line.");
}

bool OpenMetricsTextReader::readMetadata(std::string_view keyword, std::uint32_t &end)
{
    MetadataText metadata;
    if (!scanMetadata(m_scanner, metadata))
        return m_builder.fail(m_scanner.error());
    if (metadata.end == m_size)
        return failAtEnd();
    if (!metadata.hasSeparator || m_scanner.at(metadata.textAt - 1) != ' ')
        return m_builder.fail(metadata.textAt, 0, "expected a space behind the metric name");
    const bool namesMatter = m_builder.isStrict() || m_version > 1;
    if (namesMatter && !metadata.nameIsUtf8)
        return m_builder.fail(metadata.nameAt, 1, "the metric name is not valid UTF-8");
    if (namesMatter && metadata.name.empty())
        return m_builder.fail(metadata.nameAt, 1, "the metric name is empty");
    if (m_version > 1 && !followsGrammar(m_builder, keyword, metadata))
        return false;
    end = metadata.end + 1;
    return m_rules.metadata(keyword, metadata) && applyMetadata(keyword, metadata);
}

bool OpenMetricsTextReader::applyMetadata(std::string_view keyword, const MetadataText &metadata)
{
    if (keyword == "TYPE")
        return applyType(m_builder, metadata, TypeWords::OpenMetrics);
    if (keyword == "UNIT")
        return applyUnit(metadata);
    if (const auto bad = firstInvalidUtf8(metadata.text); bad != std::string_view::npos) {
        return m_builder.fail(metadata.textAt + static_cast<std::uint32_t>(bad), 1,
                              "the help text is not valid UTF-8", "Write help texts as UTF-8.");
    }
    m_builder.setHelp(m_builder.beginFamily(metadata.name), unescaped(metadata.text));
    return true;
}

bool OpenMetricsTextReader::applyUnit(const MetadataText &metadata)
{
    const std::string_view name = metadata.name;
    const std::string_view unit = metadata.text;
    const bool isSuffix = name.size() > unit.size() && name.ends_with(unit) &&
                          name[name.size() - unit.size() - 1] == '_';
    if (m_version == 1 && !unit.empty() && !isSuffix) {
        return m_builder.fail(metadata.textAt, static_cast<std::uint32_t>(unit.size()),
                              "the unit is not the end of the metric name",
                              "Name the family " + std::string(metadata.name) + "_" +
                                  std::string(unit) + ", or leave the UNIT line out.");
    }
    m_builder.setUnit(m_builder.beginFamily(metadata.name), unit);
    return true;
}

bool OpenMetricsTextReader::readSample(std::uint32_t begin, std::uint32_t &end)
{
    if (m_scanner.at(begin) == '\n' || m_scanner.at(begin) == '\r')
        return m_builder.fail(begin, 1, "OpenMetrics has no blank lines", "Leave the line out.");
    if (!m_scanner.scanSeries(begin, m_sample) || !scanValue() || !scanTail())
        return m_builder.fail(m_scanner.error());
    if (m_scanner.position() >= m_size)
        return failAtEnd();
    end = m_scanner.position() + 1;
    m_sample.end = end;
    return store();
}

bool OpenMetricsTextReader::scanNumber(const char *what, double &value)
{
    if (m_scanner.current() != ' ') {
        return m_scanner.fail(m_scanner.position(), 1,
                              std::string("expected one space and the ") + what);
    }
    const std::uint32_t begin = m_scanner.position() + 1;
    m_scanner.setPosition(begin);
    const std::string_view token = m_scanner.scanToken();
    const auto length = static_cast<std::uint32_t>(token.size());
    if (token.empty())
        return m_scanner.fail(begin, 0, std::string("expected one space and the ") + what);
    const auto number = parseValue(token);
    if (!number)
        return failOnNumber(m_scanner, begin, length, what);
    value = *number;
    return true;
}

bool OpenMetricsTextReader::scanValue()
{
    m_sample.valueAt = m_scanner.position() + 1;
    m_hasComposite = (m_version > 1 || m_builder.isStrict()) && m_scanner.current() == ' ' &&
                     m_scanner.at(m_sample.valueAt) == '{';
    return m_hasComposite ? scanComposite() : scanNumber("value", m_sample.value);
}

bool OpenMetricsTextReader::scanComposite()
{
    const std::uint32_t begin = m_sample.valueAt;
    const std::uint32_t lineEnd = m_scanner.lineEnd(begin);
    const auto brace = m_scanner.between(begin, lineEnd).find('}');
    if (brace == std::string_view::npos)
        return m_scanner.fail(begin, lineEnd - begin, "the value's closing brace is missing");
    const std::uint32_t end = begin + static_cast<std::uint32_t>(brace) + 1;
    CompositeProblem problem;
    if (!parseComposite(m_scanner.between(begin, end), {m_version, m_scanner.room()}, m_composite,
                        problem)) {
        const std::uint32_t at = begin + static_cast<std::uint32_t>(problem.offset);
        return m_scanner.fail(at, end - at, problem.message, problem.remedy);
    }
    m_scanner.setPosition(end);
    return true;
}

bool OpenMetricsTextReader::scanTimestamp(std::optional<double> &into)
{
    const std::uint32_t begin = m_scanner.position() + 1;
    double seconds = 0;
    if (!scanNumber("timestamp", seconds))
        return false;
    if (!std::isfinite(seconds)) {
        return m_scanner.fail(begin, m_scanner.position() - begin,
                              "the timestamp is not a finite number of seconds");
    }
    into = seconds;
    return true;
}

bool OpenMetricsTextReader::exemplarFollows() const
{
    const std::uint32_t at = m_scanner.position();
    return m_scanner.at(at) == ' ' && m_scanner.at(at + 1) == '#' && m_scanner.at(at + 2) == ' ' &&
           m_scanner.at(at + 3) == '{';
}

// What follows the value: timestamp, start time (OpenMetrics 2), exemplars.
bool OpenMetricsTextReader::scanTail()
{
    if (m_scanner.current() == ' ' && !exemplarFollows() &&
        !(m_version > 1 && m_scanner.at(m_scanner.position() + 1) == 's')) {
        if (!scanTimestamp(m_sample.timestampSeconds))
            return false;
        m_sample.timestampMs = millisecondsFromSeconds(*m_sample.timestampSeconds);
    }
    if (m_version > 1 && m_scanner.current() == ' ' && !exemplarFollows() && !scanStartTime())
        return false;
    while (exemplarFollows() && (m_sample.exemplarCount == 0 || m_version > 1)) {
        if (!scanExemplar())
            return false;
    }
    if (m_scanner.current() == '\n')
        return true;
    return m_scanner.fail(m_scanner.position(),
                          m_scanner.lineEnd(m_scanner.position()) - m_scanner.position(),
                          "expected the end of the line");
}

bool OpenMetricsTextReader::scanStartTime()
{
    const std::uint32_t begin = m_scanner.position() + 1;
    if (m_scanner.between(begin, std::min(begin + 3, m_size)) != "st@")
        return m_scanner.fail(begin, 1, "expected the end of the line or st@ and the start time");
    m_scanner.setPosition(begin + 3);
    const std::string_view token = m_scanner.scanToken();
    const auto seconds = parseValue(token);
    if (!seconds || !std::isfinite(*seconds)) {
        return m_scanner.fail(begin + 3, static_cast<std::uint32_t>(token.size()),
                              "the start time is not a finite number of seconds");
    }
    m_sample.startTimeSeconds = *seconds;
    return true;
}

bool OpenMetricsTextReader::scanExemplar()
{
    if (m_sample.exemplars.size() == m_sample.exemplarCount)
        m_sample.exemplars.emplace_back();
    ExemplarText &exemplar = m_sample.exemplars[m_sample.exemplarCount];
    exemplar.labels.clear();
    exemplar.timestampSeconds.reset();
    exemplar.offset = m_scanner.position() + 1;
    if (!m_scanner.takeRoom(exemplarBytes, exemplar.offset))
        return false;
    m_scanner.setPosition(m_scanner.position() + 4);
    if (!m_scanner.scanLabels(exemplar.labels, nullptr))
        return false;
    for (const auto &[name, value] : exemplar.labels) {
        if (!isValidUtf8(m_scanner.between(value.begin, value.end)))
            return m_scanner.fail(value.begin, 1, "the label value is not valid UTF-8");
    }
    if (!scanNumber("exemplar's value", exemplar.value))
        return false;
    ++m_sample.exemplarCount;
    if (m_scanner.current() == ' ' && !exemplarFollows())
        return scanTimestamp(exemplar.timestampSeconds);
    if (m_version > 1)
        return m_scanner.fail(exemplar.offset, 1, "an exemplar needs a timestamp");
    return true;
}

bool OpenMetricsTextReader::store()
{
    if (m_version > 1 && !followsGrammar(m_builder, m_sample))
        return false;
    const bool added = m_hasComposite ? m_builder.addComposite(m_sample, m_composite)
                                      : m_builder.addSample(m_sample);
    return added && m_rules.sample(m_sample, m_hasComposite ? &m_composite : nullptr);
}

void readOpenMetrics1(PageBuilder &builder)
{
    OpenMetricsTextReader(builder, 1).read();
}

void readOpenMetrics2(PageBuilder &builder)
{
    OpenMetricsTextReader(builder, 2).read();
}

bool readOpenMetrics1Line(PageBuilder &builder, std::uint32_t &at)
{
    return OpenMetricsTextReader(builder, 1).readLine(at);
}

} // namespace vigie
