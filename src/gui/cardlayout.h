// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace vigie {

// Cards of equal height in rows that fill the width: as many columns as fit, a wide card takes
// more of the row. One column where there is little room.
class CardLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Size { Tile, Normal, Wide, Full };

    explicit CardLayout(QWidget *parent = nullptr, int gap = 12);
    ~CardLayout() override;

    void addCard(QWidget *card, Size size);
    void replaceCard(QWidget *old, QWidget *card); // in its place; the old one stays the caller's
    void setCompact(bool compact);                 // lower cards, and more of them in a row

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Cell
    {
        QLayoutItem *item = nullptr;
        Size size = Size::Normal;
    };
    static constexpr int units = 60; // a row's width; divisible by 1 … 6
    struct Row
    {
        QList<std::pair<QLayoutItem *, int>> cells; // with their spans
        int taken = 0;                              // units
        int width = units;
        int height = 0;
    };
    [[nodiscard]] QList<Row> rowsOf(int width) const;
    int arrange(const QRect &rect, bool apply) const;
    [[nodiscard]] int spanOf(Size size, int width) const;
    [[nodiscard]] int heightOf(const Cell &cell) const;

    QList<Cell> m_cells;
    int m_gap;
    bool m_compact = false;
};

} // namespace vigie
