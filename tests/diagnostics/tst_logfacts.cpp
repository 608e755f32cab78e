// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestLogFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsStartLines_data();
    void findsStartLines();
    void findsPortInUseLines_data();
    void findsPortInUseLines();
    void takesAnAccessLogForNoStart();
    void removesControlSequences();
    void findsTheEndOfATraceback();
    void takesFramesOff();
    void leavesATerminalsStreamAlone();
};

void TestLogFacts::findsStartLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *name, const QByteArray &line, const char *host, int port) {
        QTest::newRow(name) << line << QString::fromLatin1(host) << port;
    };
    row("French", "Serveur de métriques démarré sur http://0.0.0.0:9090/metrics", "0.0.0.0", 9090);
    row("escaped", "Serveur de m\\xe9triques d\\xe9marr\\xe9 sur http://127.0.0.1:9090/metrics",
        "127.0.0.1", 9090);
    row("mojibake", "Serveur de mÃ©triques dÃ©marrÃ© sur http://0.0.0.0:9090/metrics", "0.0.0.0",
        9090);
    row("decomposed", "Serveur de me\xcc\x81triques de\xcc\x81marre\xcc\x81", "", 0);
    row("English", "INFO metrics server started on port 9090", "", 9090);
    row("uvicorn", "INFO:     Uvicorn running on http://127.0.0.1:9090 (Press CTRL+C to quit)",
        "127.0.0.1", 9090);
    row("gunicorn", "[INFO] Listening at: http://0.0.0.0:9090 (1)", "0.0.0.0", 9090);
    row("Go exporter", "level=info msg=\"Listening on\" address=[::]:9100", "[::]", 9100);
    row("Spring", "Tomcat started on port(s): 8080 (http)", "", 8080);
    row(".NET", "Now listening on: http://[::]:8080", "[::]", 8080);
}

void TestLogFacts::findsStartLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, host);
    QFETCH(int, port);
    const LogFacts facts = readLog("first\n" + line + "\nlast\n");
    QVERIFY(!facts.startLine.isEmpty());
    QCOMPARE(facts.startHost, host);
    QCOMPARE(facts.startPort, port);
    QCOMPARE(facts.lines, 3);
}

void TestLogFacts::findsPortInUseLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"OSError: [Errno 98] Address already in use",
          "OSError: [Errno 48] Address already in use", "Connection in use: ('0.0.0.0', 9090)",
          "Error: listen EADDRINUSE: address already in use 0.0.0.0:9090",
          "bind: Address already in use", "listen tcp :9090: bind: address already in use",
          "java.net.BindException: Address already in use",
          "Web server failed to start. Port 9090 was already in use.", "kind: AddrInUse",
          "OSError: [Errno 98] Adresse déjà utilisée", "Die Adresse wird bereits verwendet"})
        QTest::newRow(line) << QByteArray(line);
}

void TestLogFacts::findsPortInUseLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!readLog(line).inUseLine.isEmpty());
}

void TestLogFacts::takesAnAccessLogForNoStart()
{
    const LogFacts facts =
        readLog("172.17.0.1 - - \"GET /metrics HTTP/1.1\" 200 Uvicorn running on http://x\n");
    QVERIFY(facts.startLine.isEmpty());
}

void TestLogFacts::removesControlSequences()
{
    const LogFacts facts = readLog("\x1b[2K\x1b[31mmetrics server started\x1b[0m on port 9090\r\n");
    QCOMPARE(facts.startLine, u"metrics server started on port 9090"_s);
}

void TestLogFacts::findsTheEndOfATraceback()
{
    const LogFacts facts = readLog("Traceback (most recent call last):\n  File \"x\", line 1\n"
                                   "ModuleNotFoundError: No module named 'prometheus_client'\n");
    QCOMPARE(facts.errorLine, u"ModuleNotFoundError: No module named 'prometheus_client'"_s);
}

void TestLogFacts::takesFramesOff()
{
    const QByteArray stream = QByteArray("\x01\0\0\0\0\0\0\x03", 8) + "ab\n" +
                              QByteArray("\x02\0\0\0\0\0\0\x02", 8) + "c\n";
    QCOMPARE(unframedLog(stream, false), "ab\nc\n");
    QCOMPARE(unframedLog(stream.left(10), false), "ab"); // cut short
    QCOMPARE(unframedLog("plain text that is long", false), "plain text that is long");
}

void TestLogFacts::leavesATerminalsStreamAlone()
{
    QCOMPARE(unframedLog("ab\r\n", true), "ab\r\n");
}

QTEST_GUILESS_MAIN(TestLogFacts)
#include "tst_logfacts.moc"
