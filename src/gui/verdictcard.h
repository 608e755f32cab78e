// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vigie {

class FlowLayout;
class Theme;

// The verdict in one sentence, how we know, the remedies as buttons; or that a diagnosis runs.
class VerdictCard final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictCard(const Theme &theme, QWidget *parent = nullptr);

    void showReport(const Report &report);
    void showRunning(int checksDone);
    void showNothing();
    void refreshAge(qint64 nowMs);

Q_SIGNALS:
    void remedyRequested(const vigie::Remedy &remedy);
    void runRequested();
    void cancelRequested();
    void copyRequested();
    void saveRequested();
    void helpRequested(const QString &verdictId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setKind(const QString &role);
    void rebuildButtons(const Report *report, bool running);
    QPushButton *addButton(const QString &text, const QString &icon, bool primary = false);

    const Theme &m_theme;
    Report m_report;
    bool m_hasReport = false;
    bool m_saysNothing = false; // nothing to do where nothing comes after nothing
    int m_checksDone = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_notes;
    QLabel *m_meta;
    QProgressBar *m_progress;
    QWidget *m_buttonHost;
    FlowLayout *m_buttons;
};

} // namespace vigie
