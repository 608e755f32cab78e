// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composepatch.h"
#include "verdict.h"

#include <QDialog>

class QLabel;
class QLayout;
class QPlainTextEdit;
class QPushButton;

namespace vigie {

class CommandRun;
class Theme;

// One remedy: its command, run on click with what it prints, or its patch as a diff before it is
// applied. Nothing happens before the click.
class RemedyDialog final : public QDialog
{
    Q_OBJECT

public:
    RemedyDialog(const Remedy &remedy, const Theme &theme, QWidget *parent = nullptr);
    ~RemedyDialog() override;

Q_SIGNALS:
    void applied(); // something was changed: look again

private:
    QLayout *buildButtons();
    void buildCommand();
    void buildPatch();
    void run();
    void applyPatch();
    void undoPatch();
    [[nodiscard]] ComposePatch patch() const;
    void showResult(const QString &text, bool good);
    [[nodiscard]] QString commandText() const;

    Remedy m_remedy;
    const Theme &m_theme;
    QPlainTextEdit *m_text;   // the command or the diff
    QPlainTextEdit *m_output; // of the command
    QLabel *m_result;
    QPushButton *m_act;
    QPushButton *m_stop;
    QPushButton *m_close;
    CommandRun *m_run = nullptr;
    FileChange m_change; // what was applied and can be undone
};

// The command as one types it in a terminal.
[[nodiscard]] QString shellText(const QStringList &command);

} // namespace vigie
