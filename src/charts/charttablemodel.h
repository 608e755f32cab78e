// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <memory>

namespace vigie {

struct ChartData;

// A chart's data as rows: newest time first, a column a series. Reads the view's data, owns none.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // The number itself (double) or milliseconds since the epoch, for sorting and copying.
    static constexpr int ValueRole = Qt::UserRole;

    explicit ChartTableModel(QObject *parent = nullptr);

    void setData(std::shared_ptr<const ChartData> data, const Unit &unit);
    using QAbstractTableModel::setData;
    void setTimeZone(const QTimeZone &zone, bool hours12 = false);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void replaceAll(std::shared_ptr<const ChartData> data, std::vector<std::int64_t> times,
                    const QStringList &names, const Unit &unit);

    std::shared_ptr<const ChartData> m_data;
    std::vector<std::int64_t> m_times; // ascending, of all series
    QStringList m_names;
    Unit m_unit;
    QTimeZone m_zone;
    bool m_hours12 = false;
};

} // namespace vigie
