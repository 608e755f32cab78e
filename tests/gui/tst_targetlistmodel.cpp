// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "targetlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Settings twoTargets()
{
    Settings settings;
    settings.targets = {Target::create(u"a"_s, QUrl(u"http://127.0.0.1:1/metrics"_s)),
                        Target::create(u"b"_s, QUrl(u"http://127.0.0.1:2/metrics"_s))};
    return settings;
}

QStringList names(const TargetListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row).data().toString());
    }
    return all;
}

} // namespace

class TargetListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheListWithoutResets();
    void askedForAMoveItTellsAndDoesNotMove();
    void everyChangeCanBeUndone();
    void namesTheStateForScreenReaders();
};

void TargetListModelTest::followsTheListWithoutResets()
{
    Session session(twoTargets());
    TargetListModel model(session);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(names(model), (QStringList{u"a"_s, u"b"_s}));
    const Target c = Target::create(u"c"_s, QUrl(u"http://127.0.0.1:3/metrics"_s));
    session.targets().insert(1, c);
    QCOMPARE(names(model), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    session.targets().move(0, 2);
    QCOMPARE(names(model), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    Target renamed = c;
    renamed.name = u"d"_s;
    session.targets().replace(renamed);
    QCOMPARE(names(model), (QStringList{u"d"_s, u"b"_s, u"a"_s}));
    session.targets().remove(c.id);
    QCOMPARE(names(model), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(resets.size(), 0);
}

void TargetListModelTest::askedForAMoveItTellsAndDoesNotMove()
{
    Session session(twoTargets());
    TargetListModel model(session);
    QSignalSpy asked(&model, &TargetListModel::moveRequested);
    QVERIFY(model.moveRows({}, 0, 1, {}, 2));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 0);
    QCOMPARE(asked.at(0).at(1).toInt(), 1);
    QVERIFY(!model.moveRows({}, 0, 1, {}, 1)); // to its own place
    QCOMPARE(names(model), (QStringList{u"a"_s, u"b"_s}));
}

void TargetListModelTest::everyChangeCanBeUndone()
{
    Session session(twoTargets());
    TargetListModel model(session);
    const QAbstractItemModelTester tester(&model);
    TargetEditor editor(session.targets());
    const QList<Target> before = session.targets().targets();
    editor.add(Target::create(u"c"_s, QUrl(u"http://127.0.0.1:3/metrics"_s)));
    editor.move(2, 0);
    editor.setPaused(before[0].id, true);
    editor.remove(before[1].id);
    Target changed = before[0];
    changed.name = u"z"_s;
    changed.paused = true;
    editor.replace(changed);
    QCOMPARE(names(model), (QStringList{u"c"_s, u"z"_s}));
    QCOMPARE(editor.undoStack().count(), 5);
    while (editor.undoStack().canUndo()) {
        editor.undoStack().undo();
    }
    QVERIFY(session.targets().targets() == before);
    while (editor.undoStack().canRedo()) {
        editor.undoStack().redo();
    }
    QCOMPARE(names(model), (QStringList{u"c"_s, u"z"_s}));
}

void TargetListModelTest::namesTheStateForScreenReaders()
{
    Session session(twoTargets());
    const TargetListModel model(session);
    const QString text = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains(u"a"_s) && text.contains(u"127.0.0.1:1"_s), qPrintable(text));
}

QTEST_MAIN(TargetListModelTest)
#include "tst_targetlistmodel.moc"
