// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"
#include "commandpalette.h"
#include "diagnosepage.h"
#include "eventlogpanel.h"
#include "explorepage.h"
#include "icons.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "recordingactions.h"
#include "responsepage.h"
#include "session.h"
#include "settingsdialog.h"
#include "shortcutsdialog.h"
#include "targetdialog.h"
#include "targetlist.h"
#include "targetpanel.h"
#include "theme.h"
#include "topbar.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>

// The window's actions: what the menu, the shortcuts and the palette can do.

namespace vigie {

using namespace Qt::StringLiterals;

QAction *MainWindow::addAction(const QString &text, const QString &icon,
                               const QKeySequence &shortcut, const std::function<void()> &act)
{
    auto *action = new QAction(themedIcon(m_theme, icon), text, this);
    action->setShortcut(shortcut);
    const QString key = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? action->iconText()
                                     : u"%1 (%2)"_s.arg(action->iconText(), key));
    connect(action, &QAction::triggered, this, act);
    QMainWindow::addAction(action);
    m_actions.append(action);
    return action;
}

void MainWindow::buildActions()
{
    m_paletteAction = addAction(tr("Find anything…"), u"search"_s, QKeySequence(u"Ctrl+K"_s),
                                [this] { openPalette(); });
    m_scrapeAction = addAction(tr("Scrape now"), u"refresh"_s, QKeySequence(u"F5"_s),
                               [this] { m_session.scrapeNow(m_target); });
    QAction *all = addAction(tr("Scrape all targets"), u"refresh"_s, QKeySequence(u"Shift+F5"_s),
                             [this] { m_session.scrapeAllNow(); });
    m_liveAction = addAction(tr("Pause or resume the view"), u"pause"_s, QKeySequence(u"Ctrl+P"_s),
                             [this] { m_range.setLive(!m_range.isLive(), m_session.nowMs()); });
    const QStringList pages = {tr("Overview"), tr("Explore"), tr("Diagnose"), tr("Page")};
    for (int i = 0; i < pages.size(); ++i) {
        addAction(tr("Go to %1").arg(pages[i]), u"right"_s, QKeySequence(u"Ctrl+%1"_s.arg(i + 1)),
                  [this, i] { showPage(Page(i)); });
    }
    QAction *add =
        addAction(tr("Add target…"), u"add"_s, QKeySequence::New, [this] { addTarget(); });
    addAction(tr("Go to the targets"), u"right"_s, QKeySequence(u"Ctrl+0"_s),
              [this] { m_targets->setFocusOnList(); });
    addAction(tr("Search in this page"), u"search"_s, QKeySequence::Find, [this] {
        if (page() == Page::Response) {
            m_response->focusSearch();
            return;
        }
        showPage(Page::Explore);
        m_explore->focusFilter();
    });
    addAction(tr("Chart an expression…"), u"chart"_s, QKeySequence(u"Ctrl+E"_s), [this] {
        showPage(Page::Explore);
        m_explore->showExpression(u"up"_s);
    });
    QAction *diagnose = addAction(tr("Diagnose now"), u"info"_s, QKeySequence(u"Ctrl+D"_s), [this] {
        showPage(Page::Diagnose);
        m_diagnose->run();
    });
    addAction(tr("Event log"), u"log"_s, QKeySequence(u"Ctrl+L"_s), [this] {
        m_log->setVisible(!m_log->isVisible());
        if (m_log->isVisible())
            m_log->focusFilter();
    });
    QAction *find =
        addAction(tr("Find endpoints"), u"search"_s, {}, [this] { showPage(Page::Welcome); });
    QAction *demo = addAction(tr("Try the demo"), u"demo"_s, {}, [this] { tryDemo(); });
    buildRecordingActions({m_scrapeAction, all, add, diagnose, find, demo});
}

// Where nothing is scraped, what scrapes is not offered.
void MainWindow::buildRecordingActions(const QList<QAction *> &scraping)
{
    auto *recordings = new RecordingActions(m_session, m_theme, this);
    connect(recordings, &RecordingActions::told, this, &MainWindow::say);
    for (QAction *action : scraping) {
        action->setEnabled(!m_session.isRecording());
        action->setVisible(!m_session.isRecording());
    }
    if (m_session.isRecording())
        return;
    addAction(tr("Save a recording…"), u"save"_s, QKeySequence::Save,
              [recordings] { recordings->save(); });
    addAction(tr("Open a recording…"), u"open"_s, QKeySequence::Open,
              [this, recordings] { recordings->open(settings()); });
}

void MainWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    QUndoStack &stack = m_editor.undoStack();
    QAction *undo = stack.createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(themedIcon(m_theme, u"undo"_s));
    QAction *redo = stack.createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(themedIcon(m_theme, u"redo"_s));
    for (QAction *action : {undo, redo}) {
        QMainWindow::addAction(action);
        m_actions.append(action);
    }
    QAction *settings = addAction(tr("Settings…"), u"settings"_s, QKeySequence(u"Ctrl+,"_s),
                                  [this] { openSettings(); });
    QAction *shortcuts = addAction(tr("Keyboard shortcuts"), u"info"_s, QKeySequence(u"F1"_s),
                                   [this] { openShortcuts(); });
    QAction *help =
        addAction(tr("Handbook"), u"info"_s, QKeySequence(u"Shift+F1"_s), [this] { openHelp(); });
    QAction *news = addAction(tr("What's new"), u"info"_s, {}, [this] { openWhatsNew(); });
    QAction *about = addAction(tr("About Vigie"), u"info"_s, {}, [this] { openAbout(); });
    QAction *quit = addAction(tr("Quit"), u"quit"_s, QKeySequence(u"Ctrl+Q"_s),
                              [this] { Q_EMIT quitRequested(); });
    menu->addActions({undo, redo});
    menu->addSeparator();
    for (QAction *action : std::as_const(m_actions)) {
        if (action != undo && action != redo && action != settings && action != shortcuts &&
            action != help && action != news && action != about && action != quit &&
            action != m_paletteAction)
            menu->addAction(action);
    }
    menu->addSeparator();
    menu->addActions({settings, help, shortcuts, news, about});
    menu->addSeparator();
    menu->addAction(quit);
    m_menuAction = new QAction(tr("Menu"), this);
    m_menuAction->setMenu(menu);
    m_topBar->setActions(m_paletteAction, m_liveAction, m_scrapeAction, m_menuAction);
}

void MainWindow::addTarget(const QString &url)
{
    auto *dialog = new TargetDialog(Target(), m_theme, this);
    dialog->setUrl(url);
    connect(dialog, &TargetDialog::targetAccepted, this, [this](const Target &target) {
        m_editor.add(target);
        showTarget(target.id);
    });
    dialog->open();
}

void MainWindow::editTarget(const TargetId &id)
{
    const auto target = m_session.targets().find(id);
    if (!target)
        return;
    auto *dialog = new TargetDialog(*target, m_theme, this);
    connect(dialog, &TargetDialog::targetAccepted, &m_editor, &TargetEditor::replace);
    dialog->open();
}

void MainWindow::tryDemo()
{
    showTarget(m_session.startDemo());
    showPage(Page::Overview);
}

void MainWindow::openPalette()
{
    m_palette->open(paletteEntries(), tr("Find a metric, a target or a command"));
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const Target &target : m_session.targets().targets()) {
        entries.append({target.name, target.instance(), tr("target"),
                        themedIcon(m_theme, u"right"_s, &Tokens::muted), [this, id = target.id] {
                            showTarget(id);
                        }});
    }
    for (QAction *action : std::as_const(m_actions)) {
        if (action != m_paletteAction && action->isEnabled())
            entries.append({action->iconText(),
                            action->shortcut().toString(QKeySequence::NativeText), tr("command"),
                            action->icon(), [action] {
                                action->trigger();
                            }});
    }
    if (const PageViewPtr page = m_session.page(m_target)) {
        for (const FamilyInfo &info : *page->families) {
            const QString name = QString::fromStdString(info.family.name);
            const std::string_view type = toString(info.family.type);
            entries.append({name, QString::fromUtf8(type.data(), qsizetype(type.size())),
                            QString::fromStdString(info.family.help),
                            themedIcon(m_theme, u"chart"_s, &Tokens::muted), [this, name] {
                                showFamily(name);
                            }});
        }
    }
    return entries;
}

void MainWindow::openPinPalette()
{
    QList<PaletteEntry> entries;
    if (const PageViewPtr page = m_session.page(m_target)) {
        for (const FamilyInfo &info : *page->families) {
            const QString name = QString::fromStdString(info.family.name);
            entries.append({name,
                            {},
                            QString::fromStdString(info.family.help),
                            themedIcon(m_theme, u"pin"_s, &Tokens::muted),
                            [this, name] {
                                pin(name, {});
                            }});
        }
    }
    m_palette->open(entries, tr("Which family's chart is to stay on the overview?"));
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(settings(), m_settingsPath, this);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applySettings);
    dialog->open();
}

void MainWindow::openShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions, m_theme, this);
    dialog->open();
}

} // namespace vigie
