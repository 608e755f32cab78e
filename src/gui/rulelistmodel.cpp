// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulelistmodel.h"

#include "alerting.h"
#include "session.h"
#include "stateshape.h"
#include "targetlist.h"
#include "templatevalue.h"
#include "theme.h"

#include <QFileInfo>
#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// The shapes of targets, for the same meanings.
TargetState::Status shapeOf(const RuleView &view)
{
    if (!view.enabled)
        return TargetState::Status::Paused;
    if (view.state() == AlertState::Firing || !view.status.error.empty())
        return TargetState::Status::Down;
    if (view.state() == AlertState::Pending || view.noMatch)
        return TargetState::Status::Slow;
    return view.status.evaluatedAtMs == 0 ? TargetState::Status::Waiting : TargetState::Status::Up;
}

QIcon stateIcon(const RuleView &view, const Tokens &tokens)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStateShape(painter, QRectF(3, 3, 10, 10), shapeOf(view), tokens);
    return QIcon(pixmap);
}

// The alert that began first of those in the worst state.
const Alert *leading(const RuleView &view)
{
    const Alert *found = nullptr;
    for (const Alert &alert : view.status.alerts) {
        if (alert.state == view.state() &&
            (found == nullptr || alert.activeAtMs < found->activeAtMs))
            found = &alert;
    }
    return found;
}

} // namespace

QString ruleStateText(const RuleView &view)
{
    if (!view.enabled)
        return RuleListModel::tr("off");
    if (!view.status.error.empty())
        return RuleListModel::tr("fails");
    if (view.state() == AlertState::Firing)
        return RuleListModel::tr("firing");
    if (view.state() == AlertState::Pending)
        return RuleListModel::tr("pending");
    if (view.noMatch)
        return RuleListModel::tr("matches nothing");
    if (view.status.evaluatedAtMs == 0)
        return RuleListModel::tr("waiting");
    return view.isAlert() ? RuleListModel::tr("inactive") : RuleListModel::tr("recording");
}

int ruleUrgency(const RuleView &view)
{
    if (!view.enabled)
        return 0;
    const int stateRank = view.state() == AlertState::Firing    ? 5
                          : !view.status.error.empty()          ? 4
                          : view.state() == AlertState::Pending ? 3
                          : view.noMatch                        ? 2
                                                                : 1;
    return stateRank;
}

QString ruleSource(const Session &session, const RuleView &view)
{
    if (!view.file.isEmpty())
        return QFileInfo(view.file).fileName();
    const auto target = session.targets().find(view.target);
    if (target)
        return target->name;
    return view.target.isEmpty() ? RuleListModel::tr("all targets")
                                 : RuleListModel::tr("its target is gone");
}

RuleListModel::RuleListModel(Session &session, Alerting &alerting, const Theme &theme,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_alerting(alerting)
    , m_theme(theme)
    , m_rules(alerting.rules())
{
    connect(&alerting, &Alerting::changed, this, &RuleListModel::refresh);
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleView &view = m_rules[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(view, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(stateIcon(view, m_theme.tokens()))
                                             : QVariant();
    case Qt::ForegroundRole:
        return color(view, index.column());
    case Qt::FontRole:
        return index.column() == NameColumn ? QVariant(m_theme.font(Theme::Font::Strong))
                                            : QVariant();
    case Qt::SizeHintRole:
        return QSize(0, QFontMetrics(m_theme.font(Theme::Font::Strong)).height() + 12);
    case Qt::ToolTipRole:
        return QString::fromStdString(view.rule.expression);
    case SortRole:
        return index.column() == StateColumn ? QVariant(ruleUrgency(view))
                                             : QVariant(text(view, index.column()));
    case IdRole:
        return view.id;
    case SearchRole:
        return QString(text(view, NameColumn) + u' ' + text(view, SourceColumn) + u' ' +
                       ruleStateText(view) + u' ' + QString::fromStdString(view.rule.expression));
    default:
        return {};
    }
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Rule");
    case ValueColumn:
        return tr("Value");
    case SinceColumn:
        return tr("Since");
    default:
        return tr("Source");
    }
}

QString RuleListModel::text(const RuleView &view, int column) const
{
    const Alert *alert = leading(view);
    switch (column) {
    case StateColumn:
        return view.muted ? tr("%1, muted").arg(ruleStateText(view)) : ruleStateText(view);
    case NameColumn:
        return QString::fromStdString(view.rule.name);
    case ValueColumn:
        if (!view.isAlert())
            return tr("%n series", nullptr, static_cast<int>(view.status.results));
        if (alert == nullptr)
            return {};
        return view.status.alerts.size() > 1
                   ? tr("%1 and %n more", nullptr, static_cast<int>(view.status.alerts.size()) - 1)
                         .arg(QString::fromStdString(templates::humanize(alert->value)))
                   : QString::fromStdString(templates::humanize(alert->value));
    case SinceColumn:
        if (alert == nullptr)
            return {};
        return m_theme.timeOfDay(alert->state == AlertState::Firing ? alert->firedAtMs
                                                                    : alert->activeAtMs);
    default:
        return ruleSource(m_session, view);
    }
}

QColor RuleListModel::color(const RuleView &view, int column) const
{
    const Tokens &tokens = m_theme.tokens();
    if (column == StateColumn && view.enabled && !view.muted) {
        if (view.state() == AlertState::Firing || !view.status.error.empty())
            return tokens.failure;
        if (view.state() == AlertState::Pending || view.noMatch)
            return tokens.warning;
    }
    const bool isMain = column == NameColumn || column == ValueColumn;
    return isMain && view.enabled ? tokens.text : tokens.muted;
}

const RuleView *RuleListModel::rule(const QString &id) const
{
    const auto at = std::find_if(m_rules.begin(), m_rules.end(),
                                 [&](const RuleView &view) { return view.id == id; });
    return at == m_rules.end() ? nullptr : &*at;
}

// Rows come and go one by one: the selection stays.
void RuleListModel::refresh()
{
    const QList<RuleView> now = m_alerting.rules();
    const auto idsOf = [](const QList<RuleView> &list) {
        QSet<QString> ids;
        for (const RuleView &view : list)
            ids.insert(view.id);
        return ids;
    };
    const QSet<QString> stay = idsOf(now);
    for (int row = static_cast<int>(m_rules.size()) - 1; row >= 0; --row) {
        if (stay.contains(m_rules[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rules.removeAt(row);
        endRemoveRows();
    }
    const QSet<QString> known = idsOf(m_rules);
    for (int row = 0; row < now.size(); ++row) {
        const bool isThere = row < m_rules.size() && m_rules[row].id == now[row].id;
        if (!isThere && known.contains(now[row].id)) {
            const auto old = std::find_if(m_rules.begin(), m_rules.end(),
                                          [&](const RuleView &v) { return v.id == now[row].id; });
            const int from = static_cast<int>(old - m_rules.begin());
            beginRemoveRows({}, from, from);
            m_rules.removeAt(from);
            endRemoveRows();
        }
        if (!isThere) {
            beginInsertRows({}, row, row);
            m_rules.insert(row, now[row]);
            endInsertRows();
        }
    }
    m_rules = now;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_rules.size()) - 1, ColumnCount - 1));
}

} // namespace vigie
