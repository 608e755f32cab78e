// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

#include <QScrollArea>

class QLabel;
class QListView;
class QPlainTextEdit;

namespace vigie {

class IssueListModel;
class Theme;

// Beside the page as received: its status, how long what took, headers and issues.
class ResponseFacts final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResponseFacts(const Theme &theme, QWidget *parent = nullptr);

    void setPage(const PageView &page);

Q_SIGNALS:
    void lineChosen(int line); // of an issue

private:
    void setUpParts();
    void buildLayout();

    const Theme &m_theme;
    IssueListModel *m_issues;
    QLabel *m_status;
    QLabel *m_timings;
    QPlainTextEdit *m_headers;
    QLabel *m_issueTitle;
    QListView *m_issueList;
};

} // namespace vigie
