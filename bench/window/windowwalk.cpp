// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through the window on a large history and on a large page, and says place by place for how
// long the window's thread answered nothing. Painted offscreen, by software: painting counts.
// windowwalk history [HOURS [SERIES [PLACE]]] | page [SERIES [PLACE]]

#include "blockwatch.h"
#include "kubepage.h"
#include "mainwindow.h"
#include "openedrecording.h"
#include "pageserver.h"
#include "recordedfamilies.h"
#include "scrapeappender.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"
#include "walksteps.h"

#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <vector>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr auto timeAtEachPlace = std::chrono::milliseconds(2500);

// A sample of each series for every second.
OpenedRecording largeHistory(int hours, std::size_t series)
{
    OpenedRecording made;
    made.store = std::make_shared<SeriesStore>(StoreLimits{std::chrono::hours(hours + 1)});
    made.lastMs = QDateTime::currentMSecsSinceEpoch();
    made.firstMs = made.lastMs - std::chrono::milliseconds(std::chrono::hours(hours)).count();
    Target target = targetAt(QUrl(u"http://127.0.0.1:9/metrics"_s));
    target.paused = true;
    const Labels labels{{"job", target.name.toStdString()},
                        {"instance", target.instance().toStdString()}};
    ScrapeAppender appender(*made.store, labels);
    PageReader reader;
    KubePage page(series, 1);
    std::string text;
    for (std::int64_t timeMs = made.firstMs; timeMs <= made.lastMs; timeMs += 1000) {
        page.render(text);
        appender.append(timeMs, reader.read(text, Format::PrometheusText), reader, {});
        page.step();
    }
    const std::vector<Matcher> all{Matcher::equal("job", target.name.toStdString())};
    made.parts.append({target, recordedPage(made.store->snapshot(), all), {}});
    return made;
}

QList<QByteArray> largePages(std::size_t series)
{
    KubePage page(series, 1);
    QList<QByteArray> pages;
    std::string text;
    for (int i = 0; i < 4; ++i) {
        page.render(text);
        pages.append(QByteArray::fromStdString(text));
        page.step();
    }
    return pages;
}

// From place to place, and out.
void go(BlockWatch &watch, const std::vector<WalkStep> &steps, std::size_t next = 0)
{
    QTimer::singleShot(timeAtEachPlace, &watch, [&watch, steps, next] {
        if (next == steps.size())
            return QCoreApplication::quit();
        watch.enter(steps[next].place);
        go(watch, steps, next + 1);
        steps[next].go();
    });
}

int run(BlockWatch &watch, Session &session, const Settings &settings, const QString &place)
{
    Theme theme(watch);
    watch.enter(u"start"_s);
    MainWindow window(session, theme, settings, {});
    window.resize(1280, 800);
    window.showTarget(session.targets().targets().first().id);
    session.start();
    window.show();
    QTemporaryDir files;
    std::vector<WalkStep> steps = walkSteps(window, session, files.path());
    std::erase_if(steps, [&place](const WalkStep &step) { return !step.place.contains(place); });
    go(watch, steps);
    const int result = QApplication::exec();
    watch.print();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    BlockWatch watch(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    Settings settings;
    settings.targets.clear();
    if (mode == "history"_L1) {
        const int hours = arguments.value(2, u"24"_s).toInt();
        const int series = arguments.value(3, u"300"_s).toInt();
        const OpenedRecording history = largeHistory(hours, std::size_t(series));
        std::printf("%d h of a sample a second, %llu samples:\n", hours,
                    static_cast<unsigned long long>(history.store->usage().sampleCount));
        settings.timeRange = std::chrono::hours(hours);
        Session session(history);
        return run(watch, session, settings, arguments.value(4));
    }
    if (mode == "page"_L1) {
        const int series = arguments.value(2, u"100000"_s).toInt();
        const PageServer server(largePages(std::size_t(series)));
        std::printf("a page of %d samples every second:\n", series);
        settings.targets = {targetAt(server.url())};
        Session session(settings);
        return run(watch, session, settings, arguments.value(3));
    }
    std::fprintf(stderr,
                 "usage: windowwalk history [HOURS [SERIES [PLACE]]] | page [SERIES [PLACE]]\n");
    return 2;
}
