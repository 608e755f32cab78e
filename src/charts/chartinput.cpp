// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of a ChartView.
#include "chartexport.h"
#include "chartframe.h"
#include "chartview.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSaveFile>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr double minDrag = 4;          // pixels; less is a click
constexpr std::int64_t minSpanMs = 20; // nobody zooms further in than this

QStringList expressionsOf(const ChartSpec &spec)
{
    QStringList expressions;
    for (const ChartQuery &query : spec.queries)
        expressions.append(query.expression);
    return expressions;
}

} // namespace

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_drag == Drag::None && cursor() && !m_keyCursor) {
        clearCursor();
        Q_EMIT cursorLeft();
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressedAt = event->position();
    m_pressedFromMs = fromMs();
    if (m_frame->layout().menuButton.contains(m_pressedAt)) {
        popupMenu(event->globalPosition().toPoint());
        return;
    }
    const int entry = m_frame->legendAt(m_pressedAt);
    if (entry >= 0) {
        clickLegend(entry, event->modifiers());
        return;
    }
    if (!plotArea().adjusted(-4, -4, 4, 4).contains(m_pressedAt) || !hasTimeAxis())
        return;
    m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Pan : Drag::Zoom;
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Zoom && std::abs(at.x() - m_pressedAt.x()) >= minDrag) {
        m_frame->setSelection(std::pair(m_pressedAt.x(), at.x()));
        return;
    }
    if (m_drag == Drag::Pan) {
        const std::int64_t span = toMs() - fromMs();
        const double share = (m_pressedAt.x() - at.x()) / plotArea().width();
        const std::int64_t from = m_pressedFromMs + std::llround(share * double(span));
        setTimeRange(from, from + span);
        Q_EMIT timeRangePreviewed(from, from + span);
        return;
    }
    if (m_drag == Drag::None)
        hoverAt(at);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        endDrag(event->position());
}

void ChartView::endDrag(const QPointF &at)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->unsetCursor();
    m_frame->setSelection(std::nullopt);
    if (drag == Drag::Pan && fromMs() != m_pressedFromMs)
        Q_EMIT timeRangeSelected(fromMs(), toMs());
    const bool isClick = std::abs(at.x() - m_pressedAt.x()) < minDrag;
    if (const ChartGap *gap = gapAt(timeAt(at.x())); gap && isClick && drag == Drag::Zoom)
        Q_EMIT gapClicked(gap->fromMs);
    if (drag != Drag::Zoom || isClick)
        return;
    const QRectF plot = plotArea();
    const auto [left, right] = std::minmax({std::clamp(m_pressedAt.x(), plot.left(), plot.right()),
                                            std::clamp(at.x(), plot.left(), plot.right())});
    selectRange(timeAt(left), timeAt(right));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (plotArea().contains(event->position()))
        Q_EMIT resetRequested();
    else if (event->position().y() < plotArea().top())
        Q_EMIT enlargeRequested();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    // Without Ctrl the page that holds the chart scrolls.
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !hasTimeAxis()) {
        event->ignore();
        return;
    }
    const double notches = event->angleDelta().y() / 120.0;
    zoomAround(timeAt(event->position().x()), std::pow(0.8, notches));
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::int64_t middle = cursor().value_or((fromMs() + toMs()) / 2);
    const std::int64_t span = toMs() - fromMs();
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? panBy(-span / 4) : moveCursor(-1);
    case Qt::Key_Right:
        return shift ? panBy(span / 4) : moveCursor(1);
    case Qt::Key_PageUp:
        return moveCursor(-10);
    case Qt::Key_PageDown:
        return moveCursor(10);
    case Qt::Key_Home:
        return showCursor(fromMs(), true);
    case Qt::Key_End:
        return showCursor(toMs(), true);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAround(middle, 0.5);
    case Qt::Key_Minus:
        return zoomAround(middle, 2);
    case Qt::Key_0:
        Q_EMIT resetRequested();
        return;
    case Qt::Key_L:
        return setLogScale(!spec().logScale);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enlargeRequested();
        return;
    case Qt::Key_Escape:
        if (escape())
            return;
        break;
    default:
        break;
    }
    // The view's own keys would scroll; what is not ours belongs to the page.
    event->ignore();
}

bool ChartView::escape()
{
    if (m_drag != Drag::None) {
        m_drag = Drag::None;
        viewport()->unsetCursor();
        m_frame->setSelection(std::nullopt);
        return true;
    }
    if (!m_frame->state().hidden.isEmpty()) {
        isolateSeries({});
        return true;
    }
    if (!cursor())
        return false;
    clearCursor();
    Q_EMIT cursorLeft();
    return true;
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    // A click needs no ring; who comes by key must see where he is.
    markFocus(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
              reason == Qt::ShortcutFocusReason);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    markFocus(false);
}

void ChartView::markFocus(bool on)
{
    ChartState state = m_frame->state();
    if (state.focused == on)
        return;
    state.focused = on;
    m_frame->setState(std::move(state), false);
}

bool ChartView::hasTimeAxis() const
{
    return spec().kind != ChartKind::Table && spec().kind != ChartKind::Stat;
}

void ChartView::clickLegend(int series, Qt::KeyboardModifiers modifiers)
{
    const ChartState &state = m_frame->state();
    const QString name = state.data->series[static_cast<std::size_t>(series)].name;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        QSet<QString> hidden = state.hidden;
        if (!hidden.remove(name))
            hidden.insert(name);
        hideSeries(hidden);
        return;
    }
    const QStringList isolated = isolatedSeries();
    isolateSeries(isolated == QStringList{name} ? QString() : name);
}

void ChartView::hoverAt(const QPointF &at)
{
    if (m_frame->legendAt(at) >= 0 || m_frame->layout().menuButton.contains(at))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    m_keyCursor = false;
    if (!hasTimeAxis() || !plotArea().contains(at)) {
        if (cursor()) {
            clearCursor();
            Q_EMIT cursorLeft();
        }
        return;
    }
    const std::int64_t timeMs = timeAt(at.x());
    if (gapAt(timeMs))
        viewport()->setCursor(Qt::PointingHandCursor);
    m_frame->setCursor(timeMs, at.y(), false);
    refreshDescription();
    Q_EMIT cursorMoved(timeMs);
}

void ChartView::moveCursor(int steps)
{
    const std::int64_t step = m_frame->state().data->stepMs;
    // At least a pixel, so that every key press is seen.
    const auto pixel = static_cast<std::int64_t>(double(toMs() - fromMs()) / plotArea().width());
    const std::int64_t stride = std::max({step, pixel, std::int64_t(1)});
    const std::int64_t start = cursor().value_or(steps > 0 ? fromMs() : toMs());
    showCursor(std::clamp(start + steps * stride, fromMs(), toMs()), true);
}

void ChartView::showCursor(std::optional<std::int64_t> timeMs, bool byKey)
{
    m_keyCursor = byKey && timeMs.has_value();
    m_frame->setCursor(timeMs, std::nullopt, false);
    refreshDescription();
    if (byKey && timeMs)
        Q_EMIT cursorMoved(*timeMs);
}

void ChartView::setCursorTime(qint64 timeMs)
{
    // The chart that moved the cursor hears its own echo.
    if (cursor() == timeMs && !m_frame->state().linkedCursor)
        return;
    m_keyCursor = false;
    m_frame->setCursor(timeMs, std::nullopt, true);
}

void ChartView::clearCursor()
{
    m_keyCursor = false;
    m_frame->setCursor(std::nullopt, std::nullopt, false);
}

void ChartView::refreshDescription()
{
    setAccessibleDescription(tooltipText());
}

void ChartView::zoomAround(std::int64_t timeMs, double factor)
{
    const auto before = double(timeMs - fromMs());
    const auto after = double(toMs() - timeMs);
    selectRange(timeMs - std::llround(before * factor), timeMs + std::llround(after * factor));
}

void ChartView::panBy(std::int64_t offsetMs)
{
    selectRange(fromMs() + offsetMs, toMs() + offsetMs);
}

void ChartView::selectRange(std::int64_t fromMs, std::int64_t toMs)
{
    if (toMs - fromMs < minSpanMs)
        return;
    setTimeRange(fromMs, toMs);
    Q_EMIT timeRangeSelected(fromMs, toMs);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    popupMenu(event->globalPos());
}

void ChartView::popupMenu(const QPoint &at)
{
    QMenu *menu = createMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

QMenu *ChartView::createMenu()
{
    auto *menu = new QMenu(this);
    fillMenu(menu);
    Q_EMIT menuAboutToShow(menu);
    return menu;
}

void ChartView::fillMenu(QMenu *menu)
{
    for (int i = 0; i < m_alternatives.size(); ++i)
        menu->addAction(m_alternatives[i], this, [this, i] { Q_EMIT alternativeChosen(i); });
    if (!m_alternatives.isEmpty())
        menu->addSeparator();
    if (const ChartGap *gap = cursor() ? gapAt(*cursor()) : nullptr)
        menu->addAction(tr("Why It Was Down"), this,
                        [this, fromMs = gap->fromMs] { Q_EMIT gapClicked(fromMs); });
    menu->addAction(tr("Enlarge"), this, &ChartView::enlargeRequested);
    menu->addAction(tr("Show as Table"), this, &ChartView::tableRequested);
    menu->addAction(tr("Reset Zoom"), this, &ChartView::resetRequested);
    if (spec().kind == ChartKind::Lines) {
        QAction *log = menu->addAction(tr("Logarithmic Axis"), this, &ChartView::setLogScale);
        log->setCheckable(true);
        log->setChecked(spec().logScale);
    }
    if (!m_frame->state().hidden.isEmpty())
        menu->addAction(tr("Show All Series"), this, [this] { isolateSeries({}); });
    menu->addSeparator();
    const QString expressions = expressionsOf(spec()).join(u'\n');
    QAction *copy = menu->addAction(tr("Copy PromQL"), this, [this, expressions] {
        Q_EMIT copyExpressionRequested(expressions);
    });
    copy->setEnabled(!expressions.isEmpty());
    QMenu *save = menu->addMenu(tr("Save As"));
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"csv"_s})
        save->addAction(suffix.toUpper() + u'…', this, [this, suffix] { saveAs(suffix); });
}

void ChartView::saveAs(const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Save Chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix.toUpper() + u" (*."_s + suffix + u')');
    dialog->selectFile(exportFileName(m_frame->state(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, suffix](const QString &path) { saveTo(path, suffix); });
    dialog->open();
}

void ChartView::saveTo(const QString &path, const QString &suffix)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && suffix == u"png"_s)
        written = toImage(2).save(&file, "PNG");
    else if (written)
        written = file.write(suffix == u"svg"_s ? toSvg() : toCsv()) >= 0;
    if (!written || !file.commit())
        Q_EMIT saveFailed(path, file.errorString());
}

} // namespace vigie
