// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsexchange.h"
#include "targetsecrets.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class SettingsExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportHasNoSecretAndNothingOfTheWindow()
    {
        Settings settings;
        settings.windowGeometry = "geometry";
        settings.selectedTarget = u"x"_s;
        settings.proxy.password = u"SECRET"_s;
        settings.targets[0].scrape.authentication = {Authentication::Kind::Basic, u"me"_s,
                                                     u"SECRET"_s};
        const QByteArray file = exportedSettings(settings);
        QVERIFY(!file.contains("SECRET"));
        QVERIFY(!file.contains("\"window"));
        QVERIFY(!file.contains("selected"));
        QVERIFY(isSettingsExport(file.left(4096)));
    }

    void anImportSaysWhatItWouldChange()
    {
        Settings theirs;
        theirs.theme = Settings::Theme::Dark;
        theirs.historyAge = std::chrono::hours(2);
        theirs.targets = {Target::create(u"new"_s, QUrl(u"http://new:1/metrics"_s))};
        Settings ours;
        ours.pinnedCharts = {u"p"_s};
        const SettingsImport import = importedSettings(ours, exportedSettings(theirs));
        QCOMPARE(import.problem, QString());
        QCOMPARE(import.changes.size(), 3);
        QVERIFY(import.changes.join(u'\n').contains(u"system → dark"_s));
        QCOMPARE(import.settings.theme, Settings::Theme::Dark);
        QCOMPARE(import.settings.targets.size(), 3); // ours stay
        QCOMPARE(import.settings.pinnedCharts, ours.pinnedCharts);
    }

    void whatWasExportedImportedChangesNothing()
    {
        Settings settings;
        settings.docker.engine = u"colima"_s;
        settings.targets[0].scrape.headers = {{"X-Key", "SECRET"}};
        const SettingsImport import = importedSettings(settings, exportedSettings(settings));
        QCOMPARE(import.changes, QStringList());
        QVERIFY(import.settings == settings); // the secret too
    }

    void aTargetWithoutItsPasswordIsNamed()
    {
        Settings theirs;
        theirs.targets[0].name = u"locked"_s;
        theirs.targets[0].scrape.url = QUrl(u"http://other/metrics"_s);
        theirs.targets[0].scrape.authentication = {Authentication::Kind::Bearer, {}, u"S"_s};
        const SettingsImport import = importedSettings({}, exportedSettings(theirs));
        QCOMPARE(import.notes.size(), 1);
        QVERIFY(import.notes[0].contains(u"locked"_s));
    }

    void whatIsNoExportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x00\xff{", 3);
        QTest::newRow("another JSON") << QByteArray("{\"version\":1}");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("huge") << QByteArray(17 << 20, ' ');
    }

    void whatIsNoExportIsRefused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!importedSettings({}, file).problem.isEmpty());
    }

    void wrongFieldsTakeTheirDefaultsAndNewerOnesAreSaid()
    {
        const SettingsImport import = importedSettings(
            {}, "{\"vigie_settings\":7,\"theme\":[],\"proxy\":\"x\",\"history_bytes\":-1,"
                "\"targets\":[1,{}],\"new\":1}");
        QCOMPARE(import.problem, QString());
        QCOMPARE(import.notes.size(), 1);
        QCOMPARE(import.settings.theme, Settings::Theme::System);
        QCOMPARE(import.settings.targets.size(), 2);
    }

    void secretsLeaveAndComeBack()
    {
        Target target = Target::create(u"t"_s, QUrl(u"http://me:url@h/"_s));
        target.scrape.authentication = {Authentication::Kind::Basic, u"me"_s, u"pass"_s};
        target.scrape.headers = {{"User-Agent", "x"}, {"X-Key", "k"}};
        Target bare = target;
        bare.scrape.url.setPassword({});
        bare.scrape.authentication.secret.clear();
        bare.scrape.headers[1].second.clear();
        QVERIFY(needsSecrets(bare));
        QCOMPARE(secretsOf(bare), QString());
        QVERIFY(withSecrets(bare, secretsOf(target)) == target);
        QVERIFY(withSecrets(bare, u"no JSON"_s) == bare);
        QVERIFY(!needsSecrets(Target::create(u"t"_s, QUrl(u"http://h/"_s))));
    }
};

QTEST_GUILESS_MAIN(SettingsExchangeTest)
#include "tst_settingsexchange.moc"
