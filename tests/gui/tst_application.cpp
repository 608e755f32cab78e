// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "noticebar.h"
#include "session.h"
#include "targetlist.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Options optionsFor(const QTemporaryDir &folder)
{
    Options options;
    options.profile = folder.path();
    options.language = u"en"_s;
    return options;
}

void writeSettings(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class ApplicationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstStartHasTheTwoDefaultTargets();
    void damagedSettingsAreSetAsideAndSaidSo_data();
    void damagedSettingsAreSetAsideAndSaidSo();
    void aGivenUrlBecomesATarget();
    void aPageFileIsShownAsItIs();
    void aSettingsFileAsksBeforeItChangesAnything();
    void whatCannotBeOpenedIsSaid();
    void aSecondStartIsAnsweredInTheWindow();
    void aFolderThatCannotBeWrittenIsToldOnce();
    void startsWithTheSessionWhenAskedTo();

private:
    QApplication &app() { return *qobject_cast<QApplication *>(QCoreApplication::instance()); }
};

void ApplicationTest::aFirstStartHasTheTwoDefaultTargets()
{
    const QTemporaryDir folder;
    Application application(app(), optionsFor(folder));
    QCOMPARE(application.session().targets().size(), 2);
}

void ApplicationTest::damagedSettingsAreSetAsideAndSaidSo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("garbage") << QByteArray("\x00\xff{{{", 6);
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"targets\":[{");
    QTest::newRow("a list") << QByteArray("[1,2,3]");
}

void ApplicationTest::damagedSettingsAreSetAsideAndSaidSo()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    writeSettings(folder, text);
    Application application(app(), optionsFor(folder));
    const auto *notice = application.window().findChild<NoticeBar *>();
    QVERIFY(notice != nullptr);
    QVERIFY(!notice->text().isEmpty());
    const QStringList kept = QDir(folder.path()).entryList({u"settings.json?*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
}

void ApplicationTest::aGivenUrlBecomesATarget()
{
    const QTemporaryDir folder;
    Options options = optionsFor(folder);
    options.urls = {u"http://127.0.0.1:1/metrics"_s, u"http://localhost:9090/metrics"_s};
    Application application(app(), options);
    // The second is one of the defaults.
    QCOMPARE(application.session().targets().size(), 3);
}

void ApplicationTest::aPageFileIsShownAsItIs()
{
    const QTemporaryDir folder;
    QFile page(folder.filePath(u"page.txt"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("# HELP saved_total A saved page.\n# TYPE saved_total counter\nsaved_total 3\n");
    page.close();
    Options options = optionsFor(folder);
    options.urls = {page.fileName()};
    Application application(app(), options);
    application.window().show();
    application.session().start();
    const Target target = application.session().targets().targets().last();
    QVERIFY(target.temporary);
    QCOMPARE(target.name, u"page.txt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(application.session().page(target.id) != nullptr, 20'000);
    QVERIFY(application.session().page(target.id)->accepted);
    QTRY_VERIFY_WITH_TIMEOUT(application.window().isFilled(), 20'000);
    // Again is the same target.
    application.open({page.fileName()});
    QCOMPARE(application.session().targets().size(), 3);
}

void ApplicationTest::aSettingsFileAsksBeforeItChangesAnything()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"export.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"vigie_settings\":1,\"failures_before_down\":9,\"targets\":[{\"scrape\":"
               "{\"url\":\"http://imported:1/metrics\"}}]}");
    file.close();
    Application application(app(), optionsFor(folder));
    application.open({file.fileName()});
    MainWindow &window = application.window();
    auto *dialog = window.findChild<QDialog *>(u"importSettings"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 2);
    QCOMPARE(window.settings().failuresBeforeDown, 2);
    dialog->findChild<QPushButton *>(u"accept"_s)->click();
    QCOMPARE(window.settings().failuresBeforeDown, 9);
    QCOMPARE(application.session().targets().size(), 3);
    window.editor().undoStack().undo();
    QCOMPARE(window.settings().failuresBeforeDown, 2);
    QCOMPARE(application.session().targets().size(), 2);
}

void ApplicationTest::whatCannotBeOpenedIsSaid()
{
    const QTemporaryDir folder;
    Application application(app(), optionsFor(folder));
    application.window().show();
    application.open({u"/no/such/file.txt"_s});
    QVERIFY(application.window().findChild<NoticeBar *>()->text().contains(u"/no/such/file"_s));
    QCOMPARE(application.session().targets().size(), 2);
}

void ApplicationTest::aSecondStartIsAnsweredInTheWindow()
{
    const QTemporaryDir folder;
    Application application(app(), optionsFor(folder));
    application.window().hide();
    InstanceMessage message;
    message.open = {u"http://127.0.0.1:1/metrics"_s};
    application.answer(message);
    QVERIFY(application.window().isVisible());
    QCOMPARE(application.session().targets().size(), 3);
}

void ApplicationTest::aFolderThatCannotBeWrittenIsToldOnce()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a-file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Options options = optionsFor(folder);
    options.profile = file.fileName() + u"/below"_s;
    Application application(app(), options);
    application.window().show();
    const auto *notice = application.window().findChild<NoticeBar *>();
    application.window().editSettings([](Settings &settings) { settings.failuresBeforeDown = 5; });
    QTRY_VERIFY(notice->text().contains(u"a-file/below"_s));
    Q_EMIT application.window().quitRequested();
    const QString once = notice->text();
    application.window().editSettings([](Settings &settings) { settings.failuresBeforeDown = 6; });
    Q_EMIT application.window().quitRequested(); // saves at once
    QCOMPARE(notice->text(), once);
}

void ApplicationTest::startsWithTheSessionWhenAskedTo()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
    Application application(app(), optionsFor(folder));
    const QDir entries(folder.filePath(u"config/autostart"_s));
    application.window().editSettings([](Settings &settings) { settings.startWithSession = true; });
    QCOMPARE(entries.entryList({u"*.desktop"_s}).size(), 1);
    application.window().editSettings(
        [](Settings &settings) { settings.startWithSession = false; });
    QVERIFY(entries.entryList({u"*.desktop"_s}).isEmpty());
    if (before.isEmpty())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", before);
#else
    QSKIP("the entry is the user's own");
#endif
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
