// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdecor.h"

#include "shapedwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

bool hasAxes(const ChartState &state)
{
    return state.spec.kind != ChartKind::Table && state.spec.kind != ChartKind::Stat;
}

QColor severityColor(const ChartTheme &theme, ChartThreshold::Severity severity)
{
    switch (severity) {
    case ChartThreshold::Severity::Info:
        return theme.mutedText;
    case ChartThreshold::Severity::Warning:
        return theme.warning;
    case ChartThreshold::Severity::Failure:
        return theme.failure;
    }
    return theme.mutedText;
}

void paintTitle(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                ShapedWords &words)
{
    if (!state.framed)
        return;
    QString units = layout.unit;
    if (state.spec.logScale)
        units += (units.isEmpty() ? QString() : u" · "_s) + ChartText::tr("log");
    const QRectF line = layout.title.adjusted(0, 0, -28, 0); // the menu's place
    const QString title = words.elided(state.spec.title, layout.titleFont, line.width());
    const double width = words.width(title, layout.titleFont);
    const double baseline = line.top() + QFontMetricsF(layout.titleFont).ascent();
    painter->setPen(state.theme.text);
    words.draw(*painter, QPointF(line.left(), baseline), title, layout.titleFont);
    const double left = line.left() + width + 8;
    painter->setPen(state.theme.mutedText);
    // The unit is what a reader cannot do without: the explanation gives way first.
    const QString tail =
        units.isEmpty() || state.spec.explanation.isEmpty() ? units : u" · "_s + units;
    const double room = line.right() - left - words.width(tail, layout.font);
    const bool fits = words.width(state.spec.explanation, layout.font) <= room;
    words.draw(*painter, QPointF(left, baseline), fits ? state.spec.explanation + tail : units,
               layout.font);
}

void paintMenuButton(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    if (layout.menuButton.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(state.theme.mutedText);
    for (const int offset : {-5, 0, 5})
        painter->drawEllipse(layout.menuButton.center() + QPointF(offset, 0), 1.3, 1.3);
    painter->restore();
}

void paintGrid(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    painter->setPen(QPen(state.theme.grid, 1));
    if (state.spec.kind == ChartKind::StateBands)
        return;
    for (const ChartLayout::ValueLabel &label : layout.valueLabels) {
        const double y =
            std::round(layout.plot.bottom() - label.share * layout.plot.height()) - 0.5;
        painter->drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
    }
}

void paintValueLabels(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                      ShapedWords &words)
{
    const QFontMetricsF metrics(layout.font);
    const double right = layout.plot.left() - 8;
    const bool rows = state.spec.kind == ChartKind::StateBands;
    painter->setPen(rows ? state.theme.text : state.theme.mutedText);
    double previous = layout.plot.bottom() + metrics.height() * 2;
    for (const ChartLayout::ValueLabel &label : layout.valueLabels) {
        const double y = layout.plot.bottom() - label.share * layout.plot.height();
        if (std::abs(previous - y) < metrics.height() * 0.9)
            continue;
        const QString shown =
            words.elided(label.text, layout.font, right - layout.frame.left() - 6);
        const double baseline = y + (metrics.ascent() - metrics.descent()) / 2;
        words.draw(*painter, QPointF(right - words.width(shown, layout.font), baseline), shown,
                   layout.font);
        previous = y;
    }
}

void paintTimeLabels(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                     ShapedWords &words)
{
    const QFontMetricsF metrics(layout.font);
    painter->setPen(state.theme.mutedText);
    const double baseline = layout.plot.bottom() + 6 + metrics.ascent();
    double taken = layout.frame.left();
    for (const TimeTick &tick : layout.timeTicks) {
        const double width = words.width(tick.label, layout.font);
        double left = layout.xOf(tick.timeMs, state) - width / 2;
        left = std::min(left, layout.frame.right() - 4 - width);
        if (left < taken)
            continue;
        words.draw(*painter, QPointF(left, baseline), tick.label, layout.font);
        taken = left + width + 10;
    }
}

QRectF gapArea(const ChartGap &gap, const ChartState &state, const ChartLayout &layout)
{
    const double left = std::max(layout.xOf(gap.fromMs, state), layout.plot.left());
    const double right = std::min(layout.xOf(gap.toMs, state), layout.plot.right());
    if (left >= layout.plot.right() || right <= layout.plot.left())
        return {};
    return {left, layout.plot.top(), std::max(right - left, 1.5), layout.plot.height()};
}

void paintGaps(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    QColor shade = state.theme.failure;
    shade.setAlphaF(state.theme.dark ? 0.18F : 0.12F);
    for (const ChartGap &gap : state.gaps)
        painter->fillRect(gapArea(gap, state, layout), shade);
}

void paintGapNames(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                   ShapedWords &words)
{
    const QFontMetricsF metrics(layout.font);
    double taken = layout.plot.left() - 1e6;
    for (const ChartGap &gap : state.gaps) {
        const QRectF area = gapArea(gap, state, layout);
        const double width = words.width(gap.text, layout.font);
        if (area.isEmpty() || width <= 0)
            continue;
        double left = area.center().x() - width / 2;
        left = std::clamp(left, layout.plot.left(),
                          std::max(layout.plot.left(), layout.plot.right() - width));
        if (left < taken)
            continue;
        // A patch of the card under the word keeps it readable across lines.
        QColor patch = state.theme.card;
        patch.setAlphaF(0.75F);
        const QRectF box(left - 3, layout.plot.top() + 1, width + 6, metrics.height());
        painter->fillRect(box, patch);
        painter->setPen(state.theme.failure);
        words.draw(*painter, QPointF(left, box.top() + metrics.ascent()), gap.text, layout.font);
        taken = left + width + 6;
    }
}

void paintThresholds(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                     ShapedWords &words)
{
    if (state.spec.kind != ChartKind::Lines && state.spec.kind != ChartKind::StackedArea)
        return;
    const QFontMetricsF metrics(layout.font);
    for (const ChartThreshold &threshold : state.spec.thresholds) {
        const double y = std::round(layout.yOf(threshold.value)) - 0.5;
        if (y < layout.plot.top() - 1 || y > layout.plot.bottom())
            continue;
        const QColor color = severityColor(state.theme, threshold.severity);
        QPen pen(color, 1, Qt::CustomDashLine);
        pen.setDashPattern({5, 3});
        painter->setPen(pen);
        painter->drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        const QString label = threshold.text.isEmpty()
                                  ? formatValue(threshold.value, state.spec.unit, state.locale)
                                  : threshold.text;
        const double below = y - metrics.height() < layout.plot.top() ? metrics.height() + 2 : 0;
        const double left = layout.plot.right() - words.width(label, layout.font) - 4;
        words.draw(*painter, QPointF(left, y - 4 + below), label, layout.font);
    }
}

void paintLegend(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                 ShapedWords &words)
{
    const QFontMetricsF metrics(layout.font);
    painter->setFont(layout.font);
    for (const ChartLayout::LegendEntry &entry : layout.legend) {
        const ChartSeries &series = state.data->series[entry.series];
        const bool shown = state.shows(series);
        painter->setOpacity(shown ? 1 : 0.4);
        paintLineSample(painter, QPointF(entry.area.left(), entry.area.center().y()), 12,
                        state.theme, series.style, state.spec.kind);
        painter->setPen(state.theme.mutedText);
        const double baseline =
            entry.area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        words.draw(*painter, QPointF(entry.area.left() + 18, baseline), entry.text, layout.font);
    }
    painter->setOpacity(1);
    if (layout.legendMore > 0) {
        painter->setPen(state.theme.mutedText);
        painter->drawText(layout.legendMoreArea, Qt::AlignVCenter | Qt::AlignLeft,
                          u"+ "_s + state.locale.toString(layout.legendMore));
    }
}

void paintEmptyText(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    if (!state.answered)
        return;
    const bool failed = !state.data->error.isEmpty();
    if (!failed && !state.data->empty())
        return;
    const QString message = failed ? state.data->error : ChartText::tr("No samples in this range");
    painter->setFont(layout.font);
    painter->setPen(failed ? state.theme.failure : state.theme.mutedText);
    painter->drawText(layout.plot, Qt::AlignCenter | Qt::TextWordWrap, message);
}

} // namespace

void paintLineSample(QPainter *painter, QPointF left, double length, const ChartTheme &theme,
                     std::size_t style, ChartKind kind)
{
    const QColor color = theme.seriesColor(style);
    if (kind == ChartKind::StackedArea) {
        painter->fillRect(QRectF(left.x() + 1, left.y() - 4, 9, 8), color);
        return;
    }
    QPen pen(color, 2, Qt::SolidLine, Qt::FlatCap);
    if (const auto pattern = seriesPattern(style); !pattern.empty()) {
        // Drawn a little denser than on the chart, so that two dashes fit.
        QList<qreal> dashes;
        for (const double part : pattern)
            dashes.append(part * 0.62);
        pen.setDashPattern(dashes);
        length += 2;
    }
    painter->setPen(pen);
    const double y = std::round(left.y());
    painter->drawLine(QPointF(left.x(), y), QPointF(left.x() + length, y));
}

void paintUnderPlot(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                    ShapedWords &words)
{
    paintTitle(painter, state, layout, words);
    paintMenuButton(painter, state, layout);
    if (!hasAxes(state))
        return;
    paintGrid(painter, state, layout);
    paintValueLabels(painter, state, layout, words);
    paintTimeLabels(painter, state, layout, words);
    if (state.spec.kind != ChartKind::Heatmap)
        paintGaps(painter, state, layout);
}

void paintOverPlot(QPainter *painter, const ChartState &state, const ChartLayout &layout,
                   ShapedWords &words)
{
    if (hasAxes(state)) {
        // A heatmap's cells reach into the gap's edges: the shade lies on them.
        if (state.spec.kind == ChartKind::Heatmap)
            paintGaps(painter, state, layout);
        paintThresholds(painter, state, layout, words);
        paintGapNames(painter, state, layout, words);
        paintLegend(painter, state, layout, words);
    }
    paintEmptyText(painter, state, layout);
}

} // namespace vigie
