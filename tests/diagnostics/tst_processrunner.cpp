// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestProcessRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesOutputAndExitCode();
    void passesEveryArgumentAsItIs();
    void endsWhatTakesTooLong();
    void saysWhenThereIsNoSuchProgram();
    void streamsAndCancels();
};

void TestProcessRunner::initTestCase()
{
    if (findProgram(u"sh"_s).isEmpty())
        QSKIP("needs a Unix shell to play programs");
}

void TestProcessRunner::givesOutputAndExitCode()
{
    const ProcessResult result =
        runProcess(findProgram(u"sh"_s), {u"-c"_s, u"echo out; echo err >&2; exit 7"_s}, {},
                   Deadline(5000, nullptr));
    QVERIFY(result.started);
    QCOMPARE(result.exitCode, 7);
    QCOMPARE(result.output, "out\n");
    QCOMPARE(result.errors, "err\n");
}

void TestProcessRunner::passesEveryArgumentAsItIs()
{
    const QString odd = u"a b'c\"$(id)`id`;d\n"_s;
    const ProcessResult result =
        runProcess(findProgram(u"printf"_s), {u"%s"_s, odd}, {}, Deadline(5000, nullptr));
    QCOMPARE(QString::fromUtf8(result.output), odd);
}

void TestProcessRunner::endsWhatTakesTooLong()
{
    const ProcessResult result =
        runProcess(findProgram(u"sh"_s), {u"-c"_s, u"trap '' TERM; while :; do sleep 0.1; done"_s},
                   {}, Deadline(200, nullptr));
    QVERIFY(result.timedOut);
    QCOMPARE(result.exitCode, -1);
}

void TestProcessRunner::saysWhenThereIsNoSuchProgram()
{
    QVERIFY(findProgram(u"no-such-program-anywhere"_s).isEmpty());
    const ProcessResult result = runProcess(u"/no/such/program"_s, {}, {}, Deadline(1000, nullptr));
    QVERIFY(!result.started);
    QCOMPARE(result.exitCode, -1);
}

void TestProcessRunner::streamsAndCancels()
{
    CommandRun run({u"sh"_s, u"-c"_s, u"echo hello; exec sleep 60"_s}, {}, 60000);
    QSignalSpy output(&run, &CommandRun::output);
    QSignalSpy finished(&run, &CommandRun::finished);
    run.start();
    QVERIFY(output.wait(5000));
    QCOMPARE(output.constFirst().constFirst().toString(), u"hello\n"_s);
    run.cancel();
    QVERIFY(finished.wait(5000));
    QVERIFY(!finished.constFirst().at(1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestProcessRunner)
#include "tst_processrunner.moc"
