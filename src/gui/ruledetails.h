// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruleview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigie {

class Session;
class Theme;

// One rule with all there is to know of it, and what can be done with it.
class RuleDetails final : public QFrame
{
    Q_OBJECT

public:
    RuleDetails(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void show(const RuleView *view); // null: nothing is chosen
    [[nodiscard]] QString ruleId() const { return m_id; }

Q_SIGNALS:
    void editRequested();
    void muteRequested();
    void enableRequested();
    void removeRequested();
    void chartRequested();

private:
    void buildLayout();
    void setLine(QLabel *label, const QString &text);
    [[nodiscard]] QString facts(const RuleView &view) const;
    [[nodiscard]] QString problem(const RuleView &view) const;

    Session &m_session;
    const Theme &m_theme;
    QString m_id;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_problem;
    QLabel *m_expression;
    QLabel *m_facts;
    QLabel *m_annotations;
    QLabel *m_alertsTitle;
    QLabel *m_alerts;
    QPushButton *m_edit;
    QPushButton *m_chart;
    QPushButton *m_mute;
    QPushButton *m_enable;
    QPushButton *m_remove;
};

} // namespace vigie
