// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charthub.h"
#include "curatedcharts.h"
#include "target.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace vigie {

class CardLayout;
class ChartHub;
class ChartView;
class EmptyState;
class FactTile;
class QueryWatch;
class Session;
class Theme;
class ViewRange;

// Who answers, the key figures, and the charts that matter for it.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Session &session, ViewRange &range, const Theme &theme, QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void setPinned(const QList<QString> &pinned); // of Settings::pinnedCharts, all targets'
    [[nodiscard]] bool hasResults() const;

Q_SIGNALS:
    void outageChosen(qint64 fromMs);
    void exploreRequested(const QString &family);
    void pinRequested(); // choose a family to pin
    void unpinRequested(const QString &pinned);
    void chartMenuRequested(vigie::ChartView *view, QMenu *menu);
    void diagnoseRequested();
    void demoRequested();
    void findRequested(); // endpoints on this machine
    void filled();        // charts have data

private:
    void refreshPage();
    void rebuild(const PageView &page);
    void addPinned(const PageView &page);
    void addChart(const ChartSource &source, const QStringList &families, bool wide,
                  const QString &pinned);
    void refreshHeader();
    void refreshFacts();
    void showEmpty();
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
    EmptyState *m_empty;
    QPushButton *m_diagnose;
    QPushButton *m_find;
    QPushButton *m_demo;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_tilesHost;
    QWidget *m_cardsHost;
    CardLayout *m_tiles;
    CardLayout *m_cards;
    QList<CuratedFact> m_facts;
    QList<FactTile *> m_factTiles;
};

} // namespace vigie
