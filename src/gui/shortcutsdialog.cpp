// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "pagescroll.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int aboveGroups = 12;

void addGroup(QGridLayout &grid, const ShortcutGroup &group, const Theme &theme)
{
    auto *title = new QLabel(group.title);
    title->setFont(theme.font(Theme::Font::Heading));
    title->setContentsMargins(0, grid.rowCount() > 1 ? aboveGroups : 0, 0, 0);
    grid.addWidget(title, grid.rowCount(), 0, 1, 2);
    for (const auto &[keys, text] : group.rows) {
        auto *key = new QLabel(keys);
        key->setObjectName(u"keys"_s);
        key->setFont(theme.font(Theme::Font::Strong));
        key->setWordWrap(true);
        auto *what = new QLabel(text);
        what->setWordWrap(true);
        const int row = grid.rowCount();
        grid.addWidget(key, row, 0, Qt::AlignTop);
        grid.addWidget(what, row, 1);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, const Theme &theme,
                                 QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 600);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const ShortcutGroup &group : groups)
        addGroup(*grid, group, theme);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scrollAsPage(*scroll, list);
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
