// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

class Theme;

// A check's row: sign, title, what it saw, how long it took; below, when open, its evidence.
class CheckDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CheckDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool lineAbove) const;
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintEvidence(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    [[nodiscard]] int titleWidth(const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

} // namespace vigie
