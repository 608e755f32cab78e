// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtreeview.h"

#include "theme.h"

#include <QPainter>

namespace vigie {

using namespace Qt::StringLiterals;

RowTreeView::RowTreeView(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setProperty("rows", true);
    setMouseTracking(true);
    // Hover is the row's, not the item's: the branch signs belong to it.
    connect(this, &QTreeView::entered, viewport(), qOverload<>(&QWidget::update));
}

void RowTreeView::mousePressEvent(QMouseEvent *event)
{
    m_pressing = true;
    QTreeView::mousePressEvent(event);
    m_pressing = false;
}

void RowTreeView::startDrag(Qt::DropActions actions)
{
    QTreeView::startDrag(actions);
    Q_EMIT dragEnded();
}

void RowTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = selectionModel()->isSelected(index);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool hovered = row.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    const bool focused = selected && hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused ? QPen(tokens.accent) : QPen(Qt::NoPen));
    painter->setBrush(selected ? tokens.selection : tokens.hover);
    if (selected || hovered)
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -2.5, -0.5), 6, 6);
    painter->restore();
    QTreeView::drawRow(painter, option, index);
}

} // namespace vigie
