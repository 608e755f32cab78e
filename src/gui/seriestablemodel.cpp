// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriestablemodel.h"

#include "numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Labels that tell series apart; when there is one series, all but its name, job and instance.
QStringList shownLabels(const std::vector<ChartSeries> &series)
{
    std::map<std::string, std::set<std::string>> values;
    for (const ChartSeries &one : series) {
        for (const auto &[name, value] : one.labels) {
            values[name].insert(value);
        }
    }
    QStringList names;
    for (const auto &[name, all] : values) {
        const bool ours = name == metricNameLabel || name == "job" || name == "instance";
        if (!ours || all.size() > 1)
            names.append(QString::fromStdString(name));
    }
    return names;
}

// The columns whose values are all numbers, like `le` and `quantile`: these sort by size.
QSet<int> numericLabels(const QStringList &labels, const std::vector<ChartSeries> &series)
{
    QSet<int> columns;
    for (int i = 0; i < labels.size(); ++i) {
        const std::string name = labels[i].toStdString();
        const bool all = std::all_of(series.begin(), series.end(), [&](const ChartSeries &one) {
            return parseValue(one.labels.get(name)).has_value();
        });
        if (all)
            columns.insert(i);
    }
    return columns;
}

QString headOf(const ChartQuery &query)
{
    static const QRegularExpression placeholder(u"\\{\\{[^}]*\\}\\}"_s);
    QString text = query.legend;
    text.remove(placeholder);
    text = text.simplified();
    return text.isEmpty() ? SeriesTableModel::tr("value") : text;
}

std::optional<double> newest(const ChartSeries &series)
{
    if (series.points.empty())
        return std::nullopt;
    return series.points.values().back();
}

} // namespace

SeriesTableModel::SeriesTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void SeriesTableModel::show(const ChartData &data, const ChartSpec &spec)
{
    m_unit = spec.valueUnit();
    const QStringList labels = shownLabels(data.series);
    QStringList values;
    for (const ChartQuery &query : spec.queries) {
        values.append(headOf(query));
    }
    setColumns(labels, values);
    m_numeric = numericLabels(labels, data.series);
    Rows fresh;
    for (const ChartSeries &series : data.series) {
        QStringList key;
        for (const QString &label : labels) {
            const std::string_view value = series.labels.get(label.toStdString());
            key.append(QString::fromUtf8(value.data(), qsizetype(value.size())));
        }
        auto &cells = fresh[key];
        cells.resize(std::size_t(values.size()));
        if (std::size_t(series.query) < cells.size())
            cells[std::size_t(series.query)] = newest(series);
    }
    sync(fresh);
}

void SeriesTableModel::setColumns(const QStringList &labels, const QStringList &values)
{
    if (labels == m_labels && values == m_values)
        return;
    beginResetModel();
    m_labels = labels;
    m_values = values;
    m_rows.clear();
    endResetModel();
}

void SeriesTableModel::sync(const Rows &fresh)
{
    std::size_t at = 0;
    for (const auto &[labels, values] : fresh) {
        while (at < m_rows.size() && m_rows[at].labels < labels) {
            beginRemoveRows({}, int(at), int(at));
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(at));
            endRemoveRows();
        }
        if (at == m_rows.size() || m_rows[at].labels != labels) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), {labels, values});
            endInsertRows();
        } else if (m_rows[at].values != values) {
            m_rows[at].values = values;
            Q_EMIT dataChanged(index(int(at), int(m_labels.size())),
                               index(int(at), columnCount() - 1));
        }
        ++at;
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, int(at), int(m_rows.size()) - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
}

int SeriesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeriesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size() + m_values.size());
}

QVariant SeriesTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool isValue = isValueColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!isValue) {
        const QString &text = row.labels[index.column()];
        if (role == ValueRole && m_numeric.contains(index.column()))
            return parseValue(text.toStdString()).value_or(0);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == ValueRole)
            return text;
        return {};
    }
    const auto value = row.values[std::size_t(index.column() - m_labels.size())];
    if (role == Qt::DisplayRole)
        return value ? formatValue(*value, m_unit) : u"–"_s;
    if (role == ValueRole || role == Qt::ToolTipRole)
        return value ? QVariant(*value) : QVariant();
    return {};
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isValueColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return isValueColumn(section) ? m_values.value(section - m_labels.size())
                                  : m_labels.value(section);
}

} // namespace vigie
