// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoexporter.h"
#include "scriptserver.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t someTime = 1790000000000;

bool onlyRises(const DemoFamily &family, const DemoFamily::Sample &sample)
{
    return family.type == MetricType::Counter || family.type == MetricType::Histogram ||
           (family.type == MetricType::Summary && !sample.suffix.empty());
}

// Every value that may only rise, by its name and labels.
QMap<QString, double> risingValues(const DemoWorld &world, std::int64_t timeMs)
{
    QMap<QString, double> values;
    for (const DemoFamily &family : world.families(timeMs)) {
        for (const auto &sample : family.samples) {
            if (!onlyRises(family, sample))
                continue;
            QString key = QString::fromStdString(std::string(family.name)) +
                          QString::fromStdString(std::string(sample.suffix));
            for (const auto &[name, value] : sample.labels)
                key += u',' + QString::fromStdString(value);
            values.insert(key, sample.value);
        }
    }
    return values;
}

QString text(const std::string &page)
{
    return QString::fromStdString(page);
}

} // namespace

class TestDemoExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameTimeAndSeed()
    {
        const DemoWorld one;
        const DemoWorld same;
        const DemoWorld other({.seed = 2});
        QVERIFY(one.pageAt(someTime, Format::PrometheusText) ==
                same.pageAt(someTime, Format::PrometheusText));
        QVERIFY(one.pageAt(someTime, Format::PrometheusText) !=
                other.pageAt(someTime, Format::PrometheusText));
    }

    void countersFallOnlyAtARestart()
    {
        const DemoWorld world;
        int restarts = 0;
        auto before = risingValues(world, someTime);
        std::int64_t started = world.startedMs(someTime);
        for (std::int64_t t = someTime + 500; t < someTime + 30 * 60 * 1000; t += 1500) {
            const auto now = risingValues(world, t);
            QCOMPARE(now.size(), before.size());
            const bool restarted = world.startedMs(t) != started;
            for (auto it = now.begin(); it != now.end() && !restarted; ++it)
                QVERIFY2(it.value() >= before.value(it.key()), qPrintable(it.key()));
            restarts += restarted ? 1 : 0;
            started = world.startedMs(t);
            before = now;
        }
        QVERIFY(restarts >= 3);
        QVERIFY(restarts <= 6);
    }

    void bucketsAreCumulative()
    {
        const DemoWorld world;
        for (const DemoFamily &family : world.families(someTime + 200000)) {
            double last = 0;
            for (const auto &sample : family.samples) {
                if (sample.suffix == "_bucket")
                    QVERIFY(sample.value >= last);
                if (sample.suffix == "_count" && family.type == MetricType::Histogram)
                    QCOMPARE(sample.value, last);
                last = sample.suffix == "_bucket" ? sample.value : 0;
            }
        }
    }

    void hasEveryTypeAndARhythm()
    {
        const DemoWorld world;
        QSet<int> types;
        double least = 1e9;
        double most = 0;
        int bursts = 0;
        for (std::int64_t t = someTime; t < someTime + 10 * 60 * 1000; t += 1000) {
            bursts += world.inErrorBurst(t) ? 1 : 0;
            for (const DemoFamily &family : world.families(t)) {
                types.insert(int(family.type));
                if (family.name == "shop_db_connections") {
                    least = std::min(least, family.samples.at(0).value);
                    most = std::max(most, family.samples.at(0).value);
                }
            }
        }
        QCOMPARE(types.size(), 7);
        QVERIFY(most - least >= 5);
        QVERIFY(bursts >= 30);
        QVERIFY(bursts <= 90);
    }

    void isDownAfterARestartWhenAskedFor()
    {
        const DemoWorld world({.outageMs = 8000});
        const std::int64_t start = world.startedMs(someTime);
        QVERIFY(world.isDown(start));
        QVERIFY(world.isDown(start + 7999));
        QVERIFY(!world.isDown(start + 8000));
        QVERIFY(!DemoWorld().isDown(start));
    }

    void negotiatesTheFormat_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("open");
        const QByteArray asked("Accept: application/openmetrics-text;version=1.0.0,*/*;q=0.1\r\n");
        QTest::newRow("asked for") << u""_s << asked << true;
        QTest::newRow("not asked for") << u""_s << QByteArray("Accept: */*\r\n") << false;
        QTest::newRow("no Accept") << u""_s << QByteArray() << false;
        QTest::newRow("query text") << u"?format=text"_s << asked << false;
        QTest::newRow("query open") << u"?format=openmetrics"_s << QByteArray() << true;
    }
    void negotiatesTheFormat()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, accept);
        QFETCH(bool, open);
        DemoExporter exporter({}, [] { return someTime; });
        QVERIFY(exporter.start());
        const QByteArray answer =
            exchange(exporter, "GET /metrics" + query.toLatin1() + " HTTP/1.0\r\n" + accept);
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(answer.contains("application/openmetrics-text; version=1.0.0"), open);
        QCOMPARE(answer.endsWith("# EOF\n"), open);
        const auto format = open ? Format::OpenMetrics1 : Format::PrometheusText;
        QVERIFY(answer.endsWith(QByteArray::fromStdString(exporter.pageAt(someTime, format))));
    }

    void answersOddRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("root") << QByteArray("GET / HTTP/1.0\r\n") << QByteArray("200");
        QTest::newRow("path") << QByteArray("GET /metric HTTP/1.0\r\n") << QByteArray("404");
        QTest::newRow("method") << QByteArray("POST /metrics HTTP/1.1\r\nConnection: close\r\n")
                                << QByteArray("405");
        QTest::newRow("head") << QByteArray("HEAD /metrics HTTP/1.0\r\n") << QByteArray("200");
        QTest::newRow("nonsense") << QByteArray("PING\r\n") << QByteArray("400");
    }
    void answersOddRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        DemoExporter exporter;
        QVERIFY(exporter.start());
        const QByteArray answer = exchange(exporter, request);
        QCOMPARE(answer.mid(9, 3), status);
        if (request.startsWith("HEAD"))
            QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void isScrapedAndStops()
    {
        DemoExporter exporter;
        QVERIFY(exporter.url().isEmpty());
        QVERIFY(exporter.start());
        const ScrapeConfig config = configFor(exporter.url());
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(int(result->format), int(Format::OpenMetrics1));
        QVERIFY(text(result->body).contains(u"python_info"_s));
        exporter.stop();
        QCOMPARE(scrapeOnce(config)->error, ScrapeError::ConnectionRefused);
        QVERIFY(exporter.start());
        QVERIFY(scrapeOnce(configFor(exporter.url()))->ok());
    }

private:
    // What the exporter sends for a request until it hangs up.
    static QByteArray exchange(const DemoExporter &exporter, const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(exporter.url().port()));
        socket.write(request + "\r\n");
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        if (!closed.wait(5000))
            return "no end";
        return socket.readAll();
    }
};

QTEST_GUILESS_MAIN(TestDemoExporter)
#include "tst_demoexporter.moc"
