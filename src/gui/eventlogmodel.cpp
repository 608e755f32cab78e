// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlogmodel.h"

#include "session.h"
#include "texts.h"
#include "theme.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace vigie {

QString eventKindText(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Down:
        return EventLogModel::tr("down");
    case Event::Kind::Recovered:
        return EventLogModel::tr("recovered");
    case Event::Kind::Restarted:
        return EventLogModel::tr("restarted");
    case Event::Kind::NewSeries:
        return EventLogModel::tr("new series");
    case Event::Kind::GoneSeries:
        return EventLogModel::tr("series gone");
    case Event::Kind::NewFamily:
        return EventLogModel::tr("new family");
    case Event::Kind::GoneFamily:
        return EventLogModel::tr("family gone");
    case Event::Kind::Metadata:
        return EventLogModel::tr("type or help");
    case Event::Kind::Verdict:
        return EventLogModel::tr("verdict");
    case Event::Kind::Lint:
        return EventLogModel::tr("naming");
    case Event::Kind::Note:
        return EventLogModel::tr("note");
    }
    return {};
}

EventLogModel::EventLogModel(Session &session, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
    m_events = session.events();
    std::reverse(m_events.begin(), m_events.end());
    m_inserting.setSingleShot(true);
    m_inserting.setInterval(0);
    connect(&m_inserting, &QTimer::timeout, this, &EventLogModel::insertArrived);
    connect(&session, &Session::eventAppended, this, &EventLogModel::append);
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = m_events[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TimeColumn ? m_theme.timeOfDay(event.timeMs) : event.text;
    case Qt::ToolTipRole:
        return QString(
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.timeMs, m_theme.timeZone()),
                               QLocale::LongFormat) +
            u'\n' + event.text);
    case Qt::ForegroundRole:
        if (index.column() == TimeColumn)
            return m_theme.tokens().muted;
        if (event.kind == Event::Kind::Down)
            return m_theme.tokens().failure;
        if (event.kind == Event::Kind::Recovered)
            return m_theme.tokens().ok;
        return {};
    case Qt::AccessibleTextRole:
        return QString(eventKindText(event.kind) + QStringLiteral(": ") + event.text);
    case EventRole:
        return QVariant::fromValue(event);
    default:
        return {};
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TimeColumn ? tr("Time") : tr("Event");
}

void EventLogModel::append(const Event &event)
{
    if (m_arrived.size() >= maxRows)
        m_arrived.removeFirst();
    m_arrived.append(event);
    if (!m_inserting.isActive())
        m_inserting.start();
}

void EventLogModel::insertArrived()
{
    const qsizetype kept = std::min<qsizetype>(m_events.size(), maxRows - m_arrived.size());
    if (kept < m_events.size()) {
        beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_events.size()) - 1);
        m_events.resize(kept);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(m_arrived.size()) - 1);
    std::reverse(m_arrived.begin(), m_arrived.end());
    m_events = std::exchange(m_arrived, {}) + m_events;
    endInsertRows();
}

} // namespace vigie
