// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

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

    void keepsTheDefaultTargetsOfAFirstStart()
    {
        SettingsFile file(m_folder.path());
        Settings settings = file.load().settings;
        settings.theme = Settings::Theme::Dark;
        QCOMPARE(file.save(settings), QString());
        QCOMPARE(SettingsFile(m_folder.path()).load().settings.targets, settings.targets);
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
        target.scrape.authentication = {Authentication::Kind::Basic, u"user"_s, {}};
        target.scrape.headers = {{"X-Scope-OrgID", "1"}};
        settings.newTarget.interval = std::chrono::seconds(7);
        settings.docker = {u"colima"_s, {u"/a b/compose.yml"_s}, u"/p"_s};
        settings.proxy = {ProxySettings::Kind::Manual, u"proxy"_s, 8080, u"me"_s, {}};
        settings.palette = Settings::Palette::Grey;
        settings.density = Settings::Density::Compact;
        settings.numbers = Settings::Numbers::Plain;
        settings.zone = Settings::Zone::Utc;
        settings.axisTimes = Settings::AxisTimes::BeforeNow;
        settings.startWithSession = settings.startHidden = settings.secretsInFile = true;
        target.scrape.fallbackFormat = Format::OpenMetrics1;
        target.scrape.acceptedFingerprint = QByteArray(32, '\x7f');
        target.compose.files = {u"/a b/compose.yml"_s};
        SettingsFile file(m_folder.path());
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
        SettingsFile file(m_folder.path());
        QCOMPARE(file.save(settings), QString());
        QCOMPARE(file.load().settings.targets.size(), 1);
    }

    void writesNoSecret()
    {
        Settings settings;
        settings.proxy.password = u"SECRET1"_s;
        Target &target = settings.targets[0];
        target.scrape.url = QUrl(u"http://me:SECRET2@h/metrics"_s);
        target.scrape.authentication = {Authentication::Kind::Bearer, {}, u"SECRET3"_s};
        target.scrape.headers = {{"X-Api-Key", "SECRET4"}, {"User-Agent", "public"}};
        SettingsFile file(m_folder.path());
        QCOMPARE(file.save(settings), QString());
        QFile written(file.path());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(!text.contains("SECRET"), text.constData());
        QVERIFY(text.contains("public"));
    }

    void takesTheSecretsOfAnOlderVersionOutOfItsFile()
    {
        write("{\"version\":1,\"targets\":[{\"id\":\"t\",\"scrape\":{\"url\":"
              "\"http://me:SECRET@h/m\",\"authentication\":\"bearer\",\"secret\":\"SECRET\","
              "\"headers\":[{\"name\":\"X-Key\",\"value\":\"SECRET\"}]}}]}");
        SettingsFile file(m_folder.path());
        const LoadedSettings loaded = file.load();
        QVERIFY(loaded.hadSecrets);
        QCOMPARE(loaded.settings.targets[0].scrape.authentication.secret, u"SECRET"_s);
        QCOMPARE(file.save(loaded.settings), QString());
        QFile written(file.path());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("SECRET"));
        QVERIFY(!SettingsFile(m_folder.path()).load().hadSecrets);
    }

    void twoThatWriteLoseNothingOfEachOther()
    {
        SettingsFile one(m_folder.path());
        SettingsFile two(m_folder.path());
        QCOMPARE(one.save({}), QString());
        Settings first = one.load().settings;
        Settings second = two.load().settings;
        first.theme = Settings::Theme::Dark;
        first.targets.append(Target::create(u"a"_s, QUrl(u"http://a/"_s)));
        second.failuresBeforeDown = 9;
        second.targets.append(Target::create(u"b"_s, QUrl(u"http://b/"_s)));
        second.targets.removeFirst();
        QCOMPARE(one.save(first), QString());
        QCOMPARE(two.save(second), QString());
        const Settings both = SettingsFile(m_folder.path()).load().settings;
        QCOMPARE(both.theme, Settings::Theme::Dark);
        QCOMPARE(both.failuresBeforeDown, 9);
        QStringList names;
        for (const Target &target : both.targets)
            names.append(target.name);
        names.sort();
        QCOMPARE(names, (QStringList{u"a"_s, u"api"_s, u"b"_s}));
    }

    void keepsWhatANewerVersionWrote()
    {
        write("{\"version\":99,\"theme\":\"dark\",\"future\":{\"x\":[1]},\"docker\":{\"pod\":1},"
              "\"targets\":[{\"id\":\"t\",\"new\":7,\"scrape\":{\"url\":\"http://a/\"}}]}");
        SettingsFile file(m_folder.path());
        Settings settings = file.load().settings;
        settings.theme = Settings::Theme::Light;
        QCOMPARE(file.save(settings), QString());
        QFile written(file.path());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(json[u"version"_s].toInt(), 99);
        QCOMPARE(json[u"theme"_s].toString(), u"light"_s);
        QVERIFY(json.contains(u"future"_s));
        QCOMPARE(json[u"docker"_s][u"pod"_s].toInt(), 1);
        QCOMPARE(json[u"targets"_s][0][u"new"_s].toInt(), 7);
    }

    void aFullDiskLeavesTheOldFile()
    {
#ifdef Q_OS_UNIX
        SettingsFile file(m_folder.path());
        Settings settings;
        QCOMPARE(file.save(settings), QString());
        settings.theme = Settings::Theme::Dark;
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{16, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &none);
        const QString error = file.save(settings);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!error.isEmpty());
        QCOMPARE(SettingsFile(m_folder.path()).load().settings.theme, Settings::Theme::System);
        QCOMPARE(file.save(settings), QString()); // there is room again
        QCOMPARE(SettingsFile(m_folder.path()).load().settings.theme, Settings::Theme::Dark);
#else
        QSKIP("needs resource limits");
#endif
    }

    void keepsSecretsFromOtherUsers()
    {
        SettingsFile file(m_folder.path());
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
        SettingsFile file(u"/proc/nowhere"_s);
        QVERIFY(!file.save({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
