// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 60'000;

} // namespace

// The real program, twice.
class TwoProgramsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartAddsItsUrlToTheFirst();
    void twoProfilesAreTwoPrograms();

private:
    std::unique_ptr<QProcess> start(const QString &profile, const QStringList &arguments);
    static QStringList urlsIn(const QString &profile);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TwoProgramsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QProcess> TwoProgramsTest::start(const QString &profile,
                                                 const QStringList &arguments)
{
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"VIGIE_NO_KEYCHAIN"_s, u"1"_s);
    program->setProcessEnvironment(environment);
    program->setProcessChannelMode(QProcess::ForwardedChannels);
    program->start(QStringLiteral(VIGIE_PROGRAM), QStringList{u"--profile"_s, profile} + arguments);
    return program;
}

QStringList TwoProgramsTest::urlsIn(const QString &profile)
{
    QFile file(profile + u"/settings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList urls;
    const QJsonArray targets =
        QJsonDocument::fromJson(file.readAll()).object()[u"targets"_s].toArray();
    for (const QJsonValue &target : targets)
        urls.append(target[u"scrape"_s][u"url"_s].toString());
    return urls;
}

void TwoProgramsTest::aSecondStartAddsItsUrlToTheFirst()
{
    const QString profile = m_home->filePath(u"p"_s);
    const auto first = start(profile, {u"http://127.0.0.1:1/first"_s});
    QTRY_VERIFY_WITH_TIMEOUT(urlsIn(profile).contains(u"http://127.0.0.1:1/first"_s), startMs);
    const auto second = start(profile, {u"http://127.0.0.1:1/second"_s});
    QVERIFY(second->waitForFinished(startMs));
    QCOMPARE(second->exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(urlsIn(profile).contains(u"http://127.0.0.1:1/second"_s), startMs);
    QVERIFY(urlsIn(profile).contains(u"http://127.0.0.1:1/first"_s));
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();
}

void TwoProgramsTest::twoProfilesAreTwoPrograms()
{
    const QString one = m_home->filePath(u"one"_s);
    const QString two = m_home->filePath(u"two"_s);
    const auto first = start(one, {u"http://127.0.0.1:1/a"_s});
    const auto second = start(two, {u"http://127.0.0.1:1/b"_s});
    QTRY_VERIFY_WITH_TIMEOUT(urlsIn(one).contains(u"http://127.0.0.1:1/a"_s), startMs);
    QTRY_VERIFY_WITH_TIMEOUT(urlsIn(two).contains(u"http://127.0.0.1:1/b"_s), startMs);
    QVERIFY(!urlsIn(two).contains(u"http://127.0.0.1:1/a"_s));
    for (QProcess *program : {first.get(), second.get()}) {
        QCOMPARE(program->state(), QProcess::Running);
        program->kill();
        program->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "tst_twoprograms.moc"
