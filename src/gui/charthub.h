// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttypes.h"
#include "queryupdate.h"
#include "target.h"
#include "viewrange.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace vigie {

class ChartView;
class Session;
class Theme;

// What a chart shows, made anew when the resolution changes (it decides the window of rate()).
using ChartSource = std::function<ChartSpec(const ChartTiming &)>;

// Feeds the charts of one page: one time range and one crosshair for all, evaluated off this
// thread, and only those that can be seen.
class ChartHub final : public QObject
{
    Q_OBJECT

public:
    ChartHub(Session &session, ViewRange &range, const Theme &theme, QObject *parent = nullptr);
    ~ChartHub() override;

    void setTarget(const TargetId &id);
    [[nodiscard]] const TargetId &target() const { return m_target; }
    void add(ChartView *view, ChartSource source);
    void setSource(ChartView *view, ChartSource source);
    void refresh(); // all, as soon as they can be seen

    // Whether any chart has been given results since the target was set.
    [[nodiscard]] bool hasResults() const { return m_hasResults; }

Q_SIGNALS:
    void evaluated(vigie::ChartView *view); // its results are on it now
    void outageChosen(qint64 fromMs);       // of the target, the one that began then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry;
    Entry *find(const QObject *view);
    void connectView(ChartView *view);
    void setTimes(ChartView &view) const;
    void forget(QObject *view);
    void flush();
    void evaluate(Entry &entry);
    void start(Entry &entry, const ChartSpec &spec) const;
    void take(Entry &entry, std::size_t query, int generation, QueryUpdate update);
    void abandon(Entry &entry);
    void moveOn();
    void applyRange();
    void applyGaps();
    [[nodiscard]] ChartTiming timingFor(const ChartView &view, ViewRange::Span span) const;

    Session &m_session;
    ViewRange &m_range;
    const Theme &m_theme;
    TargetId m_target;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QTimer m_flush;
    QTimer m_clock;
    std::int64_t m_movedMs = 0;
    bool m_hasResults = false;
};

} // namespace vigie
