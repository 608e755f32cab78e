// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace vigie {

class Theme;

// A tree whose selected and hovered rows are one rounded bar from edge to edge, under the branch
// signs, too. Its delegate draws no ground.
class RowTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit RowTreeView(const Theme &theme, QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace vigie
