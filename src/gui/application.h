// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "abruptend.h"
#include "autostart.h"
#include "endsignals.h"
#include "instancemessage.h"
#include "languages.h"
#include "options.h"
#include "settingsfile.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QApplication;

namespace vigie {

class DesktopPresence;
class SecretKeeper;
class SecretStore;
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
    void open(const QStringList &things); // URLs and files, by what they are
    // A second start: shows the window with what that one was asked for.
    void answer(const InstanceMessage &message);
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] DesktopPresence *presence() { return m_presence.get(); }

private:
    void useLanguage(const Settings &settings);
    void buildSession();
    [[nodiscard]] QString historyFolder() const;
    [[nodiscard]] QString settingsFolder() const;
    void buildWindow();
    void buildTray();
    void buildSecrets();
    void addTargets();
    void addUrl(const QString &url);
    void addPage(const QString &path);
    void showDemo();
    [[nodiscard]] Autostart autostart(const Settings &settings) const;
    void applyAutostart(const Settings &settings);
    void save();
    void takeScreenshot();
    void greet();

    QApplication &m_app;
    Options m_options;
    SettingsFile m_file;
    LoadedSettings m_loaded;
    QString m_saveProblem;  // told once, until saving works again
    Settings m_autostarted; // as the system's entry says
    Translations m_translations;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SecretStore> m_secretStore;
    std::unique_ptr<SecretKeeper> m_secrets;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopPresence> m_presence;
    QTimer m_saving;
    EndSignals m_endSignals;
    TargetId m_demo; // not saved
    std::unique_ptr<AbruptEnd> m_abruptEnd;
};

} // namespace vigie
