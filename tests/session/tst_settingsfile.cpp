// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestSettingsFile final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QByteArray &text) const
    {
        QFile file(SettingsFile(m_folder.path()).path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init() { QFile::remove(SettingsFile(m_folder.path()).path()); }

    void startsWithTheDefaultsWhereThereIsNoFile()
    {
        const LoadedSettings loaded = SettingsFile(m_folder.path()).load();
        QVERIFY(loaded.firstStart);
        QVERIFY(loaded.message.isEmpty());
        QCOMPARE(loaded.settings.targets.size(), 2);
    }

    void readsWhatItWrote()
    {
        Settings settings;
        settings.theme = Settings::Theme::Dark;
        settings.failuresBeforeDown = 4;
        settings.windowGeometry = QByteArray("\x00\xff\x01", 3);
        Target &target = settings.targets[0];
        target.name = u"naïve \"name\"\n"_s;
        target.paused = true;
        target.scrape.interval = std::chrono::seconds(1);
        target.scrape.authentication = {Authentication::Kind::Basic, u"user"_s, u"secret"_s};
        target.scrape.headers = {{"X-A", "1"}};
        target.scrape.fallbackFormat = Format::OpenMetrics1;
        target.scrape.acceptedFingerprint = QByteArray(32, '\x7f');
        target.compose.files = {u"/a b/compose.yml"_s};
        const SettingsFile file(m_folder.path());
        QCOMPARE(file.save(settings), QString());
        const LoadedSettings loaded = file.load();
        QVERIFY(!loaded.firstStart);
        QCOMPARE(loaded.message, QString());
        QVERIFY(loaded.settings == settings);
    }

    void leavesTemporaryTargetsOut()
    {
        Settings settings;
        settings.targets[0].temporary = true;
        const SettingsFile file(m_folder.path());
        QCOMPARE(file.save(settings), QString());
        QCOMPARE(file.load().settings.targets.size(), 1);
    }

    void keepsSecretsFromOtherUsers()
    {
        const SettingsFile file(m_folder.path());
        QCOMPARE(file.save({}), QString());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(file.path()) & others));
    }

    void setsADamagedFileAsideAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"targets\":[{");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("binary") << QByteArray("\x00\x01\xff", 3);
    }

    void setsADamagedFileAsideAndSaysSo()
    {
        QFETCH(QByteArray, text);
        write(text);
        const LoadedSettings loaded = SettingsFile(m_folder.path()).load();
        QVERIFY(!loaded.message.isEmpty());
        QCOMPARE(loaded.settings.targets.size(), 2);
        const QStringList kept =
            QDir(m_folder.path()).entryList({u"settings.json.damaged-*"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QFile file(m_folder.filePath(kept[0]));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
        file.close();
        QVERIFY(file.remove());
    }

    void takesDefaultsForFieldsOfAWrongTypeOrRange()
    {
        write("{\"version\":1,\"targets\":[7,{\"scrape\":{\"url\":\"http://a/m\","
              "\"interval_ms\":-5,\"timeout_ms\":\"x\",\"compression\":\"maybe\"}}],"
              "\"theme\":[],\"history_bytes\":1e300,\"failures_before_down\":0}");
        const LoadedSettings loaded = SettingsFile(m_folder.path()).load();
        QCOMPARE(loaded.message, QString());
        QCOMPARE(loaded.settings.targets.size(), 1);
        const Target &target = loaded.settings.targets[0];
        QCOMPARE(target.scrape.interval, std::chrono::milliseconds(5000));
        QCOMPARE(target.name, u"a:80"_s);
        QVERIFY(!target.id.isEmpty());
        QCOMPARE(loaded.settings.failuresBeforeDown, 1);
        QVERIFY(loaded.settings.historyBytes > 0);
    }

    void keepsTheFileOfANewerVersion()
    {
        write("{\"version\":99,\"theme\":\"dark\"}");
        const LoadedSettings loaded = SettingsFile(m_folder.path()).load();
        QVERIFY(!loaded.message.isEmpty());
        QCOMPARE(loaded.settings.theme, Settings::Theme::Dark);
        QVERIFY(QFile::exists(m_folder.filePath(u"settings.json.newer"_s)));
    }

    void saysWhyItCouldNotSave()
    {
        const SettingsFile file(u"/proc/nowhere"_s);
        QVERIFY(!file.save({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
