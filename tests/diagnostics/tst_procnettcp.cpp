// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procnettcp.h"

#include <QtTest>

using namespace vigie;

class TestProcNetTcp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddressesOfBothFamilies();
    void countsConnectionsThatWaitForAccept();
    void passesOverRowsThatDoNotListen();
    void passesOverBrokenRows_data();
    void passesOverBrokenRows();
};

void TestProcNetTcp::readsAddressesOfBothFamilies()
{
    const auto rows = parseProcNetTcp(
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n"
        "   0: 0100007F:2382 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000"
        "        0 5127 1 0000000000000000 100 0 0 10 0\n"
        "   1: 00000000000000000000000000000000:23E7 00000000000000000000000000000000:0000 0A "
        "00000000:00000000 00:00000000 00000000     0        0 77 1 0000000000000000 100 0 0\n"
        "   2: 00000000000000000000000001000000:1F40 00000000000000000000000000000000:0000 0A "
        "00000000:00000000 00:00000000 00000000     0        0 78 1 0000000000000000 100 0 0\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(rows[0].port, 9090);
    QCOMPARE(rows[0].uid, 1000U);
    QCOMPARE(rows[0].inode, 5127U);
    QCOMPARE(rows[1].address, QHostAddress(QHostAddress::AnyIPv6));
    QCOMPARE(rows[1].port, 9191);
    QCOMPARE(rows[2].address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(rows[2].port, 8000);
}

void TestProcNetTcp::countsConnectionsThatWaitForAccept()
{
    const auto rows = parseProcNetTcp(
        "   0: 00000000:2382 00000000:0000 0A 00000000:00000003 00:00000000 00000000  0 0 9 1\n");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].waiting, 3U);
    QCOMPARE(rows[0].address, QHostAddress(QHostAddress::AnyIPv4));
}

void TestProcNetTcp::passesOverRowsThatDoNotListen()
{
    QVERIFY(parseProcNetTcp("   0: 0100007F:2382 0100007F:9C40 06 00000000:00000000 00:00000000 "
                            "00000000  0 0 0 3\n"
                            "   1: 0100007F:2382 0100007F:9C41 01 00000000:00000000 00:00000000 "
                            "00000000  0 0 8 1\n")
                .isEmpty());
}

void TestProcNetTcp::passesOverBrokenRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("error text") << QByteArray("cat: /proc/net/tcp6: No such file or directory\n");
    QTest::newRow("cut") << QByteArray("   0: 0100007F:2382 00000000:0000 0A 00000000:000");
    QTest::newRow("odd address") << QByteArray(
        "  0: 01007F:2382 00000000:0000 0A 00000000:00000000 00:0 0 0 0 9 1");
    QTest::newRow("no hex") << QByteArray(
        "  0: 0100007G:2382 00000000:0000 0A 00000000:00000000 00:0 0 0 0 9 1");
    QTest::newRow("port too long")
        << QByteArray("  0: 0100007F:12382 00000000:0000 0A 00000000:00000000 00:0 0 0 0 9 1");
    QTest::newRow("bytes") << QByteArray(4096, '\0');
}

void TestProcNetTcp::passesOverBrokenRows()
{
    QFETCH(QByteArray, text);
    QVERIFY(parseProcNetTcp(text).isEmpty());
}

QTEST_GUILESS_MAIN(TestProcNetTcp)
#include "tst_procnettcp.moc"
