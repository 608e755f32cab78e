// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familytreemodel.h"

#include "curatedcharts.h"
#include "familydrag.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <map>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const QString &name)
{
    const qsizetype end = name.indexOf(u'_');
    return end > 0 ? name.left(end) : name;
}

QString typeText(MetricType type)
{
    const std::string_view text = toString(type);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool looksTheSame(const FamilyInfo &a, const FamilyInfo &b)
{
    return a.family.type == b.family.type && a.family.help == b.family.help &&
           a.seriesCount == b.seriesCount && a.hints == b.hints && a.labelNames == b.labelNames;
}

} // namespace

FamilyTreeModel::FamilyTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

FamilyTreeModel::~FamilyTreeModel() = default;

void FamilyTreeModel::setPage(const PageViewPtr &page, const std::vector<FamilyInfo> &more)
{
    std::map<QString, std::map<QString, FamilyInfo>> fresh;
    if (page) {
        for (const FamilyInfo &info : *page->families) {
            const QString name = QString::fromStdString(info.family.name);
            fresh[wordOf(name)].try_emplace(name, info);
        }
    }
    for (const FamilyInfo &info : more) {
        const QString name = QString::fromStdString(info.family.name);
        fresh[wordOf(name)].try_emplace(name, info);
    }
    int at = 0;
    const auto rowsOf = [](const std::map<QString, FamilyInfo> &infos) {
        Rows rows;
        for (const auto &[name, info] : infos) {
            rows.push_back({name, info, {}});
        }
        return rows;
    };
    for (const auto &[word, infos] : fresh) {
        while (at < int(m_groups.size()) && m_groups[std::size_t(at)]->word < word) {
            beginRemoveRows({}, at, at);
            m_groups.erase(m_groups.begin() + at);
            endRemoveRows();
        }
        if (at == int(m_groups.size()) || m_groups[std::size_t(at)]->word != word)
            insertGroup(at, word, rowsOf(infos));
        else
            syncRows(*m_groups[std::size_t(at)], rowsOf(infos));
        ++at;
    }
    if (at < int(m_groups.size())) {
        beginRemoveRows({}, at, int(m_groups.size()) - 1);
        m_groups.resize(std::size_t(at));
        endRemoveRows();
    }
}

void FamilyTreeModel::insertGroup(int at, const QString &word, Rows rows)
{
    auto group = std::make_unique<Group>();
    group->word = word;
    group->rows = std::move(rows);
    beginInsertRows({}, at, at);
    m_groups.insert(m_groups.begin() + at, std::move(group));
    endInsertRows();
}

void FamilyTreeModel::syncRows(Group &group, Rows fresh)
{
    const auto groupAt = std::find_if(m_groups.begin(), m_groups.end(),
                                      [&](const auto &g) { return g.get() == &group; });
    const QModelIndex parent = createIndex(int(groupAt - m_groups.begin()), 0, nullptr);
    const std::size_t before = group.rows.size();
    std::size_t at = 0;
    for (Row &row : fresh) {
        while (at < group.rows.size() && group.rows[at].name < row.name) {
            beginRemoveRows(parent, int(at), int(at));
            group.rows.erase(group.rows.begin() + std::ptrdiff_t(at));
            endRemoveRows();
        }
        if (at == group.rows.size() || group.rows[at].name != row.name) {
            beginInsertRows(parent, int(at), int(at));
            group.rows.insert(group.rows.begin() + std::ptrdiff_t(at), std::move(row));
            endInsertRows();
        } else if (!looksTheSame(group.rows[at].info, row.info)) {
            group.rows[at].info = std::move(row.info);
            const QModelIndex index = this->index(int(at), 0, parent);
            Q_EMIT dataChanged(index, index);
        }
        ++at;
    }
    if (at < group.rows.size()) {
        beginRemoveRows(parent, int(at), int(group.rows.size()) - 1);
        group.rows.resize(at);
        endRemoveRows();
    }
    if (before != group.rows.size())
        Q_EMIT dataChanged(parent, parent);
}

void FamilyTreeModel::setSparkline(const QString &family, Sparkline sparkline)
{
    const QModelIndex at = indexOf(family);
    if (!at.isValid())
        return;
    auto *group = static_cast<Group *>(at.internalPointer());
    group->rows[std::size_t(at.row())].sparkline = std::move(sparkline);
    Q_EMIT dataChanged(at, at, {SparklineRole});
}

const FamilyInfo *FamilyTreeModel::family(const QString &name) const
{
    const QModelIndex at = indexOf(name);
    if (!at.isValid())
        return nullptr;
    return &static_cast<const Group *>(at.internalPointer())->rows[std::size_t(at.row())].info;
}

QModelIndex FamilyTreeModel::indexOf(const QString &family) const
{
    const QString word = wordOf(family);
    for (const auto &group : m_groups) {
        if (group->word != word)
            continue;
        const auto row =
            std::lower_bound(group->rows.begin(), group->rows.end(), family,
                             [](const Row &r, const QString &n) { return r.name < n; });
        if (row != group->rows.end() && row->name == family)
            return createIndex(int(row - group->rows.begin()), 0, group.get());
    }
    return {};
}

int FamilyTreeModel::familyCount() const
{
    std::size_t count = 0;
    for (const auto &group : m_groups) {
        count += group->rows.size();
    }
    return int(count);
}

QModelIndex FamilyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? m_groups[std::size_t(parent.row())].get() : nullptr);
}

QModelIndex FamilyTreeModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    if (!index.isValid() || group == nullptr)
        return {};
    const auto at = std::find_if(m_groups.begin(), m_groups.end(),
                                 [group](const auto &g) { return g.get() == group; });
    return createIndex(int(at - m_groups.begin()), 0, nullptr);
}

int FamilyTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalPointer() != nullptr || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())]->rows.size());
}

int FamilyTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FamilyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = static_cast<const Group *>(index.internalPointer());
    if (group == nullptr)
        return groupData(*m_groups[std::size_t(index.row())], role);
    return rowData(*group, group->rows[std::size_t(index.row())], role);
}

QVariant FamilyTreeModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.rows.size() > 1 ? QString(group.word + u'_') : group.word;
    case NameRole:
        return group.word;
    case SeriesCountRole:
        return int(group.rows.size());
    case IsGroupRole:
        return true;
    case Qt::AccessibleTextRole:
        return tr("%1, %n families", nullptr, int(group.rows.size())).arg(group.word);
    default:
        return {};
    }
}

QVariant FamilyTreeModel::rowData(const Group &group, const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name.size() > group.word.size() ? row.name.mid(group.word.size() + 1) : row.name;
    case Qt::ToolTipRole:
        return QString(row.name + u'\n' + QString::fromStdString(row.info.family.help));
    case NameRole:
        return row.name;
    case TypeRole:
        return int(effectiveType(metricFamily(row.info)));
    case SeriesCountRole:
        return int(row.info.seriesCount);
    case HelpRole:
        return QString::fromStdString(row.info.family.help);
    case SearchRole:
        return QString(row.name + u' ' + QString::fromStdString(row.info.family.help));
    case IsGroupRole:
        return false;
    case HasHintRole:
        return !row.info.hints.empty();
    case SparklineRole:
        return QVariant::fromValue(row.sparkline);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n series", nullptr, int(row.info.seriesCount))
            .arg(row.name, typeText(effectiveType(metricFamily(row.info))));
    default:
        return {};
    }
}

Qt::ItemFlags FamilyTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalPointer() != nullptr ? flags | Qt::ItemIsDragEnabled
                                                                 : flags;
}

QMimeData *FamilyTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || indexes.constFirst().data(IsGroupRole).toBool())
        return nullptr;
    const QString name = indexes.constFirst().data(NameRole).toString();
    const FamilyInfo *info = family(name);
    if (info == nullptr)
        return nullptr;
    return mimeDataOf(name, m_expressions ? m_expressions(*info) : QStringList{name});
}

} // namespace vigie
