// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchremedies.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestPatchRemedies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheEntryAtFault_data();
    void changesTheEntryAtFault();
    void putsANewPortWherePortsAre();
    void saysWhatToDoByHandWhenTheFileCannotBeChangedSafely();
    void saysWhyALargeFileIsLeftAlone();
};

namespace {

Evidence evidenceOf(const QStringList &paths)
{
    Evidence evidence;
    evidence.serviceName = u"workers"_s;
    evidence.containerPort = 9090;
    evidence.url = analyzeUrl(u"http://localhost:9090/metrics"_s);
    evidence.project.paths = paths;
    for (const QString &path : paths)
        evidence.project.files.append(readComposeFile(path));
    evidence.project.service = mergedService(evidence.project.files, evidence.serviceName);
    return evidence;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

} // namespace

void TestPatchRemedies::changesTheEntryAtFault_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *verdict, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(verdict) << QString::fromLatin1(verdict) << before << after;
    };
    row("port.not-published", "    init: true\n",
        "    init: true\n    ports:\n      - \"9090:9090\"\n");
    row("port.exposed-only", "    expose: [\"9090\"]\n", "    ports: [\"9090:9090\"]\n");
    row("port.ephemeral", "    ports: [\"9090\"]\n", "    ports: [\"9090:9090\"]\n");
    row("port.other-host-port", "    ports: [\"80:80\", \"9091:9090\"]\n",
        "    ports: [\"80:80\", \"9090:9090\"]\n");
    row("port.wrong-target", "    ports: [\"9090:9091\"]\n", "    ports: [\"9090:9090\"]\n");
    row("port.wrong-protocol", "    ports: [\"9090:9090/udp\"]\n", "    ports: [\"9090:9090\"]\n");
    row("port.other-address", "    ports: [\"10.0.0.9:9090:9090\"]\n",
        "    ports: [\"9090:9090\"]\n");
    row("port.ipv6-only", "    ports: [\"[::1]:9090:9090\"]\n", "    ports: [\"9090:9090\"]\n");
    row("server.other-port", "    ports: [\"9090:9090\"]\n", "    ports: [\"9090:9191\"]\n");
    row("network.none", "    network_mode: none\n", "");
}

void TestPatchRemedies::changesTheEntryAtFault()
{
    QFETCH(QString, verdict);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray head = "services:\n  workers:\n    image: w\n";
    const QTemporaryDir folder;
    const QString path = write(folder, u"f.yml"_s, head + before);
    Evidence evidence = evidenceOf({path});
    evidence.inside.listeners = {{QHostAddress(QHostAddress::AnyIPv4), 9191}};
    const std::vector<Remedy> remedies = patchRemedies(verdict, evidence);
    QCOMPARE(remedies.size(), 1U);
    QCOMPARE(remedies[0].patch.after, head + after);
    QCOMPARE(remedies[0].patch.before, head + before);
    QCOMPARE(remedies[0].patch.file, path);
    QVERIFY(remedies[0].patch.diff.contains(u"@@"_s));
    QVERIFY(!remedies[0].title.isEmpty());
}

void TestPatchRemedies::putsANewPortWherePortsAre()
{
    const QTemporaryDir folder;
    const QByteArray bare = "services:\n  workers:\n    image: w\n";
    const QByteArray published = "services:\n  workers:\n    ports: [\"80:80\"]\n";
    const QString first = write(folder, u"a.yml"_s, bare);
    const QString second = write(folder, u"b.yml"_s, "services:\n  workers:\n    init: true\n");
    const QString third = write(folder, u"c.yml"_s, published);
    const auto fileOf = [](const QStringList &paths) {
        const auto remedies = patchRemedies(u"port.not-published"_s, evidenceOf(paths));
        return remedies.empty() ? QString() : remedies[0].patch.file;
    };
    QCOMPARE(fileOf({first, second}), second);
    QCOMPARE(fileOf({third, second}), third);
    QCOMPARE(fileOf({}), QString());
}

void TestPatchRemedies::saysWhatToDoByHandWhenTheFileCannotBeChangedSafely()
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"f.yml"_s,
                               "x-p: &p [\"9090:9091\"]\nservices:\n  workers:\n    ports: *p\n"
                               "  api:\n    ports: *p\n");
    const auto byHand = patchRemedies(u"port.wrong-target"_s, evidenceOf({path}));
    QCOMPARE(byHand.size(), 1U);
    QVERIFY(byHand[0].patch.file.isEmpty());
    QVERIFY(byHand[0].title.contains("9090:9090"_L1));
    QVERIFY(patchRemedies(u"healthy"_s, evidenceOf({path})).empty());
}

void TestPatchRemedies::saysWhyALargeFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QByteArray filler =
        "x-filler: |\n" + QByteArray("  words and words and words\n").repeated(50000);
    const QString path =
        write(folder, u"f.yml"_s, "services:\n  workers:\n    ports: [\"9090:9091\"]\n" + filler);
    const auto byHand = patchRemedies(u"port.wrong-target"_s, evidenceOf({path}));
    QCOMPARE(byHand.size(), 1U);
    QVERIFY(byHand[0].patch.file.isEmpty());
    QVERIFY2(byHand[0].title.contains("1 MB"_L1), qPrintable(byHand[0].title));
}

QTEST_GUILESS_MAIN(TestPatchRemedies)
#include "tst_patchremedies.moc"
