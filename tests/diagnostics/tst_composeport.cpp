// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeport.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestComposePort final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShortForms_data();
    void readsShortForms();
    void refusesWhatIsNoMapping_data();
    void refusesWhatIsNoMapping();
    void findsTheHostPortOfAContainerPort();
    void seesBaseSixtyNumbers();
};

void TestComposePort::readsShortForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // host address, host ports, container ports, protocol
    const auto row = [](const char *text, const QStringList &parts) {
        QTest::newRow(text) << QString::fromLatin1(text) << parts;
    };
    row("9090", {u""_s, u""_s, u"9090"_s, u"tcp"_s});
    row("9090:9090", {u""_s, u"9090"_s, u"9090"_s, u"tcp"_s});
    row("9091:9090/udp", {u""_s, u"9091"_s, u"9090"_s, u"udp"_s});
    row("9090:9090/TCP", {u""_s, u"9090"_s, u"9090"_s, u"tcp"_s});
    row("127.0.0.1:9090:9090", {u"127.0.0.1"_s, u"9090"_s, u"9090"_s, u"tcp"_s});
    row("127.0.0.1::9090", {u"127.0.0.1"_s, u""_s, u"9090"_s, u"tcp"_s});
    row("[::1]:9090:9090", {u"::1"_s, u"9090"_s, u"9090"_s, u"tcp"_s});
    row("[::1]::9090", {u"::1"_s, u""_s, u"9090"_s, u"tcp"_s});
    row("9090-9092:9090-9092", {u""_s, u"9090-9092"_s, u"9090-9092"_s, u"tcp"_s});
    row("9090-9099:9090", {u""_s, u"9090-9099"_s, u"9090"_s, u"tcp"_s});
}

void TestComposePort::readsShortForms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const auto port = parseShortPort(text);
    QVERIFY(port.has_value());
    QCOMPARE((QStringList{port->hostIp, port->hostPorts, port->containerPorts, port->protocol}),
             parts);
    QVERIFY(parseShortPort(port->toShortForm())->isSameMapping(*port));
}

void TestComposePort::refusesWhatIsNoMapping_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", ":", ":9090", "9090:", "0", "65536", "9090:x", "a:9090:9090", "9090:9090/http",
          "9090-9080", "9090-9092:9090-9093", "-1", " ", "[::1]", "9090:9090:9090", "99999:9090"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestComposePort::refusesWhatIsNoMapping()
{
    QFETCH(QString, text);
    QVERIFY(!parseShortPort(text));
}

void TestComposePort::findsTheHostPortOfAContainerPort()
{
    QCOMPARE(parseShortPort(u"9091:9090"_s)->hostPortFor(9090), 9091);
    QCOMPARE(parseShortPort(u"9091:9090"_s)->hostPortFor(9091), std::nullopt);
    QCOMPARE(parseShortPort(u"8000-8010:9085-9095"_s)->hostPortFor(9090), 8005);
    QCOMPARE(parseShortPort(u"9090"_s)->hostPortFor(9090), 0);
    QCOMPARE(parseShortPort(u"9090-9099:9090"_s)->hostPortFor(9090), 0);
}

void TestComposePort::seesBaseSixtyNumbers()
{
    QCOMPARE(baseSixtyValue(u"9090:50"_s), 545450);
    QCOMPARE(baseSixtyValue(u"22:22"_s), 1342);
    QCOMPARE(baseSixtyValue(u"9090:9090"_s), std::nullopt);
    QCOMPARE(baseSixtyValue(u"9090"_s), std::nullopt);
    QCOMPARE(baseSixtyValue(u"9090:60"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestComposePort)
#include "tst_composeport.moc"
