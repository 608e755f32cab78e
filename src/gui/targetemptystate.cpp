// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetemptystate.h"

#include "emptystate.h"
#include "languagechange.h"
#include "session.h"
#include "targetlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

TargetEmptyState::TargetEmptyState(const Session &session, const Theme &theme, const QString &icon,
                                   Text waiting, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_waiting(std::move(waiting))
    , m_state(new EmptyState(theme, icon, this))
    , m_diagnose(m_state->addButton({}, true))
    , m_find(m_state->addButton({}, true))
    , m_demo(m_state->addButton({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_diagnose, &QPushButton::clicked, this, &TargetEmptyState::diagnoseRequested);
    connect(m_find, &QPushButton::clicked, this, &TargetEmptyState::findRequested);
    connect(m_demo, &QPushButton::clicked, this, &TargetEmptyState::demoRequested);
    connect(&session, &Session::stateChanged, this, [this](const TargetId &id) {
        if (id == m_target)
            refresh();
    });
    inEveryLanguage(this, [this] {
        m_diagnose->setText(tr("Diagnose"));
        m_find->setText(tr("Find endpoints"));
        m_demo->setText(tr("Try the demo"));
        m_demo->setToolTip(tr("A built-in exporter with an hour of history"));
        refresh();
    });
}

void TargetEmptyState::setTarget(const TargetId &id)
{
    m_target = id;
    refresh();
}

void TargetEmptyState::refresh()
{
    const auto target = m_session.targets().find(m_target);
    const TargetState state = m_session.state(m_target);
    if (!target) {
        m_state->setText(tr("No target selected"), tr("Choose a target at the left, or add one."));
    } else if (state.status == TargetState::Status::Down) {
        m_state->setText(tr("%1 does not answer").arg(target->name), state.problem);
    } else {
        m_state->setText(tr("Waiting for %1").arg(target->name), m_waiting());
    }
    m_diagnose->setVisible(target.has_value() && !m_session.isRecording());
    m_find->setVisible(!target && !m_session.isRecording());
    // Not in the demo itself.
    m_demo->setVisible(!m_session.isRecording() && (!target || !target->temporary));
}

} // namespace vigie
