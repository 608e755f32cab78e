// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineclient.h"
#include "fakeservers.h"

#include <QDir>
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
    void namesWhatIsWrongInAPersonsWords();
    void asksNobodyWhereNoHostIsNamed();
    void asksOverOneSshConnection();
    void passesOnWhatSshSaid();
    void givesUpASshThatHangs();
    void negotiatesTheLowerVersion_data();
    void negotiatesTheLowerVersion();

private:
    bool putFakeSsh(const QByteArray &script);
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
    const EngineReply reply = client().get(u"/_ping"_s, {}, Deadline(200, nullptr));
    QCOMPARE(reply.failure, EngineFailure::TimedOut);
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

void TestEngineClient::namesWhatIsWrongInAPersonsWords()
{
    const QString path = m_directory.filePath(u"none.sock"_s);
    const EngineClient engine({QString(u"unix://"_s + path), u"test"_s});
    const QString error = engine.get(u"/_ping"_s, {}, Deadline(500, nullptr)).error;
    QVERIFY2(error.contains(path), qPrintable(error));
    QVERIFY2(!error.contains("QLocalSocket"_L1), qPrintable(error));
}

void TestEngineClient::asksNobodyWhereNoHostIsNamed()
{
    const EngineClient engine({u"ssh://-oProxyCommand=id"_s, u"test"_s});
    const EngineReply reply = engine.get(u"/_ping"_s, {}, Deadline(500, nullptr));
    QCOMPARE(reply.failure, EngineFailure::NotDialed);
    QVERIFY2(reply.error.contains("ProxyCommand"_L1), qPrintable(reply.error));
}

// The lab has a real ssh; here a script stands for it.
bool TestEngineClient::putFakeSsh(const QByteArray &script)
{
    const QString path = m_directory.filePath(u"ssh"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write("#!/bin/sh\n" + script);
    file.close();
    qputenv("PATH", QByteArray(m_directory.path().toLocal8Bit() + ":/usr/bin:/bin"));
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestEngineClient::asksOverOneSshConnection()
{
#if defined(Q_OS_UNIX)
    // an answer at each empty line, which ends a request's head
    QVERIFY(putFakeSsh("echo \"$*\" >>\"$0.calls\"\n"
                       "while read -r line; do case \"$line\" in ?) printf "
                       "'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nOK';; esac; done\n"));
    const EngineClient engine({u"ssh://me@build.example:2222"_s, u"test"_s});
    for (int i = 0; i < 3; ++i) {
        const EngineReply reply = engine.get(u"/_ping"_s, {}, Deadline(5000, nullptr));
        QVERIFY2(reply.isOk(), qPrintable(reply.error));
        QCOMPARE(reply.body, QByteArray("OK"));
    }
    QFile calls(m_directory.filePath(u"ssh.calls"_s));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = calls.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].contains("BatchMode=yes"));
    QVERIFY(lines[0].endsWith("-l me -p 2222 -- build.example docker system dial-stdio"));
#endif
}

void TestEngineClient::passesOnWhatSshSaid()
{
#if defined(Q_OS_UNIX)
    QVERIFY(putFakeSsh("echo 'Warning: added the host' >&2\n"
                       "echo 'me@build: Permission denied (publickey).' >&2\nexit 255\n"));
    const EngineClient engine({u"ssh://build.example"_s, u"test"_s});
    const EngineReply reply = engine.get(u"/_ping"_s, {}, Deadline(5000, nullptr));
    QCOMPARE(reply.failure, EngineFailure::NotDialed);
    QCOMPARE(reply.error, u"me@build: Permission denied (publickey)."_s);
#endif
}

void TestEngineClient::givesUpASshThatHangs()
{
#if defined(Q_OS_UNIX)
    QVERIFY(putFakeSsh("exec sleep 60\n"));
    const EngineClient engine({u"ssh://build.example"_s, u"test"_s});
    QCOMPARE(engine.get(u"/_ping"_s, {}, Deadline(300, nullptr)).failure, EngineFailure::TimedOut);
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
