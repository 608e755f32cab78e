// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace vigie {

class Theme;

// What stands where there is nothing yet: what this place is for, and the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);
    QPushButton *addButton(const QString &text, bool primary = false);

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace vigie
