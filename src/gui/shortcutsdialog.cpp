// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, const Theme &theme,
                                 QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(480, 560);
    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows.append({QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                             .replace(u"; "_s, u", "_s),
                         action->iconText()});
    }
    rows.append({tr("Enter, F2"), tr("Edit the selected target")});
    rows.append({tr("Space"), tr("Pause or resume the selected target")});
    rows.append({tr("Delete"), tr("Remove the selected target (Undo brings it back)")});
    rows.append({tr("Alt+Up, Alt+Down"), tr("Move the selected target")});
    rows.append({tr("Ctrl+Space"), tr("Complete in an expression")});
    rows.append({tr("Ctrl+Enter"), tr("Evaluate an expression")});
    rows.append({tr("Esc"), tr("Back from a large chart to all charts")});

    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[keys, text] : rows) {
        auto *key = new QLabel(keys, list);
        key->setFont(theme.font(Theme::Font::Strong));
        auto *what = new QLabel(text, list);
        what->setWordWrap(true);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("role", u"page"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    list->setProperty("role", u"page"_s);
    scroll->setWidget(list);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace vigie
