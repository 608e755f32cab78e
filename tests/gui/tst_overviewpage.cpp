// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
