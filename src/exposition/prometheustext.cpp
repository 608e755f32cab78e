// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fasttext.h"
#include "formats.h"
#include "metadatatext.h"
#include "numbers.h"
#include "pagebuilder.h"
#include "samplescanner.h"
#include "utf8.h"

#include <algorithm>

namespace vigie {

namespace {

// The text format 0.0.4 and 1.0.0. What is accepted is what Prometheus' lexer accepts, save that
// blanks at the start of a line are skipped and a NUL outside of a string is an error.
class PrometheusTextReader
{
public:
    explicit PrometheusTextReader(PageBuilder &builder)
        : m_builder(builder)
        , m_scanner(builder.table().body, SampleScanner::Blanks::Free, builder.isStrict())
        , m_size(static_cast<std::uint32_t>(builder.table().body.size()))
    {}

    void read()
    {
        if (m_builder.kernels() != nullptr) {
            FastTextReader(m_builder, *m_builder.kernels(), [this](std::uint32_t &at) {
                return readLine(at);
            }).read();
            return;
        }
        std::uint32_t at = 0;
        while (at < m_size) {
            if (!readLine(at))
                return;
        }
    }

    bool readLine(std::uint32_t &at);

private:
    bool readComment(std::uint32_t begin, std::uint32_t hash, std::uint32_t &end);
    bool readMetadata(bool isHelp, std::uint32_t &end);
    bool readSample(std::uint32_t begin, std::uint32_t &end);
    bool scanValue();
    bool scanTimestamp();

    PageBuilder &m_builder;
    SampleScanner m_scanner;
    SampleText m_sample;
    MetadataText m_metadata;
    std::uint32_t m_size;
};

bool PrometheusTextReader::readLine(std::uint32_t &at)
{
    m_scanner.setRoom(m_builder.room());
    if (m_scanner.room() == 0)
        return m_builder.failOnMemory(at);
    m_scanner.setPosition(at);
    m_scanner.skipBlanks();
    std::uint32_t end = 0;
    if (m_scanner.current() == '\n') {
        end = std::min(m_scanner.position() + 1, m_size);
        m_builder.addPlainRow(at, end);
    } else if (m_scanner.current() == '#') {
        if (!readComment(at, m_scanner.position(), end))
            return false;
    } else if (!readSample(at, end)) {
        return false;
    }
    at = end;
    return true;
}

bool PrometheusTextReader::readComment(std::uint32_t begin, std::uint32_t hash, std::uint32_t &end)
{
    m_scanner.setPosition(hash + 1);
    m_scanner.skipBlanks();
    const std::uint32_t word = m_scanner.position();
    const std::string_view keyword = m_scanner.between(word, std::min(word + 4, m_size));
    const char behind = m_scanner.at(word + 4);
    const bool metadata = (word > hash + 1 || m_builder.isTolerant()) &&
                          (keyword == "HELP" || keyword == "TYPE") &&
                          (behind == ' ' || behind == '\t');
    if (metadata) {
        m_scanner.setPosition(word + 4);
        m_scanner.skipBlanks();
        if (!readMetadata(keyword == "HELP", end))
            return false;
    } else {
        end = std::min(m_scanner.lineEnd(word) + 1, m_size);
    }
    using Kind = PageBuilder::PlainRow;
    m_builder.addPlainRow(begin, end,
                          !metadata           ? Kind::Empty
                          : keyword == "HELP" ? Kind::Metadata
                                              : Kind::Type,
                          m_scanner.at(m_metadata.nameAt) == '"');
    return true;
}

bool PrometheusTextReader::readMetadata(bool isHelp, std::uint32_t &end)
{
    MetadataText &metadata = m_metadata;
    if (!scanMetadata(m_scanner, metadata))
        return m_builder.fail(m_scanner.error());
    end = std::min(metadata.end + 1, m_size);
    if (!isHelp)
        return applyType(m_builder, metadata,
                         m_builder.isTolerant() ? TypeWords::Any : TypeWords::PrometheusText);
    if (const auto bad = firstInvalidUtf8(metadata.text); bad != std::string_view::npos) {
        return m_builder.fail(metadata.textAt + static_cast<std::uint32_t>(bad), 1,
                              "the help text is not valid UTF-8", "Write help texts as UTF-8.");
    }
    if (metadata.text.find_first_not_of(" \t") == std::string_view::npos)
        metadata.text = {}; // but blanks before a text are its own
    const std::uint32_t family = m_builder.beginFamily(metadata.name);
    if (metadata.text.find('\\') == std::string_view::npos)
        m_builder.setHelp(family, metadata.text);
    else
        m_builder.setHelp(family, unescaped(metadata.text, false));
    return true;
}

bool PrometheusTextReader::readSample(std::uint32_t begin, std::uint32_t &end)
{
    if (!m_scanner.scanSeries(begin, m_sample) || !scanValue() || !scanTimestamp())
        return m_builder.fail(m_scanner.error());
    end = std::min(m_scanner.position() + 1, m_size);
    m_sample.end = end;
    return m_builder.addSample(m_sample);
}

bool PrometheusTextReader::scanValue()
{
    m_scanner.skipBlanks();
    m_sample.valueAt = m_scanner.position();
    const std::string_view token = m_scanner.scanToken();
    m_sample.valueEnd = m_scanner.position();
    const auto length = static_cast<std::uint32_t>(token.size());
    if (token.empty())
        return m_scanner.fail(m_sample.valueAt, 0, "the sample has no value");
    const auto value = parseValue(token);
    if (!value)
        return failOnNumber(m_scanner, m_sample.valueAt, length, "value");
    m_sample.value = *value;
    return true;
}

bool PrometheusTextReader::scanTimestamp()
{
    m_scanner.skipBlanks();
    if (m_scanner.current() == '\n')
        return true;
    const std::uint32_t begin = m_scanner.position();
    const char sign = m_scanner.current();
    const bool isSigned = m_builder.isTolerant() && (sign == '-' || sign == '+');
    const std::uint32_t digits = begin + (isSigned ? 1 : 0);
    std::uint32_t digitsEnd = digits;
    while (m_scanner.at(digitsEnd) >= '0' && m_scanner.at(digitsEnd) <= '9')
        ++digitsEnd;
    m_sample.timestampMs = parseMilliseconds(m_scanner.between(digits, digitsEnd));
    if (isSigned && sign == '-' && m_sample.timestampMs)
        m_sample.timestampMs = -*m_sample.timestampMs;
    m_scanner.setPosition(digitsEnd);
    m_scanner.skipBlanks();
    if (m_sample.timestampMs && m_scanner.current() == '\n')
        return true;
    if (m_scanner.at(begin) == '#') {
        return m_scanner.fail(begin, 1, "the text format has no exemplars",
                              "Serve the page as application/openmetrics-text.");
    }
    m_scanner.setPosition(begin);
    const auto length = static_cast<std::uint32_t>(m_scanner.scanToken().size());
    return m_scanner.fail(begin, length, "the timestamp is not a whole number of milliseconds",
                          "Write the timestamp as milliseconds since 1970, or leave it out.");
}

} // namespace

void readPrometheusText(PageBuilder &builder)
{
    PrometheusTextReader(builder).read();
}

bool readPrometheusTextLine(PageBuilder &builder, std::uint32_t &at)
{
    return PrometheusTextReader(builder).readLine(at);
}

} // namespace vigie
