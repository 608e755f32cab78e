// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "pagebuilder.h"
#include "protobufmetric.h"
#include "utf8.h"

namespace vigie {

namespace {

// The delimited stream: a length and a MetricFamily, again and again.
class ProtobufReader
{
public:
    explicit ProtobufReader(PageBuilder &builder)
        : m_builder(builder)
        , m_metrics(builder)
    {}

    void read();

private:
    bool readFamily(std::string_view bytes);
    bool scanFamily(std::string_view bytes);
    bool beginFamily();
    bool fail(std::string message, std::string_view token = {});

    PageBuilder &m_builder;
    ProtobufMetricReader m_metrics;
    std::string_view m_name;
    std::string_view m_help;
    std::string_view m_unit;
    std::uint32_t m_type = 0;
    std::size_t m_metricCount = 0;
    std::uint32_t m_number = 0;
};

void ProtobufReader::read()
{
    ProtobufMessage stream(m_builder.table().body);
    while (!stream.atEnd()) {
        ++m_number;
        constexpr int longestLength = 5;
        const std::uint64_t length = stream.rawVarint(longestLength);
        if (stream.failed()) {
            fail("the length of a metric family is not a number");
            return;
        }
        const std::string_view bytes = stream.rawBytes(length);
        if (stream.failed()) {
            fail("the page ends inside a metric family", "");
            return;
        }
        if (!readFamily(bytes))
            return;
    }
}

bool ProtobufReader::fail(std::string message, std::string_view token)
{
    m_builder.failInFamily(m_number, token, std::move(message));
    return false;
}

bool ProtobufReader::scanFamily(std::string_view bytes)
{
    m_name = m_help = m_unit = {};
    m_type = 0;
    m_metricCount = 0;
    ProtobufMessage family(bytes);
    while (family.next()) {
        switch (family.field()) {
        case 1:
            m_name = family.bytes();
            break;
        case 2:
            m_help = family.bytes();
            break;
        case 3:
            m_type = static_cast<std::uint32_t>(family.varint());
            break;
        case 4:
            family.bytes();
            ++m_metricCount;
            break;
        case 5:
            m_unit = family.bytes();
            break;
        default:
            break;
        }
    }
    return !family.failed() || fail("the bytes are not a metric family");
}

bool ProtobufReader::beginFamily()
{
    static constexpr MetricType types[] = {MetricType::Counter,   MetricType::Gauge,
                                           MetricType::Summary,   MetricType::Unknown,
                                           MetricType::Histogram, MetricType::GaugeHistogram};
    if (m_type >= std::size(types))
        return fail("the metric family has an unknown type", m_name);
    if (m_name.empty() || !isValidUtf8(m_name))
        return fail("the metric family's name is empty or not valid UTF-8");
    if (!isValidUtf8(m_help))
        return fail("the help text is not valid UTF-8", m_name);
    const std::uint32_t family = m_builder.beginFamily(m_name);
    m_builder.setType(family, types[m_type]);
    m_builder.setHelp(family, m_help);
    if (!m_unit.empty())
        m_builder.setUnit(family, m_unit);
    m_metrics.beginFamily(m_name, types[m_type], family, m_number);
    return true;
}

bool ProtobufReader::readFamily(std::string_view bytes)
{
    if (!scanFamily(bytes))
        return false;
    if (m_metricCount == 0)
        return true;
    if (!beginFamily())
        return false;
    ProtobufMessage family(bytes);
    while (family.next()) {
        if (family.field() == 4 && !m_metrics.read(family.bytes()))
            return false;
    }
    return true;
}

} // namespace

void readProtobuf(PageBuilder &builder)
{
    ProtobufReader(builder).read();
}

} // namespace vigie
