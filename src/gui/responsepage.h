// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelines.h"
#include "pageview.h"
#include "target.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vigie {

class ChangesBar;
class PageViewer;
class ResponseFacts;
class Session;
class TargetEmptyState;
class Theme;

// The page "Page": the response as the scraper saw it, with headers, timings and issues.
class ResponsePage final : public QWidget
{
    Q_OBJECT

public:
    ResponsePage(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~ResponsePage() override;

    void setTarget(const TargetId &id);
    void focusSearch();
    [[nodiscard]] bool isFilled() const { return m_page != nullptr; }
    [[nodiscard]] const TargetEmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] PageViewer *viewer() const { return m_viewer; }

Q_SIGNALS:
    void filled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QWidget *buildPage();
    QWidget *buildSearch();
    void addSteps(QLayout *layout); // from match to match
    void connectSearch();
    void buildChanges();
    void watch();
    void refresh();
    void refreshTexts(); // in another language
    void take(const PageViewPtr &page, std::shared_ptr<const LineIndex> lines);
    void search();
    void refreshMatchText();
    void savePage();

    Session &m_session;
    const Theme &m_theme;
    TargetId m_target;
    PageViewPtr m_page;
    bool m_held = false; // the page does not follow the scrapes
    PageViewer *m_viewer;
    ChangesBar *m_changes;
    ResponseFacts *m_facts;
    QLineEdit *m_search;
    QLabel *m_matches;
    QPushButton *m_hold;
    QSplitter *m_parts;
    QStackedWidget *m_stack;
    TargetEmptyState *m_empty;
    QFuture<void> m_work;
    int m_generation = 0;
    int m_searchGeneration = 0;
    QTimer m_typing;
};

} // namespace vigie
