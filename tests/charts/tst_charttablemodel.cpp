// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"
#include "charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ChartData> dataOf(std::vector<std::pair<QString, std::vector<Point>>> series)
{
    auto data = std::make_shared<ChartData>();
    for (auto &[name, points] : series) {
        ChartSeries one;
        one.name = name;
        one.points = PlotSeries(points);
        data->series.push_back(std::move(one));
    }
    return data;
}

QString cell(const ChartTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString().replace(u'\u00a0', u' ');
}

} // namespace

class TestChartTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestRowIsFirstAndColumnsAreSeries();
    void timeMovesOnWithoutReset();
    void otherSeriesResetTheTable();
};

void TestChartTableModel::newestRowIsFirstAndColumnsAreSeries()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setTimeZone(QTimeZone::utc());
    Unit unit;
    unit.kind = Unit::Kind::Bytes;
    model.setData(dataOf({{u"a"_s, {{1000, 1024}, {2000, 2048}}}, {u"b"_s, {{2000, 1}}}}), unit);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"a"_s);
    QCOMPARE(cell(model, 0, 1), u"2 KiB"_s);
    QCOMPARE(cell(model, 0, 2), u"1 B"_s);
    QCOMPARE(cell(model, 1, 2), QString());
    QCOMPARE(model.index(1, 0).data(ChartTableModel::ValueRole).toLongLong(), 1000);
    QCOMPARE(model.index(0, 1).data(ChartTableModel::ValueRole).toDouble(), 2048.0);
    QVERIFY(cell(model, 1, 0).contains(u"00:00:01"_s));
}

void TestChartTableModel::timeMovesOnWithoutReset()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setData(dataOf({{u"a"_s, {{1000, 1}, {2000, 2}, {3000, 3}}}}), {});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex kept = model.index(0, 1);
    model.setData(dataOf({{u"a"_s, {{2000, 2}, {3000, 3}, {4000, 4}, {5000, 5}}}}), {});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data().toString(), u"3"_s);
    model.setData(dataOf({{u"a"_s, {}}}), {});
    QCOMPARE(model.rowCount(), 0);
    model.setData(dataOf({{u"a"_s, {{9000, 1}}}}), {});
    QCOMPARE(model.rowCount(), 1);
}

void TestChartTableModel::otherSeriesResetTheTable()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setData(dataOf({{u"a"_s, {{1000, 1}, {2000, 2}}}}), {});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setData(dataOf({{u"a"_s, {{1000, 1}}}, {u"b"_s, {{1000, 1}}}}), {});
    QCOMPARE(reset.count(), 1);
    model.setData(dataOf({{u"a"_s, {{500, 1}}}, {u"b"_s, {{1000, 1}}}}), {});
    QCOMPARE(model.rowCount(), 2);
    model.setData(dataOf({{u"a"_s, {{500, 1}}}, {u"b"_s, {{500, 1}}}}), {});
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"
