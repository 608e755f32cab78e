// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriestablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ChartSpec specOf(const QStringList &legends)
{
    ChartSpec spec;
    for (const QString &legend : legends) {
        ChartQuery query;
        query.legend = legend;
        spec.queries.push_back(query);
    }
    return spec;
}

// One series a row: the value of `path` and of `code`, and its newest value.
ChartData dataOf(const std::vector<std::tuple<std::string, std::string, double>> &rows)
{
    ChartSpec spec = specOf({u"{{path}}"_s});
    std::vector<QueryResult> results(1);
    for (const auto &[path, code, value] : rows) {
        ResultSeries series;
        series.labels = Labels{{"__name__", "m"}, {"job", "j"}, {"path", path}, {"code", code}};
        series.points = {{1000, 0}, {2000, value}};
        results[0].series.push_back(series);
    }
    return ChartDataBuilder().build(std::move(results), spec, 1000);
}

} // namespace

class SeriesTableModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnForEachLabelAndTheNewestValue();
    void newDataChangesCellsAndRowsWithoutAReset();
    void otherLabelsAreOtherColumns();
    void oddValuesAreShownByName();
};

void SeriesTableModelTest::aColumnForEachLabelAndTheNewestValue()
{
    SeriesTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(dataOf({{"/b", "200", 3}, {"/a", "500", 7}}), specOf({u"{{path}}"_s}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"code"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"200"_s); // by labels
    QCOMPARE(model.index(0, 1).data().toString(), u"/b"_s);
    QCOMPARE(model.index(0, 2).data(SeriesTableModel::ValueRole).toDouble(), 3.0);
    QVERIFY(!model.headerData(2, Qt::Horizontal).toString().isEmpty());
}

void SeriesTableModelTest::newDataChangesCellsAndRowsWithoutAReset()
{
    SeriesTableModel model;
    const QAbstractItemModelTester tester(&model);
    const ChartSpec spec = specOf({u"{{path}}"_s});
    model.show(dataOf({{"/a", "200", 1}, {"/c", "200", 2}}), spec);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(dataOf({{"/a", "200", 9}, {"/b", "200", 2}, {"/c", "200", 2}}), spec);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    model.show(dataOf({{"/b", "200", 2}}), spec);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(resets.isEmpty());
}

void SeriesTableModelTest::otherLabelsAreOtherColumns()
{
    SeriesTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(dataOf({{"/a", "200", 1}}), specOf({{}}));
    model.show({}, specOf({{}}));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 1);
}

void SeriesTableModelTest::oddValuesAreShownByName()
{
    SeriesTableModel model;
    model.show(dataOf({{"/a", "200", std::nan("")}, {"/b", "200", HUGE_VAL}}),
               specOf({u"{{path}}"_s}));
    QVERIFY(model.index(0, 2).data().toString().contains(u"NaN"_s));
    QVERIFY(model.index(1, 2).data().toString().contains(u"Inf"_s));
}

QTEST_MAIN(SeriesTableModelTest)
#include "tst_seriestablemodel.moc"
