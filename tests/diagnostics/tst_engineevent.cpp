// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineevent.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestEngineEvent final : public QObject
{
    Q_OBJECT

private:
    static QByteArray chunk(const QByteArray &text)
    {
        return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
    }
    // JSON without a backslash before each quotation mark.
    static QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }
    static QByteArray head()
    {
        return "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Type: application/json\r\n"
               "Transfer-Encoding: chunked\r\n\r\n";
    }
    static QByteArray event(const QByteArray &action, const QByteArray &more = {})
    {
        return quoted("{'status':'" + action + "','Type':'container','Action':'" + action +
                      "','Actor':{'ID':'abc','Attributes':{'com.docker.compose.project':'shop',"
                      "'com.docker.compose.service':'api','name':'shop-api-1'" +
                      more + "}},'time':1700000000,'timeNano':1700000000123456789}\n");
    }

private Q_SLOTS:
    void readsTheStreamHoweverItIsCut_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 50, 100'000})
            QTest::addRow("%d bytes", piece) << piece;
    }
    void readsTheStreamHoweverItIsCut()
    {
        QFETCH(int, piece);
        const QByteArray one = event("start");
        const QByteArray text =
            head() + chunk(one + one.left(20)) + chunk(one.mid(20)) + chunk("\n" + event("die"));
        EngineEventReader reader;
        QList<QJsonObject> objects;
        for (qsizetype i = 0; i < text.size(); i += piece)
            objects += reader.feed(text.mid(i, piece));
        QVERIFY(reader.hasHead());
        QVERIFY(!reader.hasFailed());
        QCOMPARE(objects.size(), 3);
        QCOMPARE(objects[2]["Action"_L1].toString(), u"die"_s);
        QVERIFY(reader.feed("0\r\n\r\n").isEmpty());
        QVERIFY(reader.hasFailed()); // the engine ended it
    }

    void readsAStreamWithoutChunks()
    {
        EngineEventReader reader;
        QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\n\r\n" + event("kill")).size(), 1);
    }

    void refusesWhatIsNoSuchAnswer_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("no HTTP") << QByteArray("SSH-2.0-x\r\n");
        QTest::addRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n{}\n");
        QTest::addRow("endless head")
            << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(80'000, 'x');
        QTest::addRow("no chunk size") << head() + "zz\r\n";
        QTest::addRow("negative chunk") << head() + "-5\r\nabc";
        QTest::addRow("endless chunk size") << head() + QByteArray(100, '1');
        QTest::addRow("endless line")
            << head() + chunk(QByteArray(EngineEventReader::longestLine + 1, 'x'));
    }
    void refusesWhatIsNoSuchAnswer()
    {
        QFETCH(QByteArray, text);
        EngineEventReader reader;
        QVERIFY(reader.feed(text).isEmpty());
        QVERIFY(reader.hasFailed());
        QVERIFY(reader.feed(event("start")).isEmpty());
    }

    void passesOverWhatIsNoObject()
    {
        EngineEventReader reader;
        QCOMPARE(reader.feed(head() + chunk("nonsense\n[1]\n" + event("start"))).size(), 1);
        QVERIFY(!reader.hasFailed());
    }

    void knowsWhatWasAskedFor_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("kind");
        const int asked = int(EngineEvent::Kind::StopAsked);
        QTest::addRow("stop") << QByteArray("stop") << QByteArray() << asked;
        QTest::addRow("term") << QByteArray("kill") << QByteArray(",'signal':'15'") << asked;
        QTest::addRow("by name") << QByteArray("kill") << QByteArray(",'signal':'SIGKILL'")
                                 << asked;
        QTest::addRow("reload") << QByteArray("kill") << QByteArray(",'signal':'1'")
                                << int(EngineEvent::Kind::Other);
        QTest::addRow("pause") << QByteArray("pause") << QByteArray() << asked;
        QTest::addRow("destroy") << QByteArray("destroy") << QByteArray() << asked;
        QTest::addRow("died") << QByteArray("die") << QByteArray(",'exitCode':'137'")
                              << int(EngineEvent::Kind::Died);
        QTest::addRow("start") << QByteArray("start") << QByteArray()
                               << int(EngineEvent::Kind::Started);
        QTest::addRow("health") << QByteArray("health_status: healthy") << QByteArray()
                                << int(EngineEvent::Kind::Other);
    }
    void knowsWhatWasAskedFor()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, more);
        QFETCH(int, kind);
        const EngineEvent read =
            readEngineEvent(QJsonDocument::fromJson(event(action, more)).object());
        QCOMPARE(int(read.kind), kind);
        QCOMPARE(read.project, u"shop"_s);
        QCOMPARE(read.service, u"api"_s);
        QCOMPARE(read.timeNs, 1700000000123456789LL);
    }

    void readsTheList()
    {
        const auto containers = readEngineContainers(
            quoted("[{'Id':'abc','Names':['/shop-api-1'],'State':'running','Labels':"
                   "{'com.docker.compose.project':'shop','com.docker.compose.service':'api'},"
                   "'Ports':[{'IP':'0.0.0.0','PrivatePort':8000,'PublicPort':8000,'Type':'tcp'},"
                   "{'IP':'::','PrivatePort':8000,'PublicPort':8000,'Type':'tcp'},"
                   "{'PrivatePort':53,'PublicPort':53,'Type':'udp'},"
                   "{'PrivatePort':1,'Type':'tcp'}]},{'Id':'x'}, 7]"));
        QCOMPARE(containers.size(), 3);
        QCOMPARE(containers[0], (EngineContainer{u"abc"_s, u"shop-api-1"_s, u"shop"_s, u"api"_s,
                                                 QList<int>{8000}, true}));
        QVERIFY(readEngineContainers("nonsense").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEngineEvent)
#include "tst_engineevent.moc"
