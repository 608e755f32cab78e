// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechanges.h"

#include <QtTest>

using namespace vigie;
using Kind = LineChange::Kind;
using Lines = std::vector<LineChange>;
using Stops = std::vector<std::uint32_t>;

class TestPageChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheLinesWhoseValueDiffers()
    {
        const PageChanges changes =
            pageChanges("a 1\nb{x=\"}\"} 2\nc 3\n", "a 1\nb{x=\"}\"} 5\nc 3\n");
        QVERIFY(changes.lines == (Lines{{2, Kind::Value}}));
        QCOMPARE(changes.values, 1U);
        QCOMPARE(changes.newSeries, 0U);
        QCOMPARE(changes.at(2)->kind, Kind::Value);
        QVERIFY(changes.at(1) == nullptr);
    }

    void aLabelThatDiffersIsAnotherSeries()
    {
        const PageChanges changes = pageChanges("a{x=\"1\"} 1\nb 2\n", "a{x=\"2\"} 1\nb 2\n");
        QVERIFY(changes.lines == (Lines{{1, Kind::New}}));
        QVERIFY(changes.gone == (std::vector<GoneLine>{{1, "a{x=\"1\"} 1"}}));
        QCOMPARE(changes.newSeries, 1U);
        QCOMPARE(changes.goneSeries, 1U);
    }

    void tellsNewSeriesFromChangedValuesAroundThem()
    {
        const PageChanges changes = pageChanges("a 1\nc 3\nd 4\n", "a 2\nb 2\nc 3\nnew 1\nd 5\n");
        QVERIFY(changes.lines ==
                (Lines{{1, Kind::Value}, {2, Kind::New}, {4, Kind::New}, {5, Kind::Value}}));
        QVERIFY(changes.gone.empty());
    }

    void saysWhatWentAndWhereItStood()
    {
        const PageChanges changes = pageChanges("a 1\nb 2\nc 3\nd 4", "c 3\n");
        QVERIFY(changes.lines.empty());
        QVERIFY(changes.gone == (std::vector<GoneLine>{{1, "a 1"}, {1, "b 2"}, {2, "d 4"}}));
        QCOMPARE(changes.goneSeries, 3U);
    }

    void whatMovedIsNotNew()
    {
        const PageChanges changes = pageChanges("a 1\nb 2\nc 3\n", "c 3\na 1\nb 7\n");
        QVERIFY(changes.lines == (Lines{{3, Kind::Value}}));
        QVERIFY(changes.gone.empty());
    }

    void anotherTypeOrHelpIsAnotherMeaning()
    {
        const PageChanges changes = pageChanges("# HELP a One.\n# TYPE a gauge\na 1\n# by hand\n",
                                                "# HELP a Two.\n# TYPE a counter\na 1\n# again\n");
        QVERIFY(changes.lines == (Lines{{1, Kind::Meaning}, {2, Kind::Meaning}, {4, Kind::New}}));
        QCOMPARE(changes.meanings, 2U);
        QCOMPARE(changes.newSeries, 0U);
    }

    void stopsOnceAtEachRunAndAtValuesOnlyWhereThereIsNothingElse()
    {
        QCOMPARE(pageChanges("a 1\nb 1\nc 1\nd 1\n", "a 2\nb 2\nc 1\nd 2\n").stops(),
                 (Stops{1, 4}));
        QCOMPARE(pageChanges("a 1\nb 1\nz 1\n", "a 2\nn 1\nm 1\nb 1\n").stops(), (Stops{2, 5}));
        QCOMPARE(pageChanges("a 1\n", "a 1\n").stops(), Stops());
    }

    void takesPagesThatRepeatThemselvesOrAreNone()
    {
        const PageChanges same = pageChanges("\na 1\na 2\n\nz 1\n", "n 1\n\na 1\na 2\n\nz 1\n");
        QCOMPARE(same.newSeries, 1U);
        QCOMPARE(same.goneSeries, 0U);
        QVERIFY(same.gone.empty());
        QVERIFY(pageChanges("", "").lines.empty());
        QVERIFY(pageChanges("", "a 1\n").lines == (Lines{{1, Kind::New}}));
        QCOMPARE(pageChanges("a 1\n", "").goneSeries, 1U);
        QCOMPARE(pageChanges("{\"a", "{\"b\\").newSeries, 1U);
    }

    void keepsTheFirstOfManyThatWent()
    {
        std::string before;
        for (int i = 0; i < 5'000; ++i)
            before += "m" + std::to_string(i) + ' ' + std::string(1'000, 'x') + '\n';
        const PageChanges changes = pageChanges(before, "n 1\n");
        QCOMPARE(changes.goneSeries, 5'000U);
        QCOMPARE(changes.gone.size(), 500U);
        QCOMPARE(changes.gone[0].text.size(), 400U);
    }
};

QTEST_GUILESS_MAIN(TestPageChanges)
#include "tst_pagechanges.moc"
