// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruleview.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vigie {

class EmptyState;
class RuleDetails;
class RuleEditor;
class RuleListModel;
class RuleListView;
class Session;
class Theme;

// The thresholds and rules of all targets, the most urgent first, beside one of them in full.
class AlertsPage final : public QWidget
{
    Q_OBJECT

public:
    AlertsPage(Session &session, RuleEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void showRule(const QString &id);
    void focusFilter();
    void openFiles(); // asks for rule files
    [[nodiscard]] RuleListModel *model() const { return m_model; }
    [[nodiscard]] RuleListView *list() const { return m_list; }

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString &thresholdId);
    void chartRequested(const vigie::TargetId &target, const QString &expression);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void buildHead();
    QWidget *buildRules();
    void connectButtons(QPushButton *add, QPushButton *open);
    void connectDetails();
    void sayTexts();
    void refresh();
    void refreshProblems();
    void refreshDetails();
    void withCurrent(const std::function<void(const RuleView &)> &act);
    void addActions();
    void activate(const RuleView &view);
    void remove(const RuleView &view);

    Session &m_session;
    RuleEditor &m_editor;
    const Theme &m_theme;
    RuleListModel *m_model;
    RuleListView *m_list;
    QLineEdit *m_filter;
    QLabel *m_summary;
    QLabel *m_problems;
    RuleDetails *m_details;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QBoxLayout *m_head;
    QSplitter *m_split;
};

} // namespace vigie
