// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdiff.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestTextDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheChangeWithThreeLinesAround();
    void showsAMissingLastNewline();
    void showsInsertionsIntoAnEmptyFile();
    void saysNothingWhenNothingDiffers();
    void keepsLineBreaksOfNamesOutOfTheHeader();
};

void TestTextDiff::showsTheChangeWithThreeLinesAround()
{
    QCOMPARE(unifiedDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", u"f"_s),
             u"--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"_s);
    QCOMPARE(unifiedDiff("a\nb\n", "a\nx\nb\n", u"f"_s),
             u"--- f\n+++ f\n@@ -1,2 +1,3 @@\n a\n+x\n b\n"_s);
}

void TestTextDiff::showsAMissingLastNewline()
{
    QCOMPARE(unifiedDiff("a", "a\nb\n", u"f"_s),
             u"--- f\n+++ f\n@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n"_s);
}

void TestTextDiff::showsInsertionsIntoAnEmptyFile()
{
    QCOMPARE(unifiedDiff("", "a\n", u"f"_s), u"--- f\n+++ f\n@@ -0,0 +1,1 @@\n+a\n"_s);
}

void TestTextDiff::saysNothingWhenNothingDiffers()
{
    QVERIFY(unifiedDiff("a\n", "a\n", u"f"_s).isEmpty());
}

void TestTextDiff::keepsLineBreaksOfNamesOutOfTheHeader()
{
    QCOMPARE(unifiedDiff("", "a\n", u"x\n+++ y"_s).count(u'\n'), 4);
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
