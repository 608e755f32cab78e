// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::int64_t lookbackMs = 5 * 60 * 1000;

struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

// A series of the target with its newest value, if that is no older than the look-back.
struct Found
{
    Labels labels;
    double value = 0;
};

class Reader
{
public:
    Reader(const StoreSnapshot &snapshot, std::span<const Matcher> scope, std::int64_t nowMs)
        : m_snapshot(snapshot)
        , m_scope(scope.begin(), scope.end())
        , m_nowMs(nowMs)
    {}

    [[nodiscard]] std::optional<Found> find(const char *name) const
    {
        std::vector<Matcher> matchers = m_scope;
        matchers.push_back(Matcher::equal(std::string(metricNameLabel), name));
        for (const SeriesId series : m_snapshot.select(matchers)) {
            const SampleSummary summary = m_snapshot.summary(series, m_nowMs - lookbackMs, m_nowMs);
            if (summary.count > 0 && !isStaleNan(summary.last))
                return Found{m_snapshot.labels(series), summary.last};
        }
        return std::nullopt;
    }

    // The label's value of the info metric, or nothing.
    [[nodiscard]] QString label(const char *name, const char *labelName) const
    {
        const std::optional<Found> found = find(name);
        return found ? QString::fromUtf8(found->labels.get(labelName).data(),
                                         qsizetype(found->labels.get(labelName).size()))
                     : QString();
    }

private:
    const StoreSnapshot &m_snapshot;
    std::vector<Matcher> m_scope;
    std::int64_t m_nowMs;
};

// How a program is told by a metric of its own: the first row that is present wins.
struct Program
{
    const char *metric;
    const char *versionLabel; // nullptr: the metric has none
    const char *description;  // %1 = the version
};

constexpr std::array programs = {
    Program{"prometheus_build_info", "version", QT_TRANSLATE_NOOP("Identity", "Prometheus %1")},
    Program{"alertmanager_build_info", "version", QT_TRANSLATE_NOOP("Identity", "Alertmanager %1")},
    Program{"pushgateway_build_info", "version", QT_TRANSLATE_NOOP("Identity", "Pushgateway %1")},
    Program{"node_exporter_build_info", "version",
            QT_TRANSLATE_NOOP("Identity", "node_exporter %1")},
    Program{"blackbox_exporter_build_info", "version",
            QT_TRANSLATE_NOOP("Identity", "blackbox_exporter %1")},
    Program{"postgres_exporter_build_info", "version",
            QT_TRANSLATE_NOOP("Identity", "postgres_exporter %1")},
    Program{"redis_exporter_build_info", "version",
            QT_TRANSLATE_NOOP("Identity", "redis_exporter %1")},
    Program{"grafana_build_info", "version", QT_TRANSLATE_NOOP("Identity", "Grafana %1")},
    Program{"vm_app_version", "short_version", QT_TRANSLATE_NOOP("Identity", "VictoriaMetrics %1")},
    Program{"traefik_config_reloads_total", nullptr, QT_TRANSLATE_NOOP("Identity", "Traefik")},
    Program{"nodejs_version_info", "version",
            QT_TRANSLATE_NOOP("Identity", "Node.js %1 application")},
    Program{"python_info", "version", QT_TRANSLATE_NOOP("Identity", "Python %1 application")},
    Program{"jvm_info", "version", QT_TRANSLATE_NOOP("Identity", "Java %1 application")},
    Program{"jvm_runtime_info", "version", QT_TRANSLATE_NOOP("Identity", "Java %1 application")},
    Program{"dotnet_build_info", "runtime_version",
            QT_TRANSLATE_NOOP("Identity", ".NET %1 application")},
    Program{"ruby_info", "version", QT_TRANSLATE_NOOP("Identity", "Ruby %1 application")},
    Program{"go_info", "version", QT_TRANSLATE_NOOP("Identity", "Go %1 application")},
};

QString withoutPrefix(QString version, QLatin1StringView prefix)
{
    if (version.startsWith(prefix))
        version.remove(0, prefix.size());
    return version;
}

QString describe(const Reader &reader)
{
    for (const Program &program : programs) {
        const std::optional<Found> found = reader.find(program.metric);
        if (!found)
            continue;
        QString version;
        if (program.versionLabel)
            version = reader.label(program.metric, program.versionLabel);
        version = withoutPrefix(withoutPrefix(version, "go"_L1), "v"_L1);
        QString text = IdentityText::tr(program.description);
        return text.replace("%1"_L1, version).simplified();
    }
    return IdentityText::tr("an application with metrics");
}

void appendFact(Identity &identity, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        identity.facts.append({name, value});
}

} // namespace

Identity identify(const StoreSnapshot &snapshot, std::span<const Matcher> scope, std::int64_t nowMs)
{
    const Reader reader(snapshot, scope, nowMs);
    Identity identity;
    identity.kind = describe(reader);
    if (const auto start = reader.find("process_start_time_seconds");
        start && std::isfinite(start->value) && start->value > 0) {
        identity.startedMs = std::int64_t(start->value * 1000);
    }
    appendFact(identity, IdentityText::tr("Implementation"),
               reader.label("python_info", "implementation"));
    appendFact(identity, IdentityText::tr("Branch"),
               reader.label("prometheus_build_info", "branch"));
    appendFact(identity, IdentityText::tr("Host"), reader.label("node_uname_info", "nodename"));
    appendFact(identity, IdentityText::tr("System"), reader.label("node_uname_info", "release"));
    appendFact(identity, IdentityText::tr("Go"), reader.label("go_info", "version"));
    return identity;
}

} // namespace vigie
