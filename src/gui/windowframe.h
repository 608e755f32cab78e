// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "target.h"
#include "targeteditor.h"
#include "viewrange.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace vigie {

class AlertsPage;
class CommandPalette;
class DiagnosePage;
class DownBanner;
class EventLogPanel;
class ExplorePage;
class NoticeBar;
class OverviewPage;
class ResponsePage;
class RuleEditor;
class Session;
class StatusStrip;
class TargetPanel;
class Theme;
class TopBar;
class WelcomePage;

// The parts of the main window, in their places. Who wires them is MainWindow.
class WindowFrame : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page { Overview, Explore, Diagnose, Response, Alerts, Welcome };

protected:
    WindowFrame(Session &session, Theme &theme, const Settings &settings, QWidget *parent);
    ~WindowFrame() override;

    // The first of the window's pages as settings name it, and back.
    [[nodiscard]] static Page pageNamed(const QString &name);
    [[nodiscard]] QString pageName() const;
    void restoreWindow(const Settings &settings);
    void rememberWindow(Settings &settings) const;

    Session &m_session;
    Theme &m_theme;
    ViewRange m_range;
    TargetEditor m_editor;
    TopBar *m_topBar = nullptr;
    TargetPanel *m_targets = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    NoticeBar *m_notice = nullptr;
    DownBanner *m_banner = nullptr;
    OverviewPage *m_overview = nullptr;
    ExplorePage *m_explore = nullptr;
    DiagnosePage *m_diagnose = nullptr;
    ResponsePage *m_response = nullptr;
    WelcomePage *m_welcome = nullptr;
    RuleEditor *m_rules = nullptr;
    AlertsPage *m_alerts = nullptr;
    StatusStrip *m_status = nullptr;
    EventLogPanel *m_log = nullptr;
    QSplitter *m_sides = nullptr;
    QSplitter *m_rows = nullptr;
    CommandPalette *m_palette = nullptr;

private:
    void buildParts();
    void buildPages();
    void place();
    [[nodiscard]] QWidget *placeCentre();
};

} // namespace vigie
