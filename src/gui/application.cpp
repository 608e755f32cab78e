// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "alerting.h"
#include "desktoppresence.h"
#include "icons.h"
#include "openedthing.h"
#include "rulesettingsfile.h"
#include "screenfit.h"
#include "screenshot.h"
#include "secretkeeper.h"
#include "secretstore.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"
#include "urlanalysis.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSystemTrayIcon>

namespace vigie {

using namespace Qt::StringLiterals;

Application::Application(QApplication &app, const Options &options)
    : m_app(app)
    , m_options(options)
    , m_file(options.profile)
{
    QCoreApplication::setApplicationName(u"vigie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Vigie"_s);
    QGuiApplication::setDesktopFileName(u"org.vigie.Vigie"_s);
    QApplication::setWindowIcon(appIcon());
    const bool ownSettings = m_options.screenshot.isEmpty() || !m_options.profile.isEmpty();
    if (ownSettings)
        m_loaded = m_file.load();
    if (m_options.screenshot.isEmpty()) {
        m_loaded.settings.startWithSession = autostart(m_loaded.settings).isEnabled();
        m_autostarted = m_loaded.settings;
    }
    useLanguage(m_loaded.settings);
    m_theme = std::make_unique<Theme>(app);
    Settings look = m_loaded.settings;
    look.theme = m_options.theme.value_or(look.theme);
    m_theme->setLook(look);
    buildSession();
    buildWindow();
    if (m_options.screenshot.isEmpty()) {
        buildTray();
        buildSecrets();
        m_abruptEnd = std::make_unique<AbruptEnd>([this] {
            m_session->saveHistory();
            if (m_saving.isActive())
                save();
        });
    }
    addTargets();
}

Application::~Application() = default;

// What the command line says holds until another one is chosen.
void Application::useLanguage(const Settings &settings)
{
    const bool isGiven =
        !m_options.language.isEmpty() && settings.language == m_loaded.settings.language;
    m_translations.use(isGiven ? m_options.language : settings.language, settings.numbers);
}

void Application::buildSession()
{
    // A screenshot of given targets shows these alone.
    const bool onlyGiven = !m_options.screenshot.isEmpty() && m_options.profile.isEmpty() &&
                           (m_options.demo || !m_options.urls.isEmpty());
    if (onlyGiven)
        m_loaded.settings.targets.clear();
    m_session = std::make_unique<Session>(m_loaded.settings);
    if (m_options.screenshot.isEmpty())
        m_session->keepHistory(historyFolder());
    if (m_options.screenshot.isEmpty() || !m_options.profile.isEmpty()) {
        QString message;
        m_session->alerting().setSettings(RuleSettingsFile(settingsFolder()).load(&message));
        if (m_loaded.message.isEmpty())
            m_loaded.message = message;
    }
}

QString Application::settingsFolder() const
{
    return QFileInfo(m_file.path()).absolutePath();
}

// Beside the settings where a folder is given for them.
QString Application::historyFolder() const
{
    const QString folder =
        m_options.profile.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            : m_options.profile;
    return QDir(folder).filePath(u"history"_s);
}

void Application::buildWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, m_loaded.settings, m_file.path());
    m_saving.setSingleShot(true);
    m_saving.setInterval(400);
    connect(&m_saving, &QTimer::timeout, this, &Application::save);
    if (m_options.screenshot.isEmpty())
        connect(m_window.get(), &MainWindow::settingsChanged, &m_saving,
                qOverload<>(&QTimer::start));
    connect(m_window.get(), &MainWindow::settingsChanged, this,
            [this](const Settings &settings) { useLanguage(settings); });
    if (m_options.screenshot.isEmpty())
        connect(m_window.get(), &MainWindow::settingsChanged, this, &Application::applyAutostart);
    // The made-up screen of a screenshot is smaller than many windows.
    if (m_options.screenshot.isEmpty())
        keepOnScreens(*m_window, m_app);
    if (m_options.screenshot.isEmpty())
        connect(&m_session->alerting(), &Alerting::settingsChanged, &m_saving,
                qOverload<>(&QTimer::start));
    connect(m_window.get(), &MainWindow::quitRequested, this, [this] {
        save();
        QCoreApplication::quit();
    });
    connect(m_session.get(), &Session::historyFailed, m_window.get(), &MainWindow::say);
    connect(&m_endSignals, &EndSignals::endRequested, m_window.get(), &MainWindow::quitRequested);
    if (!m_loaded.message.isEmpty())
        m_window->say(m_loaded.message);
    if (m_options.page)
        m_window->showPage(*m_options.page);
    if (!m_options.screenshot.isEmpty())
        m_window->resize(m_options.size);
}

void Application::buildTray()
{
    m_presence = std::make_unique<DesktopPresence>(*m_session, *m_window, *m_theme,
                                                   m_loaded.settings.trayHintShown);
    m_presence->start();
}

void Application::buildSecrets()
{
    SecretStore::Options options;
    if (!m_options.profile.isEmpty())
        options.service = u"vigie "_s + QDir(m_options.profile).absolutePath();
    options.file = QFileInfo(m_file.path()).dir().filePath(u"secrets.json"_s);
    options.fileAllowed = m_loaded.settings.secretsInFile;
    options.keychainAllowed = !qEnvironmentVariableIsSet("VIGIE_NO_KEYCHAIN");
    m_secretStore = std::make_unique<SecretStore>(options);
    m_secrets = std::make_unique<SecretKeeper>(*m_secretStore, *m_session);
    connect(m_secrets.get(), &SecretKeeper::told, m_window.get(), &MainWindow::say);
    connect(m_secrets.get(), &SecretKeeper::proxyPasswordFound, this, [this](const QString &text) {
        m_window->editSettings([&text](Settings &settings) { settings.proxy.password = text; });
    });
    connect(m_window.get(), &MainWindow::settingsChanged, this, [this](const Settings &settings) {
        m_secretStore->setFileAllowed(settings.secretsInFile);
        m_secrets->keep(settings);
    });
    m_secrets->start(m_loaded.settings);
    // Out of the file of an older Vigie at once.
    if (m_loaded.hadSecrets)
        m_saving.start();
}

void Application::addTargets()
{
    if (m_options.demo)
        showDemo();
    open(m_options.urls);
}

void Application::showDemo()
{
    m_demo = m_session->startDemo();
    m_window->showTarget(m_demo);
}

void Application::open(const QStringList &things)
{
    for (const QString &thing : things) {
        const OpenedThing opened = whatIs(thing);
        switch (opened.kind) {
        case OpenedThing::Kind::Url:
            addUrl(opened.place);
            break;
        case OpenedThing::Kind::Page:
            addPage(opened.place);
            break;
        case OpenedThing::Kind::Report:
            m_window->openReport(opened.place);
            break;
        case OpenedThing::Kind::Settings:
            m_window->porter().importFrom(opened.place);
            break;
        case OpenedThing::Kind::Recording:
            m_window->openRecording(opened.place);
            break;
        case OpenedThing::Kind::Unknown:
            m_window->say(opened.problem);
            break;
        }
    }
}

void Application::addUrl(const QString &url)
{
    const QUrl parsed = analyzeUrl(url).url;
    const QList<Target> targets = m_session->targets().targets();
    const auto known = std::find_if(targets.begin(), targets.end(), [&](const Target &target) {
        return target.scrape.url == parsed;
    });
    Target target = known == targets.end() ? Target::create({}, parsed) : *known;
    if (known == targets.end()) {
        target.scrape = m_window->settings().newTarget;
        target.scrape.url = parsed;
        target.name = target.instance();
        m_window->editor().add(target);
    }
    m_window->showTarget(target.id);
}

// A saved page is a target of this run whose scrapes read the file.
void Application::addPage(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(path);
    const QList<Target> targets = m_session->targets().targets();
    const auto known = std::find_if(targets.begin(), targets.end(),
                                    [&](const Target &target) { return target.scrape.url == url; });
    Target target = known == targets.end() ? Target::create({}, url) : *known;
    if (known == targets.end()) {
        target.temporary = true;
        m_window->editor().add(target);
    }
    m_window->showTarget(target.id);
    m_window->showPage(MainWindow::Page::Response);
}

void Application::answer(const InstanceMessage &message)
{
    if (!message.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken.toUtf8());
    m_window->bringUp();
    if (message.demo)
        showDemo();
    open(message.open);
}

Autostart Application::autostart(const Settings &settings) const
{
    AutostartCommand command{thisProgram(), {}};
    if (settings.startHidden)
        command.arguments.append(u"--hidden"_s);
    if (!m_options.profile.isEmpty()) {
        const QString folder = QDir(m_options.profile).absolutePath();
        command.arguments += {u"--profile"_s, folder};
        command.entry +=
            u'-' +
            QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1)
                                    .toHex()
                                    .left(8));
    }
    return Autostart(command);
}

void Application::applyAutostart(const Settings &settings)
{
    const bool isChanged =
        settings.startWithSession != m_autostarted.startWithSession ||
        (settings.startWithSession && settings.startHidden != m_autostarted.startHidden);
    if (!isChanged)
        return;
    m_autostarted = settings;
    const QString problem = autostart(settings).setEnabled(settings.startWithSession);
    if (!problem.isEmpty())
        m_window->say(problem);
}

void Application::save()
{
    m_saving.stop();
    if (!m_options.screenshot.isEmpty())
        return;
    QString problem = m_file.save(m_window->settings());
    if (problem.isEmpty())
        problem = RuleSettingsFile(settingsFolder()).save(m_session->alerting().settings());
    if (!problem.isEmpty() && problem != m_saveProblem)
        m_window->say(problem);
    m_saveProblem = problem;
}

void Application::takeScreenshot()
{
    auto *screenshot = new Screenshot(*m_window, m_options, this);
    connect(screenshot, &Screenshot::done, this, [this](bool written) {
        if (!written)
            qWarning("vigie: %s could not be written", qPrintable(m_options.screenshot));
        QCoreApplication::exit(written ? 0 : 1);
    });
}

// The first start shows where to begin, the first one of a new version what is new.
void Application::greet()
{
    const QString version = QCoreApplication::applicationVersion();
    if (!m_loaded.firstStart) {
        m_window->tellWhatIsNew(version);
        return;
    }
    m_window->rememberVersion(version);
    if (m_options.urls.isEmpty() && !m_options.demo)
        m_window->showPage(MainWindow::Page::Welcome);
}

int Application::run()
{
    if (!m_options.hidden || !QSystemTrayIcon::isSystemTrayAvailable())
        m_window->show();
    m_session->start();
    if (m_options.screenshot.isEmpty())
        greet();
    if (!m_options.settings.isEmpty())
        m_window->openSettings(m_options.settings);
    if (!m_options.screenshot.isEmpty()) {
        takeScreenshot();
        if (m_options.page == MainWindow::Page::Diagnose)
            m_window->diagnoseNow();
    }
    return QApplication::exec();
}

} // namespace vigie
