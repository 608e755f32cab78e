// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

#include <QWidget>

class QToolButton;

namespace vigie {

class ElidedLabel;
class Theme;

// Says in a line what changed on a page since the one before, and leads there.
class ChangesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesBar(const Theme &theme, QWidget *parent = nullptr);

    void setPage(PageViewPtr page);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void stepRequested(int step); // to the next change (1) or the one before (-1)
    void lineChosen(int line);    // where a line is gone

private:
    QToolButton *addStep(const QString &icon, int step);
    void refresh();
    void fillGone();

    const Theme &m_theme;
    PageViewPtr m_page;
    ElidedLabel *m_words;
    QToolButton *m_gone;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace vigie
