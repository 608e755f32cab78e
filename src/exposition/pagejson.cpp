// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagejson.h"

#include "exposition.h"
#include "histogramcheck.h"
#include "numbers.h"
#include "utf8.h"

#include <cmath>

namespace vigie {

namespace {

// Commas between the members of an object or the elements of an array.
class Separator
{
public:
    explicit Separator(std::string &out)
        : m_out(out)
    {}
    std::string &next()
    {
        if (m_any)
            m_out += ',';
        m_any = true;
        return m_out;
    }

private:
    std::string &m_out;
    bool m_any = false;
};

std::string number(double value)
{
    return '"' + formatShortest(value) + '"';
}

// Milliseconds as seconds, exactly.
std::string seconds(std::int64_t ms)
{
    const bool negative = ms < 0;
    const std::uint64_t size =
        negative ? 0 - static_cast<std::uint64_t>(ms) : static_cast<std::uint64_t>(ms);
    std::string fraction = std::to_string(1000 + size % 1000).substr(1);
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    return std::string(negative ? "\"-" : "\"") + std::to_string(size / 1000) +
           (fraction.empty() ? "" : "." + fraction) + '"';
}

template <typename Pairs>
void writeMap(std::string &out, const Pairs &pairs)
{
    out += '{';
    Separator comma(out);
    for (const auto &[name, value] : pairs)
        comma.next() += jsonString(name) + ':' + jsonString(value);
    out += '}';
}

void writeLabels(std::string &out, std::span<const Label> labels)
{
    out += '{';
    Separator comma(out);
    for (const Label &label : labels) {
        comma.next() += jsonString(label.name) + ':' + jsonString(label.value);
    }
    out += '}';
}

void writeNumbers(std::string &out, const std::vector<double> &numbers)
{
    out += '[';
    Separator comma(out);
    for (const double value : numbers)
        comma.next() += number(value);
    out += ']';
}

void writeSpans(std::string &out, const std::vector<NativeHistogram::Span> &spans)
{
    out += '[';
    Separator comma(out);
    for (const auto &span : spans)
        comma.next() += '[' + std::to_string(span.offset) + ',' + std::to_string(span.length) + ']';
    out += ']';
}

void writeBuckets(std::string &out, const NativeHistogram &histogram)
{
    out += '[';
    Separator comma(out);
    for (const HistogramBucket &bucket : histogramBuckets(histogram)) {
        const std::string bounds =
            (bucket.lowerInclusive ? "[" : "(") + formatShortest(bucket.lower) + ',' +
            formatShortest(bucket.upper) + (bucket.upperInclusive ? ']' : ')');
        comma.next() += "[\"" + bounds + "\"," + number(bucket.count) + ']';
    }
    out += ']';
}

void writeHistogram(std::string &out, const NativeHistogram &histogram)
{
    out += "{\"kind\":";
    out += histogram.integerCounts ? "\"int\"" : "\"float\"";
    if (histogram.counterResetHint == NativeHistogram::CounterResetHint::Gauge)
        out += ",\"gauge\":true";
    out += ",\"schema\":" + std::to_string(histogram.schema);
    out += ",\"count\":" + number(histogram.count) + ",\"sum\":" + number(histogram.sum);
    out += ",\"zero_threshold\":" + number(histogram.zeroThreshold);
    out += ",\"zero_count\":" + number(histogram.zeroCount);
    out += ",\"negative_spans\":";
    writeSpans(out, histogram.negativeSpans);
    out += ",\"negative_buckets\":";
    writeNumbers(out, histogram.negativeBuckets);
    out += ",\"positive_spans\":";
    writeSpans(out, histogram.positiveSpans);
    out += ",\"positive_buckets\":";
    writeNumbers(out, histogram.positiveBuckets);
    if (!histogram.customValues.empty()) {
        out += ",\"custom_values\":";
        writeNumbers(out, histogram.customValues);
    }
    out += ",\"buckets\":";
    writeBuckets(out, histogram);
    out += '}';
}

// As Prometheus has them: text is truncated, protobuf had whole milliseconds to begin with.
std::int64_t exemplarMilliseconds(const Exemplar &exemplar, Format format)
{
    if (format == Format::Protobuf)
        return std::llround(*exemplar.timestampSeconds * 1000);
    return millisecondsFromSeconds(*exemplar.timestampSeconds);
}

void writeExemplars(std::string &out, std::span<const Exemplar> exemplars, Format format)
{
    const bool inSeconds = format == Format::OpenMetrics2;
    out += ",\"exemplars\":[";
    Separator comma(out);
    for (const Exemplar &exemplar : exemplars) {
        comma.next() += "{\"labels\":";
        writeMap(out, exemplar.labels);
        out += ",\"value\":" + number(exemplar.value);
        if (exemplar.timestampSeconds && inSeconds)
            out += ",\"timestamp_s\":\"" + formatNumber(*exemplar.timestampSeconds) + '"';
        else if (exemplar.timestampSeconds)
            out += ",\"timestamp_ms\":" + std::to_string(exemplarMilliseconds(exemplar, format));
        out += '}';
    }
    out += ']';
}

void writeTimes(std::string &out, const Sample &sample, Format format)
{
    if (format == Format::OpenMetrics2) {
        if (sample.timestampMs)
            out += ",\"timestamp_s\":" + seconds(*sample.timestampMs);
        if (sample.startTimeMs)
            out += ",\"start_timestamp_s\":" + seconds(*sample.startTimeMs);
        return;
    }
    if (sample.timestampMs)
        out += ",\"timestamp_ms\":" + std::to_string(*sample.timestampMs);
    if (sample.startTimeMs)
        out += ",\"start_timestamp_ms\":" + std::to_string(*sample.startTimeMs);
}

void writeSample(std::string &out, const Sample &sample, Format format)
{
    out += "{\"name\":" + jsonString(sample.name) + ",\"labels\":";
    writeLabels(out, sample.labels);
    if (sample.histogram != nullptr) {
        out += ",\"histogram\":";
        writeHistogram(out, *sample.histogram);
    } else {
        out += ",\"value\":" + number(sample.value);
    }
    writeTimes(out, sample, format);
    if (!sample.exemplars.empty())
        writeExemplars(out, sample.exemplars, format);
    out += '}';
}

void writeNativeFields(std::string &out, const NativeHistogram &native)
{
    out += ",\"schema\":\"" + std::to_string(native.schema) + '"';
    out += ",\"zero_threshold\":" + number(native.zeroThreshold);
    out += ",\"zero_count\":" + number(native.zeroCount);
    const auto side = [&](const char *sign, const auto &spans, const auto &buckets) {
        if (spans.empty())
            return;
        out += std::string(",\"") + sign + "_spans\":";
        writeSpans(out, spans);
        out += std::string(",\"") + sign + "_buckets\":";
        writeNumbers(out, buckets);
    };
    side("negative", native.negativeSpans, native.negativeBuckets);
    side("positive", native.positiveSpans, native.positiveBuckets);
}

// The buckets or quantiles of a composite value, which were made series each.
void writeClassicFields(std::string &out, std::span<const Sample> series)
{
    const bool buckets = !series.empty() && series.front().name.ends_with("_bucket") &&
                         series.front().labels.back().name == "le";
    out += buckets ? ",\"bucket\":[" : ",\"quantile\":[";
    Separator comma(out);
    for (const Sample &sample : series) {
        comma.next() +=
            '[' + jsonString(sample.labels.back().value) + ',' + number(sample.value) + ']';
    }
    out += ']';
}

// An OpenMetrics 2 line as it was: one sample with a value of several fields.
void writeComposite(std::string &out, std::span<const Sample> series)
{
    const Sample &first = series.front();
    const NativeHistogram *native = first.histogram;
    const auto plain = native != nullptr ? series.subspan(1) : series;
    std::string_view name = first.name;
    if (native == nullptr)
        name = name.substr(0, name.rfind('_'));
    const bool gauge = native != nullptr
                           ? native->counterResetHint == NativeHistogram::CounterResetHint::Gauge
                           : plain.front().name.ends_with("_gcount");
    out += "{\"name\":" + jsonString(name) + ",\"labels\":";
    writeLabels(out, first.labels);
    out += std::string(",\"composite\":{\"") + (gauge ? "g" : "");
    out += "count\":" + number(native != nullptr ? native->count : plain[0].value);
    out += std::string(",\"") + (gauge ? "g" : "");
    out += "sum\":" + number(native != nullptr ? native->sum : plain[1].value);
    if (native != nullptr)
        writeNativeFields(out, *native);
    if (plain.size() >= 2)
        writeClassicFields(out, plain.subspan(2));
    out += '}';
    writeTimes(out, first, Format::OpenMetrics2);
    if (!first.exemplars.empty())
        writeExemplars(out, first.exemplars, Format::OpenMetrics2);
    out += '}';
}

void writeMetadata(std::string &out, const std::vector<Family> &families)
{
    const auto write = [&](const char *key, auto has, auto text) {
        out += std::string(",\"") + key + "\":{";
        Separator comma(out);
        for (const Family &family : families) {
            if (has(family))
                comma.next() += jsonString(family.name) + ':' + jsonString(text(family));
        }
        out += '}';
    };
    write(
        "types", [](const Family &f) { return f.hasType; },
        [](const Family &f) { return toString(f.type); });
    write(
        "help", [](const Family &f) { return f.hasHelp; },
        [](const Family &f) { return std::string_view(f.help); });
    write(
        "units", [](const Family &f) { return f.hasUnit; },
        [](const Family &f) { return std::string_view(f.unit); });
}

void writeIssues(std::string &out, const std::vector<Issue> &issues)
{
    static constexpr const char *severities[] = {"hint", "warning", "error"};
    out += ",\"issues\":[";
    Separator comma(out);
    for (const Issue &issue : issues) {
        comma.next() += "{\"line\":" + std::to_string(issue.line);
        out += ",\"column\":" + std::to_string(issue.column);
        out += std::string(",\"severity\":\"") + severities[static_cast<int>(issue.severity)] + '"';
        out += ",\"token\":" + jsonString(issue.token);
        out += ",\"message\":" + jsonString(issue.message);
        out += ",\"remedy\":" + jsonString(issue.remedy) + '}';
    }
    out += ']';
}

} // namespace

std::string jsonString(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : replacingInvalidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += {'\\', c};
        else if (c == '\n')
            out += "\\n";
        else if (byte < 0x20)
            (out += "\\u00") += {digits[byte >> 4U], digits[byte & 15U]};
        else
            out += c;
    }
    return out + '"';
}

std::string lintToJson(std::span<const LintProblem> problems)
{
    std::string out = "[";
    Separator comma(out);
    for (const LintProblem &problem : problems) {
        comma.next() += "{\"metric\":" + jsonString(problem.metric);
        out += ",\"text\":" + jsonString(problem.text);
        out += ",\"suggestion\":" + jsonString(problem.suggestion) + '}';
    }
    return out + ']';
}

std::string pageToJson(const PageReader &reader)
{
    std::string out = "{\"accepted\":";
    out += reader.isAccepted() ? "true" : "false";
    out += ",\"format\":" + jsonString(toString(reader.format())) + ",\"samples\":[";
    Separator comma(out);
    auto rest = reader.samples();
    while (!rest.empty()) {
        std::size_t count = 1;
        while (count < rest.size() && rest[count].line == rest.front().line)
            ++count;
        if (reader.format() != Format::OpenMetrics2 ||
            (count == 1 && rest.front().histogram == nullptr)) {
            count = 1;
            writeSample(comma.next(), rest.front(), reader.format());
        } else {
            writeComposite(comma.next(), rest.first(count));
        }
        rest = rest.subspan(count);
    }
    out += ']';
    writeMetadata(out, reader.families());
    writeIssues(out, reader.issues());
    return out + '}';
}

} // namespace vigie
