// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "watchview.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace vigie {

class Recorder;

struct WatchOptions
{
    Settings settings; // with the targets
    std::chrono::milliseconds interval{5000};
    bool targetsNamed = false; // by the user; else they are the default ones
    bool demo = false;
    bool json = false;
    QString output;                                    // a recording of all; empty: none
    int count = 0;                                     // scrapes of each target; 0 = no end
    std::optional<std::chrono::milliseconds> duration; // empty: no end
};

// Prints what a session sees, until its end: redrawn in place on a terminal, else line by line.
class Watcher final : public QObject
{
    Q_OBJECT

public:
    explicit Watcher(const WatchOptions &options, QObject *parent = nullptr);
    ~Watcher() override;

    void start();
    // Whether every target that was asked for is up. With the demo alone, the two that stand
    // beside it were not asked for.
    [[nodiscard]] bool isFine() const;

Q_SIGNALS:
    void finished();

private:
    void startDemo();
    void scraped(const TargetId &id);
    void eventAppended(const Event &event);
    void tick();
    void save(bool last);
    void finish();
    void redraw();
    [[nodiscard]] watchview::Row row(const TargetId &id) const;

    WatchOptions m_options;
    Session m_session;
    QTimer m_tick;
    std::int64_t m_startMs = 0;
    TargetId m_demo;
    QHash<TargetId, int> m_scrapes;
    bool m_inPlace = false;
    qsizetype m_linesDrawn = 0;
    bool m_finished = false;
    std::unique_ptr<Recorder> m_recorder;
    int m_ticksSinceSave = 0;
    bool m_recordingFailed = false;
};

// Watches until the end that the options name, or until SIGINT or SIGTERM. Returns the exit code.
[[nodiscard]] int watchToTheEnd(const WatchOptions &options);

} // namespace vigie
