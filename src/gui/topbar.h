// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QPushButton;
class QToolButton;

namespace vigie {

class Theme;
class RangePicker;
class ViewRange;

// Across the top: the name, the way to everything (Ctrl+K), the time range, live and scrape now.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    TopBar(const Theme &theme, ViewRange &range, QWidget *parent = nullptr);

    // The actions that its buttons stand for.
    void setActions(QAction *palette, QAction *live, QAction *scrape, QAction *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshLive();

    const Theme &m_theme;
    ViewRange &m_range;
    QPushButton *m_field;
    RangePicker *m_picker;
    QPushButton *m_live;
    QPushButton *m_scrape;
    QToolButton *m_menu;
};

} // namespace vigie
