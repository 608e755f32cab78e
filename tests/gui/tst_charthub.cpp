// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charthub.h"
#include "chartview.h"
#include "session.h"
#include "theme.h"
#include "viewrange.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ChartHubTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNoStepThatIsStillToCome();
};

// The demo's series, an hour of which is there from the start.
void ChartHubTest::asksForNoStepThatIsStillToCome()
{
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    Settings settings;
    settings.targets.clear();
    Session session(settings);
    session.start();
    const TargetId demo = session.startDemo();
    ViewRange range(15min);
    ChartHub hub(session, range, theme);
    ChartView view;
    view.resize(600, 300);
    view.show();
    hub.setTarget(demo);
    hub.add(&view, [](const ChartTiming &) {
        ChartSpec spec;
        spec.queries.append({u"sum(rate(http_requests_total[20s]))"_s, {}});
        return spec;
    });
    const auto newest = [&view] {
        const auto data = view.chartData();
        return data && !data->series.empty() && !data->series[0].points.empty()
                   ? data->series[0].points.times().back()
                   : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(newest() > 0, 60'000);
    QSignalSpy evaluated(&hub, &ChartHub::evaluated);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(evaluated.wait(60'000));
        QVERIFY(newest() <= session.nowMs());
        QVERIFY(newest() > session.nowMs() - 600'000);
    }
}

QTEST_MAIN(ChartHubTest)
#include "tst_charthub.moc"
