// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"
#include "units.h"

#include <QFrame>

#include <vector>

namespace vigie {

class Theme;

// A key figure: what it is, its value at the end of the range, its course as a sparkline.
class FactTile final : public QFrame
{
    Q_OBJECT

public:
    FactTile(const Theme &theme, const QString &title, const Unit &unit, QWidget *parent = nullptr);

    void setPoints(std::vector<Point> points, std::int64_t fromMs, std::int64_t toMs);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool hasValue() const;
    void paintTitle(QPainter &painter, const QRect &area) const;
    int paintFigure(QPainter &painter, const QRect &area) const; // how wide it is
    void paintCourse(QPainter &painter, const QRect &area, int room) const;
    [[nodiscard]] QRect placed(const QRect &area) const; // from the left or from the right

    const Theme &m_theme;
    QString m_title;
    Unit m_unit;
    std::vector<Point> m_points;
    std::int64_t m_fromMs = 0;
    std::int64_t m_toMs = 0;
};

} // namespace vigie
