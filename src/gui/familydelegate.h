// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

class Theme;

// A family's row: its name, a sparkline, its type and how many series; a group's row: prefix and
// count.
class FamilyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FamilyDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintFamily(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace vigie
