// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointsearch.h"
#include "target.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace vigie {

class Session;
class TargetEditor;
class Theme;

// The first page of a first start: what answers on this machine, to be added by a click; the demo;
// a URL by hand. Later it is the way to find more.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Session &session, TargetEditor &editor, const Theme &theme,
                QWidget *parent = nullptr);
    ~WelcomePage() override;

    void search();
    void stop();
    [[nodiscard]] bool isSearching() const { return m_search && m_search->isRunning(); }
    [[nodiscard]] int foundCount() const { return int(m_found.size()); }
    // What a search would hand over; for it and for tests.
    void take(const FoundEndpoint &endpoint);
    void finish();

Q_SIGNALS:
    void targetAdded(const vigie::TargetId &id);
    void demoRequested();
    void addRequested();
    void closeRequested();

private:
    [[nodiscard]] QLayout *buildHead();
    [[nodiscard]] QLayout *buildButtons();
    void place();
    struct Row
    {
        FoundEndpoint endpoint;
        QPushButton *button = nullptr;
    };

    void clear();
    void add(qsizetype index);
    void addAll();
    void refresh();
    [[nodiscard]] static QString describe(const FoundEndpoint &endpoint);

    Session &m_session;
    TargetEditor &m_editor;
    const Theme &m_theme;
    std::unique_ptr<EndpointSearch> m_search;
    QList<Row> m_found;
    QLabel *m_state;
    QProgressBar *m_progress;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_again;
    QPushButton *m_addAll;
};

} // namespace vigie
