// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagejson.h"

#include "exposition.h"
#include "histogramcheck.h"
#include "jsonoutput.h"
#include "numbers.h"

#include <cmath>

namespace vigie {

namespace {

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

void writeMember(JsonOutput &out, std::string_view name, std::string_view value)
{
    out.writeString(name);
    out += ':';
    out.writeString(value);
}

template <typename Pairs>
void writeMap(JsonOutput &out, const Pairs &pairs)
{
    out += '{';
    JsonSeparator comma(out);
    for (const auto &[name, value] : pairs)
        writeMember(comma.next(), name, value);
    out += '}';
}

void writeLabels(JsonOutput &out, std::span<const Label> labels)
{
    out += '{';
    JsonSeparator comma(out);
    for (const Label &label : labels)
        writeMember(comma.next(), label.name, label.value);
    out += '}';
}

void writeNumbers(JsonOutput &out, const std::vector<double> &numbers)
{
    out += '[';
    JsonSeparator comma(out);
    for (const double value : numbers)
        comma.next() += number(value);
    out += ']';
}

void writeSpans(JsonOutput &out, const std::vector<NativeHistogram::Span> &spans)
{
    out += '[';
    JsonSeparator comma(out);
    for (const auto &span : spans)
        comma.next() += '[' + std::to_string(span.offset) + ',' + std::to_string(span.length) + ']';
    out += ']';
}

void writeBuckets(JsonOutput &out, const NativeHistogram &histogram)
{
    out += '[';
    JsonSeparator comma(out);
    for (const HistogramBucket &bucket : histogramBuckets(histogram)) {
        const std::string bounds =
            (bucket.lowerInclusive ? "[" : "(") + formatShortest(bucket.lower) + ',' +
            formatShortest(bucket.upper) + (bucket.upperInclusive ? ']' : ')');
        comma.next() += "[\"" + bounds + "\"," + number(bucket.count) + ']';
    }
    out += ']';
}

void writeHistogram(JsonOutput &out, const NativeHistogram &histogram)
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

void writeExemplars(JsonOutput &out, std::span<const Exemplar> exemplars, Format format)
{
    const bool inSeconds = format == Format::OpenMetrics2;
    out += ",\"exemplars\":[";
    JsonSeparator comma(out);
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

void writeTimes(JsonOutput &out, const Sample &sample, Format format)
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

void writeSample(JsonOutput &out, const Sample &sample, Format format)
{
    out += "{\"name\":";
    out.writeString(sample.name);
    out += ",\"labels\":";
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

void writeNativeFields(JsonOutput &out, const NativeHistogram &native)
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

// The samples of an OpenMetrics 2 page as its lines have them: a composite value, of which series
// were made, is one sample with a value of several fields.
class LineWriter
{
public:
    explicit LineWriter(JsonOutput &out)
        : m_out(out)
        , m_comma(out)
    {}

    void add(const Sample &sample);
    void endLine();

private:
    [[nodiscard]] bool isNative() const { return m_first.histogram != nullptr; }
    // Series that are the fields of the value: the native histogram, the count and the sum.
    [[nodiscard]] std::size_t fieldSeries() const { return isNative() ? 3 : 2; }
    void beginLine(const Sample &sample);
    void beginComposite(bool isGauge, double count, double sum);
    void beginClassic(bool areBuckets);

    JsonOutput &m_out;
    JsonSeparator m_comma;
    Sample m_first;
    std::vector<Label> m_labels; // its
    std::size_t m_count = 0;     // of the line's series
};

void LineWriter::beginLine(const Sample &sample)
{
    m_first = sample;
    m_labels.assign(sample.labels.begin(), sample.labels.end());
    m_first.labels = m_labels;
    m_count = 1;
    if (!isNative())
        return;
    using Hint = NativeHistogram::CounterResetHint;
    const NativeHistogram &native = *sample.histogram;
    beginComposite(native.counterResetHint == Hint::Gauge, native.count, native.sum);
    writeNativeFields(m_out, native);
}

void LineWriter::beginComposite(bool isGauge, double count, double sum)
{
    std::string_view name = m_first.name;
    if (!isNative())
        name = name.substr(0, name.rfind('_'));
    m_comma.next() += "{\"name\":";
    m_out.writeString(name);
    m_out += ",\"labels\":";
    writeLabels(m_out, m_first.labels);
    m_out += isGauge ? ",\"composite\":{\"gcount\":" : ",\"composite\":{\"count\":";
    m_out += number(count);
    m_out += isGauge ? ",\"gsum\":" : ",\"sum\":";
    m_out += number(sum);
}

void LineWriter::beginClassic(bool areBuckets)
{
    m_out += areBuckets ? ",\"bucket\":[" : ",\"quantile\":[";
}

void LineWriter::add(const Sample &sample)
{
    if (m_count == 0 || sample.line != m_first.line) {
        endLine();
        beginLine(sample);
        return;
    }
    ++m_count;
    if (!isNative() && m_count == 2)
        beginComposite(m_first.name.ends_with("_gcount"), m_first.value, sample.value);
    if (m_count <= fieldSeries())
        return;
    const Label &own = sample.labels.back();
    if (m_count == fieldSeries() + 1)
        beginClassic(own.name == "le" && sample.name.ends_with("_bucket"));
    else
        m_out += ',';
    m_out += '[';
    m_out.writeString(own.value);
    m_out += ',' + number(sample.value) + ']';
}

void LineWriter::endLine()
{
    if (m_count == 0)
        return;
    if (m_count == 1 && !isNative()) {
        writeSample(m_comma.next(), m_first, Format::OpenMetrics2);
        return;
    }
    if (m_count == fieldSeries())
        beginClassic(false);
    m_out += m_count >= fieldSeries() ? "]}" : "}";
    writeTimes(m_out, m_first, Format::OpenMetrics2);
    if (!m_first.exemplars.empty())
        writeExemplars(m_out, m_first.exemplars, Format::OpenMetrics2);
    m_out += '}';
}

// As the lines of the page have them, be it a sample or several series each.
void writeSamples(JsonOutput &out, const PageReader &reader)
{
    if (reader.format() == Format::OpenMetrics2) {
        LineWriter lines(out);
        for (const PageUpdate::Series &series : reader.series())
            lines.add(series.sample);
        lines.endLine();
        return;
    }
    JsonSeparator comma(out);
    for (const PageUpdate::Series &series : reader.series())
        writeSample(comma.next(), series.sample, reader.format());
}

void writeMetadata(JsonOutput &out, const std::vector<Family> &families)
{
    const auto write = [&](const char *key, auto has, auto text) {
        out += std::string(",\"") + key + "\":{";
        JsonSeparator comma(out);
        for (const Family &family : families) {
            if (has(family))
                writeMember(comma.next(), family.name, text(family));
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

void writeIssues(JsonOutput &out, const std::vector<Issue> &issues)
{
    static constexpr const char *severities[] = {"hint", "warning", "error"};
    out += ",\"issues\":[";
    JsonSeparator comma(out);
    for (const Issue &issue : issues) {
        comma.next() += "{\"line\":" + std::to_string(issue.line);
        out += ",\"column\":" + std::to_string(issue.column);
        out += std::string(",\"severity\":\"") + severities[static_cast<int>(issue.severity)] + '"';
        out += ",\"token\":";
        out.writeString(issue.token);
        out += ",\"message\":";
        out.writeString(issue.message);
        out += ",\"remedy\":";
        out.writeString(issue.remedy);
        out += '}';
    }
    out += ']';
}

} // namespace

void writePageJson(const PageReader &reader, const TextSink &sink)
{
    JsonOutput out(sink);
    out += "{\"accepted\":";
    out += reader.isAccepted() ? "true" : "false";
    out += ",\"format\":";
    out.writeString(toString(reader.format()));
    out += ",\"samples\":[";
    writeSamples(out, reader);
    out += ']';
    writeMetadata(out, reader.families());
    writeIssues(out, reader.issues());
    out += '}';
}

std::string pageToJson(const PageReader &reader)
{
    std::string text;
    writePageJson(reader, [&text](std::string_view piece) { text += piece; });
    return text;
}

std::string lintToJson(std::span<const LintProblem> problems)
{
    std::string text;
    JsonOutput out([&text](std::string_view piece) { text += piece; });
    out += '[';
    JsonSeparator comma(out);
    for (const LintProblem &problem : problems) {
        comma.next() += "{\"metric\":";
        out.writeString(problem.metric);
        out += ",\"text\":";
        out.writeString(problem.text);
        out += ",\"suggestion\":";
        out.writeString(problem.suggestion);
        out += '}';
    }
    out += ']';
    out.flush();
    return text;
}

} // namespace vigie
