// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace vigie {

CardLayout::CardLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

CardLayout::~CardLayout()
{
    for (const Cell &cell : m_cells) {
        delete cell.item;
    }
}

void CardLayout::addCard(QWidget *card, Size size)
{
    addChildWidget(card);
    m_cells.append({new QWidgetItem(card), size});
    invalidate();
}

void CardLayout::replaceCard(QWidget *old, QWidget *card)
{
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(),
                                   [old](const Cell &each) { return each.item->widget() == old; });
    if (cell == m_cells.end())
        return;
    addChildWidget(card);
    card->setGeometry(old->geometry());
    delete std::exchange(cell->item, new QWidgetItem(card));
    invalidate();
}

void CardLayout::setCompact(bool compact)
{
    m_compact = compact;
    invalidate();
}

void CardLayout::addItem(QLayoutItem *item)
{
    m_cells.append({item, Size::Normal});
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return index >= 0 && index < m_cells.size() ? m_cells[index].item : nullptr;
}

QLayoutItem *CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_cells.size() ? m_cells.takeAt(index).item : nullptr;
}

QSize CardLayout::sizeHint() const
{
    return {640, heightForWidth(640)};
}

QSize CardLayout::minimumSize() const
{
    return {160, 0};
}

int CardLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardLayout::spanOf(Size size, int width) const
{
    // As if there were more room.
    width = m_compact ? width * 4 / 3 : width;
    switch (size) {
    case Size::Tile:
        return width >= 800 ? units / 5 : width >= 520 ? units / 3 : units / 2;
    case Size::Normal:
        return width >= 1900   ? units / 5
               : width >= 1500 ? units / 4
               : width >= 840  ? units / 3
               : width >= 520  ? units / 2
                               : units;
    case Size::Wide:
        return width >= 520 ? units / 2 : units;
    case Size::Full:
        break;
    }
    return units;
}

int CardLayout::heightOf(const Cell &cell) const
{
    switch (cell.size) {
    case Size::Tile:
        return std::max(64, cell.item->sizeHint().height());
    case Size::Normal:
        return m_compact ? 148 : 190;
    case Size::Wide:
        return m_compact ? 190 : 246;
    case Size::Full:
        break;
    }
    return std::max(246, cell.item->minimumSize().height());
}

// The cards of a row that no further one fits into share its whole width; in the last row they keep
// theirs.
QList<CardLayout::Row> CardLayout::rowsOf(int width) const
{
    QList<Row> rows;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const int span = spanOf(cell.size, width);
        if (rows.isEmpty() || rows.last().taken + span > units) {
            if (!rows.isEmpty())
                rows.last().width = rows.last().taken;
            rows.append(Row());
        }
        Row &row = rows.last();
        row.taken += span;
        row.cells.append({cell.item, span});
        row.height = std::max(row.height, heightOf(cell));
    }
    return rows;
}

int CardLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    int top = area.top();
    for (const Row &row : rowsOf(area.width())) {
        if (top > area.top())
            top += m_gap;
        const double unit = (area.width() + m_gap) / double(row.width);
        int column = 0;
        for (const auto &[item, span] : row.cells) {
            const int left = area.left() + static_cast<int>(column * unit);
            column += span;
            const int right = area.left() + static_cast<int>(column * unit) - m_gap;
            if (apply)
                item->setGeometry(QRect(left, top, right - left, row.height));
        }
        top += row.height;
    }
    return top - rect.top() + margins.bottom();
}

} // namespace vigie
