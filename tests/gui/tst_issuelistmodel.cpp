// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuelistmodel.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Issue issue(std::uint32_t line, const std::string &message)
{
    Issue one;
    one.severity = Issue::Severity::Warning;
    one.line = line;
    one.message = message;
    one.remedy = "do this";
    return one;
}

} // namespace

class IssueListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysLineMessageAndRemedy();
    void aNextPageChangesOnlyWhatIsOther();
    void everySeverityHasItsSign();

private:
    QApplication &app() { return *qobject_cast<QApplication *>(QCoreApplication::instance()); }
};

void IssueListModelTest::saysLineMessageAndRemedy()
{
    const Theme theme(app());
    IssueListModel model(theme);
    const QAbstractItemModelTester tester(&model);
    model.setIssues({issue(7, "m7"), issue(0, "m0")});
    QCOMPARE(model.rowCount(), 2);
    const QString first = model.index(0).data().toString();
    QVERIFY2(first.contains(u'7') && first.contains(u"m7"_s), qPrintable(first));
    QCOMPARE(model.index(1).data().toString(), u"m0"_s);
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(), u"do this"_s);
    QCOMPARE(model.index(0).data(IssueListModel::LineRole).toInt(), 7);
}

void IssueListModelTest::aNextPageChangesOnlyWhatIsOther()
{
    const Theme theme(app());
    IssueListModel model(theme);
    const QAbstractItemModelTester tester(&model);
    model.setIssues({issue(1, "a"), issue(2, "b"), issue(3, "c")});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.setIssues({issue(1, "a"), issue(2, "B")});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(removals.size(), 1);
    model.setIssues({});
    QCOMPARE(model.rowCount(), 0);
    model.setIssues({issue(1, "a")});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(resets.isEmpty());
}

void IssueListModelTest::everySeverityHasItsSign()
{
    const Theme theme(app());
    IssueListModel model(theme);
    std::vector<Issue> issues(3, issue(1, "x"));
    issues[0].severity = Issue::Severity::Hint;
    issues[2].severity = Issue::Severity::Error;
    model.setIssues(issues);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!model.index(row).data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(model.index(row).data(IssueListModel::SeverityRole).toInt(), row);
    }
}

QTEST_MAIN(IssueListModelTest)
#include "tst_issuelistmodel.moc"
