// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charthub.h"
#include "pageview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace vigie {

class CardLayout;
class EmptyState;
class FamilyFilter;
class FamilyTreeModel;
class FamilyView;
class QueryWatch;
class Session;
class Theme;
class ViewRange;

// All families: a searchable tree beside a grid with one automatic chart each, or one large.
class ExplorePage final : public QWidget
{
    Q_OBJECT

public:
    ExplorePage(Session &session, ViewRange &range, const Theme &theme, QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void showFamily(const QString &name);
    void showGrid();
    void showExpression(const QString &expression);
    void focusFilter();
    [[nodiscard]] bool hasResults() const;
    [[nodiscard]] FamilyTreeModel *model() const { return m_model; }
    [[nodiscard]] FamilyView *familyView() const { return m_large; }

Q_SIGNALS:
    void outageChosen(qint64 fromMs);
    void pinRequested(const QString &family, const QString &chartType);
    void chartMenuRequested(vigie::ChartView *view, QMenu *menu);
    void filled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTree();
    QWidget *buildGrid();
    void refreshPage();
    void applyFilter(const QString &text);
    void rebuildGrid();
    void growGrid();
    void addCard(const FamilyInfo &info);
    void refreshSparklines();
    void askForSparkline(const QString &family, ViewRange::Span span);
    [[nodiscard]] QStringList shownFamilies() const;

    Session &m_session;
    ViewRange &m_range;
    const Theme &m_theme;
    TargetId m_target;
    FamilyTreeModel *m_model;
    FamilyFilter *m_filtered;
    QueryWatch *m_watch;
    ChartHub *m_hub;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_gridTitle;
    QScrollArea *m_scroll;
    QWidget *m_cardsHost;
    CardLayout *m_cards;
    FamilyView *m_large;
    QScrollArea *m_largeScroll; // for small windows
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QStringList m_gridFamilies; // what the grid is to show, in order
    qsizetype m_gridAdded = 0;
    QTimer m_grow;
    QTimer m_sparklines;
};

} // namespace vigie
