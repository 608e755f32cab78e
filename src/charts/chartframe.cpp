// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartframe.h"

#include "chartdecor.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <cmath>
#include <utility>

namespace vigie {

// The chart itself, painted from the state of its frame.
class ChartFrame::DataItem final : public QGraphicsItem
{
public:
    DataItem(ChartFrame &frame, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_frame(frame)
    {}

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_frame.m_size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        paintUnderPlot(painter, m_frame.m_state, m_frame.m_layout, m_frame.m_words);
        m_frame.m_content.paint(painter, m_frame.m_state, m_frame.m_layout);
        paintOverPlot(painter, m_frame.m_state, m_frame.m_layout, m_frame.m_words);
        painter->restore();
    }

private:
    ChartFrame &m_frame;
};

// What follows the mouse, above the chart.
class ChartFrame::CursorItem final : public QGraphicsItem
{
public:
    CursorItem(ChartFrame &frame, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_frame(frame)
    {}

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_frame.m_size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        paintSelection(painter, m_frame.m_state, m_frame.m_layout);
        if (m_frame.m_state.cursorMs && !m_frame.m_state.selection)
            paintCursor(painter, m_frame.readout(), m_frame.m_state, m_frame.m_layout);
        painter->restore();
    }

private:
    ChartFrame &m_frame;
};

ChartFrame::ChartFrame(QObject *parent)
    : QObject(parent)
    , m_chart(new QChart)
    , m_timeAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart->legend()->hide();
    m_chart->setDropShadowEnabled(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0.5, 0.5, 0.5, 0.5);
    for (QValueAxis *axis : {m_timeAxis, m_valueAxis})
        axis->setVisible(false);
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    m_scene.addItem(m_chart);
    m_dataItem = new DataItem(*this, m_chart);
    m_cursorItem = new CursorItem(*this, m_chart);
    m_cursorItem->setZValue(10);
    m_dataItem->setZValue(5);
    applyTheme();
    m_content.prepare(m_state);
    relayout();
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setState(ChartState state, bool dataChanged)
{
    const bool themeChanged = state.theme != m_state.theme || state.framed != m_state.framed ||
                              state.focused != m_state.focused;
    m_state = std::move(state);
    if (themeChanged)
        applyTheme();
    if (dataChanged || themeChanged)
        m_content.prepare(m_state);
    relayout();
}

void ChartFrame::setTimes(std::int64_t fromMs, std::int64_t toMs)
{
    m_state.fromMs = fromMs;
    m_state.toMs = toMs;
    relayout();
}

void ChartFrame::setCursor(std::optional<std::int64_t> timeMs, std::optional<double> y, bool linked)
{
    if (m_state.cursorMs == timeMs && m_state.cursorY == y && m_state.linkedCursor == linked)
        return;
    m_state.linkedCursor = linked;
    m_state.cursorMs = timeMs;
    m_state.cursorY = y;
    m_cursorItem->update();
}

void ChartFrame::setSelection(std::optional<std::pair<double, double>> selection)
{
    m_state.selection = selection;
    m_cursorItem->update();
}

void ChartFrame::resize(QSizeF size, const QFont &font)
{
    m_size = size;
    m_font = font;
    // With a plot area of our own Qt Charts would leave the background at its old size.
    m_chart->setPlotArea({});
    m_chart->resize(size);
    m_scene.setSceneRect({QPointF(), size});
    relayout();
}

void ChartFrame::relayout()
{
    m_layout = layoutChart(m_state, m_content.heatmap(), m_content.stackTop(), m_size, m_font);
    m_chart->setPlotArea(m_layout.plot);
    m_timeAxis->setRange(double(m_state.fromMs), double(m_state.toMs));
    m_valueAxis->setRange(m_layout.values.low, m_layout.values.high);
    m_dataItem->update();
    m_cursorItem->update();
}

void ChartFrame::applyTheme()
{
    const ChartTheme &theme = m_state.theme;
    m_chart->setBackgroundRoundness(m_state.framed ? 10 : 0);
    m_chart->setBackgroundBrush(theme.card);
    const QColor border = m_state.focused ? theme.accent : theme.line;
    m_chart->setBackgroundPen(m_state.framed ? QPen(border, 1) : QPen(Qt::NoPen));
    m_scene.setBackgroundBrush(m_state.framed ? theme.window : theme.card);
}

CursorReadout ChartFrame::readout() const
{
    if (!m_state.cursorMs)
        return {};
    return readoutAt(*m_state.cursorMs, m_state, m_layout, m_content);
}

int ChartFrame::legendAt(const QPointF &at) const
{
    for (const ChartLayout::LegendEntry &entry : m_layout.legend) {
        if (entry.area.contains(at))
            return static_cast<int>(entry.series);
    }
    return -1;
}

void ChartFrame::paintAll(QPainter *painter, bool asShapes)
{
    const QRectF frame(QPointF(), m_size);
    painter->fillRect(frame, m_state.theme.card);
    ShapedWords words; // drawn once, perhaps at another scale
    paintUnderPlot(painter, m_state, m_layout, words);
    if (asShapes)
        m_content.paintAsShapes(painter, m_state, m_layout);
    else
        m_content.paint(painter, m_state, m_layout);
    paintOverPlot(painter, m_state, m_layout, words);
}

} // namespace vigie
