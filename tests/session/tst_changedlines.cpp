// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedlines.h"

#include <QtTest>

using namespace vigie;
using Lines = std::vector<std::uint32_t>;

class TestChangedLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheLinesWhoseValueDiffers()
    {
        QCOMPARE(changedLines("a 1\nb 2\nc 3\n", "a 1\nb 5\nc 3\n"), (Lines{2}));
    }

    void marksInsertedLinesOnly()
    {
        QCOMPARE(changedLines("a 1\nc 3\n", "a 1\nb 2\nc 3\n"), (Lines{2}));
    }

    void marksNothingWhenLinesWereRemoved()
    {
        QCOMPARE(changedLines("a 1\nb 2\nc 3", "a 1\nc 3"), Lines());
    }

    void takesEmptyPages()
    {
        QCOMPARE(changedLines("", ""), Lines());
        QCOMPARE(changedLines("", "a 1\n"), (Lines{1}));
        QCOMPARE(changedLines("a 1\n", ""), Lines());
    }
};

QTEST_GUILESS_MAIN(TestChangedLines)
#include "tst_changedlines.moc"
