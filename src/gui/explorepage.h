// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QWidget>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace vigie {

class ChartView;
class FamilyGrid;
class FamilyPane;
class FamilyTreeModel;
class FamilyView;
class Session;
class TargetEmptyState;
class Theme;
class ViewRange;

// All families: a searchable tree beside a grid with one automatic chart each, or one large. In a
// small window one of them at a time: the tree, and from there a family or all the charts.
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
    [[nodiscard]] FamilyTreeModel *model() const;
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void connectParts();
    void selectShown();
    void refreshPage();
    void fit();
    void goBack();
    void list(bool listed); // rather than the charts, where one has room
    void showFiltered();
    void rebuildGrid();

    Session &m_session;
    TargetId m_target;
    FamilyPane *m_pane;
    FamilyGrid *m_grid;
    FamilyView *m_large;
    QScrollArea *m_largeScroll; // for small windows
    QStackedWidget *m_stack;
    bool m_isListed = true;
    QStackedWidget *m_whole; // the families, or that there are none
    TargetEmptyState *m_empty;
};

} // namespace vigie
