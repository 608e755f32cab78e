// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace vigie;
using namespace Qt::StringLiterals;

// Two programs are two processes here.
class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecondStartHandsOverWhatItWasAskedAndEnds();
    void anotherProfileIsAnotherProgram();
    void ofManyThatStartAtOnceOneIsFirst();
    void oneThatWasKilledIsNoObstacle();
    void oneThatDoesNotAnswerIsNotWaitedForLong();
    void hostileMessagesAreDroppedAndTheProgramLivesOn_data();
    void hostileMessagesAreDroppedAndTheProgramLivesOn();
    void onlyTheUserCanReachTheSocket();

private:
    std::unique_ptr<QProcess> startPeer(const QStringList &arguments) const;
    static QString nextLine(QProcess &process);

    QTemporaryDir m_runtime;
    QString m_profile;
};

void SingleInstanceTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    m_profile = m_runtime.filePath(u"profile"_s);
}

std::unique_ptr<QProcess> SingleInstanceTest::startPeer(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(INSTANCE_PEER), arguments);
    return process;
}

QString SingleInstanceTest::nextLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(20'000))
            return {};
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

void SingleInstanceTest::aSecondStartHandsOverWhatItWasAskedAndEnds()
{
    const auto first = startPeer({m_profile});
    QCOMPARE(nextLine(*first), u"first"_s);
    const auto second = startPeer({m_profile, u"http://localhost:9100/metrics"_s, u"/a b/p.txt"_s});
    QCOMPARE(nextLine(*second), u"second"_s);
    QVERIFY(second->waitForFinished(20'000));
    QCOMPARE(nextLine(*first), u"asked http://localhost:9100/metrics /a b/p.txt"_s);
    first->kill();
    first->waitForFinished();
}

void SingleInstanceTest::anotherProfileIsAnotherProgram()
{
    const auto first = startPeer({m_profile});
    QCOMPARE(nextLine(*first), u"first"_s);
    const auto other = startPeer({m_runtime.filePath(u"other"_s)});
    QCOMPARE(nextLine(*other), u"first"_s);
    // The same folder by another spelling is the same program.
    const auto same = startPeer({m_runtime.filePath(u"x/../profile"_s)});
    QCOMPARE(nextLine(*same), u"second"_s);
    for (QProcess *process : {first.get(), other.get()}) {
        process->kill();
        process->waitForFinished();
    }
}

void SingleInstanceTest::ofManyThatStartAtOnceOneIsFirst()
{
    constexpr int many = 6;
    std::vector<std::unique_ptr<QProcess>> peers;
    for (int i = 0; i < many; ++i)
        peers.push_back(startPeer({m_profile, u"thing%1"_s.arg(i)}));
    QProcess *winner = nullptr;
    int second = 0;
    for (const auto &peer : peers) {
        const QString role = nextLine(*peer);
        if (role == "second"_L1)
            ++second;
        else if (role == "first"_L1 || role.startsWith("asked"_L1))
            winner = peer.get();
    }
    QVERIFY(winner != nullptr);
    QCOMPARE(second, many - 1);
    for (const auto &peer : peers) {
        peer->kill();
        peer->waitForFinished();
    }
}

void SingleInstanceTest::oneThatWasKilledIsNoObstacle()
{
    const auto dead = startPeer({m_profile});
    QCOMPARE(nextLine(*dead), u"first"_s);
    dead->kill();
    QVERIFY(dead->waitForFinished());
    const auto next = startPeer({m_profile});
    QCOMPARE(nextLine(*next), u"first"_s);
    next->kill();
    next->waitForFinished();
}

void SingleInstanceTest::oneThatDoesNotAnswerIsNotWaitedForLong()
{
    // This process has the lock and never comes back to its events.
    SingleInstance silent(m_profile);
    QCOMPARE(silent.start({}), SingleInstance::Role::First);
    SingleInstance second(m_profile);
    QCOMPARE(second.start({}, 200), SingleInstance::Role::Refused);
}

void SingleInstanceTest::hostileMessagesAreDroppedAndTheProgramLivesOn_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("not ours") << QByteArray("{\"open\":[]}\n");
    QTest::newRow("no text") << QByteArray("{\"vigie\":1,\"open\":[7]}\n");
    QTest::newRow("too long a thing")
        << "{\"vigie\":1,\"open\":[\"" + QByteArray(5000, 'x') + "\"]}\n";
    QTest::newRow("endless") << QByteArray(4 << 20, 'x');
    QTest::newRow("deep") << QByteArray(60'000, '[') + "\n";
    QByteArray many = "{\"vigie\":1,\"open\":[\"x\"";
    for (int i = 0; i < 100; ++i)
        many += ",\"x\"";
    QTest::newRow("too many things") << many + "]}\n";
}

void SingleInstanceTest::hostileMessagesAreDroppedAndTheProgramLivesOn()
{
    QFETCH(QByteArray, message);
    SingleInstance first(m_profile);
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket hostile;
    hostile.connectToServer(first.socketName());
    QVERIFY(hostile.waitForConnected());
    hostile.write(message);
    QTRY_COMPARE(hostile.state(), QLocalSocket::UnconnectedState);
    QVERIFY(asked.isEmpty());
    const auto second = startPeer({m_profile, u"after"_s});
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
}

void SingleInstanceTest::onlyTheUserCanReachTheSocket()
{
    SingleInstance first(m_profile);
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    const QFileInfo folder(QFileInfo(first.socketName()).absolutePath());
    QVERIFY(!(folder.permissions() &
              (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther |
               QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup)));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
