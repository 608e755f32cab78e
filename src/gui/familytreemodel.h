// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"
#include "queryresult.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace vigie {

// The families of a target's last page, grouped by the first word of their names. A new page
// inserts, removes and changes rows: what is expanded and selected stays.
class FamilyTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, // the family's whole name; a group's prefix
        TypeRole,                // MetricType as int
        SeriesCountRole,         // a group: how many families
        HelpRole,
        SearchRole, // name and help, for the filter
        IsGroupRole,
        HasHintRole,
        SparklineRole, // Sparkline
    };

    struct Sparkline
    {
        std::vector<Point> points;
        std::int64_t fromMs = 0;
        std::int64_t toMs = 0;
    };

    explicit FamilyTreeModel(QObject *parent = nullptr);
    ~FamilyTreeModel() override;

    // more: beside those of the page, whose own come first
    void setPage(const PageViewPtr &page, const std::vector<FamilyInfo> &more = {});
    void setSparkline(const QString &family, Sparkline sparkline);
    [[nodiscard]] const FamilyInfo *family(const QString &name) const;
    [[nodiscard]] QModelIndex indexOf(const QString &family) const;
    [[nodiscard]] int familyCount() const;
    // What a family that is dragged is as text.
    using Expressions = std::function<QStringList(const FamilyInfo &)>;
    void setExpressions(Expressions expressions) { m_expressions = std::move(expressions); }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row
    {
        QString name;
        FamilyInfo info;
        Sparkline sparkline;
    };
    struct Group
    {
        QString word; // "process"
        std::vector<Row> rows;
    };
    using Rows = std::vector<Row>;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] static QVariant rowData(const Group &group, const Row &row, int role);
    void syncRows(Group &group, Rows fresh);
    void insertGroup(int at, const QString &word, Rows rows);

    std::vector<std::unique_ptr<Group>> m_groups; // by word
    Expressions m_expressions;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::FamilyTreeModel::Sparkline)
