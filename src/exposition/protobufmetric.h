// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebuilder.h"
#include "protobufschema.h"
#include "protobufwire.h"

#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// Reads the metrics of one MetricFamily (prompb/io/prometheus/client/metrics.proto) into samples:
// native histograms as such, classic buckets kept beside them.
class ProtobufMetricReader
{
public:
    explicit ProtobufMetricReader(PageBuilder &builder)
        : m_builder(builder)
    {}

    void beginFamily(std::string_view name, MetricType type, std::uint32_t family,
                     std::uint32_t number);
    bool read(std::string_view metric);

private:
    // A vector takes up to three times its elements' size while it grows.
    static constexpr std::size_t growing = 3;

    // A value, and its ValuePlace's bits.
    struct Value
    {
        double value = 0;
        std::uint32_t place = 0;
    };
    // A message inside another. Given twice, it is the merge of both: what their bytes say one
    // after the other.
    struct Piece
    {
        std::string_view bytes;
        std::string *merged = nullptr;
        bool isGiven = false;
    };
    struct Bucket
    {
        Value count;
        double bound = 0;
        Piece exemplar;
    };
    struct Quantile
    {
        double quantile = 0;
        Value value;
    };
    struct HistogramFields;

    bool readContent(std::uint32_t field, std::string_view bytes);
    bool readLabel(std::string_view bytes);
    bool readCounter(std::string_view bytes);
    bool readValue(std::string_view bytes);
    bool readSummary(std::string_view bytes);
    bool readHistogram(std::string_view bytes);
    bool readBucket(std::string_view bytes, Bucket &bucket);
    bool scanHistogram(ProtobufMessage &message, HistogramFields &fields);
    void readScalar(ProtobufMessage &message, HistogramFields &fields);
    bool readRepeated(ProtobufMessage &message, HistogramFields &fields);
    bool readSpan(ProtobufMessage &message, HistogramFields &fields,
                  std::vector<NativeHistogram::Span> &spans);
    bool addNative(HistogramFields &fields);
    bool addClassic(const HistogramFields &fields);
    bool take(ProtobufMessage &message, ProtobufType type, Piece &piece);
    bool readTimestamp(std::string_view bytes, std::int64_t &milliseconds);
    bool setStartTime(const Piece &timestamp);
    bool addExemplar(std::string_view bytes, bool needsTimestamp, RowExtra &extra);
    [[nodiscard]] std::uint32_t placeOf(const ProtobufMessage &message) const;
    [[nodiscard]] Value doubleOf(ProtobufMessage &message) const;
    [[nodiscard]] Value countOf(ProtobufMessage &message, std::uint64_t *whole = nullptr) const;
    bool add(const TextSpan &name, Value value, RowExtra extra = {});
    bool addWithLabel(const TextSpan &name, std::string_view label, double labelValue, Value value,
                      RowExtra extra = {});
    bool fail(std::string message);
    bool takeRoom(std::size_t bytes); // for a part of the metric
    bool readDeltas(ProtobufMessage &message, std::vector<std::int64_t> &deltas);
    bool readCounts(ProtobufMessage &message, std::vector<double> &counts);

    PageBuilder &m_builder;
    std::string_view m_name;
    MetricType m_type = MetricType::Unknown;
    std::uint32_t m_family = 0;
    std::uint32_t m_number = 0;
    TextSpan m_nameSpan;
    TextSpan m_countSpan;
    TextSpan m_sumSpan;
    TextSpan m_bucketSpan;
    std::vector<LabelSpan> m_labels;
    std::list<std::string> m_merged; // pieces of the metric at hand
    RowExtra m_extra;                // of every sample of the metric
    std::size_t m_room = 0;          // what its parts may take
};

} // namespace vigie
