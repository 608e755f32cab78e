// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadatatext.h"

#include "names.h"
#include "pagebuilder.h"
#include "samplescanner.h"
#include "utf8.h"

#include <array>

namespace vigie {

namespace {

bool scanQuotedName(SampleScanner &scanner, MetadataText &into)
{
    TextPiece name;
    if (!scanner.scanQuoted(name, SampleScanner::Quoted::Name))
        return false;
    const std::string_view raw = scanner.between(name.begin, name.end);
    into.name = raw;
    if (name.escaped) {
        into.owned = unescaped(raw);
        into.name = into.owned;
    }
    into.nameQuoted = true;
    return true;
}

std::string plainWord(std::string_view word)
{
    std::string plain;
    for (const char c : word) {
        if (c != ' ' && c != '\t')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

} // namespace

bool scanMetadata(SampleScanner &scanner, MetadataText &into)
{
    into.nameAt = scanner.position();
    into.nameQuoted = false;
    if (scanner.current() == '"') {
        if (!scanQuotedName(scanner, into))
            return false;
    } else {
        if (!isNameCharacter(scanner.current(), MetricStart))
            return scanner.fail(into.nameAt, 1, "expected a metric name");
        scanner.skipName();
        into.name = scanner.between(into.nameAt, scanner.position());
    }
    // No sample has a name like that; a scrape does not mind.
    into.nameIsUtf8 = !into.nameQuoted || isValidUtf8(into.name);
    if (!into.nameIsUtf8) {
        into.owned = replacingInvalidUtf8(into.name);
        into.name = into.owned;
    }
    into.end = scanner.lineEnd(scanner.position());
    into.hasSeparator = scanner.position() < into.end;
    into.textAt = into.hasSeparator ? scanner.position() + 1 : into.end;
    into.text = scanner.between(into.textAt, into.end);
    return true;
}

std::optional<MetricType> typeFromWord(std::string_view word, TypeWords words)
{
    if (words == TypeWords::Any) {
        const std::string plain = plainWord(word);
        if (plain == "gauge_histogram")
            return MetricType::GaugeHistogram;
        const auto type = typeFromWord(plain, TypeWords::OpenMetrics);
        return type ? type : typeFromWord(plain, TypeWords::PrometheusText);
    }
    // Compared one by one: words of known length need no call.
    if (word == "counter")
        return MetricType::Counter;
    if (word == "gauge")
        return MetricType::Gauge;
    if (word == "histogram")
        return MetricType::Histogram;
    if (word == "summary")
        return MetricType::Summary;
    if (words == TypeWords::PrometheusText)
        return word == "untyped" ? std::optional(MetricType::Unknown) : std::nullopt;
    if (word == "gaugehistogram")
        return MetricType::GaugeHistogram;
    if (word == "info")
        return MetricType::Info;
    if (word == "stateset")
        return MetricType::StateSet;
    return word == "unknown" ? std::optional(MetricType::Unknown) : std::nullopt;
}

bool applyType(PageBuilder &builder, const MetadataText &metadata, TypeWords words)
{
    const auto type = typeFromWord(metadata.text, words);
    if (!type) {
        const bool text = words == TypeWords::PrometheusText;
        return builder.fail(metadata.textAt, static_cast<std::uint32_t>(metadata.text.size()),
                            "this is not a metric type",
                            text ? "Use counter, gauge, histogram, summary or untyped, in lower "
                                   "case, behind one blank."
                                 : "Use counter, gauge, histogram, gaugehistogram, summary, info, "
                                   "stateset or unknown, in lower case, behind one space.");
    }
    builder.setType(builder.beginFamily(metadata.name), *type);
    return true;
}

bool failOnNumber(SampleScanner &scanner, std::uint32_t offset, std::uint32_t length,
                  const char *what)
{
    const std::string_view token = scanner.between(offset, offset + length);
    const std::string message = std::string("the ") + what + " is not a number";
    if (token.ends_with('\r')) {
        return scanner.fail(offset, length, "the line ends with a carriage return (CRLF)",
                            "End lines with \\n alone; open the file in binary mode or switch the "
                            "newline translation off.");
    }
    if (token.find(',') != std::string_view::npos) {
        return scanner.fail(offset, length, message,
                            "Print numbers with a decimal point, independent of the locale.");
    }
    if (token.starts_with("0x") || token.find('_') != std::string_view::npos)
        return scanner.fail(offset, length, message, "Print numbers in plain decimal.");
    const bool digits =
        !token.empty() && token.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
    if (digits && token.find_first_of("0123456789") != std::string_view::npos &&
        token.find_first_of(".eE") != token.npos && token.find("..") == token.npos)
        return scanner.fail(offset, length,
                            std::string("the ") + what + " cannot be read as a double",
                            "Values have to lie within ±1.8e308.");
    return scanner.fail(offset, length, message);
}

} // namespace vigie
