// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include "elidedbutton.h"
#include "languagechange.h"
#include "session.h"
#include "targetlist.h"
#include "texts.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace vigie {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(Session &session, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_targets(new QLabel(this))
    , m_series(new QLabel(this))
    , m_memory(new QLabel(this))
    , m_each(new QLabel(this))
    , m_events(new ElidedButton(this))
{
    setProperty("role", u"footer"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 8, 1);
    layout->setSpacing(20);
    for (QLabel *label : {m_targets, m_series, m_memory, m_each}) {
        label->setProperty("role", u"muted"_s);
        label->setContentsMargins(0, 0, 2, 0); // a last letter may lean out of its width
        layout->addWidget(label);
    }
    m_events->setProperty("kind", u"quiet"_s);
    m_events->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addStretch(0);
    layout->addWidget(m_events, 1, Qt::Alignment());
    connect(m_events, &QPushButton::clicked, this, &StatusStrip::logRequested);
    m_latest.setSingleShot(true);
    m_latest.setInterval(0);
    connect(&m_latest, &QTimer::timeout, this, &StatusStrip::refreshEvents);
    connect(&session, &Session::eventAppended, &m_latest, qOverload<>(&QTimer::start));
    connect(&session, &Session::stateChanged, this, &StatusStrip::refresh);
    connect(&m_clock, &QTimer::timeout, this, &StatusStrip::refresh);
    m_clock.start(1000);
    connect(&theme, &Theme::changed, this, &StatusStrip::refreshEvents);
    inEveryLanguage(this, [this] {
        m_memory->setToolTip(tr("What the history costs in memory, labels and index included"));
        m_events->setAccessibleName(tr("Event log"));
        refresh();
        refreshEvents();
    });
}

QString StatusStrip::targetsText() const
{
    int down = 0;
    int paused = 0;
    for (const Target &target : m_session.targets().targets()) {
        const auto status = m_session.state(target.id).status;
        down += status == TargetState::Status::Down ? 1 : 0;
        paused += status == TargetState::Status::Paused ? 1 : 0;
    }
    const int count = m_session.targets().size();
    QString text = tr("%n target(s)", nullptr, count);
    if (down > 0)
        text += u" · "_s + tr("%n down", nullptr, down);
    if (paused > 0)
        text += u" · "_s + tr("%n paused", nullptr, paused);
    if (count > 0 && down == 0 && paused == 0)
        text += u" · "_s + tr("none down");
    return text;
}

void StatusStrip::refresh()
{
    const StoreUsage usage = m_session.usage();
    m_targets->setText(targetsText());
    m_series->setText(tr("%n series", nullptr, static_cast<int>(usage.seriesCount)));
    const int plural = int(std::min<quint64>(usage.sampleCount, std::numeric_limits<int>::max()));
    m_memory->setText(tr("%1 samples in %2", nullptr, plural)
                          .arg(Texts::count(static_cast<std::int64_t>(usage.sampleCount)),
                               Texts::bytes(static_cast<std::int64_t>(usage.totalBytes()))));
    const double each = double(usage.chunkBytes) / double(std::max<quint64>(usage.sampleCount, 1));
    const bool saysMuch = usage.sampleCount > 1000;
    m_each->setText(saysMuch ? tr("%1 B each").arg(QLocale().toString(each, 'f', 2)) : QString());
    fit();
}

// Whole parts go where there is no room, the least important first.
void StatusStrip::fit()
{
    constexpr int leastForEvents = 120;
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - leastForEvents;
    bool fits = true;
    for (QLabel *part : {m_targets, m_series, m_memory, m_each}) {
        room -= part->sizeHint().width() + layout()->spacing();
        fits = fits && room >= 0;
        part->setVisible(part == m_targets || (fits && !part->text().isEmpty()));
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusStrip::refreshEvents()
{
    const QList<Event> &events = m_session.events();
    QStringList latest;
    for (auto it = events.crbegin(); it != events.crend() && latest.size() < 2; ++it) {
        latest.prepend(m_theme.timeOfDay(it->timeMs) + u' ' + it->text);
    }
    const QString text = latest.isEmpty() ? tr("No events yet") : latest.join(u" · "_s);
    m_events->setWords(text);
    m_events->setToolTip(text + u'\n' + tr("Show the event log (Ctrl+L)"));
}

} // namespace vigie
