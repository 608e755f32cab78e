// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sessionclient URL INTERVAL_MS SCRAPES QUERY…: the application without its window. Prints a line
// of JSON: what the scrapes cost between the fifth and the last, then what each query took.
#include "session.h"
#include "targetlist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

namespace {

using namespace vigie;

constexpr int warmUp = 5;

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double statusKilobytes(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size() + 1).simplified().split(' ').first().toDouble();
    }
    return 0;
}

// From now on VmHWM is the highest resident size since now.
void forgetHighest()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

class Run
{
public:
    Run(Session &session, int scrapes, const QStringList &queries)
        : m_session(session)
        , m_scrapes(scrapes)
        , m_queries(queries)
        , m_bareKb(statusKilobytes("VmRSS"))
    {}

    void scraped()
    {
        ++m_count;
        if (m_count == 1)
            m_firstMs = QDateTime::currentMSecsSinceEpoch();
        if (m_count == warmUp) {
            m_cpuMs = cpuMs();
            m_firstHighestKb = statusKilobytes("VmHWM");
            forgetHighest();
        }
        if (m_count == m_scrapes)
            finish();
    }

private:
    void finish()
    {
        QJsonObject result;
        result[QStringLiteral("cpu_ms_per_scrape")] = (cpuMs() - m_cpuMs) / (m_scrapes - warmUp);
        result[QStringLiteral("rss_mb")] = statusKilobytes("VmRSS") / 1024;
        const double highestKb = statusKilobytes("VmHWM");
        result[QStringLiteral("rss_highest_mb")] = highestKb / 1024;
        result[QStringLiteral("rss_peak_mb")] = std::max(m_firstHighestKb, highestKb) / 1024;
        result[QStringLiteral("rss_bare_mb")] = m_bareKb / 1024;
        const StoreUsage usage = m_session.usage();
        result[QStringLiteral("samples")] = double(usage.sampleCount);
        result[QStringLiteral("chunk_bytes")] = double(usage.chunkBytes);
        result[QStringLiteral("store_bytes")] = double(usage.totalBytes());
        result[QStringLiteral("queries_ms")] = runQueries();
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    }

    QJsonArray runQueries()
    {
        QJsonArray times;
        const qint64 endMs = QDateTime::currentMSecsSinceEpoch();
        for (const QString &query : m_queries) {
            QList<double> runs;
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                const QueryResult answer =
                    m_session.query(query, {m_firstMs, endMs, 1000}).result();
                runs.append(double(timer.nsecsElapsed()) / 1e6);
                if (answer.error)
                    std::fprintf(stderr, "%s\n", answer.error->message.c_str());
            }
            std::sort(runs.begin(), runs.end());
            times.append(runs[2]);
        }
        return times;
    }

    Session &m_session;
    int m_scrapes;
    QStringList m_queries;
    double m_bareKb;
    double m_cpuMs = 0;
    double m_firstHighestKb = 0; // up to the fifth scrape
    qint64 m_firstMs = 0;
    int m_count = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: sessionclient URL INTERVAL_MS SCRAPES QUERY...\n", stderr);
        return 2;
    }
    Settings settings;
    settings.targets = {};
    settings.notificationsEnabled = false;
    Session session(settings);
    Target target = Target::create(QStringLiteral("kube"), QUrl(arguments[1]));
    target.scrape.interval = std::chrono::milliseconds(arguments[2].toInt());
    target.scrape.timeout = target.scrape.interval;
    Run run(session, arguments[3].toInt(), arguments.mid(4));
    session.targets().insert(0, target);
    QObject::connect(&session, &Session::scraped, &application, [&] { run.scraped(); });
    session.start();
    return QCoreApplication::exec();
}
