// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units.h"

#include <QWidget>

namespace vigie {

class ChartView;
class Theme;
struct QueryResult;
struct Threshold;

// What an expression did, and a threshold's value as a line on it that can be dragged.
class ThresholdChart final : public QWidget
{
    Q_OBJECT

public:
    struct Range
    {
        double low = 0;
        double high = 0;
    };

    ThresholdChart(const Unit &unit, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] static Range rangeOf(const QueryResult &result); // zero is always in it
    void setRange(Range values, double threshold);                 // of the axis: both have room
    void draw(const Threshold &threshold, bool hasValue);
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    [[nodiscard]] ChartView *view() const { return m_view; }

Q_SIGNALS:
    void dragged(double value);
    void dragEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dragTo(double y);

    Unit m_unit;
    ChartView *m_view;
    double m_low = 0; // of the axis
    double m_high = 1;
    bool m_dragging = false;
};

} // namespace vigie
