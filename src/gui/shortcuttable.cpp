// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuttable.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
};

QString written(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace(u"; "_s, u", "_s);
}

QString keys(std::initializer_list<const char *> portable)
{
    QList<QKeySequence> sequences;
    for (const char *key : portable)
        sequences.append(QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText));
    return written(sequences);
}

QList<ShortcutRow> rowsOf(const QList<QAction *> &actions)
{
    QList<ShortcutRow> rows;
    for (const QAction *action : actions) {
        if (!keysOf(*action).isEmpty())
            rows.append({written(keysOf(*action)), action->iconText()});
    }
    return rows;
}

QList<ShortcutRow> targetRows()
{
    return {
        {keys({"Return", "F2"}), Text::tr("Edit the selected target")},
        {keys({"Space"}), Text::tr("Pause or resume the selected target")},
        {keys({"Del"}), Text::tr("Remove the selected target (Undo brings it back)")},
        {keys({"Alt+Up", "Alt+Down"}), Text::tr("Move the selected target")},
    };
}

QList<ShortcutRow> chartRows()
{
    return {
        {keys({"Left", "Right", "PgUp", "PgDown"}), Text::tr("Read the values along the time")},
        {keys({"Home", "End"}), Text::tr("To the start or the end")},
        {keys({"Shift+Left", "Shift+Right"}), Text::tr("Move the range")},
        {keys({"+", "-"}), Text::tr("Zoom in or out")},
        {keys({"0"}), Text::tr("Follow the time again")},
        {keys({"L"}), Text::tr("Logarithmic scale")},
        {keys({"Return"}), Text::tr("Show the chart large")},
        {keys({"Esc"}), Text::tr("Back from a large chart to all charts")},
    };
}

QList<ShortcutRow> expressionRows()
{
    return {
        {keys({"Ctrl+Space"}), Text::tr("Complete in an expression")},
        {keys({"Ctrl+Return"}), Text::tr("Evaluate an expression")},
        {keys({"Alt+Up", "Alt+Down"}), Text::tr("Earlier and later expressions")},
    };
}

} // namespace

QList<QKeySequence> keysOf(const QAction &action)
{
    if (!action.shortcuts().isEmpty())
        return action.shortcuts();
    // What else actions carry may be read as a key, too: numbers and texts.
    if (action.data().typeId() != QMetaType::QKeySequence)
        return {};
    return {action.data().value<QKeySequence>()};
}

QList<ShortcutGroup> shortcutTable(const QList<QAction *> &actions, const QWidget &window)
{
    QList<QAction *> others = window.findChildren<QAction *>();
    others.removeIf([&actions](QAction *action) { return actions.contains(action); });
    QList<ShortcutGroup> groups{
        {Text::tr("Everywhere"), rowsOf(actions)},   {Text::tr("Pages"), rowsOf(others)},
        {Text::tr("Targets"), targetRows()},         {Text::tr("Charts"), chartRows()},
        {Text::tr("Expressions"), expressionRows()},
    };
    groups.removeIf([](const ShortcutGroup &group) { return group.rows.isEmpty(); });
    return groups;
}

} // namespace vigie
