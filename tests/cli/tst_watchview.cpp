// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchview.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t now = 1790000000000;

watchview::Row up()
{
    watchview::Row row{Target::create(u"workers"_s, QUrl(u"http://u:p@localhost:9090/metrics"_s)),
                       {}};
    row.state.status = TargetState::Status::Up;
    row.state.lastScrapeMs = now - 2000;
    row.state.seriesCount = 312;
    row.state.durationMs = 4.25;
    for (int i = 0; i < 3; ++i)
        row.state.strip.append({now - 9000 + i * 1000, TargetState::Status::Up, 4});
    return row;
}

watchview::Row down()
{
    watchview::Row row{Target::create(u"api"_s, QUrl(u"http://localhost:8000/metrics"_s)), {}};
    row.state.status = TargetState::Status::Down;
    row.state.lastScrapeMs = now - 1000;
    row.state.downSinceMs = now - 300000;
    row.state.error = ScrapeError::ConnectionRefused;
    row.state.problem = u"Nothing listens\x1b[31m there."_s;
    row.state.strip.append({now - 1000, TargetState::Status::Down, 1});
    return row;
}

} // namespace

class TestWatchView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsARowForEachTarget()
    {
        const QStringList lines = watchview::table({up(), down()}, {}, now, 100);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"● workers"_s));
        QVERIFY(lines.at(0).contains(u"localhost:9090"_s));
        QVERIFY(lines.at(0).contains(u"▂▂▂  312 series · 4.2 ms · 2 s ago"_s) ||
                lines.at(0).contains(u"▂▂▂  312 series · 4.3 ms · 2 s ago"_s));
        QVERIFY(lines.at(1).startsWith(u"■ api"_s));
        QVERIFY(lines.at(1).contains(u"█  down for 5 min · 1 s ago"_s));
        QVERIFY(lines.at(2).contains(u"Nothing listens"_s));
    }

    void neverLetsForeignTextDriveTheTerminal()
    {
        for (const QString &line : watchview::table({down()}, {}, now, 100))
            QVERIFY(!line.contains(u'\x1b'));
        QVERIFY(!watchview::scrapeLine(down()).contains(u'\x1b'));
    }

    void staysWithinTheWidth_data()
    {
        QTest::addColumn<int>("width");
        for (int width : {200, 100, 80, 60})
            QTest::addRow("%d", width) << width;
    }
    void staysWithinTheWidth()
    {
        QFETCH(int, width);
        auto row = down();
        row.target.name = QString(300, u'n');
        row.state.problem = QString(300, u'p');
        const QList<Event> events = {{now, Event::Kind::Note, {}, QString(300, u'e')}};
        for (const QString &line : watchview::table({up(), row}, events, now, width))
            QVERIFY2(line.size() <= width, qPrintable(line));
    }

    void showsTheLastEvents()
    {
        QList<Event> events;
        for (int i = 0; i < 9; ++i)
            events.append({now, Event::Kind::NewSeries, {}, u"event %1"_s.arg(i)});
        const QStringList lines = watchview::table({up()}, events, now, 80);
        QCOMPARE(lines.size(), 1 + 1 + 5);
        QVERIFY(lines.last().endsWith(u"event 8"_s));
    }

    void writesJsonWithoutSecrets()
    {
        const QJsonObject fine = watchview::scrapeJson(up());
        QCOMPARE(fine.value(u"status"_s).toString(), u"up"_s);
        QCOMPARE(fine.value(u"url"_s).toString(), u"http://localhost:9090/metrics"_s);
        QVERIFY(!fine.contains(u"error"_s));
        const QJsonObject failed = watchview::scrapeJson(down());
        QCOMPARE(failed.value(u"error"_s).toObject().value(u"kind"_s).toString(),
                 u"connection-refused"_s);
    }

    void saysSpansShortly()
    {
        QCOMPARE(watchview::span(-5), u"0 s"_s);
        QCOMPARE(watchview::span(119999), u"119 s"_s);
        QCOMPARE(watchview::span(120000), u"2 min"_s);
        QCOMPARE(watchview::span(7200000), u"2 h"_s);
    }
};

QTEST_GUILESS_MAIN(TestWatchView)
#include "tst_watchview.moc"
