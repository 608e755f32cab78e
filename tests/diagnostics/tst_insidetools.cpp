// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservers.h"
#include "insidepage.h"
#include "processrunner.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

// Runs the real programs, as far as this machine has them: what they say is what counts.
class TestInsideTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesPages_data();
    void fetchesPages();
    void tellsRefusedPorts_data() { fetchesPages_data(); }
    void tellsRefusedPorts();
    void tellsClosedConnections_data() { fetchesPages_data(); }
    void tellsClosedConnections();
    void readsStatusOfErrors_data() { fetchesPages_data(); }
    void readsStatusOfErrors();
    void tellsOtherProtocols_data() { fetchesPages_data(); }
    void tellsOtherProtocols();
    void takesExitCodesFirst_data();
    void takesExitCodesFirst();
    void knowsOwnPrograms_data();
    void knowsOwnPrograms();
    void readsWhatNetcatSays_data();
    void readsWhatNetcatSays();
    void givesNetcatTheRequestAsItIs();
    void endsASilentNetcat();
    void searchesWithAShell();
    void readsTablesWithoutCat();
};

namespace {

ExecResult run(const QStringList &command)
{
    const QString program = findProgram(command.constFirst());
    const ProcessResult done = runProcess(program, command.mid(1), {}, {20000, nullptr});
    return {done.started && !done.timedOut, done.exitCode, done.output, done.errors};
}

InsideRequest requestTo(int port)
{
    return {QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port), false,
            "localhost:9090", "/metrics?a=b"};
}

PageProbe ask(const QString &name, int port)
{
    const InsideTool *tool = insideToolFor(name);
    const InsideRequest request = requestTo(port);
    const auto page = insideAnswer(*tool, request, run(tool->command(name, request)));
    return page.value_or(PageProbe());
}

} // namespace

void TestInsideTools::fetchesPages_data()
{
    QTest::addColumn<QString>("name");
    for (const InsideTool &tool : insideTools()) {
        const QString name = QString::fromLatin1(tool.name);
        if (!findProgram(name).isEmpty())
            QTest::addRow("%s", tool.name) << name;
    }
}

void TestInsideTools::fetchesPages()
{
    QFETCH(QString, name);
    QByteArray asked;
    FakeTcpServer server([&](const QByteArray &line) {
        asked = line;
        return httpAnswer("200 OK", "# TYPE a_total counter\na_total 1\nb 2\nb{c=\"d\"} 3");
    });
    server.begin();

    const PageProbe page = ask(name, server.port);

    QVERIFY(page.isMetrics());
    QCOMPARE(page.content.samples, 3);
    QVERIFY(asked.startsWith("GET /metrics?a=b HTTP/1."));
}

void TestInsideTools::tellsRefusedPorts()
{
    QFETCH(QString, name);
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const int port = gone.serverPort();
    gone.close();
    const Reach reach = ask(name, port).probe.reach;
    // one kind of netcat says nothing at all, which is no answer and not taken for one
    QVERIFY(reach == Reach::Refused || (name == "nc"_L1 && reach == Reach::NotTried));
}

void TestInsideTools::tellsClosedConnections()
{
    QFETCH(QString, name);
    FakeTcpServer server([](const QByteArray &) { return QByteArray(""); });
    server.begin();
    QVERIFY(ask(name, server.port).probe.reach == Reach::ClosedAtOnce);
}

void TestInsideTools::readsStatusOfErrors()
{
    QFETCH(QString, name);
    FakeTcpServer server([](const QByteArray &) { return httpAnswer("404 Not Found", "no"); });
    server.begin();
    const PageProbe page = ask(name, server.port);
    QVERIFY(page.probe.reach == Reach::Http);
    QCOMPARE(page.probe.response.status, 404);
}

void TestInsideTools::tellsOtherProtocols()
{
    QFETCH(QString, name);
    if (name == "wget"_L1)
        return; // it takes anything for a page of HTTP/0.9
    FakeTcpServer server([](const QByteArray &) { return QByteArray("-ERR unknown command\r\n"); });
    server.begin();
    QVERIFY(ask(name, server.port).probe.reach == Reach::NotHttp);
}

void TestInsideTools::takesExitCodesFirst_data()
{
    QTest::addColumn<ExecResult>("result");
    QTest::addColumn<bool>("isAnswer");
    QTest::addColumn<int>("reach");
    const QByteArray missing = "OCI runtime exec failed: exec: \"curl\": executable file not found";
    const auto reach = [](Reach value) {
        return static_cast<int>(value);
    };
    QTest::newRow("not in the image") << ExecResult{true, 126, missing, {}} << false << 0;
    QTest::newRow("not in the image, engine 29")
        << ExecResult{true, 127, {}, missing} << false << 0;
    QTest::newRow("broke down") << ExecResult{true, 139, {}, {}} << false << 0;
    QTest::newRow("no end in time") << ExecResult{false, -1, {}, {}} << false << 0;
    QTest::newRow("ended by its alarm")
        << ExecResult{true, 142, {}, {}} << true << reach(Reach::Silent);
    QTest::newRow("cut by its alarm") << ExecResult{true, 142, "HTTP/1.0 200 OK\r\n\r\nup 1\n", {}}
                                      << true << reach(Reach::Incomplete);
    QTest::newRow("TLS on the other side")
        << ExecResult{true, 35, {}, "curl: (35) error"} << true << reach(Reach::TlsFailed);
}

void TestInsideTools::takesExitCodesFirst()
{
    QFETCH(ExecResult, result);
    QFETCH(bool, isAnswer);
    QFETCH(int, reach);
    const auto page = insideAnswer(*insideToolFor(u"curl"_s), requestTo(9090), result);
    QCOMPARE(page.has_value(), isAnswer);
    if (page)
        QCOMPARE(static_cast<int>(page->probe.reach), reach);
}

void TestInsideTools::knowsOwnPrograms_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("path") << u"/usr/local/bin/python3"_s << QByteArray("python3");
    QTest::newRow("version") << u"/usr/bin/python3.11"_s << QByteArray("python3");
    QTest::newRow("old version") << u"python2.7"_s << QByteArray("python");
    QTest::newRow("node") << u"node"_s << QByteArray("node");
    QTest::newRow("begins alike") << u"nodemon"_s << QByteArray();
    QTest::newRow("something else") << u"/app/server"_s << QByteArray();
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("netcat") << u"/bin/nc"_s << QByteArray("nc");
}

void TestInsideTools::knowsOwnPrograms()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, name);
    const InsideTool *tool = insideToolFor(program);
    QCOMPARE(QByteArray(tool ? tool->name : ""), name);
}

void TestInsideTools::readsWhatNetcatSays_data()
{
    QTest::addColumn<ExecResult>("result");
    QTest::addColumn<Reach>("reach");
    const QByteArray refusal = "nc: can't connect to remote host (127.0.0.1): Connection refused\n";
    QTest::newRow("refused") << ExecResult{true, 1, {}, refusal} << Reach::Refused;
    QTest::newRow("silent about why") << ExecResult{true, 1, {}, {}} << Reach::NotTried;
    QTest::newRow("broke down") << ExecResult{true, 139, {}, {}} << Reach::NotTried;
    QTest::newRow("no watch in the image") << ExecResult{true, 126, {}, {}} << Reach::NotTried;
    QTest::newRow("never answered") << ExecResult{true, 28, {}, {}} << Reach::Silent;
    QTest::newRow("closed") << ExecResult{true, 0, {}, {}} << Reach::ClosedAtOnce;
    QTest::newRow("page") << ExecResult{true, 0, "HTTP/1.0 200 OK\r\n\r\nup 1\n", {}}
                          << Reach::Http;
}

void TestInsideTools::readsWhatNetcatSays()
{
    QFETCH(ExecResult, result);
    QFETCH(Reach, reach);
    const auto page = insideAnswer(*insideToolFor(u"nc"_s), requestTo(9090), result);
    QVERIFY((page ? page->probe.reach : Reach::NotTried) == reach);
}

namespace {

// A program in netcat's place, under a name that a shell would trip over.
QString programThat(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString program = folder.filePath(u"n'c $(touch pwned)"_s);
    QFile file(program);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return program;
}

bool hasShell()
{
    return !findProgram(u"sh"_s).isEmpty() && !findProgram(u"sleep"_s).isEmpty();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestInsideTools::givesNetcatTheRequestAsItIs()
{
    if (!hasShell())
        QSKIP("there is no shell here");
    const QTemporaryDir folder;
    const QString program = programThat(folder, "cat >\"$0.asked\"\n");
    InsideRequest request = requestTo(9090);
    request.target = "/$(touch pwned)`id`\"'%s\\n";

    const ExecResult result = run(insideToolFor(u"nc"_s)->command(program, request));

    QCOMPARE(result.exitCode, 0);
    QCOMPARE(contentOf(program + u".asked"_s), request.text());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"pwned"_s)) && !QFileInfo::exists(u"pwned"_s));
}

void TestInsideTools::endsASilentNetcat()
{
    if (!hasShell() || !QFileInfo::exists(u"/proc/self/stat"_s))
        QSKIP("containers of this kind run on Linux");
    const QTemporaryDir folder;
    const QString program = programThat(folder, "echo $$ >\"$0.pid\"\nexec sleep 60\n");

    const ExecResult result = run(insideToolFor(u"nc"_s)->command(program, requestTo(9090)));

    QCOMPARE(result.exitCode, 28);
    const QByteArray pid = contentOf(program + u".pid"_s).trimmed();
    QVERIFY(pid.isEmpty() || !QFileInfo::exists(u"/proc/"_s + QString::fromLatin1(pid)));
}

void TestInsideTools::searchesWithAShell()
{
    if (findProgram(u"sh"_s).isEmpty())
        QSKIP("there is no shell here");
    const ExecResult found = run(insideToolSearch());
    QCOMPARE(found.exitCode, 0);
    for (const QByteArray &line : found.output.trimmed().split('\n'))
        QVERIFY(insideToolFor(QString::fromLatin1(line)));
}

void TestInsideTools::readsTablesWithoutCat()
{
#if defined(Q_OS_LINUX)
    for (const QString &program : {u"python3"_s, u"node"_s}) {
        for (const QStringList &reader : tableReaders(program)) {
            if (!findProgram(reader.constFirst()).isEmpty())
                QVERIFY2(run(reader).output.contains("local_address"),
                         qPrintable(reader.constFirst()));
        }
    }
#else
    QSKIP("containers of this kind run on Linux");
#endif
}

QTEST_GUILESS_MAIN(TestInsideTools)
#include "tst_insidetools.moc"
