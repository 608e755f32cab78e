// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineclient.h"
#include "fakeservers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestEngineClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithVersionAndQuery();
    void tellsWhatTheEngineSays();
    void failsWithinTheDeadlineWhenTheEngineHangs();
    void tellsGarbage();
    void tellsWhenThereIsNoSocket();
    void tellsWhenNobodyIsBehindTheSocket();
    void negotiatesTheLowerVersion_data();
    void negotiatesTheLowerVersion();

private:
    QTemporaryDir m_directory;
    QString path() const { return m_directory.filePath(u"engine.sock"_s); }
    EngineClient client() const
    {
        return EngineClient({QString(u"unix://"_s + path()), u"test"_s});
    }
};

void TestEngineClient::asksWithVersionAndQuery()
{
    QByteArray line;
    FakeLocalServer server([&](const QByteArray &request) {
        line = request;
        return httpAnswer("200 OK", "[]", "Api-Version: 1.41\r\n");
    });
    server.name = path();
    server.begin();
    EngineClient engine = client();
    engine.setApiVersion("1.41");
    QUrlQuery query;
    query.addQueryItem(u"all"_s, u"1"_s);
    const EngineReply reply = engine.get(u"/containers/json"_s, query, Deadline(2000, nullptr));
    QVERIFY(reply.isOk());
    QVERIFY(reply.json().isArray());
    QCOMPARE(reply.apiVersion, "1.41");
    QCOMPARE(line, "GET /v1.41/containers/json?all=1 HTTP/1.1");
}

void TestEngineClient::tellsWhatTheEngineSays()
{
    FakeLocalServer server([](const QByteArray &) {
        return httpAnswer("404 Not Found", "{\"message\":\"No such container: x\"}");
    });
    server.name = path();
    server.begin();
    const EngineReply reply = client().get(u"/containers/x/json"_s, {}, Deadline(2000, nullptr));
    QVERIFY(!reply.isOk());
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.error, u"No such container: x"_s);
}

void TestEngineClient::failsWithinTheDeadlineWhenTheEngineHangs()
{
    FakeLocalServer server([](const QByteArray &) { return QByteArray(); });
    server.name = path();
    server.begin();
    QElapsedTimer clock;
    clock.start();
    const EngineReply reply = client().get(u"/_ping"_s, {}, Deadline(200, nullptr));
    QCOMPARE(reply.failure, EngineFailure::TimedOut);
    QVERIFY(clock.elapsed() < 2000);
}

void TestEngineClient::tellsGarbage()
{
    FakeLocalServer server([](const QByteArray &) { return QByteArray("SSH-2.0-OpenSSH\r\n"); });
    server.name = path();
    server.begin();
    QCOMPARE(client().get(u"/_ping"_s, {}, Deadline(2000, nullptr)).failure,
             EngineFailure::NotHttp);
}

void TestEngineClient::tellsWhenThereIsNoSocket()
{
    const EngineClient engine(
        {QString(u"unix://"_s + m_directory.filePath(u"none.sock"_s)), u"test"_s});
    QCOMPARE(engine.get(u"/_ping"_s, {}, Deadline(500, nullptr)).failure, EngineFailure::NoSocket);
}

void TestEngineClient::tellsWhenNobodyIsBehindTheSocket()
{
#if defined(Q_OS_UNIX)
    QFile file(m_directory.filePath(u"stale.sock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const EngineClient engine({QString(u"unix://"_s + file.fileName()), u"test"_s});
    QCOMPARE(engine.get(u"/_ping"_s, {}, Deadline(500, nullptr)).failure, EngineFailure::Refused);
#endif
}

void TestEngineClient::negotiatesTheLowerVersion_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("used");
    QTest::newRow("old") << QByteArray("1.41") << QByteArray("1.41");
    QTest::newRow("new") << QByteArray("1.99") << QByteArray("1.45");
    QTest::newRow("1.9 is older than 1.41") << QByteArray("1.9") << QByteArray("1.9");
    QTest::newRow("nonsense") << QByteArray("x") << QByteArray();
}

void TestEngineClient::negotiatesTheLowerVersion()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, used);
    QCOMPARE(EngineClient::negotiated(offered), used);
}

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engineclient.moc"
