// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositevalue.h"
#include "histogramcheck.h"
#include "numbers.h"
#include "pagebuilder.h"

namespace vigie {

namespace {

// Adds the series of one line, which share labels, family and times.
class CompositeRows
{
public:
    CompositeRows(PageBuilder &builder, const PageBuilder::Series &series, const RowExtra &extra)
        : m_builder(builder)
        , m_series(series)
        , m_extra(extra)
    {}

    void add(TextSpan name, double value) { addSeries(begin(name), value); }

    // False: there is no room for it. With it go all labels of the line.
    bool addWithLabel(TextSpan name, TextSpan label, double labelValue, double value)
    {
        PageBuilder::Series series = begin(name);
        m_builder.addLabel({label, m_builder.store(formatLabelNumber(labelValue))});
        ++series.labelCount;
        addSeries(series, value);
        return m_builder.room() > 0;
    }

    void setHistogram(std::uint32_t number) { m_extra.histogram = number; }

private:
    // With the labels that stand in the line.
    PageBuilder::Series begin(TextSpan name)
    {
        const PageTable &table = m_builder.table();
        PageBuilder::Series series = m_builder.beginSeries(name);
        series.family = m_series.family;
        series.labelCount = m_series.labelCount;
        for (std::uint32_t i = 0; i < series.labelCount; ++i)
            m_builder.addLabel({table.names[m_series.firstName + 1 + i],
                                table.labelValues[m_series.firstLabel + i]});
        return series;
    }
    void addSeries(PageBuilder::Series series, double value)
    {
        if (m_extra.hasTimestamp || m_extra.hasStartTime || m_extra.exemplarCount > 0 ||
            m_extra.histogram > 0)
            series.extra = m_builder.addExtra(m_extra);
        m_builder.addValue(series, value);
        m_extra.exemplarCount = 0;
        m_extra.histogram = 0;
    }

    PageBuilder &m_builder;
    PageBuilder::Series m_series;
    RowExtra m_extra;
};

} // namespace

bool PageBuilder::addComposite(const SampleText &text, const CompositeValue &value)
{
    const TextSpan nameSpan = span(text.name, text.begin);
    Series series = beginSeries(nameSpan);
    if (!addLabels(text) || !checkSeries(series, text.begin, text.name.begin))
        return false;
    const std::string name(m_table.text(nameSpan, text.begin));
    series.labelCount = static_cast<std::uint32_t>(m_table.labelValues.size()) - series.firstLabel;
    series.family = familyOfSample(name);
    RowExtra extra;
    static_cast<void>(makeExtra(text, extra));
    CompositeRows rows(*this, series, extra);
    if (value.isNative) {
        NativeHistogram native = value.native;
        native.count = value.count;
        native.sum = value.sum;
        if (value.isGauge)
            native.counterResetHint = NativeHistogram::CounterResetHint::Gauge;
        // A gauge histogram may be the difference of others.
        const auto negative = value.isGauge ? NegativeCounts::Allowed : NegativeCounts::Refused;
        if (const std::string problem = histogramProblem(native, negative); !problem.empty())
            return fail(text.valueAt, text.end - text.valueAt, problem);
        rows.setHistogram(m_table.addHistogram(std::move(native)));
        rows.add(nameSpan, 0);
    }
    if (value.hasBuckets || value.hasQuantiles) {
        rows.add(store(name + (value.isGauge ? "_gcount" : "_count")), value.count);
        rows.add(store(name + (value.isGauge ? "_gsum" : "_sum")), value.sum);
    }
    const TextSpan bucket = value.hasBuckets ? store(name + "_bucket") : TextSpan();
    const TextSpan le = value.hasBuckets ? store("le") : TextSpan();
    for (const auto &[bound, count] : value.buckets) {
        if (!rows.addWithLabel(bucket, le, bound, count))
            return failOnMemory(text.begin);
    }
    const TextSpan quantileLabel = value.hasQuantiles ? store("quantile") : TextSpan();
    for (const auto &[quantile, number] : value.quantiles) {
        if (!rows.addWithLabel(nameSpan, quantileLabel, quantile, number))
            return failOnMemory(text.begin);
    }
    addPlainRow(text.begin, text.end);
    return true;
}

} // namespace vigie
