// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallexporter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::SmallExporter;

namespace {

struct Answer
{
    int code = -1;
    QString text; // of both outputs
};

// Runs the built vigiectl while this program's event loop, and the exporter in it, go on.
Answer run(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    QEventLoop loop;
    QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    program.start(QStringLiteral(VIGIE_VIGIECTL), arguments + QStringList{u"--lang=en"_s});
    if (program.waitForStarted())
        loop.exec();
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

} // namespace

class TestRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsWhatAQueryFinds();
    void writesOverNothing();
    void saysWhereItCannotWrite();
    void needsAFile();
    void readsWhatIsWholeOfATornFile();
    void refusesOtherFiles();

private:
    QTemporaryDir m_dir;
    SmallExporter m_exporter;
    QString m_file;
};

void TestRecord::initTestCase()
{
    QVERIFY(m_exporter.start());
    m_file = m_dir.filePath(u"a.vigie"_s);
    const Answer answer = run({u"record"_s, m_exporter.url().toString(), u"-o"_s, m_file,
                               u"--for"_s, u"1500ms"_s, u"--interval"_s, u"0.1"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.text));
    QVERIFY2(answer.text.contains(u"KiB recorded"_s), qPrintable(answer.text));
}

void TestRecord::recordsWhatAQueryFinds()
{
    const Answer value = run({u"query"_s, u"--data"_s, m_file, u"--json"_s, u"a_total"_s});
    QVERIFY2(value.code == 0, qPrintable(value.text));
    QVERIFY2(value.text.contains(u"\"1\""_s), qPrintable(value.text));
    const Answer count =
        run({u"query"_s, u"--data"_s, m_file, u"count_over_time(up[1m]) > 3"_s, u"--json"_s});
    QVERIFY2(count.text.contains(u"\"job\":\"127.0.0.1\""_s), qPrintable(count.text));
}

void TestRecord::writesOverNothing()
{
    const Answer answer = run({u"record"_s, m_exporter.url().toString(), u"-o"_s, m_file,
                               u"--for"_s, u"0.3"_s, u"--interval"_s, u"0.1"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.text.contains(u"is there already"_s), qPrintable(answer.text));
}

void TestRecord::saysWhereItCannotWrite()
{
    const Answer answer = run({u"record"_s, m_exporter.url().toString(), u"-o"_s,
                               m_dir.filePath(u"none/a.vigie"_s), u"--for"_s, u"0.3"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.text.contains(u"cannot be written"_s), qPrintable(answer.text));
}

void TestRecord::needsAFile()
{
    QCOMPARE(run({u"record"_s, m_exporter.url().toString()}).code, 2);
    QCOMPARE(run({u"record"_s, u"-o"_s, m_file}).code, 2);
    QCOMPARE(run({u"record"_s, m_exporter.url().toString(), u"-o"_s, m_dir.filePath(u"b"_s),
                  u"--for"_s, u"soon"_s})
                 .code,
             2);
}

void TestRecord::readsWhatIsWholeOfATornFile()
{
    QFile whole(m_file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile torn(m_dir.filePath(u"torn.vigie"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write(whole.readAll().chopped(7));
    torn.close();
    const Answer answer = run({u"query"_s, u"--data"_s, torn.fileName(), u"a_total"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.text));
    QVERIFY2(answer.text.contains(u"are damaged and left out"_s), qPrintable(answer.text));
}

void TestRecord::refusesOtherFiles()
{
    QFile other(m_dir.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("PK\x03\x04");
    other.close();
    QCOMPARE(run({u"query"_s, u"--data"_s, other.fileName(), u"a"_s}).code, 1);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
