// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charthub.h"
#include "curatedcharts.h"
#include "target.h"
#include "turnbyturn.h"

#include <QWidget>

class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace vigie {

class CardLayout;
class ChartHub;
class ChartView;
class FactTile;
class QueryWatch;
class Session;
class TargetEmptyState;
class Theme;
class ViewRange;

// Who answers, the key figures, and the charts that matter for it: their places at once, the charts
// a few at a time.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Session &session, ViewRange &range, const Theme &theme, QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void setPinned(const QList<QString> &pinned); // of Settings::pinnedCharts, all targets'
    [[nodiscard]] bool hasResults() const;
    [[nodiscard]] const TargetEmptyState *emptyState() const { return m_empty; }

Q_SIGNALS:
    void outageChosen(qint64 fromMs);
    void exploreRequested(const QString &family);
    void pinRequested(); // choose a family to pin
    void unpinRequested(const QString &pinned);
    void chartMenuRequested(vigie::ChartView *view, QMenu *menu);
    void filled(); // charts have data

private:
    void connectSession();
    void buildLayout();
    QLayout *buildHead();
    void refreshPage();
    void rebuild(const PageView &page);
    void addPinned(const PageView &page);
    void addChart(const ChartSource &source, const QStringList &families, bool wide,
                  const QString &pinned);
    void connectChart(ChartView *view, const QString &family, const QString &pinned);
    void refreshHeader();
    void refreshFacts();
    void clearCards();
    [[nodiscard]] QStringList signatureOf(const Overview &overview) const;

    Session &m_session;
    ViewRange &m_range;
    const Theme &m_theme;
    TargetId m_target;
    QList<QString> m_pinned;
    QStringList m_signature; // what the cards show now; equal: nothing to rebuild
    ChartHub *m_hub;
    QueryWatch *m_watch;
    QStackedWidget *m_stack;
    TargetEmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_tilesHost;
    QWidget *m_cardsHost;
    CardLayout *m_tiles;
    CardLayout *m_cards;
    TurnByTurn m_charting;
    QList<CuratedFact> m_facts;
    QList<FactTile *> m_factTiles;
    bool m_factsAreOld = false; // there was a scrape while they were asked for
};

} // namespace vigie
