// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composefile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestComposeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShortAndLongPorts();
    void tellsWhereThingsStand();
    void followsAnchorsAndMergeKeys();
    void survivesRingsOfAliases();
    void readsTagsOfTheComposeSpecification();
    void mergesPortsOfSeveralFiles_data();
    void mergesPortsOfSeveralFiles();
    void replacesVariables();
    void readsNetworksAndProfiles();
    void readsCrlfAndByteOrderMark();
    void reportsBrokenFiles_data();
    void reportsBrokenFiles();
    void reportsFilesThatCannotBeRead();
    void readsFiveMegabytes();
};

void TestComposeFile::readsShortAndLongPorts()
{
    const ComposeFile file = parseComposeText("services:\n"
                                              "  workers:\n"
                                              "    image: app\n"
                                              "    ports:\n"
                                              "      - 9090:50\n"
                                              "      - \"9090:50\"\n"
                                              "      - 8000\n"
                                              "      - target: 9090\n"
                                              "        published: \"9091\"\n"
                                              "        host_ip: 127.0.0.1\n"
                                              "        protocol: udp\n"
                                              "    expose: [9191, \"9192/udp\"]\n",
                                              u"f.yml"_s);
    QVERIFY(file.problems.isEmpty());
    const ComposeService *workers = file.service(u"workers"_s);
    QVERIFY(workers);
    QCOMPARE(workers->ports.size(), 4);
    QCOMPARE(workers->ports[0].baseSixty, 545450);
    QCOMPARE(workers->ports[1].baseSixty, std::nullopt);
    QCOMPARE(workers->ports[2].hostPorts, QString());
    QVERIFY(workers->ports[3].isLongForm);
    QCOMPARE(workers->ports[3].toShortForm(), u"127.0.0.1:9091:9090/udp"_s);
    QCOMPARE(workers->expose.size(), 2);
    QCOMPARE(workers->expose[1].protocol, u"udp"_s);
}

void TestComposeFile::tellsWhereThingsStand()
{
    const ComposeFile file = parseComposeText("# head\nservices:\n  workers:\n    ports:\n"
                                              "      - \"9090:9090\"\n    network_mode: none\n",
                                              u"f.yml"_s);
    const ComposeService *workers = file.service(u"workers"_s);
    QVERIFY(workers);
    QCOMPARE(workers->at, (FilePosition{u"f.yml"_s, 3, 3}));
    QCOMPARE(workers->portsAt, (FilePosition{u"f.yml"_s, 4, 5}));
    QCOMPARE(workers->ports[0].at, (FilePosition{u"f.yml"_s, 5, 9}));
    QCOMPARE(workers->networkModeAt, (FilePosition{u"f.yml"_s, 6, 5}));
    QCOMPARE(workers->networkMode, u"none"_s);
}

void TestComposeFile::followsAnchorsAndMergeKeys()
{
    const ComposeFile file = parseComposeText("x-base: &base\n  ports: [\"9090:9090\"]\n"
                                              "x-net: &net\n  network_mode: host\n"
                                              "services:\n"
                                              "  one: *base\n"
                                              "  two:\n    <<: [*base, *net]\n"
                                              "  three:\n    <<: *base\n    ports: [\"1:2\"]\n",
                                              u"f.yml"_s);
    QVERIFY(file.problems.isEmpty());
    QCOMPARE(file.service(u"one"_s)->ports[0].written, u"9090:9090"_s);
    QCOMPARE(file.service(u"two"_s)->ports[0].written, u"9090:9090"_s);
    QCOMPARE(file.service(u"two"_s)->networkMode, u"host"_s);
    QCOMPARE(file.service(u"three"_s)->ports[0].written, u"1:2"_s);
}

void TestComposeFile::survivesRingsOfAliases()
{
    const ComposeFile file = parseComposeText("services: &s\n  w: &w\n    <<: *w\n    image: a\n"
                                              "  <<: *s\n",
                                              u"f.yml"_s);
    QCOMPARE(file.service(u"w"_s)->image, u"a"_s);
}

void TestComposeFile::readsTagsOfTheComposeSpecification()
{
    const ComposeFile file =
        parseComposeText("services:\n  a:\n    ports: !override\n      - \"1:2\"\n"
                         "  b:\n    ports: !reset []\n  c:\n    ports: !reset null\n",
                         u"f.yml"_s);
    QCOMPARE(file.service(u"a"_s)->portsMerge, ComposeMerge::Override);
    QCOMPARE(file.service(u"b"_s)->portsMerge, ComposeMerge::Reset);
    QCOMPARE(file.service(u"c"_s)->portsMerge, ComposeMerge::Reset);
    QVERIFY(file.problems.isEmpty());
}

void TestComposeFile::mergesPortsOfSeveralFiles_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QStringList>("ports");
    QTest::newRow("appended") << QByteArray("[\"9191:9090\"]")
                              << QStringList{u"9090:9090"_s, u"9191:9090"_s};
    QTest::newRow("the same once") << QByteArray("[\"9090:9090\"]") << QStringList{u"9090:9090"_s};
    QTest::newRow("overridden") << QByteArray("!override [\"9191:9090\"]")
                                << QStringList{u"9191:9090"_s};
    QTest::newRow("reset") << QByteArray("!reset []") << QStringList{};
}

void TestComposeFile::mergesPortsOfSeveralFiles()
{
    QFETCH(QByteArray, second);
    QFETCH(QStringList, ports);
    const QList<ComposeFile> files{
        parseComposeText("services:\n  w:\n    image: a\n    ports: [\"9090:9090\"]\n", u"a.yml"_s),
        parseComposeText("services:\n  w:\n    ports: " + second + "\n", u"b.yml"_s)};
    const auto merged = mergedService(files, u"w"_s);
    QVERIFY(merged.has_value());
    QStringList written;
    for (const ComposePort &port : merged->ports)
        written.append(port.written);
    QCOMPARE(written, ports);
    QCOMPARE(merged->image, u"a"_s);
    QCOMPARE(merged->portsAt->file, u"b.yml"_s);
    QVERIFY(!mergedService(files, u"x"_s));
}

void TestComposeFile::replacesVariables()
{
    const QByteArray text = "services:\n  w:\n    ports: [\"${PORT:-9090}:9090\", \"$OTHER:1\"]\n";
    const ComposeFile file = parseComposeText(text, u"f.yml"_s, {{u"PORT"_s, u"9191"_s}});
    QCOMPARE(file.service(u"w"_s)->ports[0].hostPorts, u"9191"_s);
    QCOMPARE(file.service(u"w"_s)->ports[0].written, u"${PORT:-9090}:9090"_s);
    QCOMPARE(file.problems.first().kind, ComposeProblem::Kind::Variable);
    QVERIFY(file.problems.first().message.contains(u"OTHER"_s));
}

void TestComposeFile::readsNetworksAndProfiles()
{
    const ComposeFile file =
        parseComposeText("name: shop\nservices:\n  w:\n    profiles: [prod]\n"
                         "    networks:\n      back:\n        aliases: [x]\n"
                         "networks:\n  back:\n    internal: true\n  out: null\n"
                         "  ext: {external: true}\n",
                         u"f.yml"_s);
    QCOMPARE(file.projectName, u"shop"_s);
    QCOMPARE(file.service(u"w"_s)->profiles, QStringList{u"prod"_s});
    QCOMPARE(file.service(u"w"_s)->networks, QStringList{u"back"_s});
    QCOMPARE(file.networks.size(), 3);
    QVERIFY(file.networks[0].isInternal);
    QVERIFY(!file.networks[1].isInternal);
    QVERIFY(file.networks[2].isExternal);
}

void TestComposeFile::readsCrlfAndByteOrderMark()
{
    const ComposeFile file = parseComposeText(
        "\xef\xbb\xbfservices:\r\n  w:\r\n    ports:\r\n      - 9090:9090\r\n", u"f.yml"_s);
    QVERIFY(file.problems.isEmpty());
    QCOMPARE(file.service(u"w"_s)->ports[0].hostPorts, u"9090"_s);
    QCOMPARE(file.service(u"w"_s)->ports[0].at.line, 4);
}

void TestComposeFile::reportsBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &text, int line, const QString &words) {
        QTest::newRow(name) << text << line << words;
    };
    row("tab", "services:\n\tw:\n", 2, u"tab"_s);
    row("tab later", "services:\n  w:\n\timage: a\n", 3, u"tab"_s);
    row("unclosed quote", "services:\n  w:\n    image: \"a\n    ports: [\"1:2\"]\n", 0, u""_s);
    row("unclosed bracket", "services: [", 0, u""_s);
    row("indentation", "services:\n  w:\n    image: a\n   ports: []\n", 0, u""_s);
    row("unknown alias", "services: *none\n", 1, u""_s);
    row("a list", "- a\n", 1, u"mapping"_s);
    row("services is a list", "services: [w]\n", 1, u"services"_s);
    row("service is a text", "services:\n  w: hello\n", 2, u"w"_s);
    row("ports is a text", "services:\n  w:\n    ports: 9090\n", 3, u"list"_s);
    row("bad mapping", "services:\n  w:\n    ports:\n      - \"90:90:90:90\"\n", 4, u"90:90"_s);
    row("key twice", "services:\n  w:\n    image: a\n    image: b\n", 4, u"image"_s);
    row("service twice", "services:\n  w:\n    image: a\n  w:\n    image: b\n", 4, u"w"_s);
    row("deep", QByteArray(100'000, '['), 0, u""_s);
    row("Latin-1", "services: # m\xe9triques\n", 0, u"UTF-8"_s);
    row("bytes", QByteArray("\x00\x01\x02", 3), 0, u""_s);
    row("too large", QByteArray(9 * 1024 * 1024, ' '), 0, u"8 MiB"_s);
}

void TestComposeFile::reportsBrokenFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, words);
    const ComposeFile file = parseComposeText(text, u"f.yml"_s);
    QVERIFY(!file.problems.isEmpty());
    const ComposeProblem &problem = file.problems.first();
    QVERIFY2(problem.toString().contains(words), qPrintable(problem.toString()));
    QVERIFY(!problem.message.isEmpty());
    if (line > 0)
        QCOMPARE(problem.at.line, line);
}

void TestComposeFile::reportsFilesThatCannotBeRead()
{
    QTemporaryDir folder;
    const auto kindOf = [](const QString &path) {
        return readComposeFile(path).problems.value(0).kind;
    };
    QCOMPARE(kindOf(folder.filePath(u"none.yml"_s)), ComposeProblem::Kind::Missing);
    QCOMPARE(kindOf(folder.path()), ComposeProblem::Kind::NotReadable);
    const QString strange = folder.filePath(u"a b'\"$(x)\n;.yml"_s);
    QFile file(strange);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("services: {w: {image: a}}\n");
    file.close();
    QVERIFY(readComposeFile(strange).service(u"w"_s));
}

void TestComposeFile::readsFiveMegabytes()
{
    QByteArray text = "services:\n";
    for (int i = 0; text.size() < 5'000'000; ++i) {
        text += "  s" + QByteArray::number(i) +
                ":\n    image: x\n    ports:\n      - \"1:2\"\n    environment:\n      A: some "
                "words here\n";
    }
    const ComposeFile file = parseComposeText(text, u"f.yml"_s);
    QVERIFY(file.problems.isEmpty());
    QVERIFY(file.services.size() > 10'000);
}

QTEST_GUILESS_MAIN(TestComposeFile)
#include "tst_composefile.moc"
