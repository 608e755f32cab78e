// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"
#include "viewrange.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace vigie {

class ChartView;
struct ChartTiming;
class FamilyFilter;
class FamilyGrid;
class FamilyTreeModel;
class FamilyView;
class QueryWatch;
class RowTreeView;
class Session;
class TargetEmptyState;
class Theme;

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
    void addFamily(const QString &name); // to the large chart
    void focusFilter();
    [[nodiscard]] bool hasResults() const;
    [[nodiscard]] FamilyTreeModel *model() const { return m_model; }
    [[nodiscard]] const TargetEmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] FamilyView *familyView() const { return m_large; }

Q_SIGNALS:
    void outageChosen(qint64 fromMs);
    void pinRequested(const QString &family, const QString &chartType);
    void addRequested(); // choose a family to add to the large chart
    void chartMenuRequested(vigie::ChartView *view, QMenu *menu);
    void filled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void connectParts();
    void buildTree();
    void connectTree();
    void selectShown();
    void refreshPage();
    void fit();
    void applyFilter(const QString &text);
    void rebuildGrid();
    void refreshSparklines();
    [[nodiscard]] ChartTiming timingFor(ViewRange::Span span) const; // of something small
    void askForSparkline(const QString &family, ViewRange::Span span);
    [[nodiscard]] QStringList shownFamilies() const;

    Session &m_session;
    ViewRange &m_range;
    const Theme &m_theme;
    TargetId m_target;
    FamilyTreeModel *m_model;
    FamilyFilter *m_filtered;
    QueryWatch *m_watch;
    QLineEdit *m_filter;
    RowTreeView *m_tree;
    FamilyGrid *m_grid;
    FamilyView *m_large;
    QScrollArea *m_largeScroll; // for small windows
    QStackedWidget *m_stack;
    QStackedWidget *m_whole; // the families, or that there are none
    QWidget *m_treeHost;
    TargetEmptyState *m_empty;
    QTimer m_sparklines;
};

} // namespace vigie
