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

    // While the current row changes: whether a press does it, of which a drag may come.
    [[nodiscard]] bool isPressing() const { return m_pressing; }

Q_SIGNALS:
    void dragEnded(); // wherever

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    bool m_pressing = false;
};

} // namespace vigie
