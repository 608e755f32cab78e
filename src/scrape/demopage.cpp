// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demopage.h"

#include <array>
#include <charconv>
#include <cmath>

namespace vigie {

namespace {

void appendNumber(std::string &out, double value)
{
    if (std::isnan(value)) {
        out += "NaN";
        return;
    }
    if (std::isinf(value)) {
        out += value > 0 ? "+Inf" : "-Inf";
        return;
    }
    std::array<char, 40> buffer{};
    const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
    const auto end = whole ? std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                           static_cast<std::int64_t>(value))
                                 .ptr
                           : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    out.append(buffer.data(), end);
}

void appendEscaped(std::string &out, std::string_view text)
{
    for (const char c : text) {
        if (c == '\\' || c == '"')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
}

void appendLabels(std::string &out, const DemoFamily::LabelList &labels)
{
    if (labels.empty())
        return;
    char before = '{';
    for (const auto &[name, value] : labels) {
        out += before;
        before = ',';
        out += name;
        out += "=\"";
        appendEscaped(out, value);
        out += '"';
    }
    out += '}';
}

bool hasCreated(MetricType type)
{
    return type == MetricType::Counter || type == MetricType::Histogram ||
           type == MetricType::Summary;
}

std::string_view typeWord(const DemoFamily &family, bool open)
{
    if (open)
        return toString(family.type);
    switch (family.type) {
    case MetricType::Info:
    case MetricType::StateSet:
        return "gauge";
    case MetricType::Unknown:
        return "untyped";
    default:
        return toString(family.type);
    }
}

// The name in TYPE and HELP: in the text format the samples' own.
void appendFamilyName(std::string &out, const DemoFamily &family, bool open)
{
    out += family.name;
    if (!open && family.type == MetricType::Counter)
        out += "_total";
    if (!open && family.type == MetricType::Info)
        out += "_info";
}

void appendMetadata(std::string &out, const DemoFamily &family, bool open)
{
    out += "# HELP ";
    appendFamilyName(out, family, open);
    out += ' ';
    out += family.help;
    out += "\n# TYPE ";
    appendFamilyName(out, family, open);
    out += ' ';
    out += typeWord(family, open);
    out += '\n';
    if (open && !family.unit.empty()) {
        out += "# UNIT ";
        out += family.name;
        out += ' ';
        out += family.unit;
        out += '\n';
    }
}

void appendSample(std::string &out, const DemoFamily &family, const DemoFamily::Sample &sample,
                  bool open)
{
    out += family.name;
    out += sample.suffix;
    appendLabels(out, sample.labels);
    out += ' ';
    appendNumber(out, sample.value);
    if (open && !sample.exemplarTrace.empty()) {
        out += " # {trace_id=\"";
        out += sample.exemplarTrace;
        out += "\"} ";
        appendNumber(out, sample.exemplarValue);
    }
    out += '\n';
}

// One _created sample a metric: after its last sample, which is the one without le or quantile.
bool endsMetric(const DemoFamily &family, std::size_t index)
{
    return family.samples[index].suffix == "_total" || family.samples[index].suffix == "_sum";
}

} // namespace

std::string writeDemoPage(const std::vector<DemoFamily> &families, Format format)
{
    const bool open = format == Format::OpenMetrics1;
    std::string out;
    out.reserve(std::size_t(32) << 10U);
    for (const DemoFamily &family : families) {
        appendMetadata(out, family, open);
        for (std::size_t i = 0; i < family.samples.size(); ++i) {
            appendSample(out, family, family.samples[i], open);
            if (!open || !hasCreated(family.type) || !endsMetric(family, i))
                continue;
            DemoFamily::Sample created{
                "_created", family.samples[i].labels, family.createdSeconds, {}, 0};
            appendSample(out, family, created, open);
        }
    }
    if (open)
        out += "# EOF\n";
    return out;
}

} // namespace vigie
