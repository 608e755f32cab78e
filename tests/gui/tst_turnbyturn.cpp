// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnbyturn.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::StringLiterals;

class TurnByTurnTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesEachPieceOnceInItsOrder();
    void beginsNothingBeforeTheNextTurn();
    void finishesAtOnceWhenTold();
    void forgetsWhatIsCleared();
    void aPieceMayAddClearAndFinish();
};

void TurnByTurnTest::doesEachPieceOnceInItsOrder()
{
    TurnByTurn work;
    QList<int> done;
    for (int i = 0; i < 100; ++i)
        work.add([&done, i] { done.append(i); });
    QTRY_VERIFY(work.isDone());
    QCOMPARE(done.size(), 100);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    work.add([&done] { done.clear(); }); // also after it was done
    QTRY_VERIFY(done.isEmpty());
}

void TurnByTurnTest::beginsNothingBeforeTheNextTurn()
{
    TurnByTurn work;
    bool isDone = false;
    work.add([&isDone] { isDone = true; });
    QVERIFY(!isDone && !work.isDone());
    QTRY_VERIFY(isDone);
}

void TurnByTurnTest::finishesAtOnceWhenTold()
{
    TurnByTurn work;
    QStringList done;
    work.add([&done] { done.append(u"a"_s); });
    work.add([&done] { done.append(u"b"_s); });
    work.finish();
    QCOMPARE(done.join(u""_s), u"ab"_s);
    QVERIFY(work.isDone());
    work.finish();
}

void TurnByTurnTest::forgetsWhatIsCleared()
{
    TurnByTurn work;
    QStringList done;
    work.add([&done] { done.append(u"old"_s); });
    work.clear();
    work.add([&done] { done.append(u"new"_s); });
    QTRY_VERIFY(work.isDone());
    QCOMPARE(done, QStringList{u"new"_s});
}

void TurnByTurnTest::aPieceMayAddClearAndFinish()
{
    TurnByTurn work;
    QStringList done;
    work.add([&] {
        done.append(u"a"_s);
        work.clear();
        work.add([&done] { done.append(u"c"_s); });
        work.finish();
    });
    work.add([&done] { done.append(u"b"_s); });
    QTRY_VERIFY(work.isDone());
    QCOMPARE(done.join(u""_s), u"ac"_s);
}

QTEST_MAIN(TurnByTurnTest)
#include "tst_turnbyturn.moc"
