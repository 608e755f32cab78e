// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "openedrecording.h"
#include "recordingactions.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

// What the session remembers, saved and opened in a window of its own.
class RecordingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSaved();
    void saysWhatItCannotOpen();
    void saysWhereItCannotSave();

private:
    static Settings noTargets()
    {
        Settings settings;
        settings.targets.clear();
        return settings;
    }
};

void RecordingsTest::opensWhatItSaved()
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    Theme theme(*app);
    Session session(noTargets());
    const TargetId demo = session.startDemo();
    QTRY_VERIFY(session.usage().sampleCount > 100'000);
    QWidget parent;
    RecordingActions actions(session, theme, &parent);
    QSignalSpy told(&actions, &RecordingActions::told);
    QSignalSpy opened(&actions, &RecordingActions::opened);
    const QTemporaryDir dir;
    actions.saveAs(dir.filePath(u"a.vigie"_s));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(QFile::exists(dir.filePath(u"a.vigie"_s)));
    actions.openFile(dir.filePath(u"a.vigie"_s), noTargets());
    QTRY_COMPARE(opened.size(), 1);
    QPointer<QWidget> window = opened[0][0].value<QWidget *>();
    QVERIFY(window);
    QVERIFY(window->windowTitle().startsWith(u"a.vigie"_s));
    for (const QAction *action : window->actions())
        QVERIFY2(action->text() != u"Scrape now"_s || !action->isEnabled(), "nothing to scrape");
    window->close();
    QTRY_VERIFY(!window);

    const OpenedRecording recording = openRecording(dir.filePath(u"a.vigie"_s)).result();
    QVERIFY(recording.problem.isEmpty());
    QCOMPARE(recording.parts.size(), 1);
    QVERIFY(!recording.parts[0].outages.isEmpty());
    QVERIFY(recording.parts[0].page->families->size() > 10);
    Session reader(recording);
    QVERIFY(reader.isRecording());
    QCOMPARE(reader.nowMs(), recording.lastMs);
    const TargetId id = reader.targets().targets()[0].id;
    const QString name = session.targets().find(demo)->name;
    QCOMPARE(reader.targets().targets()[0].name, name);
    reader.start();
    reader.scrapeNow(id);
    QCOMPARE(reader.state(id).status, TargetState::Status::Paused);
    QueryOptions options;
    options.scope = reader.scope(id);
    const QueryResult result =
        reader.query(u"count(up)"_s, {recording.lastMs, recording.lastMs, 0}, options).result();
    QVERIFY(!result.error);
}

void RecordingsTest::saysWhatItCannotOpen()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"x"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("up 1\n");
    file.close();
    QVERIFY(openRecording(file.fileName()).result().problem.contains(u"x"_s));
    QVERIFY(!openRecording(dir.filePath(u"none"_s)).result().problem.isEmpty());
}

void RecordingsTest::saysWhereItCannotSave()
{
    Session session(noTargets());
    QVERIFY(!saveRecording(session.store(), u"/not/there/a.vigie"_s).result().isEmpty());
}

QTEST_MAIN(RecordingsTest)
#include "tst_recordings.moc"
