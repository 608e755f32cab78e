// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window costs: the time to its first paint, its memory with two ordinary targets, and
// how late its thread ever answers while a page of 100,000 samples comes every second.
// windowbench start | memory [S] | stutter [S]

#include "kubepage.h"
#include "mainwindow.h"
#include "pageserver.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr double frameMs = 16;
constexpr std::size_t largePageSeries = 100'000;

// Milliseconds since this process was started, from the kernel's own record.
double sinceProcessStartMs()
{
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int startTimeField = 19; // the 22nd of proc(5), two were cut off
    constexpr double ticksPerSecond = 100;
    const double started = fields.value(startTimeField).toDouble() / ticksPerSecond;
    return (uptime.readAll().split(' ').value(0).toDouble() - started) * 1000;
}

double residentMib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

// Tells the first paint of the window.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(std::function<void()> act)
        : m_act(std::move(act))
    {}
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_act)
            QTimer::singleShot(0, this, std::exchange(m_act, nullptr));
        return QObject::eventFilter(object, event);
    }

private:
    std::function<void()> m_act;
};

// How long the window's thread takes to answer: another thread sends it an event every two
// milliseconds and notes how late each one comes.
class Heartbeat final : public QThread
{
public:
    ~Heartbeat() override
    {
        requestInterruption();
        wait();
    }
    void clear() { m_lateMs.clear(); }
    void print()
    {
        std::sort(m_lateMs.begin(), m_lateMs.end());
        const auto at = [this](double part) {
            const auto index = std::size_t(double(m_lateMs.size()) * part);
            return m_lateMs.empty() ? 0 : m_lateMs[std::min(m_lateMs.size() - 1, index)];
        };
        const auto late =
            m_lateMs.end() - std::upper_bound(m_lateMs.begin(), m_lateMs.end(), frameMs);
        std::printf("window thread answers %zu times after p50 %.2f ms, p99 %.2f ms, max %.2f ms; "
                    "later than 16 ms: %td\n",
                    m_lateMs.size(), at(0.5), at(0.99), at(1), late);
    }

protected:
    void run() override
    {
        using Clock = std::chrono::steady_clock;
        while (!isInterruptionRequested()) {
            const Clock::time_point sent = Clock::now();
            QMetaObject::invokeMethod(
                this,
                [this, sent] {
                    const std::chrono::duration<double, std::milli> late = Clock::now() - sent;
                    m_lateMs.push_back(late.count());
                },
                Qt::QueuedConnection);
            usleep(2000);
        }
    }

private:
    std::vector<double> m_lateMs; // of the window's thread alone, where this object lives
};

Target target(const QString &name, const QUrl &url, int intervalMs)
{
    Target made = Target::create(name, url);
    made.scrape.interval = std::chrono::milliseconds(intervalMs);
    return made;
}

QList<QByteArray> largePages()
{
    KubePage page(largePageSeries, 1);
    QList<QByteArray> pages;
    std::string text;
    for (int i = 0; i < 4; ++i) {
        page.render(text);
        pages.append(QByteArray::fromStdString(text));
        page.step();
    }
    return pages;
}

int run(QApplication &app, const Settings &settings, bool demo, double seconds,
        const std::function<void()> &atEnd)
{
    Theme theme(app);
    Session session(settings);
    MainWindow window(session, theme, settings, {});
    window.resize(1280, 800);
    if (demo)
        window.showTarget(session.startDemo());
    else if (session.targets().size() > 0)
        window.showTarget(session.targets().targets()[0].id);
    session.start();
    window.show();
    Heartbeat heartbeat;
    heartbeat.start();
    // The first page of a large target fills lists that later ones only touch.
    constexpr int warmUpMs = 5000;
    QTimer::singleShot(warmUpMs, &heartbeat, [&heartbeat] { heartbeat.clear(); });
    QTimer::singleShot(int(seconds * 1000) + warmUpMs, &app, [&] {
        heartbeat.print();
        std::printf("resident: %.1f MiB, series held: %zu, samples held: %llu\n", residentMib(),
                    session.usage().seriesCount,
                    static_cast<unsigned long long>(session.usage().sampleCount));
        atEnd();
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

int measureStart(QApplication &app)
{
    Settings settings;
    Theme theme(app);
    Session session(settings);
    MainWindow window(session, theme, settings, {});
    FirstPaint painted([] {
        std::printf("process start to first paint: %.0f ms (goal: under 500)\n",
                    sinceProcessStartMs());
        QCoreApplication::quit();
    });
    window.installEventFilter(&painted);
    window.resize(1280, 800);
    session.start();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const double seconds = arguments.value(2, u"20"_s).toDouble();
    if (mode == "start"_L1)
        return measureStart(app);
    Settings settings;
    settings.targets.clear();
    if (mode == "memory"_L1) {
        std::printf("two ordinary targets, %.0f s:\n", seconds);
        for (const QString &url : arguments.mid(3))
            settings.targets.append(target(url, QUrl(url), 1000));
        return run(app, settings, settings.targets.isEmpty(), seconds, [] {});
    }
    if (mode == "stutter"_L1) {
        const PageServer server(largePages());
        std::printf("a page of %zu samples every second, %.0f s:\n", largePageSeries, seconds);
        settings.targets = {target(u"large"_s, server.url(), 1000)};
        return run(app, settings, false, seconds, [] {});
    }
    std::fprintf(stderr, "usage: windowbench start | memory [S [URL…]] | stutter [S]\n");
    return 2;
}
