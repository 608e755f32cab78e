// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

class Theme;
struct Target;

// A target's row: state, name, host:port, the strip of the last scrapes, a line in words.
class TargetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TargetDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintNames(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
                    const Target &target) const;

    const Theme &m_theme;
};

} // namespace vigie
