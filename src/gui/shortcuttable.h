// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QKeySequence;
class QWidget;

namespace vigie {

struct ShortcutRow
{
    QString keys; // as the system writes them: "Ctrl+K"
    QString text;
};
struct ShortcutGroup
{
    QString title; // where they work
    QList<ShortcutRow> rows;
};

// Everything that the window does for a key: its own actions in their order, those of its parts,
// and the keys that lists, charts and editors understand.
[[nodiscard]] QList<ShortcutGroup> shortcutTable(const QList<QAction *> &actions,
                                                 const QWidget &window);

// What an action does something for: its shortcuts, or the key that a list keeps for itself.
[[nodiscard]] QList<QKeySequence> keysOf(const QAction &action);

} // namespace vigie
