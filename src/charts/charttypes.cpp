// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttypes.h"

#include "chartexpressions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

using Aggregation = ChartOptions::Aggregation;

struct ChartTypeText
{
    Q_DECLARE_TR_FUNCTIONS(ChartType)
};

QString fromStd(std::string_view string)
{
    return QString::fromUtf8(string.data(), qsizetype(string.size()));
}

std::string aggregated(const char *function, const std::vector<std::string> &by,
                       const std::string &expression)
{
    if (by.empty())
        return std::string(function) + "(" + expression + ")";
    return std::string(function) + " by (" + groupingOf(by) + ") (" + expression + ")";
}

const char *functionOf(Aggregation aggregation, const char *automatic)
{
    switch (aggregation) {
    case Aggregation::Automatic:
        return automatic;
    case Aggregation::None:
        return nullptr;
    case Aggregation::Sum:
        return "sum";
    case Aggregation::Average:
        return "avg";
    case Aggregation::Minimum:
        return "min";
    case Aggregation::Maximum:
        return "max";
    }
    return automatic;
}

// The user's aggregation and top-k around an expression; each series apart when nothing is asked.
std::string withOptions(const std::string &expression, const ChartOptions &options,
                        const char *splitFunction)
{
    const char *function =
        functionOf(options.aggregation, options.splitBy.empty() ? nullptr : splitFunction);
    std::string result = function ? aggregated(function, options.splitBy, expression) : expression;
    if (options.topK > 0)
        result = "topk(" + std::to_string(options.topK) + ", " + result + ")";
    return result;
}

QString legendOf(const ChartOptions &options)
{
    if (options.splitBy.empty())
        return {};
    QStringList parts;
    for (const std::string &label : options.splitBy)
        parts.append(u"{{"_s + fromStd(label) + u"}}"_s);
    return parts.join(u' ');
}

ChartSpec specOf(const MetricFamily &family, const Unit &unit, QString explanation)
{
    ChartSpec spec;
    spec.title = fromStd(family.name);
    spec.explanation = std::move(explanation);
    spec.unit = unit;
    return spec;
}

Unit familyUnit(const MetricFamily &family)
{
    return unitOf(family.name, family.unit, effectiveType(family));
}

void addQuery(ChartSpec &spec, const std::string &expression, const QString &legend = {})
{
    spec.queries.append({fromStd(expression), legend});
}

std::string window(const ChartTiming &timing)
{
    return "[" + rateWindow(timing) + "]";
}

std::string suffixed(const MetricFamily &family, const char *suffix, const ChartOptions &options)
{
    return selector(family.name + suffix, options.matchers);
}

std::vector<double> quantilesOf(const ChartOptions &options)
{
    return options.quantiles.empty() ? std::vector<double>{0.5, 0.9, 0.99} : options.quantiles;
}

// 0.999 → "p99.9"
QString quantileName(double quantile)
{
    return u'p' + QString::number(quantile * 100, 'g', 6);
}

QStringList quantileNames(const ChartOptions &options)
{
    QStringList names;
    for (const double quantile : quantilesOf(options))
        names.append(quantileName(quantile));
    return names;
}

bool hasType(const MetricFamily &family, std::initializer_list<MetricType> types)
{
    return std::find(types.begin(), types.end(), effectiveType(family)) != types.end();
}

bool isMoment(const MetricFamily &family)
{
    return familyUnit(family).kind == Unit::Kind::Moment;
}

bool isState(const MetricFamily &family)
{
    return effectiveType(family) == MetricType::StateSet ||
           familyUnit(family).kind == Unit::Kind::State;
}

ChartSpec buildStates(const MetricFamily &family, const ChartOptions &options, const ChartTiming &)
{
    const bool set = effectiveType(family) == MetricType::StateSet;
    ChartSpec spec = specOf(family, familyUnit(family),
                            set ? ChartTypeText::tr("states") : ChartTypeText::tr("up or down"));
    spec.kind = ChartKind::StateBands;
    spec.unit.kind = Unit::Kind::State;
    // A state set carries its states in the label of its own name.
    const QString legend = set ? u"{{"_s + fromStd(family.name) + u"}}"_s : legendOf(options);
    addQuery(spec, withOptions(selector(family.name, options.matchers), options, "min"), legend);
    return spec;
}

ChartSpec buildInfo(const MetricFamily &family, const ChartOptions &options, const ChartTiming &)
{
    ChartSpec spec = specOf(family, {}, ChartTypeText::tr("info"));
    spec.kind = ChartKind::Table;
    const bool full = family.name.ends_with("_info") || effectiveType(family) != MetricType::Info;
    addQuery(spec, selector(full ? family.name : family.name + "_info", options.matchers));
    return spec;
}

ChartSpec buildAge(const MetricFamily &family, const ChartOptions &options, const ChartTiming &)
{
    Unit unit;
    unit.kind = Unit::Kind::Seconds;
    ChartSpec spec = specOf(family, unit, ChartTypeText::tr("timestamp → age"));
    addQuery(spec,
             withOptions("time() - " + selector(family.name, options.matchers), options, "max"),
             legendOf(options));
    return spec;
}

ChartSpec buildHeatmap(const MetricFamily &family, const ChartOptions &options,
                       const ChartTiming &timing)
{
    ChartSpec spec = specOf(family, familyUnit(family), ChartTypeText::tr("histogram → heatmap"));
    spec.kind = ChartKind::Heatmap;
    const bool gauge = effectiveType(family) == MetricType::GaugeHistogram;
    spec.cellUnit.perSecond = !gauge;
    const std::string buckets = suffixed(family, "_bucket", options);
    addQuery(spec,
             aggregated("sum", {"le"}, gauge ? buckets : "rate(" + buckets + window(timing) + ")"),
             u"{{le}}"_s);
    return spec;
}

ChartSpec buildQuantiles(const MetricFamily &family, const ChartOptions &options,
                         const ChartTiming &timing)
{
    const QString names = quantileNames(options).join(u" · "_s);
    ChartSpec spec =
        specOf(family, familyUnit(family), ChartTypeText::tr("histogram → %1").arg(names));
    std::vector<std::string> by = options.splitBy;
    by.insert(by.begin(), "le");
    const bool gauge = effectiveType(family) == MetricType::GaugeHistogram;
    const std::string buckets = suffixed(family, "_bucket", options);
    const std::string rates =
        aggregated("sum", by, gauge ? buckets : "rate(" + buckets + window(timing) + ")");
    for (const double quantile : quantilesOf(options)) {
        const QString split = legendOf(options);
        addQuery(spec,
                 "histogram_quantile(" + QString::number(quantile, 'g', 6).toStdString() + ", " +
                     rates + ")",
                 split.isEmpty() ? quantileName(quantile) : split + u' ' + quantileName(quantile));
    }
    return spec;
}

ChartSpec buildSummary(const MetricFamily &family, const ChartOptions &options, const ChartTiming &)
{
    ChartSpec spec = specOf(family, familyUnit(family), ChartTypeText::tr("summary → quantiles"));
    addQuery(spec, withOptions(selector(family.name, options.matchers), options, "max"),
             options.splitBy.empty() ? QString() : legendOf(options));
    return spec;
}

// Observations a second, of histograms and summaries.
ChartSpec buildObservations(const MetricFamily &family, const ChartOptions &options,
                            const ChartTiming &timing)
{
    Unit unit;
    unit.perSecond = true;
    ChartSpec spec = specOf(family, unit, ChartTypeText::tr("observations → rate"));
    addQuery(spec,
             withOptions("rate(" + suffixed(family, "_count", options) + window(timing) + ")",
                         options, "sum"),
             legendOf(options));
    return spec;
}

ChartSpec buildMean(const MetricFamily &family, const ChartOptions &options,
                    const ChartTiming &timing)
{
    ChartSpec spec = specOf(family, familyUnit(family), ChartTypeText::tr("sum ÷ count → mean"));
    const auto rate = [&](const char *suffix) {
        const std::string inner =
            "rate(" + suffixed(family, suffix, options) + window(timing) + ")";
        return aggregated("sum", options.splitBy, inner);
    };
    addQuery(spec, rate("_sum") + " / " + rate("_count"),
             options.splitBy.empty() ? ChartTypeText::tr("mean") : legendOf(options));
    return spec;
}

ChartSpec buildRate(const MetricFamily &family, const ChartOptions &options,
                    const ChartTiming &timing)
{
    const Unit unit = familyUnit(family);
    ChartSpec spec =
        options.increase
            ? specOf(family, unit, ChartTypeText::tr("counter → increase"))
            : specOf(family, rateOf(unit, family.name), ChartTypeText::tr("counter → rate"));
    const std::string function = options.increase ? "increase(" : "rate(";
    addQuery(spec,
             withOptions(function + selector(family.name, options.matchers) + window(timing) + ")",
                         options, "sum"),
             legendOf(options));
    return spec;
}

ChartSpec buildValue(const MetricFamily &family, const ChartOptions &options, const ChartTiming &)
{
    ChartSpec spec = specOf(family, familyUnit(family), fromStd(toString(effectiveType(family))));
    addQuery(spec, withOptions(selector(family.name, options.matchers), options, "avg"),
             legendOf(options));
    return spec;
}

ChartSpec buildStacked(const MetricFamily &family, const ChartOptions &options,
                       const ChartTiming &timing)
{
    const bool counter = effectiveType(family) == MetricType::Counter;
    ChartSpec spec =
        counter ? buildRate(family, options, timing) : buildValue(family, options, timing);
    spec.kind = ChartKind::StackedArea;
    return spec;
}

ChartSpec buildTable(const MetricFamily &family, const ChartOptions &options, const ChartTiming &)
{
    ChartSpec spec = specOf(family, familyUnit(family), ChartTypeText::tr("newest values"));
    spec.kind = ChartKind::Table;
    const bool histogram = hasType(family, {MetricType::Histogram, MetricType::GaugeHistogram});
    addQuery(spec, histogram ? suffixed(family, "_count", options)
                             : selector(family.name, options.matchers));
    return spec;
}

bool isHistogram(const MetricFamily &family)
{
    return hasType(family, {MetricType::Histogram, MetricType::GaugeHistogram});
}

// In order of preference; the first that fits is the automatic chart.
constexpr auto rows = std::to_array<ChartType>({
    {"states", QT_TRANSLATE_NOOP("ChartType", "States"), isState, buildStates},
    {"info", QT_TRANSLATE_NOOP("ChartType", "Labels"),
     [](const MetricFamily &family) { return hasType(family, {MetricType::Info}); }, buildInfo},
    {"age", QT_TRANSLATE_NOOP("ChartType", "Age"), isMoment, buildAge},
    {"heatmap", QT_TRANSLATE_NOOP("ChartType", "Heatmap"), isHistogram, buildHeatmap},
    {"quantiles", QT_TRANSLATE_NOOP("ChartType", "Quantiles"), isHistogram, buildQuantiles},
    {"summary", QT_TRANSLATE_NOOP("ChartType", "Quantiles"),
     [](const MetricFamily &family) { return hasType(family, {MetricType::Summary}); },
     buildSummary},
    {"observations", QT_TRANSLATE_NOOP("ChartType", "Rate"),
     [](const MetricFamily &family) {
         return hasType(family, {MetricType::Histogram, MetricType::Summary});
     },
     buildObservations},
    {"mean", QT_TRANSLATE_NOOP("ChartType", "Mean"),
     [](const MetricFamily &family) {
         return hasType(family, {MetricType::Histogram, MetricType::Summary});
     },
     buildMean},
    {"rate", QT_TRANSLATE_NOOP("ChartType", "Rate"),
     [](const MetricFamily &family) { return hasType(family, {MetricType::Counter}); }, buildRate},
    {"value", QT_TRANSLATE_NOOP("ChartType", "Value"),
     [](const MetricFamily &family) {
         return hasType(family, {MetricType::Gauge, MetricType::Unknown, MetricType::Counter});
     },
     buildValue},
    {"stacked", QT_TRANSLATE_NOOP("ChartType", "Stacked"),
     [](const MetricFamily &family) {
         return hasType(family, {MetricType::Gauge, MetricType::Unknown, MetricType::Counter}) &&
                !family.labelNames.empty() && !isMoment(family) && !isState(family);
     },
     buildStacked},
    {"table", QT_TRANSLATE_NOOP("ChartType", "Table"), [](const MetricFamily &) { return true; },
     buildTable},
});

} // namespace

QString ChartType::title() const
{
    return ChartTypeText::tr(name);
}

std::span<const ChartType> chartTypes()
{
    return rows;
}

std::vector<const ChartType *> chartTypesFor(const MetricFamily &family)
{
    std::vector<const ChartType *> fitting;
    for (const ChartType &row : rows) {
        if (row.fits(family))
            fitting.push_back(&row);
    }
    return fitting;
}

ChartSpec automaticChart(const MetricFamily &family, const ChartTiming &timing)
{
    return chartTypesFor(family).front()->build(family, {}, timing);
}

MetricType effectiveType(const MetricFamily &family)
{
    if (family.type != MetricType::Unknown)
        return family.type;
    const std::string_view name = family.name;
    for (const char *suffix : {"_total", "_count", "_sum", "_bucket"}) {
        if (name.ends_with(suffix))
            return MetricType::Counter;
    }
    return name.ends_with("_info") ? MetricType::Info : MetricType::Unknown;
}

} // namespace vigie
