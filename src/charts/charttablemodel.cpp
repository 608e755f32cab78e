// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"

#include "chartdata.h"
#include "ticks.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::int64_t> timesOf(const ChartData &data)
{
    std::vector<std::int64_t> times;
    for (const ChartSeries &series : data.series) {
        const auto added = series.points.times();
        const auto middle = static_cast<std::ptrdiff_t>(times.size());
        times.insert(times.end(), added.begin(), added.end());
        std::inplace_merge(times.begin(), times.begin() + middle, times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
    }
    return times;
}

} // namespace

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_data(std::make_shared<ChartData>())
    , m_zone(QTimeZone::systemTimeZone())
{}

void ChartTableModel::setData(std::shared_ptr<const ChartData> data, const Unit &unit)
{
    std::vector<std::int64_t> times = timesOf(*data);
    QStringList names;
    for (const ChartSeries &series : data->series)
        names.append(series.name);
    if (names != m_names) {
        replaceAll(std::move(data), std::move(times), names, unit);
        return;
    }
    // The same series: time moved on. Newest rows come first, so they enter at the top and the
    // oldest leave at the bottom; a selection in between keeps its place.
    const auto firstKept = times.empty()
                               ? m_times.end()
                               : std::lower_bound(m_times.begin(), m_times.end(), times.front());
    const auto dropped = static_cast<int>(firstKept - m_times.begin());
    if (dropped > 0) {
        beginRemoveRows({}, rowCount() - dropped, rowCount() - 1);
        m_times.erase(m_times.begin(), firstKept);
        endRemoveRows();
    }
    const bool continues =
        m_times.size() <= times.size() && std::equal(m_times.begin(), m_times.end(), times.begin());
    if (!continues) {
        replaceAll(std::move(data), std::move(times), names, unit);
        return;
    }
    const int added = static_cast<int>(times.size() - m_times.size());
    m_data = std::move(data);
    m_unit = unit;
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_times = std::move(times);
        endInsertRows();
    }
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ChartTableModel::replaceAll(std::shared_ptr<const ChartData> data,
                                 std::vector<std::int64_t> times, const QStringList &names,
                                 const Unit &unit)
{
    beginResetModel();
    m_data = std::move(data);
    m_times = std::move(times);
    m_names = names;
    m_unit = unit;
    endResetModel();
}

void ChartTableModel::setTimeZone(const QTimeZone &zone, bool hours12)
{
    m_zone = zone;
    m_hours12 = hours12;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_times.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == 0 ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                   : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    const std::int64_t timeMs = m_times[m_times.size() - 1 - static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        if (role == ValueRole)
            return QVariant::fromValue<qlonglong>(timeMs);
        return momentText(timeMs, 3'600'000 * 24, m_zone, QLocale(), m_hours12);
    }
    const PlotSeries &points = m_data->series[static_cast<std::size_t>(index.column()) - 1].points;
    const std::size_t at = points.lowerBound(timeMs);
    if (at >= points.size() || points.times()[at] != timeMs)
        return {};
    const double value = points.values()[at];
    return role == ValueRole ? QVariant(value) : QVariant(formatValue(value, m_unit));
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= columnCount())
        return {};
    return section == 0 ? QVariant(tr("Time")) : QVariant(m_names[section - 1]);
}

} // namespace vigie
