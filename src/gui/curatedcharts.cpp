// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curatedcharts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// One row of a table: the first family of `families` (separated by blanks) that the page has is %2
// in the expression, the window of rate() is %1.
struct FactRow
{
    const char *families;
    const char *title;
    const char *expression;
    Unit::Kind unit;
    bool perSecond = false;
    double toBase = 1;
};

struct ChartRow
{
    const char *id;
    const char *families;
    const char *title;
    const char *explanation;
    const char *expression;
    const char *legend;
    Unit::Kind unit;
    bool perSecond = false;
    bool wide = false;
    ChartKind kind = ChartKind::Lines;
    double toBase = 1;
};

constexpr std::array factRows = {
    FactRow{"dramatiq_messages_total", QT_TRANSLATE_NOOP("Overview", "Messages"),
            "sum(rate(%2[%1]))", Unit::Kind::None, true},
    FactRow{"dramatiq_message_errors_total", QT_TRANSLATE_NOOP("Overview", "Errors"),
            "sum(rate(%2[%1])) / sum(rate(dramatiq_messages_total[%1]))", Unit::Kind::Ratio},
    FactRow{"dramatiq_message_duration_milliseconds", QT_TRANSLATE_NOOP("Overview", "p99 duration"),
            "histogram_quantile(0.99, sum by (le) (rate(%2_bucket[%1])))", Unit::Kind::Seconds,
            false, 0.001},
    FactRow{"http_requests_total http_server_requests_total flask_http_request_total "
            "django_http_requests_total_by_method_total prometheus_http_requests_total "
            "promhttp_metric_handler_requests_total",
            QT_TRANSLATE_NOOP("Overview", "Requests"), "sum(rate(%2[%1]))", Unit::Kind::None, true},
    FactRow{"http_request_duration_seconds http_server_request_duration_seconds "
            "flask_http_request_duration_seconds prometheus_http_request_duration_seconds",
            QT_TRANSLATE_NOOP("Overview", "p99 latency"),
            "histogram_quantile(0.99, sum by (le) (rate(%2_bucket[%1])))", Unit::Kind::Seconds},
    FactRow{"node_load1", QT_TRANSLATE_NOOP("Overview", "Load"), "%2", Unit::Kind::None},
    FactRow{"node_memory_MemAvailable_bytes", QT_TRANSLATE_NOOP("Overview", "Memory available"),
            "%2", Unit::Kind::Bytes},
    FactRow{"process_resident_memory_bytes", QT_TRANSLATE_NOOP("Overview", "Resident memory"),
            "sum(%2)", Unit::Kind::Bytes},
    FactRow{"process_cpu_seconds_total", QT_TRANSLATE_NOOP("Overview", "CPU"), "sum(rate(%2[%1]))",
            Unit::Kind::Cores},
    FactRow{"go_goroutines", QT_TRANSLATE_NOOP("Overview", "Goroutines"), "sum(%2)",
            Unit::Kind::None},
    FactRow{"jvm_threads_current jvm_threads_live_threads",
            QT_TRANSLATE_NOOP("Overview", "Threads"), "sum(%2)", Unit::Kind::None},
    FactRow{"process_open_fds", QT_TRANSLATE_NOOP("Overview", "Open files"), "sum(%2)",
            Unit::Kind::None},
};

constexpr std::array chartRows = {
    ChartRow{"messages", "dramatiq_messages_total",
             QT_TRANSLATE_NOOP("Overview", "Messages processed"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"),
             "sum by (actor_name, actor) (rate(%2[%1]))", "", Unit::Kind::None, true, true},
    ChartRow{"message-duration", "dramatiq_message_duration_milliseconds",
             QT_TRANSLATE_NOOP("Overview", "Message duration"),
             QT_TRANSLATE_NOOP("Overview", "histogram → heatmap"),
             "sum by (le) (increase(%2_bucket[%1]))", "{{le}}", Unit::Kind::Seconds, false, true,
             ChartKind::Heatmap, 0.001},
    ChartRow{"message-errors", "dramatiq_message_errors_total",
             QT_TRANSLATE_NOOP("Overview", "Message errors"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"),
             "sum by (actor_name, actor) (rate(%2[%1]))", "", Unit::Kind::None, true},
    ChartRow{"messages-inprogress", "dramatiq_messages_inprogress",
             QT_TRANSLATE_NOOP("Overview", "Messages in progress"),
             QT_TRANSLATE_NOOP("Overview", "gauge"), "%2", "", Unit::Kind::None},
    ChartRow{"requests",
             "http_requests_total http_server_requests_total flask_http_request_total "
             "prometheus_http_requests_total promhttp_metric_handler_requests_total",
             QT_TRANSLATE_NOOP("Overview", "HTTP requests"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"),
             "sum by (status, code, status_code) (rate(%2[%1]))", "", Unit::Kind::None, true, true},
    ChartRow{"latency",
             "http_request_duration_seconds http_server_request_duration_seconds "
             "flask_http_request_duration_seconds prometheus_http_request_duration_seconds",
             QT_TRANSLATE_NOOP("Overview", "HTTP latency"),
             QT_TRANSLATE_NOOP("Overview", "histogram → heatmap"),
             "sum by (le) (increase(%2_bucket[%1]))", "{{le}}", Unit::Kind::Seconds, false, true,
             ChartKind::Heatmap},
    ChartRow{"node-cpu", "node_cpu_seconds_total", QT_TRANSLATE_NOOP("Overview", "CPU by mode"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"),
             "sum by (mode) (rate(%2{mode!=\"idle\"}[%1]))", "{{mode}}", Unit::Kind::Cores, false,
             true, ChartKind::StackedArea},
    ChartRow{"node-memory", "node_memory_MemAvailable_bytes",
             QT_TRANSLATE_NOOP("Overview", "Memory available"),
             QT_TRANSLATE_NOOP("Overview", "gauge"), "%2", "", Unit::Kind::Bytes, false, true},
    ChartRow{"node-load", "node_load1", QT_TRANSLATE_NOOP("Overview", "Load"),
             QT_TRANSLATE_NOOP("Overview", "gauge"), "%2", "", Unit::Kind::None},
    ChartRow{"node-network", "node_network_receive_bytes_total",
             QT_TRANSLATE_NOOP("Overview", "Network received"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"), "rate(%2{device!=\"lo\"}[%1])",
             "{{device}}", Unit::Kind::Bytes, true},
    ChartRow{"node-disk", "node_filesystem_avail_bytes",
             QT_TRANSLATE_NOOP("Overview", "Disk space available"),
             QT_TRANSLATE_NOOP("Overview", "gauge"), "%2{fstype!~\"tmpfs|ramfs|overlay\"}",
             "{{mountpoint}}", Unit::Kind::Bytes},
    ChartRow{"cpu", "process_cpu_seconds_total", QT_TRANSLATE_NOOP("Overview", "CPU"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"), "rate(%2[%1])", "",
             Unit::Kind::Cores},
    ChartRow{"memory", "process_resident_memory_bytes",
             QT_TRANSLATE_NOOP("Overview", "Resident memory"),
             QT_TRANSLATE_NOOP("Overview", "gauge"), "%2", "", Unit::Kind::Bytes},
    ChartRow{"open-files", "process_open_fds", QT_TRANSLATE_NOOP("Overview", "Open files"),
             QT_TRANSLATE_NOOP("Overview", "gauge"), "%2", "", Unit::Kind::None},
    ChartRow{"python-gc", "python_gc_collections_total",
             QT_TRANSLATE_NOOP("Overview", "Garbage collections"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"), "sum by (generation) (rate(%2[%1]))",
             "generation {{generation}}", Unit::Kind::None, true},
    ChartRow{"python-gc-objects", "python_gc_objects_collected_total",
             QT_TRANSLATE_NOOP("Overview", "Objects collected"),
             QT_TRANSLATE_NOOP("Overview", "counter → rate"), "sum by (generation) (rate(%2[%1]))",
             "generation {{generation}}", Unit::Kind::None, true},
    ChartRow{"go-heap", "go_memstats_heap_inuse_bytes go_memstats_alloc_bytes",
             QT_TRANSLATE_NOOP("Overview", "Go heap"), QT_TRANSLATE_NOOP("Overview", "gauge"), "%2",
             "", Unit::Kind::Bytes},
    ChartRow{"goroutines", "go_goroutines", QT_TRANSLATE_NOOP("Overview", "Goroutines"),
             QT_TRANSLATE_NOOP("Overview", "gauge"), "%2", "", Unit::Kind::None},
    ChartRow{"go-gc", "go_gc_duration_seconds", QT_TRANSLATE_NOOP("Overview", "Go GC pause"),
             QT_TRANSLATE_NOOP("Overview", "summary → quantiles"), "%2{quantile=~\"0.5|0.75|1\"}",
             "{{quantile}}", Unit::Kind::Seconds},
    ChartRow{"jvm-heap", "jvm_memory_used_bytes jvm_memory_bytes_used",
             QT_TRANSLATE_NOOP("Overview", "JVM memory"), QT_TRANSLATE_NOOP("Overview", "gauge"),
             "sum by (area) (%2)", "{{area}}", Unit::Kind::Bytes},
    ChartRow{"jvm-gc", "jvm_gc_pause_seconds jvm_gc_collection_seconds",
             QT_TRANSLATE_NOOP("Overview", "JVM GC time"),
             QT_TRANSLATE_NOOP("Overview", "summary → rate"),
             "sum by (gc, action) (rate(%2_sum[%1]))", "", Unit::Kind::Ratio},
    ChartRow{"jvm-threads", "jvm_threads_current jvm_threads_live_threads",
             QT_TRANSLATE_NOOP("Overview", "JVM threads"), QT_TRANSLATE_NOOP("Overview", "gauge"),
             "%2", "", Unit::Kind::None},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Overview", text);
}

class Families
{
public:
    explicit Families(const PageView &page)
    {
        for (const FamilyInfo &info : *page.families) {
            m_names.insert(QString::fromStdString(info.family.name));
            for (const std::string &name : info.sampleNames) {
                m_names.insert(QString::fromStdString(name));
            }
        }
    }
    // The first that the page has; OpenMetrics families go by the name without _total.
    [[nodiscard]] QString firstOf(const char *names) const
    {
        const QStringList all = QString::fromLatin1(names).split(u' ');
        const auto at = std::find_if(
            all.begin(), all.end(), [this](const QString &name) { return m_names.contains(name); });
        return at == all.end() ? QString() : *at;
    }

private:
    QSet<QString> m_names;
};

Unit unitFrom(Unit::Kind kind, bool perSecond, double toBase)
{
    Unit unit;
    unit.kind = kind;
    unit.perSecond = perSecond;
    unit.toBase = toBase;
    return unit;
}

QString filled(const char *expression, const QString &family)
{
    return QString::fromLatin1(expression).replace(u"%2"_s, family);
}

CuratedChart chartFrom(const ChartRow &row, const QString &family)
{
    CuratedChart chart;
    chart.id = QString::fromLatin1(row.id);
    chart.families = {family};
    chart.wide = row.wide;
    const QString expression = filled(row.expression, family);
    chart.build = [row, expression](const ChartTiming &timing) {
        ChartSpec spec;
        spec.title = translated(row.title);
        spec.explanation = translated(row.explanation);
        spec.kind = row.kind;
        spec.unit = unitFrom(row.unit, row.perSecond, row.toBase);
        QString text = expression;
        text.replace(u"%1"_s, QString::fromStdString(rateWindow(timing)));
        spec.queries = {{text, QString::fromLatin1(row.legend)}};
        return spec;
    };
    return chart;
}

void addAutomaticCharts(const PageView &page, int limit, Overview &overview)
{
    QSet<QString> shown;
    for (const CuratedChart &chart : overview.charts) {
        shown.unite(QSet<QString>(chart.families.begin(), chart.families.end()));
    }
    for (const FamilyInfo &info : *page.families) {
        if (overview.charts.size() >= limit)
            return;
        const QString name = QString::fromStdString(info.family.name);
        const MetricFamily family = metricFamily(info);
        const bool known = shown.contains(name) || shown.contains(name + u"_total"_s);
        if (known || info.seriesCount == 0 || effectiveType(family) == MetricType::Info)
            continue;
        overview.charts.append({u"auto:"_s + name, {name}, false, [family](const ChartTiming &t) {
                                    return automaticChart(family, t);
                                }});
    }
}

} // namespace

MetricFamily metricFamily(const FamilyInfo &info)
{
    MetricFamily family;
    family.name = info.family.name;
    family.type = info.family.type;
    family.unit = info.family.unit;
    std::copy_if(info.labelNames.begin(), info.labelNames.end(),
                 std::back_inserter(family.labelNames),
                 [](const std::string &name) { return name != "le" && name != "quantile"; });
    // OpenMetrics names a counter without its suffix; the samples have it.
    const std::string total = family.name + "_total";
    if (std::find(info.sampleNames.begin(), info.sampleNames.end(), total) !=
        info.sampleNames.end())
        family.name = total;
    return family;
}

Overview overviewOf(const PageView &page, int limit)
{
    Overview overview;
    const Families families(page);
    for (const FactRow &row : factRows) {
        const QString family = families.firstOf(row.families);
        if (!family.isEmpty() && overview.facts.size() < 5)
            overview.facts.append({translated(row.title), filled(row.expression, family),
                                   unitFrom(row.unit, row.perSecond, row.toBase)});
    }
    for (const ChartRow &row : chartRows) {
        const QString family = families.firstOf(row.families);
        if (!family.isEmpty() && overview.charts.size() < limit)
            overview.charts.append(chartFrom(row, family));
    }
    addAutomaticCharts(page, limit, overview);
    std::stable_partition(overview.charts.begin(), overview.charts.end(),
                          [](const CuratedChart &chart) { return chart.wide; });
    const Unit seconds = unitFrom(Unit::Kind::Seconds, false, 1);
    if (overview.facts.size() < 5)
        overview.facts.append({translated(QT_TRANSLATE_NOOP("Overview", "Scrape duration")),
                               u"scrape_duration_seconds"_s, seconds});
    if (overview.facts.size() < 5)
        overview.facts.append({translated(QT_TRANSLATE_NOOP("Overview", "Samples")),
                               u"scrape_samples_scraped"_s, Unit{}});
    return overview;
}

} // namespace vigie
