// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogramcolumn.h"

#include "valuecolumn.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vigie {

namespace {

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameShape(const NativeHistogram &a, const NativeHistogram &b)
{
    return a.schema == b.schema && a.counterResetHint == b.counterResetHint &&
           a.integerCounts == b.integerCounts && sameBits(a.zeroThreshold, b.zeroThreshold) &&
           a.positiveSpans == b.positiveSpans && a.negativeSpans == b.negativeSpans &&
           a.positiveBuckets.size() == b.positiveBuckets.size() &&
           a.negativeBuckets.size() == b.negativeBuckets.size() &&
           std::equal(a.customValues.begin(), a.customValues.end(), b.customValues.begin(),
                      b.customValues.end(), sameBits);
}

void putSpans(std::span<const NativeHistogram::Span> spans, Bytes &out)
{
    putVarint(out, spans.size());
    for (const NativeHistogram::Span &span : spans) {
        putSigned(out, span.offset);
        putVarint(out, span.length);
    }
}

void putShape(const NativeHistogram &shape, Bytes &out)
{
    putSigned(out, shape.schema);
    out.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(shape.counterResetHint) << 1U |
                                            (shape.integerCounts ? 1U : 0U)));
    putFixed(out, std::bit_cast<std::uint64_t>(shape.zeroThreshold));
    putSpans(shape.positiveSpans, out);
    putSpans(shape.negativeSpans, out);
    putVarint(out, shape.positiveBuckets.size());
    putVarint(out, shape.negativeBuckets.size());
    putVarint(out, shape.customValues.size());
    encodeValues(shape.customValues, out);
}

bool readSpans(ByteReader &in, std::vector<NativeHistogram::Span> &spans)
{
    const std::uint64_t count = in.varint();
    for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
        const std::int64_t offset = in.signedVarint();
        spans.push_back(
            {static_cast<std::int32_t>(offset), static_cast<std::uint32_t>(in.varint())});
    }
    return in.ok();
}

// A column takes at least one byte, which bounds what a damaged count can ask for.
bool readCount(ByteReader &in, std::size_t &count)
{
    const std::uint64_t value = in.varint();
    count = static_cast<std::size_t>(value);
    return in.ok() && value <= in.left();
}

bool readShape(ByteReader &in, NativeHistogram &shape)
{
    shape.schema = static_cast<std::int32_t>(in.signedVarint());
    const std::uint8_t flags = in.byte();
    if (flags >> 1U > static_cast<unsigned>(NativeHistogram::CounterResetHint::Gauge))
        return false;
    shape.counterResetHint = static_cast<NativeHistogram::CounterResetHint>(flags >> 1U);
    shape.integerCounts = (flags & 1U) != 0;
    shape.zeroThreshold = std::bit_cast<double>(in.fixed());
    if (!readSpans(in, shape.positiveSpans) || !readSpans(in, shape.negativeSpans))
        return false;
    std::size_t positive = 0;
    std::size_t negative = 0;
    std::uint64_t custom = 0;
    if (!readCount(in, positive) || !readCount(in, negative))
        return false;
    custom = in.varint();
    if (!in.ok() || custom > 1U << 16U)
        return false;
    shape.positiveBuckets.resize(positive);
    shape.negativeBuckets.resize(negative);
    shape.customValues.resize(custom);
    return decodeValues(in, shape.customValues);
}

// Calls visit with each number of a histogram that differs between histograms of one shape.
template <typename Histogram, typename Visit>
void forEachNumber(Histogram &histogram, const Visit &visit)
{
    visit(histogram.count);
    visit(histogram.sum);
    visit(histogram.zeroCount);
    for (auto &bucket : histogram.positiveBuckets)
        visit(bucket);
    for (auto &bucket : histogram.negativeBuckets)
        visit(bucket);
}

} // namespace

std::size_t histogramRunEnd(std::span<const HistogramPointer> histograms, std::size_t begin)
{
    std::size_t end = begin + 1;
    for (; end < histograms.size(); ++end) {
        const bool same = histograms[begin] && histograms[end]
                              ? sameShape(*histograms[begin], *histograms[end])
                              : histograms[begin] == histograms[end];
        if (!same)
            break;
    }
    return end;
}

void encodeHistograms(std::span<const HistogramPointer> histograms, Bytes &out)
{
    putShape(*histograms[0], out);
    std::vector<std::vector<double>> columns;
    for (const HistogramPointer &histogram : histograms) {
        std::size_t column = 0;
        forEachNumber(*histogram, [&](double number) {
            if (column == columns.size())
                columns.emplace_back();
            columns[column++].push_back(number);
        });
    }
    for (const std::vector<double> &column : columns)
        encodeValues(column, out);
}

bool decodeHistograms(ByteReader &in, std::size_t count, std::vector<HistogramPointer> &histograms)
{
    NativeHistogram shape;
    if (!readShape(in, shape))
        return false;
    std::vector<std::shared_ptr<NativeHistogram>> decoded(count);
    for (auto &histogram : decoded)
        histogram = std::make_shared<NativeHistogram>(shape);
    const std::size_t columns = 3 + shape.positiveBuckets.size() + shape.negativeBuckets.size();
    std::vector<double *> next; // where each histogram's numbers stand, in the columns' order
    next.reserve(columns * count);
    for (const auto &histogram : decoded)
        forEachNumber(*histogram, [&](double &number) { next.push_back(&number); });
    std::vector<double> column(count);
    for (std::size_t c = 0; c < columns; ++c) {
        if (!decodeValues(in, column))
            return false;
        for (std::size_t i = 0; i < count; ++i)
            *next[i * columns + c] = column[i];
    }
    histograms.insert(histograms.end(), decoded.begin(), decoded.end());
    return true;
}

} // namespace vigie
