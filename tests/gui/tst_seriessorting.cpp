// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriestablemodel.h"

#include "chartspec.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ChartData seriesBy(const std::string &label, const std::vector<std::string> &values)
{
    ChartData data;
    double newest = 0;
    for (const std::string &value : values) {
        ChartSeries series;
        series.labels = Labels{{label, value}, {"job", "api"}};
        series.points.append(1000, newest += 1);
        data.series.push_back(std::move(series));
    }
    return data;
}

QStringList sortedColumn(SeriesTableModel &model, int column)
{
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(SeriesTableModel::ValueRole);
    sorted.sort(column);
    QStringList texts;
    for (int row = 0; row < sorted.rowCount(); ++row)
        texts.append(sorted.index(row, column).data().toString());
    return texts;
}

ChartSpec specOf(ChartKind kind)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.unit.kind = Unit::Kind::Seconds;
    spec.cellUnit.perSecond = true;
    spec.queries.append({u"q"_s, {}});
    return spec;
}

} // namespace

class SeriesSortingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsThatAreNumbersSortBySize();
    void otherLabelsSortAsText();
    void theNumbersOfAHeatmapAreNotInTheUnitOfItsBounds();
};

void SeriesSortingTest::labelsThatAreNumbersSortBySize()
{
    SeriesTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(seriesBy("le", {"+Inf", "10.0", "0.5", "2.5", "0.025"}), specOf(ChartKind::Lines));
    QCOMPARE(sortedColumn(model, 0),
             (QStringList{u"0.025"_s, u"0.5"_s, u"2.5"_s, u"10.0"_s, u"+Inf"_s}));
}

void SeriesSortingTest::otherLabelsSortAsText()
{
    SeriesTableModel model;
    model.show(seriesBy("code", {"10", "9", "teapot"}), specOf(ChartKind::Lines));
    QCOMPARE(sortedColumn(model, 0), (QStringList{u"10"_s, u"9"_s, u"teapot"_s}));
}

void SeriesSortingTest::theNumbersOfAHeatmapAreNotInTheUnitOfItsBounds()
{
    SeriesTableModel model;
    const ChartData data = seriesBy("le", {"0.5", "1"});
    model.show(data, specOf(ChartKind::Lines));
    QCOMPARE(model.index(0, 1).data().toString(), formatValue(1, specOf(ChartKind::Lines).unit));
    const ChartSpec heatmap = specOf(ChartKind::Heatmap);
    model.show(data, heatmap);
    QCOMPARE(model.index(0, 1).data().toString(), formatValue(1, heatmap.cellUnit));
    QVERIFY(formatValue(1, heatmap.cellUnit) != formatValue(1, heatmap.unit));
}

QTEST_MAIN(SeriesSortingTest)
#include "tst_seriessorting.moc"
