// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();
};

void TestOutput::saysThatTheDiskIsFull_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("text") << QStringList{u"parse"_s};
    QTest::newRow("JSON in pieces") << QStringList{u"parse"_s, u"--json"_s};
    QTest::newRow("a JSON document") << QStringList{u"lint"_s, u"--json"_s};
}

void TestOutput::saysThatTheDiskIsFull()
{
    QFETCH(QStringList, command);
    const QString fullDisk = u"/dev/full"_s;
    if (!QFile::exists(fullDisk))
        QSKIP("there is no device here that is always full");
    QTemporaryFile page;
    QVERIFY(page.open());
    page.write("a 1\n");
    page.close();
    QProcess program;
    program.setStandardOutputFile(fullDisk);
    program.start(QStringLiteral(VIGIE_VIGIECTL),
                  command << u"--lang"_s << u"en"_s << page.fileName());
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("disk"));
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
