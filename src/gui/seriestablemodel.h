// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "units.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace vigie {

// The series of a chart: a column for each label in which they differ, and the newest value of
// each query. New data changes cells and adds or removes rows; only other columns reset it.
class SeriesTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int ValueRole = Qt::UserRole; // a double or a text, for sorting

    explicit SeriesTableModel(QObject *parent = nullptr);

    void show(const ChartData &data, const ChartSpec &spec);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QStringList labels;
        std::vector<std::optional<double>> values;
    };
    using Rows = std::map<QStringList, std::vector<std::optional<double>>>;
    void setColumns(const QStringList &labels, const QStringList &values);
    void sync(const Rows &fresh);
    [[nodiscard]] bool isValueColumn(int column) const { return column >= m_labels.size(); }

    QStringList m_labels;
    QSet<int> m_numeric; // label columns that sort as numbers
    QStringList m_values;
    Unit m_unit;
    std::vector<Row> m_rows; // by labels
};

} // namespace vigie
