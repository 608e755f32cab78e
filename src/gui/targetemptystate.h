// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace vigie {

class EmptyState;
class Session;
class Theme;

// What stands on a target's page before it has something to show: why, and the next step.
class TargetEmptyState final : public QWidget
{
    Q_OBJECT

public:
    using Text = std::function<QString()>; // asked for again in each language

    // waiting: what comes with the target's first answer
    TargetEmptyState(const Session &session, const Theme &theme, const QString &icon, Text waiting,
                     QWidget *parent = nullptr);

    void setTarget(const TargetId &id);

Q_SIGNALS:
    void diagnoseRequested();
    void findRequested(); // endpoints on this machine
    void demoRequested();

private:
    void refresh();

    const Session &m_session;
    Text m_waiting;
    TargetId m_target;
    EmptyState *m_state;
    QPushButton *m_diagnose;
    QPushButton *m_find;
    QPushButton *m_demo;
};

} // namespace vigie
