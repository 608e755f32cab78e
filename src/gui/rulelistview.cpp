// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulelistview.h"

#include "rulelistmodel.h"

#include <QAction>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

RuleListView::RuleListView(RuleListModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(RuleListModel::SortRole);
    m_sorted->setFilterRole(RuleListModel::SearchRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setProperty("role", u"plain"_s);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    sortByColumn(RuleListModel::StateColumn, Qt::DescendingOrder);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // The names get what the others, which are short, leave.
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(RuleListModel::NameColumn, QHeaderView::Stretch);
    header()->setDefaultSectionSize(64); // and as wide as their contents ever were
}

void RuleListView::setFilter(const QString &text)
{
    m_sorted->setFilterFixedString(text);
}

void RuleListView::setNarrow(bool narrow)
{
    for (const int column : {RuleListModel::SinceColumn, RuleListModel::SourceColumn})
        setColumnHidden(column, narrow);
}

// As wide as their contents ever were: a column that jumps to and fro could not be read.
void RuleListView::widenColumns()
{
    constexpr int padding = 20;
    constexpr int stateIcon = 20;
    constexpr int most = 260;
    const QFontMetrics metrics(font());
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (column == RuleListModel::NameColumn)
            continue;
        QSet<QString> texts; // most rules say the same, and to measure takes long
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            texts.insert(m_sorted->index(row, column).data().toString());
        int width = columnWidth(column);
        const int beside = padding + (column == RuleListModel::StateColumn ? stateIcon : 0);
        for (const QString &text : std::as_const(texts))
            width = std::max(width, std::min(most, metrics.horizontalAdvance(text) + beside));
        setColumnWidth(column, width);
    }
}

void RuleListView::keepSomethingCurrent()
{
    if (!currentIndex().isValid() && m_sorted->rowCount() > 0)
        setCurrentIndex(m_sorted->index(0, 0));
}

void RuleListView::setCurrentRule(const QString &id)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (index.data(RuleListModel::IdRole).toString() == id)
            setCurrentIndex(index);
    }
}

QString RuleListView::currentRule() const
{
    return currentIndex().data(RuleListModel::IdRole).toString();
}

void RuleListView::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence keys(event->keyCombination());
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        if (action->data().value<QKeySequence>() != keys)
            continue;
        action->trigger();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace vigie
