// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QFrame>
#include <QTimer>

class QListView;
class QMenu;
class QPushButton;

namespace vigie {

class Session;
class TargetEditor;
class TargetListModel;
class Theme;

// The list of targets at the left.
class TargetPanel final : public QFrame
{
    Q_OBJECT

public:
    TargetPanel(Session &session, TargetEditor &editor, const Theme &theme,
                QWidget *parent = nullptr);

    [[nodiscard]] TargetId current() const;
    void setCurrent(const TargetId &id);
    void setFocusOnList();

Q_SIGNALS:
    void currentChanged(const vigie::TargetId &id);
    void addRequested();
    void editRequested(const vigie::TargetId &id);
    void diagnoseRequested(const vigie::TargetId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void buildLayout();
    void connectList();
    void showMenu(const QPoint &position);
    void fillMenu(QMenu *menu, const Target &target);
    void fitList();
    void keepSomethingCurrent();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    Session &m_session;
    TargetEditor &m_editor;
    const Theme &m_theme;
    TargetListModel *m_model;
    QListView *m_list;
    QTimer m_clock; // "2 s ago" grows by itself
};

} // namespace vigie
