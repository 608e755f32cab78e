// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtour.h"

#include "alerting.h"
#include "diagnosepage.h"
#include "eventlogpanel.h"
#include "explorepage.h"
#include "mainwindow.h"
#include "remedydialog.h"
#include "session.h"
#include "settingsdialog.h"
#include "targetlist.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

#include <array>
#include <iterator>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

Settings noTargets()
{
    Settings settings;
    settings.targets.clear();
    settings.failuresBeforeDown = 1;
    return settings;
}

Remedy commandRemedy()
{
    Remedy remedy;
    remedy.title = u"Start the service"_s;
    remedy.command = QStringList{u"docker"_s, u"compose"_s, u"up"_s, u"-d"_s, u"workers"_s};
    remedy.safe = false;
    remedy.workingDirectory = u"/home/user/project"_s;
    return remedy;
}

Remedy patchRemedy()
{
    Remedy remedy;
    remedy.title = u"Publish 9090:9090 in compose.yml"_s;
    remedy.patch.diff = u"--- compose.yml\n+++ compose.yml\n@@ -3,1 +3,3 @@\n   workers:\n"
                        "+    ports:\n+      - \"9090:9090\"\n"_s;
    remedy.patch.file = u"/home/user/project/compose.yml"_s;
    return remedy;
}

} // namespace

WindowTour::WindowTour(const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    if (m_texts.load(locale, u"vigie"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_texts);
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    m_theme = std::make_unique<Theme>(*app);
    m_session = std::make_unique<Session>(noTargets());
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, noTargets(),
                                            u"/home/user/.config/vigie/settings.json"_s);
    m_session->keepHistory(m_history.path());
    m_session->start();
}

WindowTour::~WindowTour()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    QCoreApplication::removeTranslator(&m_texts);
}

void WindowTour::addTargets()
{
    if (!m_demo.isEmpty())
        return;
    QTcpServer taken; // a port that is closed again
    taken.listen(QHostAddress::LocalHost);
    Target down = Target::create(u"workers"_s,
                                 QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(taken.serverPort())));
    taken.close();
    m_window->editor().add(down);
    m_down = down.id;
    m_window->tryDemo();
    m_demo = m_session->targets().targets().constLast().id;
}

QWidget *WindowTour::show(const TargetId &target, MainWindow::Page page)
{
    addTargets();
    const TargetId &id = &target == &m_down ? m_down : m_demo;
    m_window->showTarget(id);
    m_window->showPage(page);
    if (id == m_demo && page != MainWindow::Page::Diagnose) {
        if (!QTest::qWaitFor([this] { return m_window->isFilled(); }, patienceMs))
            return nullptr;
    }
    return m_window.get();
}

// What the shortcut does; the action need not know which class it belongs to.
void WindowTour::press(const QKeySequence &keys)
{
    for (QAction *action : m_window->actions()) {
        if (action->shortcuts().contains(keys))
            action->trigger();
    }
}

void WindowTour::choose(const char *text)
{
    const QString words = QCoreApplication::translate("vigie::MainWindow", text);
    for (QAction *action : m_window->actions()) {
        if (action->text() == words)
            action->trigger();
    }
}

QWidget *WindowTour::dialog(const char *className)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->inherits(className))
            return widget;
    }
    return nullptr;
}

void WindowTour::closeDialogs()
{
    QList<QPointer<QDialog>> dialogs; // one may go with another
    for (QWidget *widget : QApplication::topLevelWidgets())
        dialogs.append(qobject_cast<QDialog *>(widget));
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs))
        delete dialog.data();
    m_window->findChild<CommandPalette *>()->hide();
}

std::vector<Scene> WindowTour::scenes()
{
    std::vector<Scene> all;
    all.push_back({"first window", [this]() -> QWidget * {
                       m_window->showPage(MainWindow::Page::Overview);
                       return m_window.get();
                   }});
    for (auto part : {pages(), states(), dialogs(), settings()})
        std::move(part.begin(), part.end(), std::back_inserter(all));
    return all;
}

std::vector<Scene> WindowTour::pages()
{
    using Page = MainWindow::Page;
    constexpr std::array named{
        std::pair("overview", Page::Overview), std::pair("explore", Page::Explore),
        std::pair("diagnose", Page::Diagnose), std::pair("page", Page::Response),
        std::pair("alerts", Page::Alerts)};
    std::vector<Scene> all;
    for (const auto &[name, page] : named) {
        all.push_back({name, [this, page = page] {
                           return show(m_demo, page);
                       }});
        all.push_back({QByteArray(name) + " of a target that is down", [this, page = page] {
                           return show(m_down, page);
                       }});
    }
    return all;
}

// What a page shows only now and then.
std::vector<Scene> WindowTour::states()
{
    using Page = MainWindow::Page;
    return {
        {"a family",
         [this]() -> QWidget * {
             show(m_demo, Page::Explore);
             m_window->showFamily(u"http_request_duration_seconds"_s);
             return QTest::qWaitFor([this] { return m_window->isFilled(); }, patienceMs)
                        ? m_window.get()
                        : nullptr;
         }},
        {"an expression that is wrong",
         [this] {
             show(m_demo, Page::Explore);
             m_window->findChild<ExplorePage *>()->showExpression(u"sum(rate(up)"_s);
             return m_window.get();
         }},
        {"a verdict",
         [this]() -> QWidget * {
             QWidget *window = show(m_down, Page::Diagnose);
             auto *page = m_window->findChild<DiagnosePage *>();
             const bool done =
                 QTest::qWaitFor([page] { return page->shownReport().has_value(); }, patienceMs);
             return done ? window : nullptr;
         }},
        {"nothing to diagnose",
         [this] {
             QWidget *window = show(m_down, Page::Diagnose);
             m_window->findChild<DiagnosePage *>()->setTarget({});
             return window;
         }},
        {"families of a target that does not answer",
         [this] {
             return show(m_down, Page::Explore);
         }},
        {"the page of a target that does not answer",
         [this] {
             return show(m_down, Page::Response);
         }},
        {"the event log",
         [this] {
             show(m_down, Page::Overview);
             press(QKeySequence(u"Ctrl+L"_s));
             return m_window.get();
         }},
        {"a notice",
         [this] {
             press(QKeySequence(u"Ctrl+L"_s));
             m_window->say(QCoreApplication::translate(
                 "vigie::Application", "This desktop has no tray: Vigie stays a window, and tells "
                                       "here when a target goes down."));
             return show(m_demo, Page::Overview);
         }},
        {"a threshold that is crossed",
         [this]() -> QWidget * {
             Alerting &alerting = m_session->alerting();
             RuleSettings rules = alerting.settings();
             Threshold threshold =
                 Threshold::create(u"Latency of the workers"_s, {}, u"vector(7)"_s);
             threshold.hold = std::chrono::seconds(0);
             rules.thresholds = {threshold};
             alerting.setSettings(rules);
             const bool fires =
                 QTest::qWaitFor([&alerting] { return alerting.firingCount() == 1; }, patienceMs);
             return fires ? show(m_demo, Page::Alerts) : nullptr;
         }},
        {"the search for endpoints",
         [this] {
             choose("Find endpoints");
             return m_window.get();
         }},
        {"the command palette",
         [this] {
             press(QKeySequence(u"Ctrl+K"_s));
             return m_window.get();
         }},
    };
}

std::vector<Scene> WindowTour::settings()
{
    constexpr int pageCount = 8;
    std::vector<Scene> all;
    for (int row = 0; row < pageCount; ++row) {
        all.push_back({"the settings, page " + QByteArray::number(row), [this, row] {
                           press(QKeySequence(u"Ctrl+,"_s));
                           QWidget *dialog = this->dialog("vigie::SettingsDialog");
                           dialog->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(row);
                           return dialog;
                       }});
    }
    return all;
}

std::vector<Scene> WindowTour::dialogs()
{
    return {
        {"a new target",
         [this] {
             m_window->addTarget(u"http://locahost:9090/metric"_s);
             return dialog("vigie::TargetDialog");
         }},
        {"a target's details",
         [this] {
             m_window->editTarget(m_down);
             QWidget *dialog = this->dialog("vigie::TargetDialog");
             for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
                 if (button->isCheckable() && !button->isChecked())
                     button->click();
             }
             return dialog;
         }},
        {"a new threshold",
         [this] {
             press(QKeySequence(u"Ctrl+T"_s));
             return dialog("vigie::ThresholdDialog");
         }},
        {"the question before the history is deleted",
         [this] {
             press(QKeySequence(u"Ctrl+,"_s));
             auto *settings = qobject_cast<SettingsDialog *>(this->dialog("vigie::SettingsDialog"));
             settings->showPage(u"history"_s);
             settings->findChild<QPushButton *>(u"deleteHistory"_s)->click();
             return settings->findChild<QWidget *>(u"deleteHistoryQuestion"_s);
         }},
        {"the shortcuts",
         [this] {
             press(QKeySequence(u"F1"_s));
             return dialog("vigie::ShortcutsDialog");
         }},
        {"about the program",
         [this] {
             choose("About Vigie");
             return dialog("vigie::AboutDialog");
         }},
        {"the handbook",
         [this] {
             press(QKeySequence(u"Shift+F1"_s));
             return dialog("vigie::HelpWindow");
         }},
        {"a command to run",
         [this] {
             (new RemedyDialog(commandRemedy(), *m_theme, m_window.get()))->open();
             return dialog("vigie::RemedyDialog");
         }},
        {"a file to change",
         [this] {
             (new RemedyDialog(patchRemedy(), *m_theme, m_window.get()))->open();
             return dialog("vigie::RemedyDialog");
         }},
    };
}

} // namespace vigie
