// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helptopics.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace vigie {

class HelpText;
class Theme;

// The handbook inside the program: its sections at the left, found by words, the text beside them.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const QString &language, const Theme &theme, QWidget *parent = nullptr);

    void setLanguage(const QString &language); // stays at its section
    void showTopic(const QString &id);         // "whats-new"
    void showVerdict(const QString &verdictId);
    void search(const QString &words);

private:
    void buildLayout();
    void fillList();
    void showPlace(HelpPlace place);
    void addRow(const QString &text, HelpPlace place, int indent);

    const Theme &m_theme;
    QList<HelpTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_list;
    HelpText *m_text;
    int m_shown = -1; // topic
};

} // namespace vigie
