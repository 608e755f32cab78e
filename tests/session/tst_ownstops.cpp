// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownstops.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestOwnStops final : public QObject
{
    Q_OBJECT

private:
    static Target at(const QString &url) { return Target::create({}, QUrl(url)); }
    static EngineContainer container(const QString &id, const QString &service, int port)
    {
        return {id, id, u"shop"_s, service, port > 0 ? QList<int>{port} : QList<int>(), true};
    }
    static EngineEvent event(const QString &id, const QString &service)
    {
        return {EngineEvent::Kind::StopAsked, id, id, u"shop"_s, service, 1};
    }

private Q_SLOTS:
    void knowsATargetByItsPublishedPort_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("served");
        QTest::addRow("localhost") << u"http://localhost:9090/metrics"_s << true;
        QTest::addRow("loopback") << u"http://127.0.0.1:9090/metrics"_s << true;
        QTest::addRow("ipv6") << u"http://[::1]:9090/metrics"_s << true;
        QTest::addRow("other port") << u"http://localhost:8000/metrics"_s << false;
        QTest::addRow("other machine") << u"http://example.org:9090/metrics"_s << false;
    }
    void knowsATargetByItsPublishedPort()
    {
        QFETCH(QString, url);
        QFETCH(bool, served);
        OwnStops stops;
        stops.takeList({container(u"abc"_s, u"workers"_s, 9090)});
        const Target target = at(url);
        QCOMPARE(stops.targetsOf(event(u"abc"_s, u"workers"_s), {target}).size(), served ? 1 : 0);
        QCOMPARE(stops.served({target}).size(), served ? 1 : 0);
        QCOMPARE(stops.projectOf(target), served ? u"shop"_s : QString());
    }

    void knowsATargetByTheServiceItWasGiven()
    {
        OwnStops stops;
        Target target = at(u"http://example.org:1/metrics"_s);
        target.compose.service = u"api"_s;
        QCOMPARE(stops.targetsOf(event(u"new"_s, u"api"_s), {target}).size(), 1);
        target.compose.projectName = u"other"_s;
        QCOMPARE(stops.targetsOf(event(u"new"_s, u"api"_s), {target}).size(), 0);
    }

    void remembersWhatIsGone()
    {
        OwnStops stops;
        const Target target = at(u"http://localhost:9090/metrics"_s);
        stops.takeList({container(u"abc"_s, u"workers"_s, 9090)});
        stops.takeList({});
        QVERIFY(stops.served({target}).isEmpty());
        QCOMPARE(stops.projectOf(target), u"shop"_s);
        // A new container of the same service, whose ports are not known yet.
        QCOMPARE(stops.targetsOf(event(u"def"_s, u"workers"_s), {target}).size(), 1);
    }

    void aStoppedContainerKeepsItsPorts()
    {
        OwnStops stops;
        stops.takeList({container(u"abc"_s, u"workers"_s, 9090)});
        EngineContainer stopped = container(u"abc"_s, u"workers"_s, 0);
        stopped.isRunning = false;
        stops.takeList({stopped});
        const Target target = at(u"http://localhost:9090/metrics"_s);
        QCOMPARE(stops.targetsOf(event(u"abc"_s, u"workers"_s), {target}).size(), 1);
    }

    void staysBounded()
    {
        OwnStops stops;
        for (int round = 0; round < 5; ++round) {
            QList<EngineContainer> many;
            for (int i = 0; i < 1000; ++i)
                many.append(container(u"%1-%2"_s.arg(round).arg(i), u"s"_s, 5000 + i));
            stops.takeList(many);
        }
        QCOMPARE(stops.served({at(u"http://localhost:5000/"_s)}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOwnStops)
#include "tst_ownstops.moc"
