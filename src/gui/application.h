// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endsignals.h"
#include "options.h"
#include "settingsfile.h"

#include <QObject>
#include <QTimer>
#include <QTranslator>

#include <memory>

class QApplication;

namespace vigie {

class DesktopPresence;
class Session;
class Theme;

// The program with its window: reads the settings, starts the session, keeps the settings.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &app, const Options &options);
    ~Application() override;

    [[nodiscard]] int run();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] DesktopPresence *presence() { return m_presence.get(); }

private:
    void loadTranslations(const QString &language);
    void buildSession();
    [[nodiscard]] QString historyFolder() const;
    void buildWindow();
    void buildTray();
    void addTargets();
    void save();
    void takeScreenshot();
    void greet();

    QApplication &m_app;
    Options m_options;
    SettingsFile m_file;
    LoadedSettings m_loaded;
    QTranslator m_texts;
    QTranslator m_qtTexts;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopPresence> m_presence;
    QTimer m_saving;
    EndSignals m_endSignals;
    TargetId m_demo; // not saved
};

} // namespace vigie
