// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protobufmetric.h"

#include "histogramcheck.h"
#include "numbers.h"

#include <cmath>
#include <limits>

// The part of the reader that is about histograms.
namespace vigie {

struct ProtobufMetricReader::HistogramFields
{
    NativeHistogram native;
    Value count;
    std::uint64_t wholeCount = 0; // exactly
    double countFloat = 0;
    Value sum;
    std::uint64_t zeroCount = 0;
    double zeroCountFloat = 0;
    std::vector<std::int64_t> positiveDeltas;
    std::vector<std::int64_t> negativeDeltas;
    std::vector<double> positiveCounts;
    std::vector<double> negativeCounts;
    std::vector<Bucket> buckets;
    std::vector<std::string_view> exemplars;
    Piece start;
    bool hasSpans = false;

    [[nodiscard]] bool isFloat() const { return countFloat > 0 || zeroCountFloat > 0; }
    [[nodiscard]] bool isNative() const
    {
        return hasSpans || native.zeroThreshold > 0 || zeroCount > 0;
    }
    [[nodiscard]] std::string checkCompacted();
};

namespace {

// Of a native histogram's bucket: as it was read, as an absolute count and without empty ones.
constexpr std::size_t bucketBytes = 9 * sizeof(double);

std::vector<double> absolute(const std::vector<std::int64_t> &deltas)
{
    std::vector<double> counts;
    counts.reserve(deltas.size());
    std::uint64_t count = 0; // wraps around as Go's int64 does
    for (const std::int64_t delta : deltas) {
        count += static_cast<std::uint64_t>(delta);
        counts.push_back(static_cast<double>(static_cast<std::int64_t>(count)));
    }
    return counts;
}

// The sum of the counts that these are the differences of; wraps around as well.
std::uint64_t sumOfCounts(const std::vector<std::int64_t> &deltas)
{
    std::uint64_t count = 0;
    std::uint64_t total = 0;
    for (const std::int64_t delta : deltas)
        total += count += static_cast<std::uint64_t>(delta);
    return total;
}

} // namespace

// Prometheus looks at a histogram without its empty buckets.
std::string ProtobufMetricReader::HistogramFields::checkCompacted()
{
    std::string problem = compactHistogram(native);
    if (problem.empty())
        problem = histogramProblem(native);
    if (!problem.empty() || isFloat())
        return problem;
    // Rounding may make a float histogram's counts differ a little; integers have to add up. With
    // NaN observations the buckets hold fewer than the count.
    const std::uint64_t inBuckets =
        sumOfCounts(negativeDeltas) + sumOfCounts(positiveDeltas) + zeroCount;
    if (std::isnan(native.sum) ? inBuckets <= wholeCount : inBuckets == wholeCount)
        return {};
    return "native histogram: its buckets hold " + std::to_string(inBuckets) +
           " observations, its count says " + std::to_string(wholeCount);
}

// False: there is no room for it, here and below. What the bytes are, the message tells.
bool ProtobufMetricReader::readSpan(ProtobufMessage &message, HistogramFields &fields,
                                    std::vector<NativeHistogram::Span> &spans)
{
    fields.hasSpans = true;
    if (!takeRoom(growing * sizeof(NativeHistogram::Span)))
        return false;
    NativeHistogram::Span &span = spans.emplace_back();
    ProtobufMessage content(message.bytes());
    while (content.next()) {
        if (content.field() == 1)
            span.offset = content.zigzag32();
        else if (content.field() == 2)
            span.length = static_cast<std::uint32_t>(content.varint());
    }
    if (content.failed())
        message.fail();
    return true;
}

bool ProtobufMetricReader::readDeltas(ProtobufMessage &message, std::vector<std::int64_t> &deltas)
{
    if (message.is(ProtobufMessage::Varint)) {
        deltas.push_back(message.zigzag());
        return takeRoom(bucketBytes);
    }
    ProtobufMessage packed(message.bytes());
    while (!packed.atEnd() && !packed.failed()) {
        if (!takeRoom(bucketBytes))
            return false;
        deltas.push_back(fromZigzag(packed.rawVarint()));
    }
    if (packed.failed())
        message.fail();
    return true;
}

bool ProtobufMetricReader::readCounts(ProtobufMessage &message, std::vector<double> &counts)
{
    if (message.is(ProtobufMessage::Fixed64)) {
        counts.push_back(message.fixed64());
        return takeRoom(bucketBytes);
    }
    ProtobufMessage packed(message.bytes());
    while (!packed.atEnd() && !packed.failed()) {
        if (!takeRoom(bucketBytes))
            return false;
        counts.push_back(packed.rawDouble());
    }
    if (packed.failed())
        message.fail();
    return true;
}

bool ProtobufMetricReader::readBucket(std::string_view bytes, Bucket &bucket)
{
    double countFloat = 0;
    ProtobufMessage message(bytes);
    while (message.next()) {
        switch (message.field()) {
        case 1:
            bucket.count = countOf(message);
            break;
        case 2:
            bucket.bound = message.fixed64();
            break;
        case 3:
            take(message, ProtobufType::Exemplar, bucket.exemplar);
            break;
        case 4:
            countFloat = message.fixed64();
            break;
        default:
            break;
        }
    }
    if (countFloat != 0)
        bucket.count = {countFloat};
    return !message.failed();
}

// What a histogram has once.
void ProtobufMetricReader::readScalar(ProtobufMessage &message, HistogramFields &fields)
{
    switch (message.field()) {
    case 1:
        fields.count = countOf(message, &fields.wholeCount);
        break;
    case 2:
        fields.sum = doubleOf(message);
        break;
    case 4:
        fields.countFloat = message.fixed64();
        break;
    case 5:
        fields.native.schema = message.zigzag32();
        break;
    case 6:
        fields.native.zeroThreshold = message.fixed64();
        break;
    case 7:
        fields.zeroCount = message.varint();
        break;
    case 8:
        fields.zeroCountFloat = message.fixed64();
        break;
    case 15:
        take(message, ProtobufType::Timestamp, fields.start);
        break;
    default:
        break;
    }
}

// What it has as often as it likes. False: there is no room for it.
bool ProtobufMetricReader::readRepeated(ProtobufMessage &message, HistogramFields &fields)
{
    switch (message.field()) {
    case 3:
        if (!takeRoom(growing * sizeof(Bucket)))
            return false;
        if (!readBucket(message.bytes(), fields.buckets.emplace_back()))
            message.fail();
        return true;
    case 9:
        return readSpan(message, fields, fields.native.negativeSpans);
    case 10:
        return readDeltas(message, fields.negativeDeltas);
    case 11:
        return readCounts(message, fields.negativeCounts);
    case 12:
        return readSpan(message, fields, fields.native.positiveSpans);
    case 13:
        return readDeltas(message, fields.positiveDeltas);
    case 14:
        return readCounts(message, fields.positiveCounts);
    case 16:
        if (!takeRoom(growing * sizeof(std::string_view)))
            return false;
        fields.exemplars.push_back(message.bytes());
        if (!isWellFormed(fields.exemplars.back(), ProtobufType::Exemplar))
            message.fail();
        return true;
    default:
        return true;
    }
}

bool ProtobufMetricReader::scanHistogram(ProtobufMessage &message, HistogramFields &fields)
{
    while (message.next()) {
        readScalar(message, fields);
        if (!readRepeated(message, fields))
            return false;
    }
    return !message.failed() || fail("the bytes are not a histogram");
}

bool ProtobufMetricReader::readHistogram(std::string_view bytes)
{
    HistogramFields fields;
    ProtobufMessage message(bytes);
    if (!scanHistogram(message, fields) || !setStartTime(fields.start))
        return false;
    if (!fields.isNative())
        return addClassic(fields);
    if (!addNative(fields))
        return false;
    return fields.buckets.empty() || addClassic(fields);
}

bool ProtobufMetricReader::addNative(HistogramFields &fields)
{
    NativeHistogram &native = fields.native;
    native.integerCounts = !fields.isFloat();
    native.count = fields.isFloat() ? fields.countFloat : fields.count.value;
    native.zeroCount =
        fields.isFloat() ? fields.zeroCountFloat : static_cast<double>(fields.zeroCount);
    native.sum = canonical(fields.sum.value);
    native.positiveBuckets =
        fields.isFloat() ? fields.positiveCounts : absolute(fields.positiveDeltas);
    native.negativeBuckets =
        fields.isFloat() ? fields.negativeCounts : absolute(fields.negativeDeltas);
    if (m_type == MetricType::GaugeHistogram)
        native.counterResetHint = NativeHistogram::CounterResetHint::Gauge;
    if (const std::string problem = fields.checkCompacted(); !problem.empty())
        return fail(problem);
    RowExtra extra;
    if (fields.exemplars.empty()) {
        for (const Bucket &bucket : fields.buckets) {
            if (bucket.exemplar.isGiven && !addExemplar(bucket.exemplar.bytes, true, extra))
                return false;
        }
    }
    for (const std::string_view exemplar : fields.exemplars) {
        if (!addExemplar(exemplar, true, extra))
            return false;
    }
    extra.histogram = m_builder.table().addHistogram(std::move(native));
    return add(m_nameSpan, {}, extra);
}

bool ProtobufMetricReader::addClassic(const HistogramFields &fields)
{
    Value count = fields.countFloat != 0 ? Value{fields.countFloat} : fields.count;
    Value sum = fields.sum;
    if (fields.isNative()) // which these are values of as well
        count.place = sum.place = 0;
    if (!add(m_countSpan, count) || !add(m_sumSpan, sum))
        return false;
    bool hasInfinite = false;
    for (const Bucket &bucket : fields.buckets) {
        RowExtra extra;
        if (bucket.exemplar.isGiven && !addExemplar(bucket.exemplar.bytes, false, extra))
            return false;
        if (hasInfinite) // it is the last one
            continue;
        hasInfinite = bucket.bound == std::numeric_limits<double>::infinity();
        if (!addWithLabel(m_bucketSpan, "le", bucket.bound, bucket.count, extra))
            return false;
    }
    const double infinity = std::numeric_limits<double>::infinity();
    return hasInfinite || addWithLabel(m_bucketSpan, "le", infinity, count);
}

} // namespace vigie
