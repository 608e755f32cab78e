// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressclass.h"

#include <QTest>

using namespace vigie;

class TestAddressClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHowFarAnAddressIs_data()
    {
        QTest::addColumn<AddressClass>("expected");
        for (const char *a : {"127.0.0.1", "127.9.9.9", "::1", "0.0.0.0", "::", "::ffff:127.0.0.1"})
            QTest::newRow(a) << AddressClass::Loopback;
        for (const char *a : {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
                              "169.254.1.1", "100.64.0.1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
            QTest::newRow(a) << AddressClass::Private;
        for (const char *a : {"8.8.8.8", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2001:db8::1"})
            QTest::newRow(a) << AddressClass::Public;
    }
    void knowsHowFarAnAddressIs()
    {
        QFETCH(AddressClass, expected);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(int(addressClass(address)), int(expected));
    }

    void knowsLocalNames_data()
    {
        QTest::addColumn<bool>("local");
        for (const char *name : {"workers", "localhost", "nas.local", "host.docker.internal"})
            QTest::newRow(name) << true;
        for (const char *name : {"example.org", "local.example.org", "notlocal"})
            QTest::newRow(name) << !QByteArray(name).contains('.');
    }
    void knowsLocalNames()
    {
        QFETCH(bool, local);
        QCOMPARE(isLocalName(QString::fromLatin1(QTest::currentDataTag())), local);
    }
};

QTEST_GUILESS_MAIN(TestAddressClass)
#include "tst_addressclass.moc"
