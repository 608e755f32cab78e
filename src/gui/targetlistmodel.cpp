// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetlistmodel.h"

#include "session.h"
#include "targetlist.h"
#include "texts.h"

namespace vigie {

TargetListModel::TargetListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    const TargetList &targets = session.targets();
    connect(&targets, &TargetList::inserted, this, &TargetListModel::addRow);
    connect(&targets, &TargetList::removed, this, [this](int index) { dropRow(index); });
    connect(&targets, &TargetList::moved, this, &TargetListModel::shiftRow);
    connect(&targets, &TargetList::replaced, this, &TargetListModel::refreshTarget);
    connect(&targets, &TargetList::wasReset, this, &TargetListModel::reload);
    connect(&session, &Session::stateChanged, this, &TargetListModel::refreshState);
    connect(&session, &Session::scraped, this, &TargetListModel::refreshState);
    reload();
}

int TargetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TargetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.target.name;
    case Qt::ToolTipRole:
        return row.state.problem.isEmpty()
                   ? row.target.scrape.url.toDisplayString()
                   : row.target.scrape.url.toDisplayString() + u'\n' + row.state.problem;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(row.target.name, Texts::status(row.state.status), row.target.instance());
    case Qt::AccessibleDescriptionRole:
        return Texts::summary(row.state, row.target.scrape.timeout.count(), m_session.nowMs());
    case TargetRole:
        return QVariant::fromValue(row.target);
    case StateRole:
        return QVariant::fromValue(row.state);
    default:
        return {};
    }
}

Qt::ItemFlags TargetListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

bool TargetListModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                               const QModelIndex &destinationParent, int destinationRow)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1)
        return false;
    const int to = destinationRow > sourceRow ? destinationRow - 1 : destinationRow;
    if (sourceRow < 0 || sourceRow >= m_rows.size() || to < 0 || to >= m_rows.size() ||
        to == sourceRow)
        return false;
    Q_EMIT moveRequested(sourceRow, to);
    return true;
}

TargetId TargetListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].target.id
                                                          : TargetId();
}

QModelIndex TargetListModel::indexOf(const TargetId &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].target.id == id)
            return index(i);
    }
    return {};
}

TargetListModel::Row TargetListModel::rowOf(int index) const
{
    const Target &target = m_session.targets().targets().at(index);
    return {target, m_session.state(target.id)};
}

void TargetListModel::addRow(int index)
{
    beginInsertRows({}, index, index);
    m_rows.insert(index, rowOf(index));
    endInsertRows();
}

void TargetListModel::dropRow(int index)
{
    beginRemoveRows({}, index, index);
    m_rows.removeAt(index);
    endRemoveRows();
}

void TargetListModel::shiftRow(int from, int to)
{
    if (from == to || !beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_rows.move(from, to);
    endMoveRows();
}

void TargetListModel::refreshTarget(int index)
{
    m_rows[index] = rowOf(index);
    Q_EMIT dataChanged(this->index(index), this->index(index));
}

void TargetListModel::refreshState(const TargetId &id)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return;
    m_rows[at.row()].state = m_session.state(id);
    Q_EMIT dataChanged(at, at);
}

void TargetListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_session.targets().size(); ++i) {
        m_rows.append(rowOf(i));
    }
    endResetModel();
}

} // namespace vigie
