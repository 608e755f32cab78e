// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portowner.h"

#include <QtTest>

#include <QCoreApplication>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(VIGIE_TEST_DATA "/portowner/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestPortOwner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThisProcessForItsListener_data();
    void namesThisProcessForItsListener();
    void findsNobodyOnAClosedPort();
    void keepsSpecificAndWildcardListenersApart();
    void saysWhichContainerADockerProxyServes();
    void tellsTheUidWhenTheProcessCannotBeSeen();
    void saysWhenTheSystemCannotBeAsked();
    void readsLsof();
    void readsLsofWithoutListeners();
    void readsTranslatedNetstat();
};

void TestPortOwner::namesThisProcessForItsListener_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("::1") << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("0.0.0.0") << QHostAddress(QHostAddress::AnyIPv4);
    QTest::newRow("::") << QHostAddress(QHostAddress::AnyIPv6);
}

void TestPortOwner::namesThisProcessForItsListener()
{
    QFETCH(QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address))
        QSKIP("this machine has no such address");
    const PortOwners owners = portOwners(server.serverPort());
    if (!owners.readable)
        QSKIP("SKIPPED-TEST: this system needs a tool to see listeners");
    QCOMPARE(owners.listeners.size(), 1);
    const PortListener &listener = owners.listeners.first();
    QCOMPARE(listener.address, address);
    QCOMPARE(listener.isIPv6(), address.protocol() == QAbstractSocket::IPv6Protocol);
    QCOMPARE(listener.pid, QCoreApplication::applicationPid());
    QVERIFY2(listener.processName.contains(u"tst_portowner"_s), qPrintable(listener.processName));
    QVERIFY(!listener.proxy);
}

void TestPortOwner::findsNobodyOnAClosedPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(portOwners(port).listeners.isEmpty());
}

void TestPortOwner::keepsSpecificAndWildcardListenersApart()
{
    QTcpServer v4;
    QTcpServer v6;
    QVERIFY(v4.listen(QHostAddress(QHostAddress::LocalHost)));
    if (!v6.listen(QHostAddress(QHostAddress::LocalHostIPv6), v4.serverPort()))
        QSKIP("this machine has no ::1");
    const PortOwners owners = portOwners(v4.serverPort());
    QCOMPARE(owners.listeners.size(), owners.readable ? 2 : 0);
}

void TestPortOwner::saysWhichContainerADockerProxyServes()
{
#ifdef Q_OS_LINUX
    QTemporaryDir proc;
    write(proc.filePath(u"net/tcp"_s),
          "   0: 00000000:2382 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 41 1\n");
    write(proc.filePath(u"net/tcp6"_s), "");
    const auto commandLine = [](const char *proto, const char *host) {
        const QList<QByteArray> words{"/usr/sbin/docker-proxy",
                                      "-proto",
                                      proto,
                                      "-host-ip",
                                      host,
                                      "-host-port",
                                      "9090",
                                      "-container-ip",
                                      "172.18.0.2",
                                      "-container-port",
                                      "8080",
                                      ""};
        return words.join('\0');
    };
    write(proc.filePath(u"6411/cmdline"_s), commandLine("tcp", "0.0.0.0"));
    write(proc.filePath(u"6412/cmdline"_s), commandLine("udp", "0.0.0.0"));
    write(proc.filePath(u"6413/cmdline"_s), commandLine("tcp", "::"));
    const PortOwners owners = portOwnersFromProc(proc.path(), 9090);
    QVERIFY(owners.readable);
    QCOMPARE(owners.listeners.size(), 1);
    QCOMPARE(owners.listeners[0].pid, 6411);
    QCOMPARE(owners.listeners[0].processName, u"docker-proxy"_s);
    QVERIFY(owners.listeners[0].proxy.has_value());
    QCOMPARE(owners.listeners[0].proxy->containerAddress, QHostAddress(u"172.18.0.2"_s));
    QCOMPARE(owners.listeners[0].proxy->containerPort, 8080);
#else
    QSKIP("only Linux has /proc");
#endif
}

void TestPortOwner::tellsTheUidWhenTheProcessCannotBeSeen()
{
#ifdef Q_OS_LINUX
    QTemporaryDir proc;
    write(proc.filePath(u"net/tcp"_s),
          "   0: 0100007F:2382 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 41 1\n");
    const PortOwners owners = portOwnersFromProc(proc.path(), 9090);
    QCOMPARE(owners.listeners.size(), 1);
    QCOMPARE(owners.listeners[0].uid, 0U);
    QVERIFY(!owners.listeners[0].pid);
    QVERIFY(owners.listeners[0].processName.isEmpty());
#else
    QSKIP("only Linux has /proc");
#endif
}

void TestPortOwner::saysWhenTheSystemCannotBeAsked()
{
#ifdef Q_OS_LINUX
    QVERIFY(!portOwnersFromProc(u"/nonexistent"_s, 9090).readable);
#else
    QSKIP("only Linux has /proc");
#endif
}

void TestPortOwner::readsLsof()
{
    const PortOwners owners = portOwnersFromLsof(fixture(u"lsof-desktop.txt"_s));
    QVERIFY(owners.readable);
    QCOMPARE(owners.listeners.size(), 3);
    QCOMPARE(owners.listeners[0].processName, u"com.docker.backend"_s);
    QCOMPARE(owners.listeners[0].address, QHostAddress(QHostAddress::AnyIPv6));
    QCOMPARE(owners.listeners[0].pid, 812);
    QCOMPARE(owners.listeners[0].uid, 501U);
    QCOMPARE(owners.listeners[1].processName, u"python3.11"_s);
    QCOMPARE(owners.listeners[1].address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(owners.listeners[2].address, QHostAddress(QHostAddress::LocalHostIPv6));
}

void TestPortOwner::readsLsofWithoutListeners()
{
    QVERIFY(portOwnersFromLsof("").readable);
    QVERIFY(
        portOwnersFromLsof("lsof: WARNING: can't stat() fuse file system\n\n").listeners.isEmpty());
    QVERIFY(portOwnersFromLsof("n*:9090\nn:\npx\nn*:9090\n").listeners.isEmpty());
}

void TestPortOwner::readsTranslatedNetstat()
{
    const PortOwners owners = portOwnersFromNetstat(fixture(u"netstat-de.txt"_s), 9090);
    QCOMPARE(owners.listeners.size(), 3);
    QCOMPARE(owners.listeners[0].address, QHostAddress(QHostAddress::AnyIPv4));
    QCOMPARE(owners.listeners[0].pid, 15780);
    QCOMPARE(owners.listeners[1].address, QHostAddress(QHostAddress::AnyIPv6));
    QCOMPARE(owners.listeners[2].address, QHostAddress(u"fe80::1"_s));
    QCOMPARE(owners.listeners[2].pid, 4);
}

QTEST_GUILESS_MAIN(TestPortOwner)
#include "tst_portowner.moc"
