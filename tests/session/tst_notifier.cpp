// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestNotifier final : public QObject
{
    Q_OBJECT

private:
    Target m_target = Target::create(u"workers"_s, QUrl(u"http://localhost:9090/metrics"_s));

private Q_SLOTS:
    void saysItOnceAfterTheConfiguredNumberOfFailures()
    {
        Notifier notifier;
        notifier.setFailuresBeforeDown(2);
        QVERIFY(!notifier.failed(m_target, 1, u"refused"_s, false, 0));
        const auto notice = notifier.failed(m_target, 2, u"refused"_s, false, 0);
        QVERIFY(notice);
        QCOMPARE(notice->text, u"refused"_s);
        QVERIFY(!notifier.failed(m_target, 3, u"refused"_s, false, 0));
    }

    void waitsForTheCauseAndThenSaysIt()
    {
        Notifier notifier;
        QVERIFY(!notifier.failed(m_target, 2, u"refused"_s, true, 0));
        const auto notice = notifier.caused(m_target, u"Docker is not running."_s, 0);
        QVERIFY(notice);
        QCOMPARE(notice->text, u"Docker is not running."_s);
        QVERIFY(!notifier.caused(m_target, u"again"_s, 0));
    }

    void tellsTheRecoveryOnlyWhereItToldTheFailure()
    {
        Notifier notifier;
        QVERIFY(!notifier.succeeded(m_target, 0));
        QVERIFY(!notifier.failed(m_target, 1, u"refused"_s, false, 0));
        QVERIFY(!notifier.succeeded(m_target, 0));
        QVERIFY(notifier.failed(m_target, 2, u"refused"_s, false, 0));
        const auto notice = notifier.succeeded(m_target, 0);
        QVERIFY(notice);
        QCOMPARE(notice->kind, Notification::Kind::Recovered);
        QVERIFY(!notifier.succeeded(m_target, 0));
    }

    void isSilentWhileMutedAndRemembersThatItWas()
    {
        Notifier notifier;
        notifier.muteUntil(1000);
        QVERIFY(!notifier.failed(m_target, 2, u"refused"_s, false, 500));
        QVERIFY(!notifier.failed(m_target, 3, u"refused"_s, false, 1500));
        QVERIFY(notifier.succeeded(m_target, 2000));
    }

    void saysNothingWhenNotificationsAreOff()
    {
        Notifier notifier;
        notifier.setEnabled(false);
        QVERIFY(!notifier.failed(m_target, 9, u"refused"_s, false, 0));
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
