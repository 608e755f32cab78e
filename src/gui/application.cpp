// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "desktoppresence.h"
#include "icons.h"
#include "screenshot.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"
#include "urlanalysis.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

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
    loadTranslations(m_options.language.isEmpty() ? m_loaded.settings.language
                                                  : m_options.language);
    m_theme = std::make_unique<Theme>(app);
    m_theme->setChoice(m_options.theme.value_or(m_loaded.settings.theme));
    buildSession();
    buildWindow();
    if (m_options.screenshot.isEmpty())
        buildTray();
    addTargets();
}

Application::~Application() = default;

void Application::loadTranslations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    // The English file holds the plural forms, for every language that has no file.
    if (m_texts.load(locale, u"vigie"_s, u"_"_s, u":/i18n"_s) || m_texts.load(u":/i18n/vigie_en"_s))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qtTexts.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
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

void Application::addTargets()
{
    if (m_options.demo) {
        m_demo = m_session->startDemo();
        m_window->showTarget(m_demo);
    }
    for (const QString &url : m_options.urls) {
        const QUrl parsed = analyzeUrl(url).url;
        const QList<Target> targets = m_session->targets().targets();
        const auto known = std::find_if(targets.begin(), targets.end(), [&](const Target &target) {
            return target.scrape.url == parsed;
        });
        Target target = known == targets.end() ? Target::create({}, parsed) : *known;
        if (known == targets.end()) {
            target.name = target.instance();
            m_window->editor().add(target);
        }
        m_window->showTarget(target.id);
    }
}

void Application::save()
{
    m_saving.stop();
    if (!m_options.screenshot.isEmpty())
        return;
    const QString error = m_file.save(m_window->settings());
    if (!error.isEmpty())
        m_window->say(error);
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
    m_window->show();
    m_session->start();
    if (m_options.screenshot.isEmpty())
        greet();
    if (!m_options.screenshot.isEmpty()) {
        takeScreenshot();
        if (m_options.page == MainWindow::Page::Diagnose)
            m_window->diagnoseNow();
    }
    return QApplication::exec();
}

} // namespace vigie
