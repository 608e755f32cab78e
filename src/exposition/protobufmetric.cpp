// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protobufmetric.h"

#include "numbers.h"
#include "pagelimits.h"
#include "utf8.h"

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

// Of a label: in a vector that grows, as a row of the table, and for finding it given twice.
constexpr std::size_t labelBytes = 96;
constexpr std::size_t mergedBytes = 32; // of a message that is put together, beside its bytes

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
    if (m_builder.hasFailed()) // of what is no failure of this part
        return false;
    m_builder.failInFamily(m_number, m_name, std::move(message));
    return false;
}

// A metric with millions of parts, of two bytes each, takes many times its size.
bool ProtobufMetricReader::takeRoom(std::size_t bytes)
{
    if (bytes > m_room) {
        return m_builder.failInFamily(m_number, m_name, std::string(tooMuchMemory),
                                      std::string(tooMuchMemoryRemedy));
    }
    m_room -= bytes;
    return true;
}

bool ProtobufMetricReader::read(std::string_view metric)
{
    m_room = m_builder.room();
    m_labels.clear();
    m_merged.clear();
    m_extra = {};
    m_extra.line = m_number;
    Piece content;
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
            take(message, *contentOf(wanted), content);
        } else if (const auto other = contentOf(message.field())) {
            if (!isWellFormed(message.bytes(), *other))
                message.fail();
        }
    }
    if (message.failed())
        return fail("the bytes are not a metric");
    return readContent(wanted, content.bytes);
}

bool ProtobufMetricReader::readContent(std::uint32_t field, std::string_view bytes)
{
    switch (field) {
    case 3:
        return readCounter(bytes);
    case 4:
        return readSummary(bytes);
    case 7:
        return readHistogram(bytes);
    default:
        return readValue(bytes);
    }
}

bool ProtobufMetricReader::take(ProtobufMessage &message, ProtobufType type, Piece &piece)
{
    const std::string_view bytes = message.bytes();
    if (!piece.isGiven) {
        piece = {bytes, nullptr, true};
        return true;
    }
    const std::size_t first = piece.merged == nullptr ? mergedBytes + piece.bytes.size() : 0;
    if (!takeRoom(growing * (first + bytes.size()))) {
        message.fail();
        return false;
    }
    if (piece.merged == nullptr) {
        if (!isWellFormed(piece.bytes, type))
            message.fail();
        piece.merged = &m_merged.emplace_back(piece.bytes);
    }
    if (!isWellFormed(bytes, type))
        message.fail();
    piece.bytes = piece.merged->append(bytes);
    return !message.failed();
}

bool ProtobufMetricReader::readLabel(std::string_view bytes)
{
    std::string_view name;
    std::string_view value;
    bool hasName = false;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1) {
            name = message.bytes();
            hasName = true;
        } else if (message.field() == 2) {
            value = message.bytes();
        }
    }
    if (message.failed())
        return fail("the bytes are not a label");
    if (!hasName && value.empty()) // an empty label is none, though it has no name either
        return true;
    if (name.empty() || !isValidUtf8(name))
        return fail("a label's name is empty or not valid UTF-8");
    if (!isValidUtf8(value))
        return fail("a label's value is not valid UTF-8");
    if (value.empty() && name != "__name__") // which would take the metric its name
        return true;
    m_labels.push_back({m_builder.inBody(name), m_builder.inBody(value)});
    return takeRoom(labelBytes);
}

// Nowhere if the metric has merged messages, which do not stand in the page as they are read.
std::uint32_t ProtobufMetricReader::placeOf(const ProtobufMessage &message) const
{
    return m_merged.empty() ? m_builder.inBody({message.here(), 0}).offset : 0;
}

ProtobufMetricReader::Value ProtobufMetricReader::doubleOf(ProtobufMessage &message) const
{
    const std::uint32_t place = placeOf(message);
    return {message.fixed64(), place};
}

ProtobufMetricReader::Value ProtobufMetricReader::countOf(ProtobufMessage &message,
                                                          std::uint64_t *whole) const
{
    const std::uint32_t place = placeOf(message);
    const std::uint64_t count = message.varint();
    if (whole != nullptr)
        *whole = count;
    return {static_cast<double>(count), place == 0 ? 0 : place | ValuePlace::varintBit};
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
    m_room = std::min(m_room, m_builder.room()); // all labels are there once more
    if (!takeRoom(1))
        return false;
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
    Piece exemplar;
    Piece start;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1)
            value = doubleOf(message);
        else if (message.field() == 2)
            take(message, ProtobufType::Exemplar, exemplar);
        else if (message.field() == 3)
            take(message, ProtobufType::Timestamp, start);
    }
    if (message.failed())
        return fail("the bytes are not a counter");
    RowExtra extra;
    if (exemplar.isGiven && !addExemplar(exemplar.bytes, false, extra))
        return false;
    return setStartTime(start) && add(m_nameSpan, value, extra);
}

bool ProtobufMetricReader::readSummary(std::string_view bytes)
{
    Value count;
    Value sum;
    std::vector<Quantile> quantiles;
    Piece start;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1) {
            count = countOf(message);
        } else if (message.field() == 2) {
            sum = doubleOf(message);
        } else if (message.field() == 3) {
            if (!takeRoom(growing * sizeof(Quantile)))
                return false;
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
            take(message, ProtobufType::Timestamp, start);
        }
    }
    if (message.failed())
        return fail("the bytes are not a summary");
    if (!setStartTime(start) || !add(m_countSpan, count) || !add(m_sumSpan, sum))
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

// A time of 0 is none.
bool ProtobufMetricReader::setStartTime(const Piece &timestamp)
{
    if (timestamp.isGiven && !readTimestamp(timestamp.bytes, m_extra.startTimeMs))
        return false;
    m_extra.hasStartTime = m_extra.startTimeMs != 0;
    return true;
}

bool ProtobufMetricReader::addExemplar(std::string_view bytes, bool needsTimestamp, RowExtra &extra)
{
    Exemplar exemplar;
    Piece timestamp;
    ProtobufMessage message(bytes);
    while (message.next()) {
        if (message.field() == 1) {
            if (!takeRoom(growing * sizeof(exemplar.labels[0])))
                return false;
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
            take(message, ProtobufType::Timestamp, timestamp);
        }
    }
    if (message.failed())
        return fail("the bytes are not an exemplar");
    if (timestamp.isGiven) {
        std::int64_t milliseconds = 0;
        if (!readTimestamp(timestamp.bytes, milliseconds))
            return false;
        exemplar.timestampSeconds = static_cast<double>(milliseconds) / 1000;
    }
    if (needsTimestamp && !exemplar.timestampSeconds)
        return true;
    PageTable &table = m_builder.table();
    if (extra.exemplarCount++ == 0)
        extra.firstExemplar = static_cast<std::uint32_t>(table.exemplars.size());
    table.addExemplar(std::move(exemplar));
    return takeRoom(growing * sizeof(Exemplar));
}

} // namespace vigie
