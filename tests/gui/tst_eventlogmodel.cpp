// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlogmodel.h"
#include "session.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class EventLogModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsFirst();
    void itIsBounded();
    void whatComesAtOnceIsInsertedAtOnce();
};

void EventLogModelTest::theNewestIsFirst()
{
    Settings settings;
    settings.targets.clear();
    Session session(settings);
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    EventLogModel model(session, theme);
    const QAbstractItemModelTester tester(&model);
    const int before = model.rowCount();
    model.append({1000, Event::Kind::Down, {}, u"a: down"_s});
    model.append({2000, Event::Kind::Recovered, {}, u"a: recovered"_s});
    QTRY_COMPARE(model.rowCount(), before + 2);
    QCOMPARE(model.index(0, EventLogModel::TextColumn).data().toString(), u"a: recovered"_s);
    QCOMPARE(model.index(0, 0).data(EventLogModel::EventRole).value<Event>().timeMs, 2000);
}

void EventLogModelTest::itIsBounded()
{
    Settings settings;
    settings.targets.clear();
    Session session(settings);
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    EventLogModel model(session, theme);
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < EventLogModel::maxRows + 10; ++i) {
        model.append({i, Event::Kind::Note, {}, QString::number(i)});
    }
    QTRY_COMPARE(model.rowCount(), EventLogModel::maxRows);
    QCOMPARE(model.index(0, EventLogModel::TextColumn).data().toString(),
             QString::number(EventLogModel::maxRows + 9));
    model.append({0, Event::Kind::Note, {}, u"newest"_s});
    QTRY_COMPARE(model.index(0, EventLogModel::TextColumn).data().toString(), u"newest"_s);
    QCOMPARE(model.rowCount(), EventLogModel::maxRows);
}

void EventLogModelTest::whatComesAtOnceIsInsertedAtOnce()
{
    Settings settings;
    settings.targets.clear();
    Session session(settings);
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    EventLogModel model(session, theme);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const int before = model.rowCount();
    for (int i = 0; i < 100; ++i)
        model.append({i, Event::Kind::Note, {}, QString::number(i)});
    QTRY_COMPARE(model.rowCount(), before + 100);
    QCOMPARE(inserted.size(), 1);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(model.index(i, EventLogModel::TextColumn).data().toString(),
                 QString::number(99 - i));
}

QTEST_MAIN(EventLogModelTest)
#include "tst_eventlogmodel.moc"
