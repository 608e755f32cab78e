// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facttile.h"

#include "sparkline.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace vigie {

using namespace Qt::StringLiterals;

FactTile::FactTile(const Theme &theme, const QString &title, const Unit &unit, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(title)
    , m_unit(unit)
{
    setProperty("role", u"card"_s);
    setAccessibleName(title);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FactTile::setPoints(std::vector<Point> points, std::int64_t fromMs, std::int64_t toMs)
{
    m_points = std::move(points);
    m_fromMs = fromMs;
    m_toMs = toMs;
    const QString value = hasValue() ? formatValue(m_points.back().value, m_unit) : tr("no data");
    setAccessibleDescription(value);
    setToolTip(u"%1: %2"_s.arg(m_title, value));
    update();
}

bool FactTile::hasValue() const
{
    return !m_points.empty() && m_points.back().timeMs >= m_toMs;
}

QSize FactTile::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(Theme::Font::Base)).height();
    const int figure = QFontMetrics(m_theme.font(Theme::Font::Figure)).height();
    return {180, 10 + title + 2 + figure + 10};
}

void FactTile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect area = rect().adjusted(15, 10, -15, -10);
    paintTitle(painter, area);
    const int used = paintFigure(painter, area);
    paintCourse(painter, area, area.width() - used - 12);
}

void FactTile::paintTitle(QPainter &painter, const QRect &area) const
{
    const QFont font = m_theme.font(Theme::Font::Base);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignLeft,
                     metrics.elidedText(m_title, Qt::ElideRight, area.width()));
}

int FactTile::paintFigure(QPainter &painter, const QRect &area) const
{
    const QFont figure = m_theme.font(Theme::Font::Figure);
    const QFontMetrics metrics(figure);
    const int baseline = area.bottom() - metrics.descent();
    const ValueText value =
        hasValue() ? valueText(m_points.back().value, m_unit) : ValueText{u"–"_s, {}};
    painter.setFont(figure);
    painter.setPen(m_theme.tokens().text);
    const int lineTop = baseline - metrics.ascent();
    painter.drawText(placed({area.left(), lineTop, area.width(), metrics.height()}),
                     Qt::AlignLeft | Qt::AlignTop, value.number);
    const int used = metrics.horizontalAdvance(value.number) + 5;
    painter.setFont(m_theme.font(Theme::Font::Secondary));
    painter.setPen(m_theme.tokens().muted);
    const int unitWidth = painter.fontMetrics().horizontalAdvance(value.unit);
    painter.drawText(placed({area.left() + used, baseline - painter.fontMetrics().ascent(),
                             unitWidth + 4, painter.fontMetrics().height()}),
                     Qt::AlignLeft | Qt::AlignTop, value.unit);
    return used + unitWidth;
}

void FactTile::paintCourse(QPainter &painter, const QRect &area, int room) const
{
    if (room < 32 || m_points.size() < 2)
        return;
    const int width = std::min(room, 88);
    const QColor &accent = m_theme.tokens().accent;
    SparklineStyle style;
    style.line = accent;
    style.fill = QColor::fromRgbF(accent.redF(), accent.greenF(), accent.blueF(), 0.14F);
    style.fromMs = m_fromMs;
    style.toMs = m_toMs;
    painter.setRenderHint(QPainter::Antialiasing);
    paintSparkline(&painter, placed({area.right() - width, area.bottom() - 22, width, 22}),
                   m_points, style);
}

QRect FactTile::placed(const QRect &area) const
{
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

} // namespace vigie
