// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cause.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestCause final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesANoticeWhereTheCauseIsShared_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("shared");
        const int refused = int(ScrapeError::ConnectionRefused);
        QTest::addRow("no engine") << u"engine.not-running"_s << refused << true;
        QTest::addRow("project down") << u"service.not-created"_s << refused << true;
        QTest::addRow("crashed") << u"service.crashed"_s << refused << false;
        QTest::addRow("misspelt path")
            << u"url.path-typo"_s << int(ScrapeError::HttpStatus) << false;
        QTest::addRow("host refuses") << u""_s << refused << true;
        QTest::addRow("no such host") << u""_s << int(ScrapeError::HostNotFound) << true;
        QTest::addRow("status 500") << u""_s << int(ScrapeError::HttpStatus) << false;
    }
    void sharesANoticeWhereTheCauseIsShared()
    {
        QFETCH(QString, verdict);
        QFETCH(int, error);
        QFETCH(bool, shared);
        const Target one = Target::create(u"one"_s, QUrl(u"http://localhost:9090/metrics"_s));
        const Target two = Target::create(u"two"_s, QUrl(u"http://localhost:8000/metrics"_s));
        TargetState state;
        state.verdictId = verdict;
        state.error = ScrapeError(error);
        state.problem = u"in words"_s;
        const Cause first = causeOf(one, state, u"shop"_s);
        QCOMPARE(first.key == causeOf(two, state, u"shop"_s).key, shared);
        QCOMPARE(first.text, u"in words"_s);
        QCOMPARE(first.isCertain, !verdict.isEmpty());
    }

    void twoProjectsAreTwoCauses()
    {
        const Target one = Target::create(u"one"_s, QUrl(u"http://localhost:9090/metrics"_s));
        TargetState state;
        state.verdictId = u"service.stopped"_s;
        QVERIFY(causeOf(one, state, u"a"_s).key != causeOf(one, state, u"b"_s).key);
    }
};

QTEST_GUILESS_MAIN(TestCause)
#include "tst_cause.moc"
