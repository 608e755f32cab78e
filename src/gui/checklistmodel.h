// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace vigie {

// The checks of a diagnosis as they finish, each with its evidence as its one child.
class CheckListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole, SummaryRole, OutcomeRole, DurationRole, EvidenceRole };

    explicit CheckListModel(QObject *parent = nullptr);
    ~CheckListModel() override;

    void clear();
    void add(const CheckResult &check); // one with the same id is replaced
    void setChecks(const std::vector<CheckResult> &checks);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        CheckResult check;
        QString evidence;
    };
    [[nodiscard]] int rowOf(const Row *row) const;

    std::vector<std::unique_ptr<Row>> m_rows;
};

// What a check saw, as lines: "name: value".
[[nodiscard]] QString evidenceText(const QJsonObject &evidence);
[[nodiscard]] QString outcomeText(Outcome outcome); // translated

} // namespace vigie
