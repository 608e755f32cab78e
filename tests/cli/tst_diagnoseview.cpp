// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnoseview.h"

#include "report.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestDiagnoseView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsTextsUnderTheirBeginning();
    void leavesPipedLinesWhole();
    void hidesWhatTookNoTime();
    void keepsCommandsWhole();
    void showsPathsAsSeenFromHere();
    void showsControlCharacters();
};

namespace {

CheckResult check()
{
    return {u"http"_s,
            u"Answer over HTTP"_s,
            Outcome::Failed,
            u"[::1]:9090: connected, then closed at once without a byte; 127.0.0.1:9090: "
            "connected, then closed at once without a byte"_s,
            {},
            24};
}

Report report()
{
    Report result;
    result.verdict.id = u"port.wrong-target"_s;
    result.verdict.title = u"Port 9090 leads to port 9091 of the container."_s;
    result.verdict.explanation = u"Published is 0.0.0.0:9090."_s;
    Remedy remedy;
    remedy.title = u"Then apply the changed file"_s;
    remedy.command = {u"docker"_s, u"compose"_s,
                      u"-f"_s,     u"/home/me/shop/docker-compose.yml"_s,
                      u"-f"_s,     u"/home/me/shop/a b.yml"_s,
                      u"up"_s,     u"-d"_s,
                      u"workers"_s};
    remedy.patch = {u"/home/me/shop/docker-compose.yml"_s,
                    u"--- /home/me/shop/docker-compose.yml\n+++ /home/me/shop/docker-compose.yml\n"
                    "@@ -1,1 +1,1 @@\n-      - \"9090:9091\"\n+      - \"9090:9090\"\n"_s};
    result.verdict.remedies = {remedy};
    result.durationMs = 67;
    return result;
}

} // namespace

void TestDiagnoseView::wrapsTextsUnderTheirBeginning()
{
    QCOMPARE(checkText(check(), 80),
             u"✗ Answer over HTTP: [::1]:9090: connected, then closed at once without a\n"
             "  byte; 127.0.0.1:9090: connected, then closed at once without a byte  24 ms\n"_s);
    for (int columns = 20; columns < 200; ++columns) {
        for (const QString &line : checkText(check(), columns).split(u'\n'))
            QVERIFY(line.size() <= columns);
    }
}

void TestDiagnoseView::leavesPipedLinesWhole()
{
    QCOMPARE(checkText(check(), 0).count(u'\n'), 1);
}

void TestDiagnoseView::hidesWhatTookNoTime()
{
    CheckResult skipped;
    skipped.title = u"The page from inside"_s;
    skipped.summary = u"Not needed."_s;
    QCOMPARE(checkText(skipped, 80), u"– The page from inside: Not needed.\n"_s);
}

void TestDiagnoseView::keepsCommandsWhole()
{
    QVERIFY(verdictText(report(), 30, u"/elsewhere"_s)
                .contains(u"\n    docker compose -f /home/me/shop/docker-compose.yml -f "
                          "'/home/me/shop/a b.yml' up -d workers\n"_s));
}

void TestDiagnoseView::showsPathsAsSeenFromHere()
{
    const QString text = verdictText(report(), 80, u"/home/me/shop"_s);
    QVERIFY(text.contains(
        u"\n    docker compose -f docker-compose.yml -f 'a b.yml' up -d workers\n"_s));
    QVERIFY(text.contains(u"\n    --- docker-compose.yml\n    +++ docker-compose.yml\n"_s));
    QVERIFY(!verdictText(report(), 80, u"/home/me/sho"_s).contains(u"-f p/"_s));
}

void TestDiagnoseView::showsControlCharacters()
{
    CheckResult hostile = check();
    hostile.summary = u"\x1b[31mred\n"_s;
    QVERIFY(!checkText(hostile, 80).contains(u'\x1b'));
    Report all = report();
    all.verdict.explanation = u"\x1b]0;title\a"_s;
    all.notes = QStringList{u"\x1b[2J"_s};
    QVERIFY(!verdictText(all, 80, u"/"_s).contains(u'\x1b'));
}

QTEST_GUILESS_MAIN(TestDiagnoseView)
#include "tst_diagnoseview.moc"
