// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cursorreadout.h"

#include "chartdecor.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

using Row = CursorReadout::Row;

constexpr std::size_t maxRows = 12;
constexpr double maxCause = 320;   // pixels; a longer sentence is cut
constexpr double shortSample = 17; // a piece of line and the space after it

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString stateName(bool on, const ChartState &state)
{
    // A state set carries a legend of its own name; anything else is up or down.
    const bool set = state.spec.queries.size() == 1 &&
                     state.spec.queries.front().legend == u"{{"_s + state.spec.title + u"}}"_s;
    if (set)
        return on ? ChartText::tr("on") : ChartText::tr("off");
    return on ? ChartText::tr("up") : ChartText::tr("down");
}

void addSeriesRows(CursorReadout &readout, std::int64_t timeMs, const ChartState &state,
                   const ChartLayout &layout, const PlotContent &content)
{
    // Sparse data is read further away than dense data: a twentieth of the range at most.
    const std::int64_t reach = std::max((state.toMs - state.fromMs) / 20, state.data->gapMs());
    const std::int64_t within = state.data->stepMs > 0 ? state.data->gapMs() : reach;
    for (std::size_t i = 0; i < state.data->series.size(); ++i) {
        const ChartSeries &series = state.data->series[i];
        const std::size_t at = series.points.nearest(timeMs, within);
        if (!state.shows(series) || at >= series.points.size())
            continue;
        const double value = series.points.values()[at];
        Row row{series.name,  formatValue(value, state.spec.unit, state.locale),
                series.style, false,
                -1,           value};
        if (state.spec.kind == ChartKind::StateBands) {
            row.value = stateName(value != 0, state);
            row.amount = -double(i);
        } else {
            const PlotSeries &drawn = content.drawn(state, i);
            const std::size_t edge = drawn.nearest(series.points.times()[at], 0);
            row.share = edge < drawn.size() ? layout.values.share(drawn.values()[edge]) : -1;
        }
        readout.rows.push_back(row);
    }
}

void addBucketRows(CursorReadout &readout, std::int64_t timeMs, const ChartState &state,
                   const HeatmapData &heatmap)
{
    const std::size_t column = heatmap.columnAt(timeMs);
    if (column >= heatmap.columns)
        return;
    Unit rate;
    rate.perSecond = true;
    for (std::size_t bucket = 0; bucket < heatmap.buckets.size(); ++bucket) {
        const float value = heatmap.at(column, bucket);
        if (!(value > 0))
            continue;
        const HeatmapData::Bucket &bounds = heatmap.buckets[bucket];
        const QString name = u"≤ "_s + formatValue(bounds.upper, state.spec.unit, state.locale);
        const double share = (double(bucket) + 0.5) / double(heatmap.buckets.size());
        readout.rows.push_back(
            {name, formatValue(double(value), rate, state.locale), 0, false, share, bounds.upper});
    }
}

void markNearest(CursorReadout &readout, const ChartState &state, const ChartLayout &layout)
{
    if (!state.cursorY)
        return;
    Row *nearest = nullptr;
    double best = 40; // pixels
    for (Row &row : readout.rows) {
        const double y = layout.plot.bottom() - row.share * layout.plot.height();
        if (row.share >= 0 && std::abs(y - *state.cursorY) < best) {
            best = std::abs(y - *state.cursorY);
            nearest = &row;
        }
    }
    if (nearest)
        nearest->marked = true;
}

// Keeps the largest rows, and the marked one whatever its size.
void shorten(CursorReadout &readout)
{
    std::stable_sort(readout.rows.begin(), readout.rows.end(),
                     [](const Row &a, const Row &b) { return a.amount > b.amount; });
    if (readout.rows.size() <= maxRows)
        return;
    const auto marked = std::find_if(readout.rows.begin() + maxRows, readout.rows.end(),
                                     [](const Row &row) { return row.marked; });
    if (marked != readout.rows.end())
        std::iter_swap(marked, readout.rows.begin() + maxRows - 1);
    readout.more = static_cast<int>(readout.rows.size() - maxRows);
    readout.rows.resize(maxRows);
}

struct BoxSize
{
    double width = 0;
    double height = 0;
    double rowHeight = 0;
};

BoxSize boxSize(const CursorReadout &readout, const QFontMetricsF &metrics,
                const QFontMetricsF &bold)
{
    BoxSize size;
    size.rowHeight = std::ceil(metrics.height()) + 3;
    size.width = std::max(metrics.horizontalAdvance(readout.moment),
                          std::min(metrics.horizontalAdvance(readout.cause), maxCause));
    for (const Row &row : readout.rows) {
        const double name = std::min(bold.horizontalAdvance(row.name), 240.0);
        size.width = std::max(size.width, 20 + name + 16 + bold.horizontalAdvance(row.value));
    }
    const int around = 1 + (readout.more > 0 ? 1 : 0) + (readout.cause.isEmpty() ? 0 : 1);
    const double lines = double(readout.rows.size()) + around;
    size.height = lines * size.rowHeight + 12;
    size.width = std::ceil(size.width) + 20;
    return size;
}

// Beside the crosshair where there is room, and never outside of the chart.
QRectF boxPlace(const BoxSize &size, double x, const ChartState &state, const ChartLayout &layout)
{
    const bool fitsRight = x + 12 + size.width < layout.frame.right() - 2;
    double left = fitsRight ? x + 12 : x - 12 - size.width;
    left = std::max(left, layout.frame.left() + 2);
    const double wanted = state.cursorY.value_or(layout.plot.top() + 8) - size.height / 2;
    const double top =
        std::max(layout.frame.top() + 2, std::min(wanted, layout.frame.bottom() - size.height - 2));
    return {std::round(left) + 0.5, std::round(top) + 0.5, size.width - 1, size.height - 1};
}

void paintBoxGround(QPainter *painter, const QRectF &box, const ChartTheme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QColor back = theme.card;
    back.setAlphaF(0.96F);
    painter->setPen(QPen(theme.dark ? mixed(theme.line, theme.text, 0.15) : theme.line, 1));
    painter->setBrush(back);
    painter->drawRoundedRect(box, 6, 6);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

// In the painter's font.
void paintRow(QPainter *painter, const Row &row, const QRectF &box, double baseline,
              const ChartTheme &theme)
{
    const QFontMetricsF metrics(painter->font());
    const double valueWidth = metrics.horizontalAdvance(row.value);
    painter->setPen(theme.text);
    painter->drawText(QPointF(box.right() - 10 - valueWidth, baseline), row.value);
    painter->setPen(row.marked ? theme.text : theme.mutedText);
    painter->drawText(QPointF(box.left() + 30, baseline),
                      metrics.elidedText(row.name, Qt::ElideMiddle, box.width() - 52 - valueWidth));
}

void paintBox(QPainter *painter, const CursorReadout &readout, double x, const ChartState &state,
              const ChartLayout &layout)
{
    QFont boldFont = layout.font;
    boldFont.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(layout.font);
    const BoxSize size = boxSize(readout, metrics, QFontMetricsF(boldFont));
    const QRectF box = boxPlace(size, x, state, layout);
    paintBoxGround(painter, box, state.theme);
    painter->setFont(layout.font);
    painter->setPen(state.theme.mutedText);
    double baseline = box.top() + 6 + metrics.ascent();
    painter->drawText(QPointF(box.left() + 10, baseline), readout.moment);
    if (!readout.cause.isEmpty()) {
        baseline += size.rowHeight;
        painter->setPen(state.theme.failure);
        painter->drawText(QPointF(box.left() + 10, baseline),
                          metrics.elidedText(readout.cause, Qt::ElideRight, box.width() - 20));
    }
    for (const Row &row : readout.rows) {
        baseline += size.rowHeight;
        const double middle = baseline - metrics.ascent() / 2 + 1;
        if (state.spec.kind != ChartKind::Heatmap && state.spec.kind != ChartKind::StateBands)
            paintLineSample(painter, QPointF(box.left() + 10, middle), 10, state.theme, row.style,
                            state.spec.kind);
        painter->setFont(row.marked ? boldFont : layout.font);
        paintRow(painter, row, box, baseline, state.theme);
    }
    if (readout.more > 0) {
        painter->setFont(layout.font);
        painter->setPen(state.theme.mutedText);
        painter->drawText(QPointF(box.left() + 30, baseline + size.rowHeight),
                          ChartText::tr("+ %1 more").arg(readout.more));
    }
}

// In the title's line, so that a linked chart stays free for the eye: samples and values of the
// largest series, as many as fit into half the line.
void paintShortValues(QPainter *painter, const CursorReadout &readout, const ChartState &state,
                      const ChartLayout &layout)
{
    if (!state.framed || state.spec.kind == ChartKind::Heatmap ||
        state.spec.kind == ChartKind::StateBands)
        return;
    const QFontMetricsF metrics(layout.font);
    const double baseline = layout.title.top() + QFontMetricsF(layout.titleFont).ascent();
    double right = layout.title.right() - 26; // the menu's place
    // The values take the place of the explanation, never half of it.
    const double titleEnd = layout.title.left() + 4 +
                            QFontMetricsF(layout.titleFont).horizontalAdvance(state.spec.title);
    if (titleEnd + 60 < right && !readout.rows.empty())
        painter->fillRect(
            QRectF(titleEnd, layout.title.top(), right - titleEnd, layout.title.height() + 2),
            state.theme.card);
    painter->setFont(layout.font);
    // The largest have the first claim to the room, and stand in their order.
    std::size_t fitting = 0;
    double width = 0;
    for (const Row &row : readout.rows) {
        width += metrics.horizontalAdvance(row.value) + shortSample + 10;
        if (titleEnd + 8 + width > right)
            break;
        ++fitting;
    }
    while (fitting > 0) {
        const Row &row = readout.rows[--fitting];
        const double left = right - metrics.horizontalAdvance(row.value) - shortSample;
        paintLineSample(painter, QPointF(left, baseline - metrics.ascent() / 2 + 1), 10,
                        state.theme, row.style, state.spec.kind);
        painter->setPen(state.theme.text);
        painter->drawText(QPointF(left + shortSample, baseline), row.value);
        right = left - 10;
    }
}

} // namespace

QString CursorReadout::text() const
{
    QString all = cause.isEmpty() ? moment : moment + u'\n' + cause;
    for (const Row &row : rows)
        all += u'\n' + row.name + u": "_s + row.value;
    return all;
}

const ChartGap *gapAt(std::int64_t timeMs, const QList<ChartGap> &gaps)
{
    const auto found = std::find_if(gaps.begin(), gaps.end(), [timeMs](const ChartGap &gap) {
        return timeMs >= gap.fromMs && timeMs < gap.toMs;
    });
    return found == gaps.end() ? nullptr : &*found;
}

CursorReadout readoutAt(std::int64_t timeMs, const ChartState &state, const ChartLayout &layout,
                        const PlotContent &content)
{
    CursorReadout readout;
    readout.moment =
        momentText(timeMs, state.toMs - state.fromMs, state.zone, state.locale, state.hours12);
    if (const ChartGap *gap = gapAt(timeMs, state.gaps))
        readout.cause = gap->cause;
    if (state.spec.kind == ChartKind::Heatmap && content.heatmap())
        addBucketRows(readout, timeMs, state, *content.heatmap());
    else
        addSeriesRows(readout, timeMs, state, layout, content);
    markNearest(readout, state, layout);
    shorten(readout);
    return readout;
}

void paintCursor(QPainter *painter, const CursorReadout &readout, const ChartState &state,
                 const ChartLayout &layout)
{
    if (state.spec.kind == ChartKind::Table || state.spec.kind == ChartKind::Stat)
        return;
    const double x = std::floor(layout.xOf(*state.cursorMs, state)) + 0.5;
    if (x < layout.plot.left() || x > layout.plot.right())
        return;
    QPen pen(state.theme.mutedText, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    const bool lines =
        state.spec.kind == ChartKind::Lines || state.spec.kind == ChartKind::StackedArea;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Row &row : readout.rows) {
        if (!lines || row.share < 0 || row.share > 1)
            continue;
        const QPointF at(x, layout.plot.bottom() - row.share * layout.plot.height());
        painter->setPen(QPen(state.theme.card, 1.5));
        painter->setBrush(state.theme.seriesColor(row.style));
        const double radius = row.marked ? 4.5 : 3.5;
        painter->drawEllipse(at, radius, radius);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (state.linkedCursor)
        paintShortValues(painter, readout, state, layout);
    else
        paintBox(painter, readout, x, state, layout);
}

void paintSelection(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    if (!state.selection)
        return;
    const auto [a, b] = std::minmax(state.selection->first, state.selection->second);
    const double left = std::max(a, layout.plot.left());
    const double right = std::min(b, layout.plot.right());
    if (right <= left)
        return;
    QColor shade = state.theme.accent;
    shade.setAlphaF(0.16F);
    const QRectF area(left, layout.plot.top(), right - left, layout.plot.height());
    painter->fillRect(area, shade);
    painter->setPen(QPen(state.theme.accent, 1));
    painter->drawLine(area.topLeft(), area.bottomLeft());
    painter->drawLine(area.topRight(), area.bottomRight());
}

} // namespace vigie
