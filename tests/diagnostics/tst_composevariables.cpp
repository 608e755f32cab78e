// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composevariables.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestComposeVariables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAsComposeDoes_data();
    void replacesAsComposeDoes();
    void namesVariablesWithoutAValue();
    void reportsFailures_data();
    void reportsFailures();
    void readsDotEnvFiles();
};

void TestComposeVariables::replacesAsComposeDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("plain", "plain");
    row("$PORT:9090", "9191:9090");
    row("${PORT}:9090", "9191:9090");
    row("${PORT:-1}", "9191");
    row("${NONE:-9090}:9090", "9090:9090");
    row("${NONE-9090}", "9090");
    row("${EMPTY-9090}", "");
    row("${EMPTY:-9090}", "9090");
    row("${NONE:-${PORT}}", "9191");
    row("${NONE:-${EMPTY:-7}}", "7");
    row("${PORT:+yes}", "yes");
    row("${NONE:+yes}", "");
    row("$$PORT", "$PORT");
    row("100$", "100$");
    row("$(id)", "$(id)");
    row("$1", "$1");
}

void TestComposeVariables::replacesAsComposeDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Variables variables{{u"PORT"_s, u"9191"_s}, {u"EMPTY"_s, u""_s}};
    const Interpolated result = interpolate(text, variables);
    QCOMPARE(result.text, expected);
    QVERIFY2(result.failure.isEmpty(), qPrintable(result.failure));
}

void TestComposeVariables::namesVariablesWithoutAValue()
{
    QCOMPARE(interpolate(u"${A}:$B"_s, {}).unset, (QStringList{u"A"_s, u"B"_s}));
}

void TestComposeVariables::reportsFailures_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("required") << u"${A:?set the port}"_s;
    QTest::newRow("unclosed") << u"${A"_s;
    QTest::newRow("no name") << u"${}"_s;
    QTest::newRow("unknown action") << u"${A=3}"_s;
    QTest::newRow("colon only") << u"${A:}"_s;
    QString deep = u"x"_s;
    for (int i = 0; i < 5000; ++i)
        deep = u"${A:-"_s + deep + u'}';
    QTest::newRow("nested deeper than anybody writes") << deep;
}

void TestComposeVariables::reportsFailures()
{
    QFETCH(QString, text);
    QVERIFY(!interpolate(text, {}).failure.isEmpty());
}

void TestComposeVariables::readsDotEnvFiles()
{
    const Variables variables = readDotEnv("# comment\nA=1\r\nexport B = two # note\nC=\"x # y\"\n"
                                           "D='q'\nE=\n=nothing\nnoequals\nF=a=b");
    QCOMPARE(variables.value(u"A"_s), u"1"_s);
    QCOMPARE(variables.value(u"B"_s), u"two"_s);
    QCOMPARE(variables.value(u"C"_s), u"x # y"_s);
    QCOMPARE(variables.value(u"D"_s), u"q"_s);
    QCOMPARE(variables.value(u"F"_s), u"a=b"_s);
    QVERIFY(variables.contains(u"E"_s));
    QCOMPARE(variables.size(), 6);
}

QTEST_GUILESS_MAIN(TestComposeVariables)
#include "tst_composevariables.moc"
