// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"
#include "chartview.h"

#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t fromMs = 1'000'000'000;
constexpr std::int64_t toMs = fromMs + 600'000;

QueryResult resultOf(int count, double offset = 0)
{
    QueryResult result;
    result.kind = QueryResult::Kind::Matrix;
    for (int i = 0; i < count; ++i) {
        ResultSeries series;
        series.labels = Labels{{"actor", std::string(1, char('a' + i))}};
        for (std::int64_t timeMs = fromMs; timeMs <= toMs; timeMs += 5000)
            series.points.push_back({timeMs, offset + 10.0 * (i + 1) + double(timeMs % 7)});
        result.series.push_back(std::move(series));
    }
    return result;
}

std::unique_ptr<ChartView> viewOf(int seriesCount, ChartKind kind = ChartKind::Lines)
{
    auto view = std::make_unique<ChartView>();
    view->resize(480, 280);
    view->setTimeZone(QTimeZone::utc());
    ChartSpec spec;
    spec.title = u"Messages"_s;
    spec.kind = kind;
    spec.queries = {{u"rate(messages_total[20s])"_s, {}}};
    view->setSpec(spec);
    view->setTimeRange(fromMs, toMs);
    view->setResult(resultOf(seriesCount), 5000);
    view->show();
    return view;
}

QPoint atShare(const ChartView &view, double x, double y)
{
    const QRectF plot = view.plotArea();
    return QPointF(plot.left() + x * plot.width(), plot.top() + y * plot.height()).toPoint();
}

void hover(ChartView &view, QPoint at)
{
    QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
}

void drag(ChartView &view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
    for (const double share : {0.25, 0.5, 1.0}) {
        const QPointF at = QPointF(from) + (QPointF(to) - QPointF(from)) * share;
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::LeftButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
}

bool wheel(ChartView &view, QPoint at, int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
    return event.isAccepted();
}

// Pixels of about a colour inside a rectangle: thin text has few of exactly its own.
int countColor(const QImage &image, const QRectF &area, const QColor &color)
{
    int count = 0;
    for (int y = int(area.top()); y < int(area.bottom()); ++y) {
        for (int x = int(area.left()); x < int(area.right()); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const int away = std::abs(qRed(pixel) - color.red()) +
                             std::abs(qGreen(pixel) - color.green()) +
                             std::abs(qBlue(pixel) - color.blue());
            count += away < 90;
        }
    }
    return count;
}

QAction *actionNamed(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dragSelectsATimeRange();
    void aClickIsNoSelection();
    void aClickInAGapAsksForItsCause();
    void escapeGivesUpADrag();
    void shiftDragPans();
    void ctrlWheelZoomsAroundTheMouse();
    void wheelAloneBelongsToThePage();
    void doubleClickAsksForReset();
    void mouseMovesTheCursorAndShowsValues();
    void linkedCursorDoesNotEcho();
    void keysMoveTheCursorAndZoom();
    void clickInTheLegendIsolates();
    void menuOffersWhatCanBeDone();
    void threeDotsOpenTheMenu();
    void logScaleTakesZerosAndNegatives();
    void strangeValuesDoNoHarm_data();
    void strangeValuesDoNoHarm();
    void emptyAndFailedAreSaid();
    void linesAreDrawnInTheirColour();
    void everyKindDrawsInBothThemes_data();
    void everyKindDrawsInBothThemes();
    void gapsAreShaded();
    void exportsImageSvgAndCsv();
    void tableFollowsTheChart();
    void liveDataIsAppended();
    void tinySizesDoNoHarm();
    void isNamedForScreenReaders();
};

void TestChartView::dragSelectsATimeRange()
{
    const auto view = viewOf(1);
    QSignalSpy selected(view.get(), &ChartView::timeRangeSelected);
    drag(*view, atShare(*view, 0.75, 0.5), atShare(*view, 0.25, 0.4));
    QCOMPARE(selected.count(), 1);
    const std::int64_t pixel = (toMs - fromMs) / std::int64_t(view->plotArea().width()) + 1;
    QVERIFY(std::abs(selected[0][0].toLongLong() - (fromMs + 150'000)) <= pixel * 3);
    QVERIFY(std::abs(selected[0][1].toLongLong() - (fromMs + 450'000)) <= pixel * 3);
    QCOMPARE(view->fromMs(), selected[0][0].toLongLong());
    QCOMPARE(view->toMs(), selected[0][1].toLongLong());
}

void TestChartView::aClickIsNoSelection()
{
    const auto view = viewOf(1);
    QSignalSpy selected(view.get(), &ChartView::timeRangeSelected);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, atShare(*view, 0.5, 0.5));
    drag(*view, QPoint(5, 5), QPoint(200, 5)); // the title
    QCOMPARE(selected.count(), 0);
    QCOMPARE(view->fromMs(), fromMs);
}

void TestChartView::aClickInAGapAsksForItsCause()
{
    const auto view = viewOf(1);
    view->setGaps({{fromMs + 200'000, fromMs + 400'000, u"down"_s, u"The service is stopped."_s}});
    QSignalSpy clicked(view.get(), &ChartView::gapClicked);
    QTest::mouseMove(view->viewport(), atShare(*view, 0.5, 0.5));
    QVERIFY(view->tooltipText().contains("The service is stopped."_L1));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, atShare(*view, 0.5, 0.5));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, atShare(*view, 0.1, 0.5));
    drag(*view, atShare(*view, 0.4, 0.5), atShare(*view, 0.6, 0.5));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toLongLong(), fromMs + 200'000);
}

void TestChartView::escapeGivesUpADrag()
{
    const auto view = viewOf(1);
    QSignalSpy selected(view.get(), &ChartView::timeRangeSelected);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, atShare(*view, 0.2, 0.5));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, atShare(*view, 0.8, 0.5));
    QCOMPARE(selected.count(), 0);
}

void TestChartView::shiftDragPans()
{
    const auto view = viewOf(1);
    QSignalSpy selected(view.get(), &ChartView::timeRangeSelected);
    QSignalSpy previewed(view.get(), &ChartView::timeRangePreviewed);
    drag(*view, atShare(*view, 0.5, 0.5), atShare(*view, 0.75, 0.5), Qt::ShiftModifier);
    QCOMPARE(previewed.count(), 3);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(view->toMs() - view->fromMs(), toMs - fromMs);
    QVERIFY(std::abs(view->fromMs() - (fromMs - 150'000)) < 3000);
}

void TestChartView::ctrlWheelZoomsAroundTheMouse()
{
    const auto view = viewOf(1);
    QSignalSpy selected(view.get(), &ChartView::timeRangeSelected);
    const QPoint mouse = atShare(*view, 0.25, 0.5);
    const std::int64_t under = view->timeAt(mouse.x());
    QVERIFY(wheel(*view, mouse, 120, Qt::ControlModifier));
    QCOMPARE(selected.count(), 1);
    QVERIFY(std::abs((view->toMs() - view->fromMs()) - 480'000) < 5);
    QVERIFY(std::abs(view->timeAt(mouse.x()) - under) < 5);
    QVERIFY(wheel(*view, mouse, -120, Qt::ControlModifier));
    QVERIFY(std::abs((view->toMs() - view->fromMs()) - 600'000) < 5);
    for (int i = 0; i < 200; ++i)
        wheel(*view, mouse, 120, Qt::ControlModifier);
    QVERIFY(view->toMs() > view->fromMs());
}

void TestChartView::wheelAloneBelongsToThePage()
{
    const auto view = viewOf(1);
    QVERIFY(!wheel(*view, atShare(*view, 0.5, 0.5), 120, {}));
    QCOMPARE(view->toMs() - view->fromMs(), toMs - fromMs);
}

void TestChartView::doubleClickAsksForReset()
{
    const auto view = viewOf(1);
    QSignalSpy reset(view.get(), &ChartView::resetRequested);
    QSignalSpy enlarge(view.get(), &ChartView::enlargeRequested);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, atShare(*view, 0.5, 0.5));
    QCOMPARE(reset.count(), 1);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, QPoint(40, 12));
    QCOMPARE(enlarge.count(), 1);
}

void TestChartView::mouseMovesTheCursorAndShowsValues()
{
    const auto view = viewOf(2);
    QSignalSpy moved(view.get(), &ChartView::cursorMoved);
    QSignalSpy left(view.get(), &ChartView::cursorLeft);
    hover(*view, atShare(*view, 0.5, 0.5));
    QCOMPARE(moved.count(), 1);
    QVERIFY(std::abs(moved[0][0].toLongLong() - (fromMs + 300'000)) < 3000);
    const QStringList lines = view->tooltipText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u"b: 2"_s)); // the larger first
    QVERIFY(lines[2].startsWith(u"a: 1"_s));
    hover(*view, QPoint(2, 2));
    QCOMPARE(left.count(), 1);
    QVERIFY(!view->cursor());
    QVERIFY(view->tooltipText().isEmpty());
}

void TestChartView::linkedCursorDoesNotEcho()
{
    const auto view = viewOf(1);
    QSignalSpy moved(view.get(), &ChartView::cursorMoved);
    view->setCursorTime(fromMs + 100'000);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(view->cursor(), fromMs + 100'000);
    QVERIFY(view->tooltipText().contains(u"Messages: 1"_s));
    view->clearCursor();
    QVERIFY(!view->cursor());
}

void TestChartView::keysMoveTheCursorAndZoom()
{
    const auto view = viewOf(1);
    QSignalSpy moved(view.get(), &ChartView::cursorMoved);
    QSignalSpy selected(view.get(), &ChartView::timeRangeSelected);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(view->cursor(), fromMs);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->cursor(), fromMs + 5000);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->cursor(), fromMs); // stops at the edge
    QCOMPARE(moved.count(), 4);
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(view->toMs() - view->fromMs(), 300'000);
    QTest::keyClick(view.get(), Qt::Key_Minus);
    QCOMPARE(view->toMs() - view->fromMs(), 600'000);
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view->fromMs(), fromMs + 150'000);
    QSignalSpy reset(view.get(), &ChartView::resetRequested);
    QTest::keyClick(view.get(), Qt::Key_0);
    QCOMPARE(reset.count(), 1);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QVERIFY(!view->cursor());
}

void TestChartView::clickInTheLegendIsolates()
{
    const auto view = viewOf(3);
    const QColor second = ChartTheme::light().seriesColor(1);
    QVERIFY(countColor(view->toImage(1), view->plotArea(), second) > 20);
    // The legend lies below the axis labels; its first entry begins at the plot's left edge.
    const QPoint first(int(view->plotArea().left()) + 20, view->height() - 18);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(view->isolatedSeries(), QStringList{u"a"_s});
    QCOMPARE(countColor(view->toImage(1), view->plotArea(), second), 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first);
    QVERIFY(view->isolatedSeries().isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, first);
    QCOMPARE(view->isolatedSeries(), (QStringList{u"b"_s, u"c"_s}));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QVERIFY(view->isolatedSeries().isEmpty());
}

void TestChartView::menuOffersWhatCanBeDone()
{
    const auto view = viewOf(1);
    view->setAlternatives({u"Increase"_s});
    QSignalSpy copied(view.get(), &ChartView::copyExpressionRequested);
    QSignalSpy chosen(view.get(), &ChartView::alternativeChosen);
    QSignalSpy changed(view.get(), &ChartView::specChanged);
    QSignalSpy about(view.get(), &ChartView::menuAboutToShow);
    const std::unique_ptr<QMenu> menu(view->createMenu());
    QCOMPARE(about.count(), 1);
    actionNamed(*menu, u"Copy PromQL"_s)->trigger();
    QCOMPARE(copied[0][0].toString(), u"rate(messages_total[20s])"_s);
    actionNamed(*menu, u"Increase"_s)->trigger();
    QCOMPARE(chosen[0][0].toInt(), 0);
    actionNamed(*menu, u"Logarithmic Axis"_s)->trigger();
    QCOMPARE(changed.count(), 1);
    QVERIFY(view->spec().logScale);
    QVERIFY(actionNamed(*menu, u"Save As"_s));
}

void TestChartView::threeDotsOpenTheMenu()
{
    const auto view = viewOf(1);
    QSignalSpy about(view.get(), &ChartView::menuAboutToShow);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(view->width() - 20, 18));
    QCOMPARE(about.count(), 1);
    auto *menu = view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->close();
}

void TestChartView::logScaleTakesZerosAndNegatives()
{
    const auto view = viewOf(1);
    view->setLogScale(true);
    for (const std::vector<double> &values : {std::vector<double>{0, 0, 0},
                                              {0, 1, 1000},
                                              {-5, 0, 5},
                                              {-1000, -1, -0.001},
                                              {1e-300, 1, 1e300}}) {
        QueryResult result;
        result.series.resize(1);
        for (std::size_t i = 0; i < values.size(); ++i)
            result.series[0].points.push_back({fromMs + std::int64_t(i) * 200'000, values[i]});
        view->setResult(result, 200'000);
        const QImage image = view->toImage(1);
        const QColor line = ChartTheme::light().seriesColor(0);
        QVERIFY2(countColor(image, view->plotArea().adjusted(0, -2, 0, 2), line) > 10,
                 qPrintable(QString::number(values[1])));
    }
}

void TestChartView::strangeValuesDoNoHarm_data()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const double largest = std::numeric_limits<double>::max();
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("constant") << QList<double>{5, 5, 5};
    QTest::newRow("zero") << QList<double>{0, 0, 0};
    QTest::newRow("NaN") << QList<double>{nan, nan, nan};
    QTest::newRow("infinite") << QList<double>{infinity, -infinity, infinity};
    QTest::newRow("mixed") << QList<double>{1, infinity, nan, -3};
    QTest::newRow("largest") << QList<double>{largest, -largest, 0};
    QTest::newRow("smallest") << QList<double>{5e-324, 0, -5e-324};
    QTest::newRow("large and close") << QList<double>{1e15, 1e15 + 1, 1e15 + 2};
    QTest::newRow("one point") << QList<double>{1};
}

void TestChartView::strangeValuesDoNoHarm()
{
    QFETCH(QList<double>, values);
    for (const bool log : {false, true}) {
        for (const ChartKind kind :
             {ChartKind::Lines, ChartKind::StackedArea, ChartKind::StateBands, ChartKind::Table,
              ChartKind::Stat, ChartKind::Heatmap}) {
            const auto view = viewOf(1, kind);
            view->setLogScale(log);
            QueryResult result;
            result.series.resize(1);
            result.series[0].labels = Labels{{"le", "1"}};
            for (qsizetype i = 0; i < values.size(); ++i)
                result.series[0].points.push_back({fromMs + i * 100'000, values[i]});
            view->setResult(result, 100'000);
            view->setCursorTime(fromMs + 100'000);
            QVERIFY(!view->toImage(1).isNull());
            QVERIFY(!view->grab().isNull());
            QVERIFY(!view->toSvg().isEmpty());
        }
    }
}

void TestChartView::emptyAndFailedAreSaid()
{
    const auto view = viewOf(0);
    const ChartTheme theme = ChartTheme::light();
    const QRectF middle = view->plotArea().adjusted(60, 40, -60, -40);
    QVERIFY(countColor(view->toImage(1), middle, theme.mutedText) > 5);
    QueryResult failed;
    failed.error = QueryError{QueryError::Kind::Parse, "unexpected end of input", 0, 0};
    view->setResult(failed, 5000);
    QVERIFY(countColor(view->toImage(1), middle, theme.failure) > 5);
    ChartSpec other = view->spec();
    other.queries = {{u"up"_s, {}}};
    view->setSpec(other); // not answered yet: nothing is said
    QCOMPARE(countColor(view->toImage(1), middle, theme.mutedText), 0);
}

void TestChartView::linesAreDrawnInTheirColour()
{
    const auto view = viewOf(2);
    const ChartTheme theme = ChartTheme::light();
    const QImage image = view->toImage(1);
    QVERIFY(countColor(image, view->plotArea(), theme.seriesColor(0)) > 100);
    QVERIFY(countColor(image, view->plotArea(), theme.seriesColor(1)) > 50);
    view->setTheme(ChartTheme::forDark());
    QVERIFY(countColor(view->toImage(1), view->plotArea(), ChartTheme::forDark().seriesColor(0)) >
            100);
}

void TestChartView::everyKindDrawsInBothThemes_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ChartKind::Stat); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestChartView::everyKindDrawsInBothThemes()
{
    QFETCH(int, kind);
    const auto view = viewOf(3, ChartKind(kind));
    QueryResult buckets = resultOf(3);
    const char *bounds[] = {"1", "5", "+Inf"};
    for (std::size_t i = 0; i < 3; ++i)
        buckets.series[i].labels = Labels{{"le", bounds[i]}};
    if (ChartKind(kind) == ChartKind::Heatmap)
        view->setResult(buckets, 5000);
    for (const bool dark : {false, true}) {
        const ChartTheme theme = ChartTheme::of(dark);
        view->setTheme(theme);
        const QImage image = view->toImage(1);
        const double area = view->width() * view->height();
        int background = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                background += QColor(image.pixel(x, y)) == theme.card;
        }
        QVERIFY(background > area * 0.1);
        QVERIFY(background < area * 0.999);
    }
}

void TestChartView::gapsAreShaded()
{
    const auto view = viewOf(1);
    const QImage before = view->toImage(1);
    view->setGaps({{fromMs + 200'000, fromMs + 400'000, u"down"_s}});
    const QImage after = view->toImage(1);
    const QPoint inside = atShare(*view, 0.5, 0.97);
    const QPoint outside = atShare(*view, 0.1, 0.97);
    QVERIFY(before.pixel(inside) != after.pixel(inside));
    QCOMPARE(before.pixel(outside), after.pixel(outside));
    QVERIFY(countColor(after, view->plotArea(), ChartTheme::light().failure) > 5); // the word
    view->setGaps({{toMs + 1000, toMs + 2000, u"down"_s}, {0, 1000, u"down"_s}});
    QCOMPARE(view->toImage(1), before);
}

void TestChartView::exportsImageSvgAndCsv()
{
    const auto view = viewOf(2);
    QCOMPARE(view->toImage(2).size(), view->size() * 2);
    const QString svg = QString::fromUtf8(view->toSvg());
    QVERIFY(svg.contains(u"<svg"_s));
    QVERIFY(svg.contains(u"<title>Messages</title>"_s));
    QVERIFY(svg.contains(u"Messages</text>"_s));
    QVERIFY(svg.contains(ChartTheme::light().seriesColor(0).name()));
    QVERIFY(!svg.contains(u"<image"_s)); // lines are shapes
    const auto stacked = viewOf(2, ChartKind::StackedArea);
    QVERIFY(stacked->toSvg().contains("fill-opacity=\"0.5"));
    const QList<QByteArray> lines = view->toCsv().split('\n');
    QCOMPARE(lines[0], QByteArray("time,a,b\r"));
    QCOMPARE(lines.size(), 1 + 121 + 1);
    QVERIFY(lines[1].startsWith("1970-01-12T13:46:40.000Z,1"));
}

void TestChartView::tableFollowsTheChart()
{
    const auto view = viewOf(2);
    ChartTableModel *table = view->tableModel();
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->rowCount(), 121);
    view->setResult(resultOf(3), 5000);
    QCOMPARE(table->columnCount(), 4);
}

void TestChartView::liveDataIsAppended()
{
    const auto view = viewOf(2);
    ChartTableModel *table = view->tableModel();
    QueryResult next;
    next.series.resize(1);
    next.series[0].labels = Labels{{"actor", "b"}};
    next.series[0].points = {{toMs + 5000, 42}};
    view->setTimeRange(fromMs + 5000, toMs + 5000);
    view->takeUpdates({{next, toMs + 5000, fromMs + 5000}}, 5000);
    QCOMPARE(view->chartData()->series.size(), std::size_t(2));
    QCOMPARE(view->chartData()->series[1].points.values().back(), 42.0);
    QCOMPARE(table->rowCount(), 121); // the oldest is gone
    QCOMPARE(table->index(0, 2).data().toString(), u"42"_s);
}

void TestChartView::tinySizesDoNoHarm()
{
    const auto view = viewOf(5);
    for (const QSize size :
         {QSize(1, 1), QSize(20, 300), QSize(300, 20), QSize(60, 60), QSize(2000, 10)}) {
        view->resize(size);
        view->grab();
        QVERIFY(view->plotArea().width() > 0 && view->plotArea().height() > 0);
    }
}

void TestChartView::isNamedForScreenReaders()
{
    const auto view = viewOf(1);
    QCOMPARE(view->accessibleName(), u"Messages"_s);
    QTest::keyClick(view.get(), Qt::Key_End);
    QVERIFY(view->accessibleDescription().contains(u"Messages: 1"_s));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
