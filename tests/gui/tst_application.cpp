// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "noticebar.h"
#include "session.h"
#include "targetlist.h"

#include <QApplication>
#include <QDir>
#include <QFile>
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

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
