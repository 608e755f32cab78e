// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlogmodel.h"
#include "session.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Settings noTargets()
{
    Settings settings;
    settings.targets.clear();
    return settings;
}

struct Log
{
    Session session{noTargets()};
    Theme theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    EventLogModel model{session, theme};
    QAbstractItemModelTester tester{&model};
};

} // namespace

class EventLogModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_log = std::make_unique<Log>(); }
    void cleanup() { m_log.reset(); }
    void theNewestIsFirst();
    void itIsBounded();
    void whatComesAtOnceIsInsertedAtOnce();

private:
    std::unique_ptr<Log> m_log; // anew for each test
};

void EventLogModelTest::theNewestIsFirst()
{
    EventLogModel &model = m_log->model;
    const int before = model.rowCount();
    model.append({1000, Event::Kind::Down, {}, u"a: down"_s});
    model.append({2000, Event::Kind::Recovered, {}, u"a: recovered"_s});
    QTRY_COMPARE(model.rowCount(), before + 2);
    QCOMPARE(model.index(0, EventLogModel::TextColumn).data().toString(), u"a: recovered"_s);
    QCOMPARE(model.index(0, 0).data(EventLogModel::EventRole).value<Event>().timeMs, 2000);
}

void EventLogModelTest::itIsBounded()
{
    EventLogModel &model = m_log->model;
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
    EventLogModel &model = m_log->model;
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
