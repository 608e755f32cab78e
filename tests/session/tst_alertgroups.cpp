// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertgroups.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using Kind = Notification::Kind;

class TestAlertGroups final : public QObject
{
    Q_OBJECT

private:
    static AlertNotice alert(const QString &instance, bool isFiring = true)
    {
        AlertNotice notice;
        notice.rule = u"errors"_s;
        notice.instance = instance;
        notice.title = u"HighErrorRate"_s;
        notice.text = u"on "_s + instance;
        notice.target = instance;
        notice.isFiring = isFiring;
        return notice;
    }
    static bool never(const TargetId &) { return false; }
    static bool always(const TargetId &) { return true; }

private Q_SLOTS:
    void tellsTheAlertsOfOneRuleTogether()
    {
        AlertGroups groups;
        groups.take(alert(u"a"_s), 0);
        groups.take(alert(u"b"_s), 500);
        QVERIFY(groups.due(never, 1000).isEmpty());
        QVERIFY(groups.isWaiting());
        const auto notices = groups.due(never, 2000);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices[0].kind, Kind::AlertFiring);
        QCOMPARE(notices[0].title, u"HighErrorRate (2 alerts)"_s);
        QCOMPARE(notices[0].text, u"on a\non b"_s);
        QCOMPARE(notices[0].targets.size(), 2);
        QVERIFY(groups.due(never, 9000).isEmpty());
        QVERIFY(!groups.isWaiting());
    }

    void tellsTheEndOnceWhenAllAreResolved()
    {
        AlertGroups groups;
        groups.take(alert(u"a"_s), 0);
        groups.take(alert(u"b"_s), 0);
        QCOMPARE(groups.due(never, 2000).size(), 1);
        groups.take(alert(u"a"_s, false), 3000);
        const auto fewer = groups.due(never, 3000);
        QCOMPARE(fewer.size(), 1);
        QVERIFY(fewer[0].isUpdate);
        QCOMPARE(fewer[0].title, u"HighErrorRate"_s);
        groups.take(alert(u"b"_s, false), 4000);
        const auto end = groups.due(never, 4000);
        QCOMPARE(end.size(), 1);
        QCOMPARE(end[0].kind, Kind::AlertResolved);
        QCOMPARE(end[0].key, fewer[0].key);
        QVERIFY(groups.due(never, 5000).isEmpty());
    }

    void aLaterAlertOfTheRuleIsTold()
    {
        AlertGroups groups;
        groups.take(alert(u"a"_s), 0);
        QCOMPARE(groups.due(never, 2000).size(), 1);
        groups.take(alert(u"b"_s), 60'000);
        QVERIFY(groups.due(never, 60'100).isEmpty());
        const auto notices = groups.due(never, 62'000);
        QCOMPARE(notices.size(), 1);
        QVERIFY(!notices[0].isUpdate);
    }

    void whatFiresAndEndsUntoldIsNeverTold()
    {
        AlertGroups groups;
        groups.take(alert(u"a"_s), 0);
        QVERIFY(groups.due(always, 2000).isEmpty());
        groups.take(alert(u"a"_s, false), 3000);
        QVERIFY(groups.due(never, 4000).isEmpty());
        QVERIFY(!groups.isWaiting());
    }

    void whatLastsIsToldWhenTheSilenceEnds()
    {
        AlertGroups groups;
        groups.take(alert(u"a"_s), 0);
        QVERIFY(groups.due(always, 2000).isEmpty());
        QVERIFY(groups.isWaiting());
        QCOMPARE(groups.due(never, 3000).size(), 1);
    }

    void namesAFewOfMany()
    {
        AlertGroups groups;
        for (int i = 0; i < 40; ++i)
            groups.take(alert(u"i%1"_s.arg(i)), 0);
        const auto notices = groups.due(never, 2000);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices[0].text.count(u'\n'), 4);
        QVERIFY(notices[0].text.endsWith(u"and 36 more"_s));
    }

    void forgetsTheAlertsOfATargetThatIsGone()
    {
        AlertGroups groups;
        groups.take(alert(u"a"_s), 0);
        groups.forget(u"a"_s);
        QVERIFY(groups.due(never, 5000).isEmpty());
        QVERIFY(!groups.isWaiting());
    }

    void anEndWithoutABeginningIsNothing()
    {
        AlertGroups groups;
        groups.take(alert(u"a"_s, false), 0);
        QVERIFY(groups.due(never, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlertGroups)
#include "tst_alertgroups.moc"
