// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masking.h"
#include "report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheWayThroughJson();
    void readsAForeignFile();
    void writesMarkdownThatNothingCanEscapeFrom();
    void masksSecrets_data();
    void masksSecrets();

private:
    static Report sample()
    {
        Report report;
        report.url = u"http://localhost:9090/metrics"_s;
        report.verdict = {u"port.not-published"_s, u"Not published."_s, u"Because."_s,
                          Confidence::Likely};
        report.verdict.remedies.push_back({u"compose-up"_s,
                                           u"Start"_s,
                                           {u"docker"_s, u"compose"_s, u"-f"_s, u"a b.yml"_s},
                                           {u"/x.yml"_s, u"-a\n+```\n"_s, {}},
                                           {},
                                           false,
                                           u"/x"_s});
        report.hypotheses = {
            {u"port.not-published"_s, HypothesisState::Supported, {u"ports"_s}, u"x"_s}};
        report.checks = {
            {u"http"_s, u"HTTP"_s, Outcome::Failed, u"refused | now"_s, {{u"a"_s, 1}}, 3}};
        report.notes = {u"a note"_s};
        report.startedAt = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC);
        report.durationMs = 42;
        return report;
    }
};

void TestReport::survivesTheWayThroughJson()
{
    const QJsonObject json = sample().toJson();
    QCOMPARE(Report::fromJson(json).toJson(), json);
    QCOMPARE(json["verdict"_L1]["confidence"_L1].toString(), u"likely"_s);
    QCOMPARE(json["checks"_L1][0]["outcome"_L1].toString(), u"failed"_s);
    QCOMPARE(json["hypotheses"_L1][0]["state"_L1].toString(), u"supported"_s);
}

void TestReport::readsAForeignFile()
{
    const Report report =
        Report::fromJson({{u"url"_s, 1}, {u"checks"_s, u"no"_s}, {u"verdict"_s, QJsonValue()}});
    QVERIFY(report.checks.empty());
    QVERIFY(!report.healthy);
}

void TestReport::writesMarkdownThatNothingCanEscapeFrom()
{
    const QString text = sample().toMarkdown();
    QVERIFY(text.contains(u"docker compose -f 'a b.yml'"_s));
    QVERIFY(text.contains(u"````diff"_s));
    QVERIFY(text.contains(u"refused \\| now"_s));
    QVERIFY(text.contains(u"port.not-published"_s));
}

void TestReport::masksSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("url") << u"redis://me:hunter2@host:6379"_s;
    QTest::newRow("password") << u"PASSWORD=hunter2"_s;
    QTest::newRow("json") << u"{\"api_key\": \"hunter2\"}"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer hunter2hunter2"_s;
    QTest::newRow("token") << u"token: hunter2"_s;
}

void TestReport::masksSecrets()
{
    QFETCH(QString, text);
    QVERIFY2(!withoutSecrets(text).contains(u"hunter2"_s), qPrintable(withoutSecrets(text)));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
