// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thresholdchart.h"

#include "alertdecor.h"
#include "chartview.h"
#include "queryresult.h"
#include "theme.h"
#include "threshold.h"
#include "valueinput.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vigie {

ThresholdChart::ThresholdChart(const Unit &unit, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_view(new ChartView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setMinimumHeight(200);
    const auto look = [this, &theme] {
        m_view->setTheme(chartTheme(theme.tokens()));
        m_view->setTimeZone(theme.timeZone(), theme.hasHours12());
    };
    look();
    connect(&theme, &Theme::changed, this, look);
    m_view->viewport()->installEventFilter(this);
}

ThresholdChart::Range ThresholdChart::rangeOf(const QueryResult &result)
{
    Range range;
    for (const ResultSeries &series : result.series) {
        for (const Point &point : series.points) {
            if (!std::isfinite(point.value))
                continue;
            range.low = std::min(range.low, point.value);
            range.high = std::max(range.high, point.value);
        }
    }
    return range;
}

void ThresholdChart::setRange(Range values, double threshold)
{
    m_low = std::min(values.low, threshold);
    m_high = std::max({values.high, threshold, m_low + 1e-9}) * 1.15;
}

void ThresholdChart::draw(const Threshold &threshold, bool hasValue)
{
    ChartSpec spec;
    spec.unit = m_unit;
    if (threshold.name.isEmpty()) {
        spec.title = tr("The last hour");
    } else {
        spec.title = threshold.name;
        spec.explanation = tr("the last hour");
    }
    spec.queries.append(ChartQuery{threshold.expression, {}});
    spec.minimum = m_low;
    spec.maximum = m_high;
    if (hasValue)
        spec.thresholds.append(
            ChartThreshold{threshold.value, {}, chartSeverity(threshold.severity)});
    m_view->setSpec(spec);
}

void ThresholdChart::dragTo(double y)
{
    const QRectF plot = m_view->plotArea();
    if (plot.height() < 1)
        return;
    const double share = std::clamp((plot.bottom() - y) / plot.height(), 0.0, 1.0);
    const double width = m_high - m_low;
    Q_EMIT dragged(roundedWithin(m_low + share * width, width));
}

bool ThresholdChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport())
        return QWidget::eventFilter(watched, event);
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
        type == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool inPlot = m_view->plotArea().contains(mouse->position());
        if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton && inPlot)
            m_dragging = true;
        if (m_dragging && (type != QEvent::MouseButtonRelease)) {
            dragTo(mouse->position().y());
            return true;
        }
        if (m_dragging && type == QEvent::MouseButtonRelease) {
            m_dragging = false;
            Q_EMIT dragEnded();
            return true;
        }
        m_view->viewport()->setCursor(inPlot ? Qt::SizeVerCursor : Qt::ArrowCursor);
    }
    return type == QEvent::Wheel;
}

} // namespace vigie
