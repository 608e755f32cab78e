// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositevalue.h"

#include "numbers.h"
#include "pagelimits.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace vigie {

namespace {

enum Field : std::uint8_t {
    Count,
    Sum,
    GaugeCount,
    GaugeSum,
    Schema,
    ZeroThreshold,
    ZeroCount,
    NegativeSpans,
    NegativeBuckets,
    NegativeDeltas,
    PositiveSpans,
    PositiveBuckets,
    PositiveDeltas,
    Buckets,
    Quantiles,
    FieldCount
};

// In the order of the grammar.
constexpr std::array<std::string_view, FieldCount> fieldNames{"count",
                                                              "sum",
                                                              "gcount",
                                                              "gsum",
                                                              "schema",
                                                              "zero_threshold",
                                                              "zero_count",
                                                              "negative_spans",
                                                              "negative_buckets",
                                                              "negative_deltas",
                                                              "positive_spans",
                                                              "positive_buckets",
                                                              "positive_deltas",
                                                              "bucket",
                                                              "quantile"};

// Of a span, a bucket or a quantile: here, in a vector that grows, and in the table.
constexpr std::size_t elementBytes = 64;

class CompositeParser
{
public:
    CompositeParser(std::string_view text, const CompositeRules &rules, CompositeValue &into,
                    CompositeProblem &problem)
        : m_text(text)
        , m_version(rules.openMetricsVersion)
        , m_room(rules.room)
        , m_into(into)
        , m_problem(problem)
    {}

    bool parse();

private:
    bool fail(std::string message)
    {
        m_problem = {m_at, std::move(message), {}};
        return false;
    }
    bool takeRoom();
    [[nodiscard]] char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (current() != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool has(Field field) const { return m_seen[field]; }

    bool parseField();
    bool parseContent(Field field);
    bool parseNumber(double &value);
    bool parseFinite(double &value);
    bool parseInteger(std::int64_t &value);
    bool parseSpans(std::vector<NativeHistogram::Span> &spans);
    bool parseNumbers(std::vector<double> &numbers, bool deltas);
    bool parsePairs(std::vector<std::pair<double, double>> &pairs, bool infiniteKeys);
    template <typename Element>
    bool parseList(Element parseElement);
    bool check();
    bool checkNative();
    bool checkBuckets();

    std::string_view m_text;
    int m_version;
    std::size_t m_room;
    CompositeValue &m_into;
    CompositeProblem &m_problem;
    std::size_t m_at = 0;
    int m_lastField = -1;
    std::array<bool, FieldCount> m_seen{};
};

bool CompositeParser::parse()
{
    m_into = {};
    if (!take('{'))
        return fail("expected a value in braces");
    do {
        if (!parseField())
            return false;
    } while (take(','));
    if (!take('}') || m_at != m_text.size())
        return fail("expected , or } behind the field");
    return check();
}

bool CompositeParser::parseField()
{
    const std::size_t colon = m_text.find(':', m_at);
    const std::string_view name = m_text.substr(m_at, colon == m_text.npos ? 0 : colon - m_at);
    int field = 0;
    while (field < FieldCount && fieldNames[static_cast<std::size_t>(field)] != name)
        ++field;
    const bool deltas = field == NegativeDeltas || field == PositiveDeltas;
    const bool counts = field == NegativeBuckets || field == PositiveBuckets;
    if (field == FieldCount || (m_version > 1 && deltas) || (m_version == 1 && counts))
        return fail("unknown field in the value");
    if (m_seen[static_cast<std::size_t>(field)])
        return fail("the field is given twice");
    if (m_version > 1 && field < m_lastField)
        return fail("the fields are not in the order of the specification");
    m_seen[static_cast<std::size_t>(field)] = true;
    m_lastField = field;
    m_at = colon + 1;
    return parseContent(static_cast<Field>(field));
}

bool CompositeParser::parseContent(Field field)
{
    std::int64_t schema = 0;
    switch (field) {
    case Count:
    case GaugeCount:
        return parseNumber(m_into.count);
    case Sum:
    case GaugeSum:
        return parseNumber(m_into.sum);
    case Schema:
        if (!parseInteger(schema) || schema < -128 || schema > 127)
            return fail("the schema is not a small integer");
        m_into.native.schema = static_cast<std::int32_t>(schema);
        return true;
    case ZeroThreshold:
        return parseFinite(m_into.native.zeroThreshold);
    case ZeroCount:
        return parseNumber(m_into.native.zeroCount);
    case NegativeSpans:
        return parseSpans(m_into.native.negativeSpans);
    case PositiveSpans:
        return parseSpans(m_into.native.positiveSpans);
    case NegativeBuckets:
    case NegativeDeltas:
        return parseNumbers(m_into.native.negativeBuckets, field == NegativeDeltas);
    case PositiveBuckets:
    case PositiveDeltas:
        return parseNumbers(m_into.native.positiveBuckets, field == PositiveDeltas);
    case Buckets:
        return parsePairs(m_into.buckets, true);
    case Quantiles:
        return parsePairs(m_into.quantiles, false);
    case FieldCount:
        break;
    }
    return false;
}

bool CompositeParser::parseNumber(double &value)
{
    const std::size_t end = std::min(m_text.find_first_of(",:]}", m_at), m_text.size());
    const auto number = parseValue(m_text.substr(m_at, end - m_at));
    if (!number)
        return fail("this is not a number");
    m_at = end;
    value = *number;
    return true;
}

bool CompositeParser::parseFinite(double &value)
{
    return parseNumber(value) && (std::isfinite(value) || fail("this has to be a finite number"));
}

bool CompositeParser::parseInteger(std::int64_t &value)
{
    const bool plus = take('+');
    if (plus && current() == '-')
        return fail("this is not an integer");
    const char *const first = m_text.data() + m_at;
    const auto [end, error] = std::from_chars(first, m_text.data() + m_text.size(), value);
    if (error != std::errc())
        return fail("this is not an integer");
    m_at += static_cast<std::size_t>(end - first);
    return true;
}

bool CompositeParser::takeRoom()
{
    if (elementBytes > m_room) {
        m_problem = {m_at, std::string(tooMuchMemory), std::string(tooMuchMemoryRemedy)};
        return false;
    }
    m_room -= elementBytes;
    return true;
}

template <typename Element>
bool CompositeParser::parseList(Element parseElement)
{
    if (!take('['))
        return fail("expected a list in brackets");
    if (take(']'))
        return true;
    do {
        if (!takeRoom() || !parseElement())
            return false;
    } while (take(','));
    return take(']') || fail("expected , or ] in the list");
}

bool CompositeParser::parseSpans(std::vector<NativeHistogram::Span> &spans)
{
    return parseList([&] {
        std::int64_t offset = 0;
        std::int64_t length = 0;
        if (!parseInteger(offset) || !take(':') || !parseInteger(length))
            return fail("a span has to be offset:length");
        const bool fits = std::abs(offset) <= 0x7fffffff && length >= 0 && length <= 0x7fffffff;
        if (!fits || (offset < 0 && !spans.empty()))
            return fail("the span's offset or length is out of range");
        spans.push_back({static_cast<std::int32_t>(offset), static_cast<std::uint32_t>(length)});
        return true;
    });
}

bool CompositeParser::parseNumbers(std::vector<double> &numbers, bool deltas)
{
    return parseList([&] {
        double value = 0;
        if (!parseNumber(value))
            return false;
        numbers.push_back(deltas && !numbers.empty() ? numbers.back() + value : value);
        return true;
    });
}

bool CompositeParser::parsePairs(std::vector<std::pair<double, double>> &pairs, bool infiniteKeys)
{
    return parseList([&] {
        double key = 0;
        double value = 0;
        if (!(infiniteKeys ? parseNumber(key) : parseFinite(key)) || !take(':'))
            return fail("expected a bound, a colon and a number");
        if (!parseNumber(value))
            return false;
        pairs.emplace_back(key, value);
        return true;
    });
}

bool CompositeParser::check()
{
    m_at = 0;
    m_into.isGauge = has(GaugeCount);
    m_into.isNative = has(Schema);
    m_into.hasBuckets = has(Buckets);
    m_into.hasQuantiles = has(Quantiles);
    const bool plain = has(Count) && has(Sum) && !has(GaugeCount) && !has(GaugeSum);
    const bool gauge = has(GaugeCount) && has(GaugeSum) && !has(Count) && !has(Sum);
    if (!plain && !gauge)
        return fail("the value needs count and sum, or gcount and gsum");
    const bool histogram = m_into.isNative || m_into.hasBuckets;
    if (histogram == m_into.hasQuantiles || (gauge && m_into.hasQuantiles))
        return fail("the value needs buckets (bucket, or schema and spans) or quantiles");
    return checkNative() && checkBuckets();
}

bool CompositeParser::checkNative()
{
    const bool anyNative = has(Schema) || has(ZeroThreshold) || has(ZeroCount) ||
                           has(NegativeSpans) || has(PositiveSpans) || has(NegativeBuckets) ||
                           has(PositiveBuckets) || has(NegativeDeltas) || has(PositiveDeltas);
    if (!anyNative)
        return true;
    if (!has(Schema) || !has(ZeroThreshold) || !has(ZeroCount))
        return fail("native buckets need schema, zero_threshold and zero_count");
    if (has(NegativeSpans) != (has(NegativeBuckets) || has(NegativeDeltas)) ||
        has(PositiveSpans) != (has(PositiveBuckets) || has(PositiveDeltas)))
        return fail("spans and buckets have to come together");
    return true;
}

bool CompositeParser::checkBuckets()
{
    if (!m_into.hasBuckets)
        return true;
    for (std::size_t i = 0; i < m_into.buckets.size(); ++i) {
        const double bound = m_into.buckets[i].first;
        if (std::isnan(bound))
            return fail("a bucket's bound is NaN");
        if (i > 0 && !(bound > m_into.buckets[i - 1].first))
            return fail("the buckets are not in ascending order");
    }
    const bool infinite = !m_into.buckets.empty() && std::isinf(m_into.buckets.back().first) &&
                          m_into.buckets.back().first > 0;
    return infinite || fail("the +Inf bucket is missing");
}

} // namespace

bool parseComposite(std::string_view text, const CompositeRules &rules, CompositeValue &into,
                    CompositeProblem &problem)
{
    return CompositeParser(text, rules, into, problem).parse();
}

} // namespace vigie
