// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathpicture.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Report reportOf(const QString &verdict, const QList<std::pair<QString, Outcome>> &checks)
{
    Report report;
    report.url = u"http://localhost:9090/metrics"_s;
    report.verdict.id = verdict;
    report.healthy = verdict.startsWith(u"healthy"_s);
    for (const auto &[id, outcome] : checks) {
        CheckResult check;
        check.id = id;
        check.outcome = outcome;
        check.summary = id;
        report.checks.push_back(check);
    }
    return report;
}

QString states(const std::vector<PathNode> &path)
{
    QString text;
    for (const PathNode &node : path) {
        text += QLatin1Char("?+!x"[int(node.state)]);
    }
    return text;
}

} // namespace

class PathPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheBrokenLink_data();
    void marksTheBrokenLink();
    void theFirstStationIsTheAddress();
    void theWorstCheckSpeaksForItsStation();
    void aHealthyProcessOfThisHostIsBehindNoEngine();
};

void PathPictureTest::marksTheBrokenLink_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("engine");
    QTest::addColumn<QString>("expected");
    QTest::newRow("healthy without engine") << u"healthy"_s << false << u"+++"_s;
    QTest::newRow("healthy") << u"healthy"_s << true << u"+++++"_s;
    QTest::newRow("typo") << u"url.host-typo"_s << false << u"x??"_s;
    QTest::newRow("port taken") << u"port.taken-by-process"_s << true << u"+x???"_s;
    QTest::newRow("stopped") << u"service.stopped"_s << true << u"+?+?x"_s;
    QTest::newRow("never created") << u"service.not-created"_s << true << u"+?x??"_s;
    QTest::newRow("edited") << u"compose.changed-not-applied"_s << true << u"+?+x?"_s;
    QTest::newRow("not published") << u"port.not-published"_s << true << u"+?+x?"_s;
    QTest::newRow("loopback only") << u"server.loopback-only"_s << true << u"+?+?x"_s;
}

void PathPictureTest::marksTheBrokenLink()
{
    QFETCH(QString, verdict);
    QFETCH(bool, engine);
    QFETCH(QString, expected);
    QList<std::pair<QString, Outcome>> checks = {{u"url"_s, Outcome::Passed}};
    if (engine)
        checks.append({{u"engine"_s, Outcome::Passed}, {u"state"_s, Outcome::Passed}});
    QCOMPARE(states(pathOf(reportOf(verdict, checks))), expected);
}

void PathPictureTest::theFirstStationIsTheAddress()
{
    const auto path = pathOf(reportOf(u"healthy"_s, {}));
    QCOMPARE(path.front().detail, u"localhost:9090"_s);
}

void PathPictureTest::theWorstCheckSpeaksForItsStation()
{
    const auto path =
        pathOf(reportOf(u"service.not-created"_s, {{u"engine"_s, Outcome::Passed},
                                                   {u"project"_s, Outcome::Failed},
                                                   {u"containers"_s, Outcome::Failed}}));
    QCOMPARE(path[2].detail, u"containers"_s);
}

void PathPictureTest::aHealthyProcessOfThisHostIsBehindNoEngine()
{
    for (const Outcome engine : {Outcome::Passed, Outcome::Failed}) {
        const auto path =
            pathOf(reportOf(u"healthy"_s, {{u"engine"_s, engine}, {u"state"_s, Outcome::Skipped}}));
        QCOMPARE(states(path), u"+++"_s);
    }
}

QTEST_GUILESS_MAIN(PathPictureTest)
#include "tst_pathpicture.moc"
