// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruleview.h"

#include <QAbstractTableModel>

namespace vigie {

class Alerting;
class Session;
class Theme;

// All rules: state, name, value, since when, where it comes from. Sorted by a proxy, by SortRole.
class RuleListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, ValueColumn, SinceColumn, SourceColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, IdRole, SearchRole };

    RuleListModel(Session &session, Alerting &alerting, const Theme &theme,
                  QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const RuleView *rule(const QString &id) const;

private:
    void refresh();
    [[nodiscard]] QString text(const RuleView &view, int column) const;
    [[nodiscard]] QColor color(const RuleView &view, int column) const;

    Session &m_session;
    Alerting &m_alerting;
    const Theme &m_theme;
    QList<RuleView> m_rules;
};

// "firing", "pending", "inactive", "failed", "off", "matches nothing".
[[nodiscard]] QString ruleStateText(const RuleView &view);
// How urgent it is to look at: sorts, and picks the sign.
[[nodiscard]] int ruleUrgency(const RuleView &view);
// The workers of targets or "alerts.yml".
[[nodiscard]] QString ruleSource(const Session &session, const RuleView &view);

} // namespace vigie
