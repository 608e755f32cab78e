// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginewatch.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

// An engine of two requests: the list, and events that the test sends.
class SmallEngine final : public QObject
{
public:
    SmallEngine()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
    }
    bool listen(quint16 port = 0) { return m_server.listen(QHostAddress::LocalHost, port); }
    quint16 port() const { return m_server.serverPort(); }
    EngineEndpoint endpoint() const
    {
        return {u"tcp://127.0.0.1:%1"_s.arg(m_server.serverPort()), u"test"_s};
    }
    void send(const QByteArray &action, qint64 timeNs)
    {
        const QByteArray text = R"({"Type":"container","Action":")" + action +
                                R"(","Actor":{"ID":"abc","Attributes":{}},"timeNano":)" +
                                QByteArray::number(timeNs) + "}\n";
        events->write(QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n");
    }
    void stop()
    {
        m_server.close();
        if (events)
            events->abort();
    }

    QPointer<QTcpSocket> events;
    QByteArrayList requests;
    bool isSick = false;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll().split('\r').constFirst();
        requests.append(request);
        if (isSick) {
            socket->write("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        } else if (request.startsWith("GET /events")) {
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            events = socket;
        } else {
            const QByteArray list = R"([{"Id":"abc","State":"running"}])";
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(list.size()) +
                          "\r\n\r\n" + list);
            socket->disconnectFromHost();
        }
    }

    QTcpServer m_server;
};

class TestEngineWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheListAndFollowsTheEvents()
    {
        SmallEngine engine;
        QVERIFY(engine.listen());
        EngineWatch watch([&] { return QList<EngineEndpoint>{engine.endpoint()}; });
        QSignalSpy lists(&watch, &EngineWatch::containersRead);
        QSignalSpy events(&watch, &EngineWatch::happened);
        watch.start();
        QTRY_COMPARE(lists.size(), 1);
        QVERIFY(watch.isConnected());
        engine.send("kill", 1'000'000'005);
        engine.send("die", 1'000'000'006);
        QTRY_COMPARE(events.size(), 2);
        QCOMPARE(events[0][0].value<EngineEvent>().kind, EngineEvent::Kind::StopAsked);
        engine.send("start", 1'000'000'007);
        QTRY_COMPARE(lists.size(), 2); // its ports may be others now
    }

    void triesTheNextPlace()
    {
        SmallEngine engine;
        QVERIFY(engine.listen());
        SmallEngine sick;
        QVERIFY(sick.listen());
        sick.isSick = true;
        const QList<EngineEndpoint> places = {{u"tcp://127.0.0.1:1"_s, {}},
                                              {u"unix:///nonexistent/docker.sock"_s, {}},
                                              sick.endpoint(),
                                              engine.endpoint()};
        EngineWatch watch([&] { return places; });
        QSignalSpy connected(&watch, &EngineWatch::connected);
        watch.start();
        QTRY_COMPARE(connected.size(), 1);
    }

    void neverAsksARemoteEngine()
    {
        int asked = 0;
        EngineWatch watch([&] {
            ++asked;
            return QList<EngineEndpoint>{{u"ssh://example.invalid"_s, {}}};
        });
        watch.start();
        QCOMPARE(asked, 1);
        QVERIFY(!watch.isConnected());
    }

    void connectsAgainAndAsksForWhatItMissed()
    {
        SmallEngine engine;
        QVERIFY(engine.listen());
        const EngineEndpoint endpoint = engine.endpoint();
        const quint16 port = engine.port();
        EngineWatch watch([&] { return QList<EngineEndpoint>{endpoint}; });
        QSignalSpy connected(&watch, &EngineWatch::connected);
        QSignalSpy lost(&watch, &EngineWatch::lost);
        QSignalSpy events(&watch, &EngineWatch::happened);
        watch.start();
        QTRY_COMPARE(connected.size(), 1);
        engine.send("kill", 7'000'000'042);
        QTRY_COMPARE(events.size(), 1);
        engine.stop();
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!watch.isConnected());
        QVERIFY(engine.listen(port));
        engine.requests.clear();
        watch.start(); // its own timer would do the same later
        QTRY_COMPARE(connected.size(), 2);
        QVERIFY(engine.requests.first().contains("since=7.000000042"));
        engine.send("kill", 7'000'000'042); // told already
        engine.send("start", 7'000'000'043);
        QTRY_COMPARE(events.size(), 2);
        QCOMPARE(events[1][0].value<EngineEvent>().kind, EngineEvent::Kind::Started);
    }

    // The lab runs this with the socket of a real engine and a container to stop and start.
    void seesTheUserStopAContainerOfARealEngine()
    {
        const QString socket = qEnvironmentVariable("VIGIE_LAB_ENGINE");
        if (socket.isEmpty())
            return; // the lab's part: tests/lab/events.py
        const QList<EngineEndpoint> places = {{socket, u"lab"_s}};
        EngineWatch watch([&] { return places; });
        QSignalSpy lists(&watch, &EngineWatch::containersRead);
        QSignalSpy events(&watch, &EngineWatch::happened);
        QSignalSpy lost(&watch, &EngineWatch::lost);
        watch.start();
        QTRY_VERIFY(!lists.isEmpty());
        QTextStream out(stdout);
        out << "WATCHING" << Qt::endl; // the lab stops, starts, crashes it, then ends the engine
        QTRY_VERIFY_WITH_TIMEOUT(!lost.isEmpty(), 60'000);
        QStringList kinds;
        for (const auto &entry : events) {
            const auto event = entry[0].value<EngineEvent>();
            if (event.service != u"workers"_s)
                continue;
            kinds.append(QString::number(int(event.kind)));
        }
        out << "SEEN " << kinds.join(u' ') << Qt::endl;
        const auto asked = QString::number(int(EngineEvent::Kind::StopAsked));
        const auto died = QString::number(int(EngineEvent::Kind::Died));
        const auto started = QString::number(int(EngineEvent::Kind::Started));
        QVERIFY(kinds.indexOf(asked) < kinds.indexOf(died)); // asked for, then dead
        QVERIFY(kinds.contains(started));
        // The crash: it died after the start, and nobody had asked for it.
        const qsizetype again = kinds.indexOf(started);
        QCOMPARE(kinds.value(again + 1), died);
    }
};

QTEST_GUILESS_MAIN(TestEngineWatch)
#include "tst_enginewatch.moc"
