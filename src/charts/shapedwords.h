// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QString>

#include <utility>

class QPainter;

namespace vigie {

// The words of a chart, shaped once and drawn many times: shaping titles, labels and legend anew
// was more than half of what painting a chart cost.
class ShapedWords final
{
public:
    // In the painter's pen; left and baseline as of QPainter::drawText.
    void draw(QPainter &painter, QPointF at, const QString &words, const QFont &font);
    [[nodiscard]] double width(const QString &words, const QFont &font);
    [[nodiscard]] QString elided(const QString &words, const QFont &font, double room);

private:
    struct Shape
    {
        QStaticText text;
        double ascent = 0;
        double width = 0;
    };
    const Shape &shapeOf(const QString &words, const QFont &font);

    QHash<std::pair<QString, QFont>, Shape> m_shapes;
};

} // namespace vigie
