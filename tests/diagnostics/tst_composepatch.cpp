// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composepatch.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

using Kind = ComposeEdit::Kind;

namespace {

// The first entry of the service's ports (or expose) that serves this container port.
FilePosition entryFor(const QByteArray &text, const QString &service, bool expose = false)
{
    const ComposeFile file = parseComposeText(text, u"f.yml"_s);
    const ComposeService *found = file.service(service);
    if (!found)
        return {};
    const QList<ComposePort> &ports = expose ? found->expose : found->ports;
    return ports.isEmpty() ? FilePosition() : ports.last().at;
}

ComposePatch patch(const QByteArray &text, Kind kind, const QString &mapping)
{
    ComposeEdit edit{kind, u"workers"_s, {}, {}};
    if (!mapping.isEmpty())
        edit.port = *parseShortPort(mapping);
    if (kind == Kind::ChangePort || kind == Kind::ExposeToPort)
        edit.at = entryFor(text, edit.service, kind == Kind::ExposeToPort);
    return patchComposeText(text, u"f.yml"_s, edit);
}

} // namespace

class TestComposePatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatItMust_data();
    void changesOnlyWhatItMust();
    void refusesWhenItIsNotSure_data();
    void refusesWhenItIsNotSure();
    void keepsEveryOtherByteOfALargeFile();
    void showsADiff();
    void writesThroughSymbolicLinksAndKeepsPermissions();
    void takesAChangeBack();
    void refusesReadOnlyAndChangedFiles();
    void writesFilesWithStrangeNames();
};

void TestComposePatch::changesOnlyWhatItMust_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, Kind kind, const char *mapping, const QByteArray &before,
                        const QByteArray &after) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(mapping) << before
                            << after;
    };
    const QByteArray head =
        "# the shop\nservices:\n  api:\n    image: a\n    ports: [\"8000:8000\"]\n"
        "  workers: # two of them\n    image: 'w'   # pinned\n";
    const QByteArray tail = "\n  # the data base\n  db:\n    image: p\n";

    row("no ports yet", Kind::AddPort, "9090:9090", head + tail,
        head + "    ports:\n      - \"9090:9090\"\n" + tail);
    row("list indented less", Kind::AddPort, "9090:9090",
        "services:\n  workers:\n    image: w\n    command:\n    - a\n    - b\n",
        "services:\n  workers:\n    image: w\n    command:\n    - a\n    - b\n    ports:\n    - "
        "\"9090:9090\"\n");
    row("ports without a value", Kind::AddPort, "9090:9090", head + "    ports: # later\n" + tail,
        head + "    ports: # later\n      - \"9090:9090\"\n" + tail);
    row("one more, quoted alike", Kind::AddPort, "9090:9090",
        head + "    ports:\n      # web\n      - '80:80' # x\n\n      # end\n" + tail,
        head +
            "    ports:\n      # web\n      - '80:80' # x\n      - '9090:9090'\n\n      # end\n" +
            tail);
    row("one more, unquoted alike", Kind::AddPort, "9090:9090",
        head + "    ports:\n      - 80:8080\n",
        head + "    ports:\n      - 80:8080\n      - 9090:9090\n");
    row("unquoted would be base 60", Kind::AddPort, "9090:50",
        head + "    ports:\n      - 80:8080\n",
        head + "    ports:\n      - 80:8080\n      - \"9090:50\"\n");
    row("after a long entry", Kind::AddPort, "9090:9090",
        head + "    ports:\n      - target: 80\n        published: \"80\"\n    init: true\n",
        head + "    ports:\n      - target: 80\n        published: \"80\"\n      - \"9090:9090\"\n "
               "   init: true\n");
    row("flow list", Kind::AddPort, "9090:9090", head + "    ports: [ \"80:80\" ] # x\n",
        head + "    ports: [ \"80:80\", \"9090:9090\" ] # x\n");
    row("flow list, last comma", Kind::AddPort, "9090:9090", head + "    ports: ['80:80',]\n",
        head + "    ports: ['80:80', '9090:9090']\n");
    row("empty flow list", Kind::AddPort, "9090:9090", head + "    ports: []\n",
        head + "    ports: [\"9090:9090\"]\n");
    row("!override", Kind::AddPort, "9090:9090", head + "    ports: !override\n      - \"80:80\"\n",
        head + "    ports: !override\n      - \"80:80\"\n      - \"9090:9090\"\n");
    row("flow service", Kind::AddPort, "9090:9090", "services:\n  workers: {image: w}\n",
        "services:\n  workers: {image: w, ports: [\"9090:9090\"]}\n");
    row("service without a body", Kind::AddPort, "9090:9090",
        "services:\n  workers:\n  db:\n    image: p\n",
        "services:\n  workers:\n    ports:\n      - \"9090:9090\"\n  db:\n    image: p\n");
    row("block scalar last", Kind::AddPort, "9090:9090",
        "services:\n  workers:\n    image: w\n    command: |\n      one\n      two\n",
        "services:\n  workers:\n    image: w\n    ports:\n      - \"9090:9090\"\n    command: |\n  "
        "    one\n      two\n");
    row("no newline at the end", Kind::AddPort, "9090:9090", "services:\n  workers:\n    image: w",
        "services:\n  workers:\n    image: w\n    ports:\n      - \"9090:9090\"");
    row("CRLF and byte order mark", Kind::AddPort, "9090:9090",
        "\xef\xbb\xbfservices:\r\n  workers:\r\n    image: w # \xc3\xa9\r\n  b: {image: x}\r\n",
        "\xef\xbb\xbfservices:\r\n  workers:\r\n    image: w # \xc3\xa9\r\n    ports:\r\n      - "
        "\"9090:9090\"\r\n"
        "  b: {image: x}\r\n");
    row("name that needs quotes", Kind::AddPort, "9090:9090",
        "services:\n  \"workers\":\n      image: w\n  \"a \\\" $(id)\": {image: x}\n",
        "services:\n  \"workers\":\n      image: w\n      ports:\n        - \"9090:9090\"\n  \"a "
        "\\\" $(id)\": {image: x}\n");
    row("own key beside a merge", Kind::AddPort, "9090:9090",
        "x-b: &b\n  init: true\nservices:\n  workers:\n    <<: *b\n    image: w\n",
        "x-b: &b\n  init: true\nservices:\n  workers:\n    <<: *b\n    image: w\n    ports:\n      "
        "- \"9090:9090\"\n");

    row("target", Kind::ChangePort, "9090:9090",
        head + "    ports:\n      - \"9090:9091\" # wrong\n" + tail,
        head + "    ports:\n      - \"9090:9090\" # wrong\n" + tail);
    row("udp", Kind::ChangePort, "9090:9090", head + "    ports:\n      - '9090:9090/udp'\n",
        head + "    ports:\n      - '9090:9090'\n");
    row("host address", Kind::ChangePort, "9090:9090",
        head + "    ports: [192.168.1.5:9090:9090]\n", head + "    ports: [9090:9090]\n");
    row("IPv6 address", Kind::ChangePort, "9090:9090",
        head + "    ports:\n      - \"[::1]:9090:9090\"\n",
        head + "    ports:\n      - \"9090:9090\"\n");
    row("ephemeral", Kind::ChangePort, "9090:9090", head + "    ports:\n      - 9090\n",
        head + "    ports:\n      - 9090:9090\n");
    row("quotes against base 60", Kind::ChangePort, "9090:50",
        head + "    ports:\n      - 9090:50\n", head + "    ports:\n      - \"9090:50\"\n");
    row("variables stay", Kind::ChangePort, "9090:9090",
        head + "    ports:\n      - \"${P:-9090}:9091/udp\"\n",
        head + "    ports:\n      - \"${P:-9090}:9090\"\n");
    row("long: target", Kind::ChangePort, "9090:9090",
        head + "    ports:\n      - target: 9091 # here\n        published: \"9090\"\n",
        head + "    ports:\n      - target: 9090 # here\n        published: \"9090\"\n");
    row("long: protocol and address go", Kind::ChangePort, "9090:9090",
        head + "    ports:\n      - target: 9090\n        published: 9090\n        protocol: udp\n "
               "       host_ip: 10.0.0.1\n",
        head + "    ports:\n      - target: 9090\n        published: 9090\n");
    row("long: published comes", Kind::ChangePort, "9090:9090",
        head + "    ports:\n      - target: 9090\n        mode: host\n",
        head +
            "    ports:\n      - target: 9090\n        published: \"9090\"\n        mode: host\n");

    row("expose, alone", Kind::ExposeToPort, "9090:9090",
        head + "    expose:\n      - \"9090\"\n" + tail,
        head + "    ports:\n      - \"9090:9090\"\n" + tail);
    row("expose, flow", Kind::ExposeToPort, "9090:9090", head + "    expose: [9090]\n",
        head + "    ports: [\"9090:9090\"]\n");
    row("expose with others stays", Kind::ExposeToPort, "9090:9090",
        head + "    expose:\n      - 9191\n      - 9090\n",
        head + "    expose:\n      - 9191\n      - 9090\n    ports:\n      - \"9090:9090\"\n");

    row("network_mode", Kind::RemoveNetworkMode, "",
        head + "    network_mode: none # why\n    init: true\n", head + "    init: true\n");
    row("network_mode, quoted", Kind::RemoveNetworkMode, "",
        head + "    network_mode: \"none\"\n" + tail, head + tail);
}

void TestComposePatch::changesOnlyWhatItMust()
{
    QFETCH(int, kind);
    QFETCH(QString, mapping);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const ComposePatch result = patch(before, static_cast<Kind>(kind), mapping);
    QVERIFY2(result.refusal.isEmpty(), qPrintable(result.refusal));
    QCOMPARE(result.after, after);
    QVERIFY(result.isPossible());
    QVERIFY(!result.diff.isEmpty());
}

void TestComposePatch::refusesWhenItIsNotSure_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, Kind kind, const char *mapping, const QByteArray &text) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(mapping) << text;
    };
    row("no such service", Kind::AddPort, "9090:9090", "services:\n  api:\n    image: a\n");
    row("no services", Kind::AddPort, "9090:9090", "x: 1\n");
    row("broken file", Kind::AddPort, "9090:9090", "services:\n\tworkers:\n");
    row("empty file", Kind::AddPort, "9090:9090", "");
    row("ports are shared", Kind::AddPort, "9090:9090",
        "x-p: &p [\"80:80\"]\nservices:\n  workers:\n    ports: *p\n  api:\n    ports: *p\n");
    row("ports are merged", Kind::AddPort, "9090:9090",
        "x-b: &b\n  ports: [\"80:80\"]\nservices:\n  workers:\n    <<: *b\n    image: w\n");
    row("others take the service as a pattern", Kind::AddPort, "9090:9090",
        "services:\n  workers: &w\n    image: w\n  api:\n    <<: *w\n");
    row("the service is an alias", Kind::AddPort, "9090:9090",
        "x-b: &b {image: a}\nservices:\n  workers: *b\n");
    row("ports are reset", Kind::AddPort, "9090:9090",
        "services:\n  workers:\n    ports: !reset []\n");
    row("ports is a text", Kind::AddPort, "9090:9090", "services:\n  workers:\n    ports: hello\n");
    row("entry is an alias", Kind::ChangePort, "9090:9090",
        "x-p: &p \"9090:9091\"\nservices:\n  workers:\n    ports:\n      - *p\n  api:\n    ports: "
        "[*p]\n");
    row("entry with an escape", Kind::ChangePort, "9090:9090",
        "services:\n  workers:\n    ports:\n      - \"9090\\x3a9091\"\n");
    row("network_mode is merged", Kind::RemoveNetworkMode, "",
        "x-b: &b\n  network_mode: none\nservices:\n  workers:\n    <<: *b\n    image: w\n");
    row("network_mode is all there is", Kind::RemoveNetworkMode, "",
        "services:\n  workers:\n    network_mode: none\n");
    row("network_mode in a flow mapping", Kind::RemoveNetworkMode, "",
        "services:\n  workers: {image: w, network_mode: none}\n");
    row("says so already", Kind::ChangePort, "9090:9090",
        "services:\n  workers:\n    ports: [\"9090:9090\"]\n");
    QByteArray laughs = "x0: &x0 [a, b]\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i), m = QByteArray::number(i - 1);
        laughs += "x" + n + ": &x" + n + " [*x" + m + ", *x" + m + "]\n";
    }
    row("a billion laughs", Kind::AddPort, "9090:9090",
        laughs + "services:\n  workers:\n    image: w\n");
    row("a ring", Kind::AddPort, "9090:9090",
        "x: &x\n  y: *x\nservices:\n  workers:\n    image: w\n");
}

void TestComposePatch::refusesWhenItIsNotSure()
{
    QFETCH(int, kind);
    QFETCH(QString, mapping);
    QFETCH(QByteArray, text);
    const ComposePatch result = patch(text, static_cast<Kind>(kind), mapping);
    QVERIFY2(!result.refusal.isEmpty(), result.after.constData());
    QVERIFY(!result.isPossible());
    QCOMPARE(result.after, text);
    QVERIFY(result.diff.isEmpty());
}

void TestComposePatch::keepsEveryOtherByteOfALargeFile()
{
    QByteArray head = "services:\n";
    for (int i = 0; head.size() < 2'500'000; ++i)
        head +=
            "  s" + QByteArray::number(i) + ": # note\n    image: 'x'\n    ports: [ \"1:2\",]\n\n";
    QByteArray tail = head;
    tail.replace("  s", "  t").remove(0, 10);
    const QByteArray middle = "  workers:\n    image: w\n    ports:\n      - 9090:9091\n";
    const ComposePatch result = patch(head + middle + tail, Kind::ChangePort, u"9090:9090"_s);
    QVERIFY2(result.refusal.isEmpty(), qPrintable(result.refusal));
    QVERIFY(result.after.startsWith(head));
    QVERIFY(result.after.endsWith(tail));
    QCOMPARE(result.after.size(), head.size() + middle.size() + tail.size());
    QVERIFY(result.diff.size() < 1000);
}

void TestComposePatch::showsADiff()
{
    const ComposePatch result = patch("services:\n  workers:\n    ports:\n      - \"9090:9091\"\n",
                                      Kind::ChangePort, u"9090:9090"_s);
    QCOMPARE(result.diff,
             u"--- f.yml\n+++ f.yml\n@@ -1,4 +1,4 @@\n services:\n   workers:\n     ports:\n"
             "-      - \"9090:9091\"\n+      - \"9090:9090\"\n"_s);
}

namespace {

const QByteArray original = "services:\n  workers:\n    image: w\n";

ComposePatch patchOf(const QString &path)
{
    ComposeEdit edit{Kind::AddPort, u"workers"_s, *parseShortPort(u"9090:9090"_s), {}};
    return patchComposeFile(path, edit);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TestComposePatch::writesThroughSymbolicLinksAndKeepsPermissions()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"real"_s));
    const QString real = folder.filePath(u"real/compose.yml"_s);
    const QString link = folder.filePath(u"docker-compose.yml"_s);
    QVERIFY(write(real, original));
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                             QFileDevice::ReadUser | QFileDevice::WriteUser |
                             QFileDevice::ReadGroup | QFileDevice::WriteGroup;
    QVERIFY(QFile::setPermissions(real, permissions));
    if (!QFile::link(real, link))
        QSKIP("no symbolic links here");
    const ComposePatch made = patchOf(link);
    QVERIFY2(made.isPossible(), qPrintable(made.refusal));
    QCOMPARE(contentOf(real), original); // nothing is written before the click
    const FileChange change = applyPatch(made);
    QVERIFY2(change.done, qPrintable(change.error));
    QCOMPARE(contentOf(real), made.after);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(QFile::permissions(real), permissions);
    QCOMPARE(contentOf(change.backup), original);
}

void TestComposePatch::takesAChangeBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.yml"_s);
    QVERIFY(write(path, original));
    const ComposePatch made = patchOf(path);
    const FileChange first = applyPatch(made);
    QVERIFY(first.done);
    QVERIFY(undoPatch(made, first).done);
    QCOMPARE(contentOf(path), original);
    QVERIFY(!QFile::exists(first.backup));

    const FileChange second = applyPatch(made);
    QVERIFY(write(path, made.after + "# mine\n"));
    const FileChange undone = undoPatch(made, second);
    QVERIFY(!undone.done);
    QVERIFY(!undone.error.isEmpty());
    QCOMPARE(contentOf(path), made.after + "# mine\n");
    QVERIFY(QFile::exists(second.backup));
}

void TestComposePatch::refusesReadOnlyAndChangedFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.yml"_s);
    QVERIFY(write(path, original));
    const ComposePatch made = patchOf(path);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser));
    FileChange change = applyPatch(made);
    QVERIFY(!change.done);
    QVERIFY(!change.error.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"f.yml"_s});

    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QVERIFY(write(path, original + "# changed\n"));
    change = applyPatch(made);
    QVERIFY(!change.done);
    QCOMPARE(contentOf(path), original + "# changed\n");
    QVERIFY(QFile::remove(path));
    QVERIFY(!applyPatch(made).done);
    QVERIFY(!patchOf(path).isPossible());
    QVERIFY(!patchOf(folder.path()).isPossible());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{});
}

void TestComposePatch::writesFilesWithStrangeNames()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a b'\"$(touch x);\n`id`.yml"_s);
    QVERIFY(write(path, original));
    const ComposePatch made = patchOf(path);
    QVERIFY(applyPatch(made).done);
    QCOMPARE(contentOf(path), made.after);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

QTEST_GUILESS_MAIN(TestComposePatch)
#include "tst_composepatch.moc"
