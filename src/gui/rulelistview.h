// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QSortFilterProxyModel;

namespace vigie {

class RuleListModel;

// The list of the rules, the most urgent first. Its actions are its context menu and its keys,
// which are the list's alone: an action's data is its key.
class RuleListView final : public QTreeView
{
    Q_OBJECT

public:
    explicit RuleListView(RuleListModel *model, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    void setNarrow(bool narrow); // without what the name has no room beside
    void widenColumns();
    void keepSomethingCurrent();
    void setCurrentRule(const QString &id);
    [[nodiscard]] QString currentRule() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSortFilterProxyModel *m_sorted;
};

} // namespace vigie
