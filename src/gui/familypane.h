// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"
#include "target.h"
#include "viewrange.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vigie {

struct ChartTiming;
class FamilyFilter;
class FamilyTreeModel;
class QueryWatch;
class RowTreeView;
class Session;
class Theme;

// The searchable tree of a target's families, each with a small line of what it did. A family is
// chosen by going to it; where the tree stands alone, by a click or Enter.
class FamilyPane final : public QWidget
{
    Q_OBJECT

public:
    FamilyPane(Session &session, ViewRange &range, const Theme &theme, QWidget *parent = nullptr);

    void setTarget(const TargetId &id);
    void setPage(const PageViewPtr &page);
    void select(const QString &family); // empty: none
    void setAlone(bool alone);          // without the charts beside it
    void focusTree();
    void focusFilter();
    void clearFilter();
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] QStringList shownFamilies() const; // in order
    [[nodiscard]] QStringList expressionsOf(const FamilyInfo &info) const;
    [[nodiscard]] FamilyTreeModel *model() const { return m_model; }

Q_SIGNALS:
    void familyChosen(const QString &name);
    void chartsRequested();
    void filtered();
    void dragEnded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTree();
    void connectTree();
    void applyFilter(const QString &text);
    void refreshSparklines();
    [[nodiscard]] ChartTiming timingFor(ViewRange::Span span) const; // of something small
    void askForSparkline(const QString &family, ViewRange::Span span);

    Session &m_session;
    ViewRange &m_range;
    const Theme &m_theme;
    TargetId m_target;
    FamilyTreeModel *m_model;
    FamilyFilter *m_filtered;
    QueryWatch *m_watch;
    QLineEdit *m_filter;
    RowTreeView *m_tree;
    QToolButton *m_charts;
    QTimer m_sparklines;
};

} // namespace vigie
