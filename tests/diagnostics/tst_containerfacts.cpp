// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerfacts.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestContainerFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheEngineSays();
    void keepsNoSecrets();
    void readsAnEmptyAnswer();
    void readsNetworks();

private:
    static QJsonObject load(const QString &name)
    {
        QFile file(QStringLiteral(VIGIE_TEST_DATA) + u"/containers/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no test data");
        return QJsonDocument::fromJson(file.readAll()).object();
    }
};

void TestContainerFacts::readsWhatTheEngineSays()
{
    const ContainerFacts facts = readContainer(load(u"workers-running.json"_s));
    QCOMPARE(facts.name, u"shop-workers-1"_s);
    QCOMPARE(facts.project, u"shop"_s);
    QCOMPARE(facts.service, u"workers"_s);
    QCOMPARE(facts.number, 1);
    QVERIFY(!facts.isOneOff);
    QVERIFY(facts.isRunning());
    QCOMPARE(facts.configFiles.size(), 2);
    QCOMPARE(facts.pid, 4242);
    QCOMPARE(facts.startedAt, QDateTime({2026, 11, 22}, {12, 0, 1, 123}, Qt::UTC));
    QCOMPARE(facts.uptimeMs(facts.startedAt.addSecs(3)), 3000);
    QCOMPARE(facts.published(9090).size(), 2);
    QCOMPARE(facts.published(9090)[0].text(), u"0.0.0.0:9090 → 9090/tcp"_s);
    QCOMPARE(facts.published(8000).size(), 0);
    QCOMPARE(facts.wanted.size(), 1);
    QCOMPARE(facts.networks[0].ipAddress, u"172.18.0.2"_s);
    QCOMPARE(facts.environment.value(u"dramatiq_prom_port"_s), u"9191"_s);
}

void TestContainerFacts::keepsNoSecrets()
{
    const ContainerFacts facts = readContainer(load(u"workers-running.json"_s));
    const QByteArray json = QJsonDocument(facts.toJson()).toJson();
    QVERIFY(!json.contains("hunter2"));
    QCOMPARE(facts.environment.value(u"http_proxy"_s), u"http://***@proxy:3128"_s);
}

void TestContainerFacts::readsAnEmptyAnswer()
{
    const ContainerFacts facts = readContainer({});
    QVERIFY(facts.name.isEmpty());
    QVERIFY(!facts.startedAt.isValid());
    QVERIFY(!facts.isRunning());
}

void TestContainerFacts::readsNetworks()
{
    const NetworkFacts facts = readNetwork(
        QJsonDocument::fromJson(R"({"Name":"back","Id":"0123456789abcdef","Driver":"bridge",
            "Internal":true,"IPAM":{"Config":[{"Subnet":"172.18.0.0/16"}]}})")
            .object());
    QVERIFY(facts.isInternal);
    QCOMPARE(facts.bridge, u"br-0123456789ab"_s);
    QCOMPARE(facts.subnets, QStringList{u"172.18.0.0/16"_s});
}

QTEST_GUILESS_MAIN(TestContainerFacts)
#include "tst_containerfacts.moc"
