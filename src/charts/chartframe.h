// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cursorreadout.h"
#include "shapedwords.h"

#include <QGraphicsScene>

#include <optional>

class QGraphicsItem;

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;
QT_END_NAMESPACE

namespace vigie {

// The scene of one chart. Qt Charts (seen here only) gives the frame, the plot area and the axes'
// ranges; axes are never shown, and what they would show is painted from the layout: its own
// text and line items cost a hundred times the budget of a frame.
class ChartFrame final : public QObject
{
    Q_OBJECT
public:
    explicit ChartFrame(QObject *parent = nullptr);
    ~ChartFrame() override;

    [[nodiscard]] QGraphicsScene *scene() { return &m_scene; }
    [[nodiscard]] const ChartState &state() const { return m_state; }
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    [[nodiscard]] const PlotContent &content() const { return m_content; }

    // What changed decides what is derived again; everything is repainted but for the cursor.
    void setState(ChartState state, bool dataChanged);
    void setTimes(std::int64_t fromMs, std::int64_t toMs);
    void setCursor(std::optional<std::int64_t> timeMs, std::optional<double> y, bool linked);
    void setSelection(std::optional<std::pair<double, double>> selection);
    void resize(QSizeF size, const QFont &font);

    [[nodiscard]] CursorReadout readout() const;
    // Legend entry under a point; -1: none.
    [[nodiscard]] int legendAt(const QPointF &at) const;
    void paintAll(QPainter *painter, bool asShapes);

private:
    class DataItem;
    class CursorItem;

    void relayout();
    void applyTheme();

    QGraphicsScene m_scene;
    QChart *m_chart = nullptr; // of the scene
    QValueAxis *m_timeAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    QGraphicsItem *m_dataItem = nullptr;
    QGraphicsItem *m_cursorItem = nullptr;
    ChartState m_state;
    ChartLayout m_layout;
    PlotContent m_content;
    ShapedWords m_words;
    QSizeF m_size{480, 260};
    QFont m_font;
};

} // namespace vigie
