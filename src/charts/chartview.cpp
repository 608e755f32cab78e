// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "chartexport.h"
#include "chartframe.h"
#include "charttablemodel.h"
#include "cursorreadout.h"

#include <QBuffer>
#include <QPainter>
#include <QResizeEvent>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_frame(std::make_unique<ChartFrame>())
{
    setScene(m_frame->scene());
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right everywhere
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_frame->resize(size(), font());
}

ChartView::~ChartView()
{
    // The scene goes with the frame, before the view that would still ask it.
    setScene(nullptr);
}

const ChartSpec &ChartView::spec() const
{
    return m_frame->state().spec;
}

void ChartView::setSpec(const ChartSpec &spec)
{
    ChartState state = m_frame->state();
    if (state.spec == spec)
        return;
    const bool otherQueries = state.spec.queries != spec.queries;
    state.spec = spec;
    if (otherQueries) {
        m_builder.forget();
        state.data = std::make_shared<ChartData>();
        state.answered = false;
        state.hidden.clear();
    }
    m_frame->setState(std::move(state), true);
    setAccessibleName(spec.title);
    refreshTable();
}

void ChartView::setResult(QueryResult result, std::int64_t stepMs)
{
    std::vector<QueryResult> results;
    results.push_back(std::move(result));
    setResults(std::move(results), stepMs);
}

void ChartView::setResults(std::vector<QueryResult> results, std::int64_t stepMs)
{
    ChartState state = m_frame->state();
    state.data = std::make_shared<ChartData>(m_builder.build(std::move(results), spec(), stepMs));
    state.answered = true;
    m_frame->setState(std::move(state), true);
    refreshTable();
}

void ChartView::takeUpdates(std::vector<QueryUpdate> updates, std::int64_t stepMs)
{
    ChartState state = m_frame->state();
    auto newer = std::make_shared<ChartData>(*state.data);
    m_builder.update(*newer, std::move(updates), spec(), stepMs);
    state.data = std::move(newer);
    state.answered = true;
    m_frame->setState(std::move(state), true);
    refreshTable();
}

void ChartView::setTimeRange(std::int64_t fromMs, std::int64_t toMs)
{
    if (toMs <= fromMs || (fromMs == this->fromMs() && toMs == this->toMs()))
        return;
    m_frame->setTimes(fromMs, toMs);
}

void ChartView::setGaps(const QList<ChartGap> &gaps)
{
    ChartState state = m_frame->state();
    if (state.gaps == gaps)
        return;
    state.gaps = gaps;
    m_frame->setState(std::move(state), false);
}

const ChartGap *ChartView::gapAt(std::int64_t timeMs) const
{
    return vigie::gapAt(timeMs, m_frame->state().gaps);
}

void ChartView::setTheme(const ChartTheme &theme)
{
    ChartState state = m_frame->state();
    if (state.theme == theme)
        return;
    state.theme = theme;
    m_frame->setState(std::move(state), false);
}

void ChartView::setTimeZone(const QTimeZone &zone, bool hours12)
{
    ChartState state = m_frame->state();
    state.zone = zone;
    state.hours12 = hours12;
    m_frame->setState(std::move(state), false);
    if (m_table)
        m_table->setTimeZone(zone, hours12);
}

void ChartView::setRelativeTimes(bool relative)
{
    ChartState state = m_frame->state();
    if (state.relativeTimes == relative)
        return;
    state.relativeTimes = relative;
    m_frame->setState(std::move(state), false);
}

void ChartView::setTextLocale(const QLocale &locale)
{
    ChartState state = m_frame->state();
    state.locale = locale;
    m_frame->setState(std::move(state), false);
}

void ChartView::setFramed(bool framed)
{
    ChartState state = m_frame->state();
    state.framed = framed;
    m_frame->setState(std::move(state), false);
}

void ChartView::setAlternatives(const QStringList &titles)
{
    m_alternatives = titles;
}

void ChartView::setLogScale(bool on)
{
    ChartState state = m_frame->state();
    if (state.spec.logScale == on)
        return;
    state.spec.logScale = on;
    m_frame->setState(std::move(state), true);
    Q_EMIT specChanged();
}

std::int64_t ChartView::fromMs() const
{
    return m_frame->state().fromMs;
}

std::int64_t ChartView::toMs() const
{
    return m_frame->state().toMs;
}

QRectF ChartView::plotArea() const
{
    return m_frame->layout().plot;
}

std::int64_t ChartView::timeAt(double x) const
{
    return m_frame->layout().timeAt(x, m_frame->state());
}

double ChartView::positionOf(std::int64_t timeMs) const
{
    return m_frame->layout().xOf(timeMs, m_frame->state());
}

std::optional<std::int64_t> ChartView::cursor() const
{
    return m_frame->state().cursorMs;
}

QString ChartView::tooltipText() const
{
    return cursor() ? m_frame->readout().text() : QString();
}

std::shared_ptr<const ChartData> ChartView::chartData() const
{
    return m_frame->state().data;
}

ChartTableModel *ChartView::tableModel()
{
    if (!m_table) {
        m_table = new ChartTableModel(this);
        m_table->setTimeZone(m_frame->state().zone, m_frame->state().hours12);
        refreshTable();
    }
    return m_table;
}

void ChartView::refreshTable()
{
    if (m_table)
        m_table->setData(m_frame->state().data, spec().valueUnit());
}

QStringList ChartView::isolatedSeries() const
{
    QStringList shown;
    const ChartState &state = m_frame->state();
    for (const ChartSeries &series : state.data->series) {
        if (!state.hidden.isEmpty() && state.shows(series))
            shown.append(series.name);
    }
    return shown;
}

void ChartView::isolateSeries(const QString &name)
{
    QSet<QString> hidden;
    for (const ChartSeries &series : m_frame->state().data->series) {
        if (!name.isEmpty() && series.name != name)
            hidden.insert(series.name);
    }
    hideSeries(hidden);
}

void ChartView::hideSeries(const QSet<QString> &hidden)
{
    ChartState state = m_frame->state();
    state.hidden = hidden;
    m_frame->setState(std::move(state), true);
}

QImage ChartView::toImage(double scale) const
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(m_frame->state().theme.card);
    QPainter painter(&image);
    m_frame->paintAll(&painter, false);
    return image;
}

QByteArray ChartView::toSvg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(spec().title);
    generator.setDescription(spec().queries.isEmpty() ? QString()
                                                      : spec().queries.front().expression);
    QPainter painter(&generator);
    m_frame->paintAll(&painter, true);
    painter.end();
    return bytes;
}

QByteArray ChartView::toCsv() const
{
    return csvOf(m_frame->state());
}

QSize ChartView::sizeHint() const
{
    return {480, 260};
}

QSize ChartView::minimumSizeHint() const
{
    return {160, 90};
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_frame->resize(viewport()->size(), font());
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_frame->resize(viewport()->size(), font());
}

} // namespace vigie
