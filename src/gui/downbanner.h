// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"
#include "verdict.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vigie {

class Session;
class Theme;

// On every page of a target that is down: the cause in words, the first fix, the way to Diagnose.
class DownBanner final : public QWidget
{
    Q_OBJECT

public:
    DownBanner(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void setSuppressed(bool suppressed); // where the page says it all by itself
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void diagnoseRequested();
    void remedyRequested(const vigie::Remedy &remedy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void refresh();
    void arrange();
    void drawSign();

    Session &m_session;
    const Theme &m_theme;
    TargetId m_target;
    bool m_suppressed = false;
    Remedy m_remedy;
    QBoxLayout *m_row = nullptr;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_fix;
    QPushButton *m_diagnose;
};

} // namespace vigie
