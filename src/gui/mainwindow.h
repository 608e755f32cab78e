// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandpalette.h"
#include "settings.h"
#include "settingsporter.h"
#include "target.h"
#include "windowframe.h"

namespace vigie {

class ChartView;

// Passes on what one tells to the others; draws and knows nothing.
class MainWindow final : public WindowFrame
{
    Q_OBJECT

public:
    MainWindow(Session &session, Theme &theme, const Settings &settings,
               const QString &settingsPath, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Settings settings() const; // with the window's own memory
    [[nodiscard]] TargetEditor &editor() { return m_editor; }
    void showTarget(const TargetId &id);
    void showPage(Page page);
    [[nodiscard]] Page page() const;
    [[nodiscard]] bool isFilled() const; // the shown page has what it is to show
    void showFamily(const QString &name);
    void say(const QString &notice);
    void bringUp();
    void setCanHide(bool canHide); // closing leaves the program in the tray
    void addTarget(const QString &url = {});
    void editTarget(const TargetId &id);
    void tryDemo();
    void diagnoseNow();
    void openSettings(const QString &page = {}); // "charts"; empty: the first
    void rememberTrayHint();
    // The handbook, at a verdict's section where one is given.
    void openHelp(const QString &verdictId = {});
    void openWhatsNew();
    void tellWhatIsNew(const QString &version); // once for each version
    void rememberVersion(const QString &version) { m_settings.lastVersion = version; }
    void editSettings(const SettingsEdit &edit);    // applied at once
    void replaceSettings(const Settings &settings); // all of them, the targets too
    [[nodiscard]] SettingsPorter &porter() { return m_porter; }
    void openReport(const QString &path);
    void openRecording(const QString &path); // in a window of its own

Q_SIGNALS:
    void settingsChanged(const vigie::Settings &settings);
    void quitRequested();
    void hidden(); // closed into the tray

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildUndo();
    void buildAlertActions();
    void searchInPage();
    [[nodiscard]] static QStringList pageTitles(); // of the tabs, in their order
    void buildMenu();
    void buildRecordingActions(const QList<QAction *> &scraping);
    // The text is asked for again in each language.
    QAction *addAction(const std::function<QString()> &text, const QString &icon,
                       const QKeySequence &shortcut, const std::function<void()> &act);
    void connectParts();
    void connectCharts();
    void connectAlerts();
    void refreshAlertsTab();
    void addThreshold(const ChartView *chart); // null: of any expression
    void editThreshold(const QString &id);
    void selectTarget(const TargetId &id);
    void openPalette();
    [[nodiscard]] QList<PaletteEntry> paletteEntries();
    void openPinPalette();
    void openAddPalette();
    // A palette of the target's families.
    void chooseFamily(const QString &question, const QString &icon,
                      const std::function<void(const QString &)> &act);
    void openShortcuts();
    void openAbout();
    void showWelcome();
    void closeWelcome();
    void connectWelcome();
    void pin(const QString &family, const QString &chartType);
    void unpin(const QString &pinned);
    void acceptUrl(const TargetId &id, const QString &url);

    Settings m_settings;
    QString m_settingsPath;
    SettingsPorter m_porter;
    TargetId m_target;
    bool m_canHide = false;
    QList<QAction *> m_actions; // all, in the order of the shortcut list
    QAction *m_paletteAction = nullptr;
    QAction *m_liveAction = nullptr;
    QAction *m_scrapeAction = nullptr;
    QAction *m_menuAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
};

} // namespace vigie
