// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedwords.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vigie {

namespace {

// A chart shows some dozens of words; those of its past are forgotten now and then.
constexpr qsizetype mostShapes = 128;

} // namespace

const ShapedWords::Shape &ShapedWords::shapeOf(const QString &words, const QFont &font)
{
    const std::pair key(words, font);
    if (const auto known = m_shapes.constFind(key); known != m_shapes.constEnd())
        return *known;
    if (m_shapes.size() >= mostShapes)
        m_shapes.clear();
    Shape shape;
    shape.text.setTextFormat(Qt::PlainText);
    shape.text.setPerformanceHint(QStaticText::AggressiveCaching);
    shape.text.setText(words);
    shape.text.prepare({}, font);
    const QFontMetricsF metrics(font);
    shape.ascent = metrics.ascent();
    shape.width = metrics.horizontalAdvance(words);
    return *m_shapes.insert(key, shape);
}

void ShapedWords::draw(QPainter &painter, QPointF at, const QString &words, const QFont &font)
{
    if (words.isEmpty())
        return;
    const Shape &shape = shapeOf(words, font);
    painter.setFont(font);
    painter.drawStaticText(QPointF(at.x(), at.y() - shape.ascent), shape.text);
}

double ShapedWords::width(const QString &words, const QFont &font)
{
    return words.isEmpty() ? 0 : shapeOf(words, font).width;
}

QString ShapedWords::elided(const QString &words, const QFont &font, double room)
{
    return width(words, font) <= room
               ? words
               : QFontMetricsF(font).elidedText(words, Qt::ElideMiddle, room);
}

} // namespace vigie
