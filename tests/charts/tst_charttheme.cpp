// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttheme.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace vigie;

class TestChartTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable();
    void seriesStandOutFromTheCard();
    void seriesDifferWithRedGreenBlindness();
    void colourAndPatternTogetherAreUnique();
};

namespace {

// Viénot 1999: how a colour looks to a person without green (deuteranopia), in linear light.
QColor withoutGreen(const QColor &color)
{
    const auto linear = [](double v) {
        return std::pow(v, 2.2);
    };
    const auto coded = [](double v) {
        return float(std::pow(std::clamp(v, 0.0, 1.0), 1 / 2.2));
    };
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const double yellow = 0.29275 * r + 0.70725 * g;
    return QColor::fromRgbF(coded(yellow), coded(yellow), coded(-0.02234 * r + 0.02234 * g + b));
}

double distance(const QColor &a, const QColor &b)
{
    return std::sqrt(std::pow(a.red() - b.red(), 2) + std::pow(a.green() - b.green(), 2) +
                     std::pow(a.blue() - b.blue(), 2));
}

} // namespace

void TestChartTheme::textIsReadable()
{
    for (const bool dark : {false, true}) {
        const ChartTheme theme = ChartTheme::of(dark);
        QVERIFY(contrastRatio(theme.text, theme.card) >= 7);
        QVERIFY(contrastRatio(theme.mutedText, theme.card) >= 4.5);
        QVERIFY(contrastRatio(theme.failure, theme.card) >= 4.5);
        QVERIFY(contrastRatio(theme.text, theme.window) >= 7);
    }
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(std::abs(contrastRatio(Qt::red, Qt::red) - 1) < 0.01);
}

void TestChartTheme::seriesStandOutFromTheCard()
{
    for (const bool dark : {false, true}) {
        const ChartTheme theme = ChartTheme::of(dark);
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY2(contrastRatio(theme.seriesColor(i), theme.card) >= 3,
                     qPrintable(QString::number(i)));
    }
}

void TestChartTheme::seriesDifferWithRedGreenBlindness()
{
    for (const bool dark : {false, true}) {
        const ChartTheme theme = ChartTheme::of(dark);
        // The first two are the pair that is seen most; they must differ by colour alone.
        QVERIFY(distance(withoutGreen(theme.seriesColor(0)), withoutGreen(theme.seriesColor(1))) >
                80);
        QVERIFY(distance(withoutGreen(theme.ok), withoutGreen(theme.failure)) > 20);
        for (std::size_t i = 1; i < 6; ++i) {
            const double apart = distance(withoutGreen(theme.seriesColor(i - 1)),
                                          withoutGreen(theme.seriesColor(i)));
            QVERIFY2(apart > 25, qPrintable(QString::number(i)));
        }
    }
}

void TestChartTheme::colourAndPatternTogetherAreUnique()
{
    const ChartTheme theme = ChartTheme::light();
    std::set<std::pair<QRgb, const double *>> seen;
    for (std::size_t i = 0; i < 30; ++i)
        seen.insert({theme.seriesColor(i).rgb(), seriesPattern(i).data()});
    QCOMPARE(seen.size(), std::size_t(30));
    QVERIFY(seriesPattern(0).empty());
}

QTEST_GUILESS_MAIN(TestChartTheme)
#include "tst_charttheme.moc"
