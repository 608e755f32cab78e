// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"
#include "facttile.h"
#include "overviewpage.h"
#include "session.h"
#include "settingsfor.h"
#include "targetlist.h"
#include "theme.h"
#include "viewrange.h"

#include <QApplication>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

// The page "Overview" over a real target that goes and comes.
class OverviewPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTileSaysWhatIsTrueAtTheEndOfTheRange_data();
    void aTileSaysWhatIsTrueAtTheEndOfTheRange();
    void theChartsComeIntoTheirPlacesAndNoneTwice();
};

void OverviewPageTest::aTileSaysWhatIsTrueAtTheEndOfTheRange_data()
{
    QTest::addColumn<int>("rangeSeconds");
    QTest::newRow("even steps") << 900;
    QTest::newRow("the range is no multiple of the interval") << 100;
}

void OverviewPageTest::aTileSaysWhatIsTrueAtTheEndOfTheRange()
{
    QFETCH(int, rangeSeconds);
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    SmallExporter exporter;
    QVERIFY(exporter.start());
    exporter.page = "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} 1\n";
    const Settings settings = settingsFor(exporter, std::chrono::seconds(67)); // on demand
    const TargetId target = settings.targets.front().id;
    Session session(settings);
    ViewRange range{std::chrono::seconds(rangeSeconds)};
    OverviewPage page(session, range, theme);
    page.setTarget(target);
    page.resize(900, 600);
    page.show();
    session.start();

    const auto samples = [&page] {
        for (const FactTile *tile : page.findChildren<FactTile *>()) {
            if (tile->accessibleName() == u"Samples"_s)
                return tile->accessibleDescription();
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(samples(), u"2"_s, patienceMs);
    exporter.stop();
    session.scrapeNow(target);
    QTRY_COMPARE_WITH_TIMEOUT(samples(), u"0"_s, patienceMs);
    QVERIFY(exporter.start());
    session.scrapeNow(target);
    QTRY_COMPARE_WITH_TIMEOUT(samples(), u"2"_s, patienceMs);
}

void OverviewPageTest::theChartsComeIntoTheirPlacesAndNoneTwice()
{
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    SmallExporter exporter;
    QVERIFY(exporter.start());
    exporter.page = "# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\n# TYPE c gauge\nc 1\n";
    Settings settings;
    Target target = Target::create(u"test"_s, exporter.url());
    target.scrape.interval = std::chrono::seconds(67);
    settings.targets = {target};
    Session session(settings);
    ViewRange range{std::chrono::seconds(900)};
    OverviewPage page(session, range, theme);
    page.setTarget(target.id);
    QStringList pinned;
    for (const char *family : {"a", "b", "c"})
        pinned.append(target.id + u'\n' + QString::fromLatin1(family));
    page.setPinned(pinned);
    page.resize(900, 600);
    page.show();
    const auto titles = [&page] {
        QStringList names;
        for (const ChartView *view : page.findChildren<ChartView *>())
            names.append(view->accessibleName());
        return names;
    };
    session.start();
    // The pinned ones and those of the page itself.
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 2 * pinned.size(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(page.hasResults(), patienceMs);
    const QStringList all = titles();

    // Changed twice before a chart was made: what was to come is forgotten.
    page.setPinned({});
    page.setPinned(pinned);
    QVERIFY(titles().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(titles(), all, patienceMs);
    QTest::qWait(0);
    QCOMPARE(titles(), all);
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
