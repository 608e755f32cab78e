// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutecontrol.h"

#include "session.h"
#include "texts.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vigie {

namespace {

constexpr int refreshMs = 1000;

} // namespace

MuteControl::MuteControl(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_hour(new QPushButton(tr("Mute for 1 hour"), this))
    , m_tomorrow(new QPushButton(tr("Mute until tomorrow"), this))
    , m_again(new QPushButton(tr("Notify again"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_hour, m_tomorrow, m_again}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_hour, &QPushButton::clicked, this,
            [this] { muteUntil(m_session.nowMs() + Texts::muteMs); });
    connect(m_tomorrow, &QPushButton::clicked, this,
            [this] { muteUntil(Texts::tomorrowMorningMs(m_session.nowMs())); });
    connect(m_again, &QPushButton::clicked, this, [this] { muteUntil(0); });
    connect(&m_timer, &QTimer::timeout, this, &MuteControl::refresh);
    m_timer.start(refreshMs);
    refresh();
}

void MuteControl::muteUntil(std::int64_t timeMs)
{
    m_session.muteUntil(timeMs);
    refresh();
    (m_again->isVisibleTo(this) ? m_again : m_hour)->setFocus();
}

void MuteControl::refresh()
{
    const std::int64_t untilMs = m_session.mutedUntilMs();
    const bool isMuted = untilMs > m_session.nowMs();
    m_text->setText(isMuted ? tr("Muted until %1.").arg(m_theme.momentNear(untilMs))
                            : tr("Not muted just now."));
    m_hour->setVisible(!isMuted);
    m_tomorrow->setVisible(!isMuted);
    m_again->setVisible(isMuted);
}

} // namespace vigie
