// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

CheckResult check(const QString &id, Outcome outcome, const QJsonObject &evidence = {})
{
    CheckResult result;
    result.id = id;
    result.title = u"Title of "_s + id;
    result.outcome = outcome;
    result.summary = u"seen"_s;
    result.evidence = evidence;
    result.durationMs = 7;
    return result;
}

} // namespace

class CheckListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAppearAsTheyFinish();
    void theSameCheckAgainTakesItsPlace();
    void evidenceIsTheOneChild();
    void evidenceReadsAsLines();
};

void CheckListModelTest::checksAppearAsTheyFinish()
{
    CheckListModel model;
    const QAbstractItemModelTester tester(&model);
    model.add(check(u"url"_s, Outcome::Passed));
    model.add(check(u"http"_s, Outcome::Failed, {{u"address"_s, u"::1"_s}}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data(CheckListModel::OutcomeRole).toInt(), int(Outcome::Failed));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void CheckListModelTest::theSameCheckAgainTakesItsPlace()
{
    CheckListModel model;
    const QAbstractItemModelTester tester(&model);
    model.add(check(u"url"_s, Outcome::Passed));
    model.add(check(u"http"_s, Outcome::Failed));
    model.add(check(u"url"_s, Outcome::Warning, {{u"a"_s, 1}}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(CheckListModel::OutcomeRole).toInt(), int(Outcome::Warning));
    QVERIFY(model.hasChildren(model.index(0, 0)));
}

void CheckListModelTest::evidenceIsTheOneChild()
{
    CheckListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChecks({check(u"url"_s, Outcome::Passed, {{u"host"_s, u"localhost"_s}}),
                     check(u"resolve"_s, Outcome::Skipped)});
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(model.rowCount(first), 1);
    QCOMPARE(model.index(0, 0, first).data().toString(), u"host: localhost"_s);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
}

void CheckListModelTest::evidenceReadsAsLines()
{
    const QString text = evidenceText({{u"command"_s, u"docker ps"_s},
                                       {u"exit"_s, 1},
                                       {u"addresses"_s, QJsonArray{u"127.0.0.1"_s, u"::1"_s}},
                                       {u"output"_s, u"first\nsecond\n"_s}});
    QCOMPARE(text, u"addresses: \n  - 127.0.0.1\n  - ::1\ncommand: docker ps\nexit: 1\n"
                   "output: \n  first\n  second"_s);
}

QTEST_MAIN(CheckListModelTest)
#include "tst_checklistmodel.moc"
