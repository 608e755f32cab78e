// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "usualevidence.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;

// What can be said when programs inside asked for the page: Docker Desktop, an engine elsewhere.
class TestInsideRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMakesAVerdictOfTheUnknown();
    void saysWhatItBeat();
    void judgesByThePageAlone_data();
    void judgesByThePageAlone();
    void saysThatThePageWorksOnlyWhenItWasSeen();
    void namesTheSecondFault();
    void listsWhatStaysPossible();
    void seesALostForwardWithoutTheContainersAddress();
};

namespace {

InsidePage from(const QHostAddress &address, Reach reach, int status = 0)
{
    PageProbe page = probe(reach, status, status == 200 ? "up 1\n" : "");
    page.probe.address = address;
    return {u"curl"_s, page};
}

Evidence unseen()
{
    Evidence evidence = usual();
    evidence.inside.readable = false;
    evidence.inside.listeners.clear();
    evidence.inside.expectedBridge = 0;
    return evidence;
}

const QHostAddress own(u"172.18.0.2"_s);
const QHostAddress four(QHostAddress::LocalHost);
const QHostAddress six(QHostAddress::LocalHostIPv6);

} // namespace

void TestInsideRules::judgesByThePageAlone_data()
{
    QTest::addColumn<int>("atFour");
    QTest::addColumn<int>("atOwn");
    QTest::addColumn<int>("atSix");
    QTest::addColumn<QString>("verdict");
    const auto reach = [](Reach value) {
        return static_cast<int>(value);
    };
    const int yes = reach(Reach::Http);
    const int no = reach(Reach::Refused);
    QTest::newRow("127.0.0.1") << yes << no << no << u"server.loopback-only"_s;
    QTest::newRow("::1 or V6ONLY") << no << no << yes << u"server.ipv6-only"_s;
    QTest::newRow("nowhere") << no << no << no << u"server.not-listening"_s;
    QTest::newRow("closes at once")
        << reach(Reach::ClosedAtOnce) << reach(Reach::ClosedAtOnce) << no << QString();
}

void TestInsideRules::judgesByThePageAlone()
{
    QFETCH(int, atFour);
    QFETCH(int, atOwn);
    QFETCH(int, atSix);
    QFETCH(QString, verdict);
    Evidence evidence = unseen();
    evidence.inside.pages = {from(four, static_cast<Reach>(atFour), 200),
                             from(own, static_cast<Reach>(atOwn), 200),
                             from(six, static_cast<Reach>(atSix), 200)};
    const Conclusion conclusion = conclude(evidence);
    QCOMPARE(conclusion.verdict.id, verdict);
    QVERIFY(conclusion.verdict.confidence != Confidence::Certain);
}

void TestInsideRules::saysThatThePageWorksOnlyWhenItWasSeen()
{
    Evidence evidence = usual();
    evidence.inside.listeners = {listener("127.0.0.1", 9090)};
    const QString text = u"From inside, the page works."_s;
    QVERIFY(!conclude(evidence).verdict.explanation.contains(text));
    evidence.inside.pages = {from(four, Reach::Http, 200)};
    QVERIFY(conclude(evidence).verdict.explanation.contains(text));
}

void TestInsideRules::namesTheSecondFault()
{
    Evidence evidence = usual();
    evidence.inside.listeners = {listener("127.0.0.1", 9090)};
    evidence.inside.pages = {from(four, Reach::Http, 404)};
    const Verdict verdict = conclude(evidence).verdict;
    QCOMPARE(verdict.id, u"server.loopback-only"_s);
    QVERIFY(verdict.explanation.contains("404"_L1));
}

void TestInsideRules::listsWhatStaysPossible()
{
    const Conclusion conclusion = conclude(unseen());
    QVERIFY(conclusion.verdict.id.isEmpty());
    QVERIFY(conclusion.verdict.explanation.contains("127.0.0.1 only"_L1));
    QVERIFY(conclusion.verdict.explanation.contains("another port"_L1));
    QVERIFY(conclusion.verdict.explanation.contains("not listen"_L1));
}

void TestInsideRules::seesALostForwardWithoutTheContainersAddress()
{
    Evidence evidence = unseen();
    evidence.engine.isDesktop = true;
    evidence.probes = {probe(Reach::Refused)};
    evidence.owners.listeners.clear();
    evidence.inside.pages = {from(four, Reach::Http, 200), from(own, Reach::Http, 200)};
    QCOMPARE(conclude(evidence).verdict.id, u"port.forward-lost"_s);
}

void TestInsideRules::neverMakesAVerdictOfTheUnknown()
{
    Evidence evidence = usual();
    evidence.inside.readable = false;
    evidence.inside.listeners.clear();
    const Conclusion conclusion = conclude(evidence);
    QVERIFY(conclusion.verdict.id.isEmpty());
    QVERIFY(!conclusion.healthy);
    QVERIFY(!conclusion.verdict.title.isEmpty());
}

void TestInsideRules::saysWhatItBeat()
{
    Evidence evidence = usual();
    evidence.inside.listeners = {listener("127.0.0.1", 9090)};
    const Conclusion conclusion = conclude(evidence);
    QCOMPARE(conclusion.hypotheses.front().id, u"server.loopback-only"_s);
    QCOMPARE(conclusion.hypotheses.front().state, HypothesisState::Supported);
    const auto refuted = std::count_if(conclusion.hypotheses.begin(), conclusion.hypotheses.end(),
                                       [](const Hypothesis &h) {
                                           return h.state == HypothesisState::Refuted &&
                                                  !h.reason.isEmpty() && !h.because.isEmpty();
                                       });
    QVERIFY(refuted >= 3);
}

QTEST_GUILESS_MAIN(TestInsideRules)
#include "tst_insiderules.moc"
