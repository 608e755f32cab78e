// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcontrols.h"
#include "chartview.h"
#include "explorepage.h"
#include "expressioneditor.h"
#include "familydrag.h"
#include "familygrid.h"
#include "familypane.h"
#include "familytreemodel.h"
#include "familyview.h"
#include "rowtreeview.h"
#include "session.h"
#include "settingsfor.h"
#include "targetlist.h"
#include "theme.h"
#include "viewrange.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

constexpr std::chrono::minutes onceIsEnough(1);

// What the desktop sends while something is dragged over a widget and let go.
bool drop(QWidget &place, const QMimeData &data)
{
    const QPoint at = place.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&place, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    drop.ignore();
    QApplication::sendEvent(&place, &drop);
    return drop.isAccepted();
}

} // namespace

// The page "Explore" over a real target: what is dragged and added.
class ExplorePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPressChoosesWhenItIsLetGo();
    void aFamilyIsDroppedOnTheChartAndInAnEditor();
    void aHeatmapBecomesLinesWhenAFamilyIsAdded();
    void aFamilyDroppedOnTheGridIsShownLarge();
    void otherThingsAreNotTaken();
    void aSmallWindowShowsOneThingAtATime();
    void enterOpensAFamilyInASmallWindow();
    void aLowWindowShowsTheChartFirst();

private:
    [[nodiscard]] QStringList queries() const;
    [[nodiscard]] QMimeData *dataOf(const QString &family) const;
    [[nodiscard]] QPoint placeOf(const QString &family) const;
    void press(const QWidget &part, const char *button) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SmallExporter> m_exporter;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewRange> m_range;
    std::unique_ptr<ExplorePage> m_page;
    RowTreeView *m_tree = nullptr;
};

void ExplorePageTest::init()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_exporter = std::make_unique<SmallExporter>();
    QVERIFY(m_exporter->start());
    m_exporter->page = "# TYPE jobs gauge\njobs 3\n"
                       "# TYPE mails_total counter\nmails_total 7\n"
                       "# TYPE wait_seconds histogram\nwait_seconds_bucket{le=\"1\"} 2\n"
                       "wait_seconds_bucket{le=\"+Inf\"} 3\nwait_seconds_sum 4\n"
                       "wait_seconds_count 3\n";
    m_session = std::make_unique<Session>(settingsFor(*m_exporter, onceIsEnough));
    m_range = std::make_unique<ViewRange>(std::chrono::minutes(15));
    m_page = std::make_unique<ExplorePage>(*m_session, *m_range, *m_theme);
    m_page->setTarget(m_session->targets().targets()[0].id);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_session->start();
    m_tree = m_page->findChild<RowTreeView *>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->family(u"jobs"_s) != nullptr, patienceMs);
}

void ExplorePageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_range.reset();
    m_exporter.reset();
    m_theme.reset();
}

QStringList ExplorePageTest::queries() const
{
    QStringList expressions;
    for (const ChartQuery &query : m_page->familyView()->chart()->spec().queries)
        expressions.append(query.expression);
    return expressions;
}

QMimeData *ExplorePageTest::dataOf(const QString &family) const
{
    return m_page->model()->mimeData({m_page->model()->indexOf(family)});
}

QPoint ExplorePageTest::placeOf(const QString &family) const
{
    const QModelIndexList found =
        m_tree->model()->match(m_tree->model()->index(0, 0), FamilyTreeModel::NameRole, family, -1,
                               Qt::MatchExactly | Qt::MatchRecursive);
    return m_tree->visualRect(found.constLast()).center();
}

// The button of a part of the page by its accessible name.
void ExplorePageTest::press(const QWidget &part, const char *button) const
{
    for (auto *one : part.findChildren<QToolButton *>()) {
        if (one->accessibleName() == QLatin1StringView(button) && one->isVisible())
            return one->click();
    }
    QFAIL(button);
}

void ExplorePageTest::aPressChoosesWhenItIsLetGo()
{
    m_page->showFamily(u"jobs"_s);
    m_tree->expandAll();
    const QPoint place = placeOf(u"mails_total"_s);
    QTest::mousePress(m_tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_page->familyView()->familyName(), u"jobs"_s);
    QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_page->familyView()->familyName(), u"mails_total"_s);
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Home);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(m_page->familyView()->familyName(), u"jobs"_s);
}

void ExplorePageTest::aFamilyIsDroppedOnTheChartAndInAnEditor()
{
    m_page->showFamily(u"jobs"_s);
    const std::unique_ptr<QMimeData> data(dataOf(u"mails_total"_s));
    QVERIFY(data->text().startsWith(u"rate(mails_total["_s));
    QWidget *plot = m_page->familyView()->chart()->viewport();
    QVERIFY(drop(*plot, *data));
    QCOMPARE(queries(), (QStringList{u"jobs"_s, data->text()}));
    QCOMPARE(m_page->familyView()->familyName(), u"jobs"_s);
    QVERIFY(drop(*plot, *data)); // once is enough
    QCOMPARE(queries().size(), 2);
    auto *editor = m_page->findChild<ExpressionEditor *>();
    QCOMPARE(editor->expressions(), queries());
    editor->setExpressions({});
    QVERIFY(drop(*editor->viewport(), *data));
    QCOMPARE(editor->expressions(), QStringList{data->text()});
}

void ExplorePageTest::aHeatmapBecomesLinesWhenAFamilyIsAdded()
{
    m_page->showFamily(u"wait_seconds"_s);
    QCOMPARE(m_page->familyView()->chart()->spec().kind, ChartKind::Heatmap);
    m_page->addFamily(u"jobs"_s);
    QCOMPARE(m_page->familyView()->chart()->spec().kind, ChartKind::Lines);
    QVERIFY(queries().constFirst().startsWith(u"histogram_quantile("_s));
    QCOMPARE(queries().constLast(), u"jobs"_s);
}

void ExplorePageTest::aFamilyDroppedOnTheGridIsShownLarge()
{
    m_page->showGrid();
    const std::unique_ptr<QMimeData> data(dataOf(u"jobs"_s));
    QVERIFY(drop(*m_page->findChild<QWidget *>(u"familyGrid"_s), *data));
    QCOMPARE(m_page->familyView()->familyName(), u"jobs"_s);
}

void ExplorePageTest::otherThingsAreNotTaken()
{
    m_page->showFamily(u"jobs"_s);
    QMimeData text;
    text.setText(u"rate(x[1m])"_s);
    QVERIFY(!drop(*m_page->familyView()->chart()->viewport(), text));
    QCOMPARE(queries(), QStringList{u"jobs"_s});
    QVERIFY(m_page->model()->mimeData({m_page->model()->index(0, 0)}) == nullptr); // a group
}

void ExplorePageTest::aSmallWindowShowsOneThingAtATime()
{
    const auto *pane = m_page->findChild<FamilyPane *>();
    const auto *grid = m_page->findChild<FamilyGrid *>();
    const FamilyView *large = m_page->familyView();
    QVERIFY(pane->isVisible() && grid->isVisible());
    m_page->resize(472, 300);
    QVERIFY(pane->isVisible() && !grid->isVisible());
    press(*pane, "Show all charts");
    QVERIFY(!pane->isVisible() && grid->isVisible());
    m_page->showFamily(u"jobs"_s);
    QVERIFY(large->isVisible() && !grid->isVisible());
    press(*large, "Back");
    QVERIFY(grid->isVisible());
    press(*grid, "Back");
    QVERIFY(pane->isVisible() && !grid->isVisible());
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, placeOf(u"jobs"_s));
    QVERIFY(!pane->isVisible() && large->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(pane->isVisible() && !large->isVisible());
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, placeOf(u"jobs"_s)); // the same again
    QVERIFY(large->isVisible());
    m_page->focusFilter();
    QVERIFY(pane->isVisible());
    m_page->resize(1000, 700);
    QVERIFY(pane->isVisible() && grid->isVisible());
}

void ExplorePageTest::enterOpensAFamilyInASmallWindow()
{
    m_page->resize(472, 300);
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Home);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QVERIFY(!m_page->familyView()->isVisible());
    QTest::keyClick(m_tree, Qt::Key_Return);
    QVERIFY(m_page->familyView()->isVisible());
    QCOMPARE(m_page->familyView()->familyName(), u"jobs"_s);
}

void ExplorePageTest::aLowWindowShowsTheChartFirst()
{
    m_page->showFamily(u"wait_seconds"_s);
    const ChartView *chart = m_page->familyView()->chart();
    const auto *controls = m_page->findChild<ChartControls *>();
    QTRY_VERIFY(controls->isVisible() && controls->y() < chart->y());
    m_page->resize(472, 300);
    QTRY_VERIFY(controls->y() > chart->y());
    QTRY_VERIFY(
        m_page->rect().contains(QRect(chart->mapTo(m_page.get(), QPoint(0, 0)), chart->size())));
}

QTEST_MAIN(ExplorePageTest)
#include "tst_explorepage.moc"
