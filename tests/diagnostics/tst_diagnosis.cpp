// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"
#include "fakeservers.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace vigie;

// The whole way, with servers and an engine that are played.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesATypoAndTheUrlThatAnswers();
    void saysThatAllIsWell();
    void anEngineIsAmissOnlyWhereThePageIs();
    void saysWhatTheServerAnswers_data();
    void saysWhatTheServerAnswers();
    void readsTheEngine();
    void takesNoContainerThatIsSilentForNone();
    void livesWithAnEngineThat_data();
    void livesWithAnEngineThat();
    void neverShowsCredentials();
    void endsWhenDestroyedInTheMiddle();

private:
    Report diagnose(const DiagnosisRequest &request) const
    {
        Diagnosis diagnosis(request);
        QSignalSpy finished(&diagnosis, &Diagnosis::finished);
        diagnosis.start();
        if (!finished.wait(15000))
            return {};
        return finished.constFirst().constFirst().value<Report>();
    }

    DiagnosisRequest request(const QString &host, int port, const QString &path) const
    {
        DiagnosisRequest request;
        request.url = u"http://%1:%2%3"_s.arg(host).arg(port).arg(path);
        request.engineHost = u"unix://"_s + m_directory.filePath(u"none.sock"_s);
        request.fallbackUrl = request.url; // no other page on this machine matters here
        return request;
    }

    QString engine() const { return m_directory.filePath(u"engine.sock"_s); }

    QTemporaryDir m_directory;
    QByteArray m_container;
};

void TestDiagnosis::initTestCase()
{
    QFile file(QStringLiteral(VIGIE_TEST_DATA) + u"/containers/workers-running.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_container = file.readAll();
}

void TestDiagnosis::namesATypoAndTheUrlThatAnswers()
{
    FakeTcpServer server([](const QByteArray &) { return httpAnswer("200 OK", "up 1\n"); });
    server.begin();
    const Report report = diagnose(request(u"locahost"_s, server.port, u"/metrics"_s));
    QCOMPARE(report.verdict.id, u"url.host-typo"_s);
    QCOMPARE(report.verdict.confidence, Confidence::Certain);
    QVERIFY(!report.verdict.remedies.empty());
    QCOMPARE(report.verdict.remedies.front().url,
             u"http://localhost:%1/metrics"_s.arg(server.port));
}

void TestDiagnosis::saysThatAllIsWell()
{
    FakeTcpServer server([](const QByteArray &) { return httpAnswer("200 OK", "up 1\n"); });
    server.begin();
    const Report report = diagnose(request(u"127.0.0.1"_s, server.port, u"/metrics"_s));
    QCOMPARE(report.verdict.id, u"healthy"_s);
    QVERIFY(report.healthy);
    QVERIFY(report.checks.size() > 5);
}

void TestDiagnosis::anEngineIsAmissOnlyWhereThePageIs()
{
    const auto outcomeOf = [](const Report &report) {
        for (const CheckResult &check : report.checks) {
            if (check.id == "engine"_L1)
                return int(check.outcome);
        }
        return -1;
    };
    FakeTcpServer server([](const QByteArray &) { return httpAnswer("200 OK", "up 1\n"); });
    server.begin();
    const Report healthy = diagnose(request(u"127.0.0.1"_s, server.port, u"/metrics"_s));
    QCOMPARE(outcomeOf(healthy), int(Outcome::Skipped));
    FakeTcpServer without([](const QByteArray &) { return httpAnswer("404 Not Found", "no"); });
    without.begin();
    const Report missing = diagnose(request(u"127.0.0.1"_s, without.port, u"/metrics"_s));
    QCOMPARE(outcomeOf(missing), int(Outcome::Failed));
}

void TestDiagnosis::saysWhatTheServerAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("404") << httpAnswer("404 Not Found", "no") << u"response.not-found"_s;
    QTest::newRow("403") << httpAnswer("403 Forbidden", "no") << u"response.unauthorized"_s;
    QTest::newRow("502") << httpAnswer("502 Bad Gateway", "<html>") << u"response.server-error"_s;
    QTest::newRow("HTML") << httpAnswer("200 OK", "<!doctype html><title>Log in</title>")
                          << u"response.not-metrics"_s;
    QTest::newRow("empty") << httpAnswer("200 OK", "") << u"response.empty"_s;
    QTest::newRow("broken") << httpAnswer("200 OK", "up 1\nx y\n") << u"response.unreadable"_s;
    QTest::newRow("loop") << httpAnswer("302 Found", "", "Location: /metrics\r\n")
                          << u"response.redirect"_s;
    QTest::newRow("not HTTP") << QByteArray("+OK ready\r\n") << u"server.not-http"_s;
}

void TestDiagnosis::saysWhatTheServerAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, verdict);
    FakeTcpServer server([answer](const QByteArray &) { return answer; });
    server.begin();
    const Report report = diagnose(request(u"127.0.0.1"_s, server.port, u"/metrics"_s));
    QCOMPARE(report.verdict.id, verdict);
    QVERIFY(!report.healthy);
}

void TestDiagnosis::readsTheEngine()
{
    FakeTcpServer page([](const QByteArray &) { return QByteArray(); });
    page.closesAtOnce = true;
    page.begin();
    QByteArray container = m_container;
    container.replace("\"running\"", "\"exited\"");
    FakeLocalServer server([&](const QByteArray &line) {
        if (line.contains("/containers/json"))
            return line.contains("label") ? httpAnswer("200 OK", "[{\"Id\":\"abc\"}]")
                                          : httpAnswer("200 OK", "[]");
        if (line.contains("/containers/abc/json"))
            return httpAnswer("200 OK", container);
        if (line.contains("/version"))
            return httpAnswer("200 OK", "{\"Version\":\"20.10.24\"}");
        if (line.contains("_ping"))
            return httpAnswer("200 OK", "OK", "Api-Version: 1.41\r\n");
        return httpAnswer("404 Not Found", "{\"message\":\"no\"}");
    });
    server.name = engine();
    server.begin();
    DiagnosisRequest wanted = request(u"127.0.0.1"_s, page.port, u"/metrics"_s);
    wanted.service = u"workers"_s;
    wanted.engineHost = u"unix://"_s + engine();
    const Report report = diagnose(wanted);
    QCOMPARE(report.verdict.id, u"service.stopped"_s);
    QVERIFY(report.verdict.remedies.front().command.contains(u"up"_s));
    QVERIFY(!report.verdict.remedies.front().safe);
}

// As a busy engine does with a container that it is restarting.
void TestDiagnosis::takesNoContainerThatIsSilentForNone()
{
    FakeTcpServer page([](const QByteArray &) { return QByteArray(); });
    page.closesAtOnce = true;
    page.begin();
    std::atomic_int asked = 0;
    FakeLocalServer server([&asked](const QByteArray &line) {
        if (line.contains("/containers/json"))
            return httpAnswer("200 OK", "[{\"Id\":\"abc\"}]");
        if (line.contains("/containers/abc/json")) {
            ++asked;
            return QByteArray();
        }
        if (line.contains("/version"))
            return httpAnswer("200 OK", "{\"Version\":\"20.10.24\"}");
        return httpAnswer("200 OK", "OK", "Api-Version: 1.41\r\n");
    });
    server.name = engine();
    server.begin();
    DiagnosisRequest wanted = request(u"127.0.0.1"_s, page.port, u"/metrics"_s);
    wanted.service = u"workers"_s;
    wanted.engineHost = u"unix://"_s + engine();
    const Report report = diagnose(wanted);
    QVERIFY(!report.checks.empty());
    QVERIFY(report.verdict.id.isEmpty()); // not known: the short list
    QCOMPARE(asked, 1);                   // whoever keeps us waiting does so once
}

void TestDiagnosis::livesWithAnEngineThat_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("hangs") << QByteArray();
    QTest::newRow("talks something else") << QByteArray("SSH-2.0-OpenSSH\r\n");
    QTest::newRow("answers nonsense") << httpAnswer("200 OK", "{{{{");
    QTest::newRow("is broken") << httpAnswer("500 Internal Server Error", "");
}

void TestDiagnosis::livesWithAnEngineThat()
{
    QFETCH(QByteArray, answer);
    FakeTcpServer page([](const QByteArray &) { return QByteArray(); });
    page.closesAtOnce = true;
    page.begin();
    FakeLocalServer server([answer](const QByteArray &) { return answer; });
    server.name = engine();
    server.begin();
    DiagnosisRequest wanted = request(u"127.0.0.1"_s, page.port, u"/metrics"_s);
    wanted.service = u"workers"_s;
    wanted.engineHost = u"unix://"_s + engine();
    QCOMPARE(diagnose(wanted).verdict.id, u"engine.not-running"_s);
}

void TestDiagnosis::neverShowsCredentials()
{
    FakeTcpServer server([](const QByteArray &) { return httpAnswer("401 Unauthorized", ""); });
    server.begin();
    DiagnosisRequest wanted = request(u"me:hunter2@127.0.0.1"_s, server.port, u"/metrics"_s);
    const Report report = diagnose(wanted);
    QCOMPARE(report.verdict.id, u"response.unauthorized"_s);
    QVERIFY(!QJsonDocument(report.toJson()).toJson().contains("hunter2"));
    QVERIFY(!report.toMarkdown().contains(u"hunter2"_s));
}

void TestDiagnosis::endsWhenDestroyedInTheMiddle()
{
    FakeTcpServer server([](const QByteArray &) { return QByteArray(); });
    server.begin();
    Diagnosis diagnosis(request(u"127.0.0.1"_s, server.port, u"/metrics"_s));
    QSignalSpy started(&diagnosis, &Diagnosis::checkStarted);
    QSignalSpy finished(&diagnosis, &Diagnosis::finished);
    diagnosis.start();
    QVERIFY(started.wait(60'000));
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
