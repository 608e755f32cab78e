// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservers.h"
#include "httpprobe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

// Each failure family against a server that fails so.
class TestHttpProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswer();
    void readsAChunkedAnswer();
    void tellsRefused();
    void tellsClosedAtOnce();
    void tellsSilentWithinTheDeadline();
    void tellsWhatIsNotHttp();
    void tellsTlsOnAPlainPort();
    void tellsAnAnswerCutShort();
    void skipsInterimAnswers();
    void endsAtOnceWhenCancelled();

private:
    HttpProbe probe(int port, int answerMs = 2000) const
    {
        const HttpProbeRequest request{QHostAddress(QHostAddress::LocalHost),
                                       static_cast<quint16>(port),
                                       false,
                                       "localhost",
                                       "/metrics",
                                       {},
                                       1000,
                                       answerMs};
        return probeHttp(request, Deadline(answerMs + 1000, nullptr));
    }
};

void TestHttpProbe::readsAnAnswer()
{
    QByteArray line;
    FakeTcpServer server([&](const QByteArray &request) {
        line = request;
        return httpAnswer("200 OK", "up 1\n", "Content-Type: text/plain\r\n");
    });
    server.begin();
    const HttpProbe result = probe(server.port);
    QCOMPARE(result.reach, Reach::Http);
    QCOMPARE(result.response.status, 200);
    QCOMPARE(result.response.body, "up 1\n");
    QVERIFY(result.response.complete);
    QCOMPARE(result.response.header("content-type"), "text/plain");
    QCOMPARE(line, "GET /metrics HTTP/1.1");
}

void TestHttpProbe::readsAChunkedAnswer()
{
    FakeTcpServer server([](const QByteArray &) {
        return QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "3;x=y\r\nup \r\n2\r\n1\n\r\n0\r\n\r\n");
    });
    server.begin();
    const HttpProbe result = probe(server.port);
    QCOMPARE(result.response.body, "up 1\n");
    QVERIFY(result.response.complete);
}

void TestHttpProbe::tellsRefused()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const int port = server.serverPort();
    server.close();
    const HttpProbe result = probe(port);
    QCOMPARE(result.reach, Reach::Refused);
    QVERIFY(!result.isConnected());
}

void TestHttpProbe::tellsClosedAtOnce()
{
    FakeTcpServer server([](const QByteArray &) { return QByteArray(); });
    server.closesAtOnce = true;
    server.begin();
    QCOMPARE(probe(server.port).reach, Reach::ClosedAtOnce);
}

void TestHttpProbe::tellsSilentWithinTheDeadline()
{
    FakeTcpServer server([](const QByteArray &) { return QByteArray(); });
    server.begin();
    QCOMPARE(probe(server.port, 300).reach, Reach::Silent);
}

void TestHttpProbe::tellsWhatIsNotHttp()
{
    FakeTcpServer server([](const QByteArray &) { return QByteArray("-ERR unknown command\r\n"); });
    server.begin();
    const HttpProbe result = probe(server.port);
    QCOMPARE(result.reach, Reach::NotHttp);
    QVERIFY(result.firstBytes.startsWith("-ERR"));
}

void TestHttpProbe::tellsTlsOnAPlainPort()
{
    FakeTcpServer server([](const QByteArray &) { return httpAnswer("400 Bad Request", ""); });
    server.begin();
    HttpProbeRequest request{QHostAddress(QHostAddress::LocalHost),
                             static_cast<quint16>(server.port), true, "localhost"};
    const HttpProbe result = probeHttp(request, Deadline(3000, nullptr));
    QCOMPARE(result.reach, Reach::TlsFailed);
    QVERIFY(!speaksTls(request, Deadline(1000, nullptr)));
}

void TestHttpProbe::tellsAnAnswerCutShort()
{
    FakeTcpServer server([](const QByteArray &) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nup 1\n");
    });
    server.begin();
    const HttpProbe result = probe(server.port);
    QCOMPARE(result.reach, Reach::Http);
    QVERIFY(!result.response.complete);
    QCOMPARE(result.response.announcedLength, 100);
}

void TestHttpProbe::skipsInterimAnswers()
{
    FakeTcpServer server([](const QByteArray &) -> QByteArray {
        return "HTTP/1.1 100 Continue\r\n\r\n" + httpAnswer("204 No Content", "");
    });
    server.begin();
    QCOMPARE(probe(server.port).response.status, 204);
}

void TestHttpProbe::endsAtOnceWhenCancelled()
{
    FakeTcpServer server([](const QByteArray &) { return QByteArray(); });
    server.begin();
    const std::atomic_bool cancelled = true;
    constexpr int neverMs = 3'600'000; // beyond the patience of ctest
    const HttpProbeRequest request{QHostAddress(QHostAddress::LocalHost),
                                   static_cast<quint16>(server.port), false, "localhost"};
    const HttpProbe result = probeHttp(request, Deadline(neverMs, &cancelled));
    QVERIFY(result.response.status == 0);
}

QTEST_GUILESS_MAIN(TestHttpProbe)
#include "tst_httpprobe.moc"
