// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "charttheme.h"

#include <QGraphicsView>
#include <QSet>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace vigie {

class ChartFrame;
class ChartTableModel;

// Draws one chart: the spec says what, the results are its data. Answers to mouse and keyboard with
// signals in time, so that charts side by side can be linked; it applies its own zoom at once.
class ChartView final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const;
    // One result per query of the spec, as evaluated with stepMs (0 for an instant query).
    void setResults(std::vector<QueryResult> results, std::int64_t stepMs);
    void setResult(QueryResult result, std::int64_t stepMs);
    // One update per query of the spec: what a live chart gets each second.
    void takeUpdates(std::vector<QueryUpdate> updates, std::int64_t stepMs);
    void setTimeRange(std::int64_t fromMs, std::int64_t toMs);
    void setGaps(const QList<ChartGap> &gaps);
    void setTheme(const ChartTheme &theme);
    void setTimeZone(const QTimeZone &zone, bool hours12 = false);
    // The axis says how long before the view's end, which is now.
    void setRelativeTimes(bool relative);
    void setTextLocale(const QLocale &locale); // of the numbers and dates that are drawn
    // Expressions that the menu offers to switch to; alternativeChosen says which.
    void setAlternatives(const QStringList &titles);
    // Without frame and title the chart is an inner part of a card that has its own.
    void setFramed(bool framed);

    [[nodiscard]] std::int64_t fromMs() const;
    [[nodiscard]] std::int64_t toMs() const;
    [[nodiscard]] QRectF plotArea() const; // in widget coordinates
    [[nodiscard]] std::int64_t timeAt(double x) const;
    [[nodiscard]] double positionOf(std::int64_t timeMs) const;
    [[nodiscard]] const ChartGap *gapAt(std::int64_t timeMs) const;
    [[nodiscard]] std::optional<std::int64_t> cursor() const;
    [[nodiscard]] QString tooltipText() const; // what the crosshair shows, as lines
    [[nodiscard]] std::shared_ptr<const ChartData> chartData() const;
    // The same data for a QTableView; belongs to the view, follows it.
    [[nodiscard]] ChartTableModel *tableModel();
    [[nodiscard]] QStringList isolatedSeries() const;
    void isolateSeries(const QString &name); // empty: all again
    [[nodiscard]] QMenu *createMenu();       // the caller owns it

    [[nodiscard]] QImage toImage(double scale = 2) const;
    [[nodiscard]] QByteArray toSvg() const;
    [[nodiscard]] QByteArray toCsv() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setCursorTime(qint64 timeMs);
    void clearCursor();
    void setLogScale(bool on);

Q_SIGNALS:
    void timeRangeSelected(qint64 fromMs, qint64 toMs);
    void timeRangePreviewed(qint64 fromMs, qint64 toMs); // while panning
    void resetRequested();
    void cursorMoved(qint64 timeMs);
    void cursorLeft();
    void gapClicked(qint64 fromMs); // that begins then
    void specChanged();             // the user switched something, e.g. the log scale
    void alternativeChosen(int index);
    void copyExpressionRequested(const QString &expression);
    void menuAboutToShow(QMenu *menu); // add entries here
    void tableRequested();
    void enlargeRequested();
    void saveFailed(const QString &path, const QString &reason);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Zoom, Pan };

    void zoomAround(std::int64_t timeMs, double factor);
    void panBy(std::int64_t offsetMs);
    void selectRange(std::int64_t fromMs, std::int64_t toMs);
    void endDrag(const QPointF &at);
    void moveCursor(int steps);
    void hoverAt(const QPointF &at);
    void showCursor(std::optional<std::int64_t> timeMs, bool byKey);
    void clickLegend(int series, Qt::KeyboardModifiers modifiers);
    void hideSeries(const QSet<QString> &hidden);
    void markFocus(bool on);
    [[nodiscard]] bool hasTimeAxis() const;
    bool escape(); // undoes the nearest thing; false when there was none
    void popupMenu(const QPoint &at);
    void fillMenu(QMenu *menu);
    void saveAs(const QString &suffix);
    void saveTo(const QString &path, const QString &suffix);
    void refreshDescription();
    void refreshTable();

    std::unique_ptr<ChartFrame> m_frame;
    ChartDataBuilder m_builder;
    ChartTableModel *m_table = nullptr;
    QStringList m_alternatives;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    std::int64_t m_pressedFromMs = 0;
    bool m_keyCursor = false; // placed by key: stays when the mouse leaves
};

} // namespace vigie
