// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watcher.h"

#include "command.h"
#include "recorder.h"
#include "targetlist.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// A signal handler may do no more than set this.
volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
}

constexpr std::chrono::milliseconds tickInterval{250};
constexpr int ticksBetweenSaves = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

} // namespace

Watcher::Watcher(const WatchOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_session(options.settings)
    , m_inPlace(terminal::isInteractive() && !options.json)
{
    if (!options.output.isEmpty())
        m_recorder = std::make_unique<Recorder>(m_session.store(), options.output);
    connect(&m_session, &Session::scraped, this, &Watcher::scraped);
    connect(&m_session, &Session::eventAppended, this, &Watcher::eventAppended);
    connect(&m_tick, &QTimer::timeout, this, &Watcher::tick);
}

Watcher::~Watcher()
{
    if (m_inPlace)
        terminal::print(u"\x1b[?25h"_s); // the cursor again
}

void Watcher::start()
{
    m_startMs = QDateTime::currentMSecsSinceEpoch();
    if (m_inPlace)
        terminal::print(u"\x1b[?25l"_s);
    m_session.start();
    if (m_options.demo)
        startDemo();
    m_tick.start(tickInterval);
    if (m_inPlace)
        redraw();
}

void Watcher::startDemo()
{
    m_demo = m_session.startDemo();
    if (auto demo = m_session.targets().find(m_demo)) {
        demo->scrape.interval = m_options.interval;
        m_session.targets().replace(*demo);
    }
}

watchview::Row Watcher::row(const TargetId &id) const
{
    return {m_session.targets().find(id).value_or(Target()), m_session.state(id)};
}

bool Watcher::isFine() const
{
    if (m_recordingFailed)
        return false;
    const bool demoOnly = !m_demo.isEmpty() && !m_options.targetsNamed;
    const auto isUp = [&](const Target &target) {
        const auto status = m_session.state(target.id).status;
        const bool up = status == TargetState::Status::Up || status == TargetState::Status::Slow;
        return up || (demoOnly && target.id != m_demo);
    };
    const auto &targets = m_session.targets().targets();
    return std::all_of(targets.begin(), targets.end(), isUp);
}

void Watcher::scraped(const TargetId &id)
{
    const watchview::Row scrapedRow = row(id);
    if (m_finished || scrapedRow.state.lastScrapeMs == 0)
        return;
    if (m_options.json)
        terminal::printJson(QJsonDocument(watchview::scrapeJson(scrapedRow)));
    else if (!m_inPlace)
        terminal::printLine(watchview::scrapeLine(scrapedRow));
    ++m_scrapes[id];
    if (m_options.count == 0)
        return;
    const auto &targets = m_session.targets().targets();
    const auto hasEnough = [this](const Target &target) {
        return m_scrapes.value(target.id) >= m_options.count;
    };
    if (std::all_of(targets.begin(), targets.end(), hasEnough))
        m_options.duration = std::chrono::milliseconds(0);
}

void Watcher::eventAppended(const Event &event)
{
    if (m_finished || m_inPlace)
        return;
    if (m_options.json) {
        const QString url = row(event.target).target.scrape.url.toString(QUrl::RemoveUserInfo);
        terminal::printJson(QJsonDocument(watchview::eventJson(event, url)));
    } else if (event.kind != Event::Kind::Down) { // which its scrape's line has said
        terminal::printLine(watchview::eventLine(event));
    }
}

void Watcher::tick()
{
    if (m_inPlace)
        redraw();
    if (++m_ticksSinceSave >= ticksBetweenSaves)
        save(false);
    const std::int64_t since = QDateTime::currentMSecsSinceEpoch() - m_startMs;
    const bool timeIsUp = m_options.duration && since >= m_options.duration->count();
    if (!m_finished && (timeIsUp || interrupted != 0)) {
        save(true);
        finish();
    }
}

void Watcher::save(bool last)
{
    m_ticksSinceSave = 0;
    if (!m_recorder || m_recordingFailed || m_finished)
        return;
    if (last ? m_recorder->end() : m_recorder->save()) {
        if (last && !m_options.json)
            terminal::printLine(Text::tr("%1: %2 KiB recorded")
                                    .arg(m_options.output)
                                    .arg(m_recorder->bytes() / 1024));
        return;
    }
    m_recordingFailed = true;
    terminal::printError(m_recorder->problem());
    finish();
}

void Watcher::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_tick.stop();
    Q_EMIT finished();
}

// Over the last drawing, line by line, so that nothing flickers.
void Watcher::redraw()
{
    QList<watchview::Row> rows;
    for (const Target &target : m_session.targets().targets())
        rows.append({target, m_session.state(target.id)});
    const QStringList lines = watchview::table(
        rows, m_session.events(), QDateTime::currentMSecsSinceEpoch(), terminal::width());
    QString drawing;
    if (m_linesDrawn > 0)
        drawing += u"\x1b[%1A"_s.arg(m_linesDrawn);
    for (const QString &line : lines)
        drawing += u'\r' + line + u"\x1b[K\n"_s;
    drawing += u"\x1b[J"_s;
    m_linesDrawn = lines.size();
    terminal::print(drawing);
}

int watchToTheEnd(const WatchOptions &options)
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    Watcher watcher(options);
    QEventLoop loop;
    QObject::connect(&watcher, &Watcher::finished, &loop, &QEventLoop::quit);
    watcher.start();
    loop.exec();
    return watcher.isFine() ? ExitFine : ExitProblem;
}

} // namespace vigie
