// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protobufmetric.h"

#include "numbers.h"
#include "protobufschema.h"
#include "utf8.h"

#include <optional>

namespace vigie {

namespace {

// What the fields of a Metric hold that are not its family's type.
std::optional<ProtobufType> contentOf(std::uint32_t field)
{
    switch (field) {
    case 2:
    case 5:
        return ProtobufType::Value;
    case 3:
        return ProtobufType::Counter;
    case 4:
        return ProtobufType::Summary;
    case 7:
        return ProtobufType::Histogram;
    default:
        return std::nullopt;
    }
}

} // namespace

void ProtobufMetricReader::beginFamily(std::string_view name, MetricType type, std::uint32_t family,
                                       std::uint32_t number)
{
    m_name = name;
    m_type = type;
    m_family = family;
    m_number = number;
    m_nameSpan = m_builder.inBody(name);
    if (type == MetricType::Summary || type == MetricType::Histogram ||
        type == MetricType::GaugeHistogram) {
        m_countSpan = m_builder.store(std::string(name) + "_count");
        m_sumSpan = m_builder.store(std::string(name) + "_sum");
        m_bucketSpan = m_builder.store(std::string(name) + "_bucket");
    }
}

bool ProtobufMetricReader::fail(std::string message)
{
    m_builder.failInFamily(m_number, m_name, std::move(message));
    return false;
}

bool ProtobufMetricReader::read(std::string_view metric)
{
    m_labels.clear();
    m_extra = {};
    m_extra.line = m_number;
    std::string_view content;
    const std::uint32_t wanted = m_type == MetricType::Gauge     ? 2
                                 : m_type == MetricType::Counter ? 3
                                 : m_type == MetricType::Summary ? 4
                                 : m_type == MetricType::Unknown ? 5
                                                                 : 7;
    ProtobufMessage message(metric);
    while (message.next()) {
        if (message.field() == 1) {
            if (!readLabel(message.bytes()))
                return false;
        } else if (message.field() == 6) {
            m_extra.timestampMs = static_cast<std::int64_t>(message.varint());
            m_extra.hasTimestamp = m_extra.timestampMs != 0;
        } else if (message.field() == wanted) {
            content = message.bytes();
        } else if (const auto other = contentOf(message.field())) {
            if (!isWellFormed(message.bytes(), *other))
                message.fail();
        }
    }
    if (message.failed())
        return fail("the bytes are not a metric");
    switch (wanted) {
    case 3:
        return readCounter(content);
    case 4:
        return readSummary(content);
    case 7:
        return readHistogram(content);
    default:
        return readValue(content);
    }
}

bool ProtobufMetricReader::readLabel(std::string_view bytes)
{
    std::string_view name;
    std::string_view value;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1)
            name = message.bytes();
        else if (message.field() == 2)
            value = message.bytes();
    }
    if (message.failed())
        return fail("the bytes are not a label");
    if (name.empty() || !isValidUtf8(name))
        return fail("a label's name is empty or not valid UTF-8");
    if (!isValidUtf8(value))
        return fail("a label's value is not valid UTF-8");
    if (!value.empty())
        m_labels.push_back({m_builder.inBody(name), m_builder.inBody(value)});
    return true;
}

ProtobufMetricReader::Value ProtobufMetricReader::doubleOf(ProtobufMessage &message) const
{
    const std::uint32_t place = m_builder.inBody({message.here(), 0}).offset;
    return {message.fixed64(), place};
}

ProtobufMetricReader::Value ProtobufMetricReader::countOf(ProtobufMessage &message) const
{
    const std::uint32_t place = m_builder.inBody({message.here(), 0}).offset;
    return {static_cast<double>(message.varint()), place | ValuePlace::varintBit};
}

bool ProtobufMetricReader::add(const TextSpan &name, Value value, RowExtra extra)
{
    PageBuilder::Series series = m_builder.beginSeries(name);
    series.family = m_family;
    for (const LabelSpan &label : m_labels)
        m_builder.addLabel(label);
    series.labelCount = static_cast<std::uint32_t>(m_labels.size());
    std::string_view twice;
    if (m_builder.hasDuplicateLabel(series, 0, twice))
        return fail("the label " + std::string(twice) + " is given twice");
    extra.line = m_extra.line;
    extra.hasTimestamp = m_extra.hasTimestamp;
    extra.timestampMs = m_extra.timestampMs;
    extra.hasStartTime = m_extra.hasStartTime;
    extra.startTimeMs = m_extra.startTimeMs;
    series.extra = m_builder.addExtra(extra);
    m_builder.addValue(series, canonical(value.value), value.place);
    return true;
}

bool ProtobufMetricReader::addWithLabel(const TextSpan &name, std::string_view label,
                                        double labelValue, Value value, RowExtra extra)
{
    m_labels.push_back({m_builder.store(label), m_builder.store(formatLabelNumber(labelValue))});
    const bool added = add(name, value, extra);
    m_labels.pop_back();
    return added;
}

bool ProtobufMetricReader::readValue(std::string_view bytes)
{
    Value value;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1)
            value = doubleOf(message);
    }
    return message.failed() ? fail("the bytes are not a value") : add(m_nameSpan, value);
}

bool ProtobufMetricReader::readCounter(std::string_view bytes)
{
    Value value;
    RowExtra extra;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1) {
            value = doubleOf(message);
        } else if (message.field() == 2) {
            if (!addExemplar(message.bytes(), false, extra))
                return false;
        } else if (message.field() == 3) {
            if (!readTimestamp(message.bytes(), m_extra.startTimeMs))
                return false;
            m_extra.hasStartTime = true;
        }
    }
    return message.failed() ? fail("the bytes are not a counter") : add(m_nameSpan, value, extra);
}

bool ProtobufMetricReader::readSummary(std::string_view bytes)
{
    Value count;
    Value sum;
    std::vector<Quantile> quantiles;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1) {
            count = countOf(message);
        } else if (message.field() == 2) {
            sum = doubleOf(message);
        } else if (message.field() == 3) {
            Quantile &quantile = quantiles.emplace_back();
            ProtobufMessage pair(message.bytes());
            while (pair.next()) {
                if (pair.field() == 1)
                    quantile.quantile = pair.fixed64();
                else if (pair.field() == 2)
                    quantile.value = doubleOf(pair);
            }
            if (pair.failed())
                message.fail();
        } else if (message.field() == 4) {
            if (!readTimestamp(message.bytes(), m_extra.startTimeMs))
                return false;
            m_extra.hasStartTime = true;
        }
    }
    if (message.failed())
        return fail("the bytes are not a summary");
    if (!add(m_countSpan, count) || !add(m_sumSpan, sum))
        return false;
    for (const Quantile &quantile : quantiles) {
        if (!addWithLabel(m_nameSpan, "quantile", quantile.quantile, quantile.value))
            return false;
    }
    return true;
}

bool ProtobufMetricReader::readTimestamp(std::string_view bytes, std::int64_t &milliseconds)
{
    std::uint64_t seconds = 0;
    std::int32_t nanoseconds = 0;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1)
            seconds = message.varint();
        else if (message.field() == 2)
            nanoseconds = static_cast<std::int32_t>(message.varint());
    }
    milliseconds = static_cast<std::int64_t>(seconds * 1000 +
                                             static_cast<std::uint64_t>(nanoseconds / 1000000));
    return !message.failed() || fail("the bytes are not a timestamp");
}

bool ProtobufMetricReader::addExemplar(std::string_view bytes, bool needsTimestamp, RowExtra &extra)
{
    Exemplar exemplar;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1) {
            auto &[name, value] = exemplar.labels.emplace_back();
            ProtobufMessage label(message.bytes());
            while (label.next()) {
                if (label.field() == 1)
                    name = label.bytes();
                else if (label.field() == 2)
                    value = label.bytes();
            }
            if (label.failed())
                message.fail();
        } else if (message.field() == 2) {
            exemplar.value = message.fixed64();
        } else if (message.field() == 3) {
            std::int64_t milliseconds = 0;
            if (!readTimestamp(message.bytes(), milliseconds))
                return false;
            exemplar.timestampSeconds = static_cast<double>(milliseconds) / 1000;
        }
    }
    if (message.failed())
        return fail("the bytes are not an exemplar");
    if (needsTimestamp && !exemplar.timestampSeconds)
        return true;
    auto &exemplars = m_builder.table().exemplars;
    if (extra.exemplarCount++ == 0)
        extra.firstExemplar = static_cast<std::uint32_t>(exemplars.size());
    exemplars.push_back(std::move(exemplar));
    return true;
}

} // namespace vigie
