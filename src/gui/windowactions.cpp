// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertspage.h"
#include "chartview.h"
#include "commandpalette.h"
#include "diagnosepage.h"
#include "eventlogpanel.h"
#include "explorepage.h"
#include "icons.h"
#include "languagechange.h"
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
#include <QTabBar>

// The window's actions: what the menu, the shortcuts and the palette can do.

namespace vigie {

using namespace Qt::StringLiterals;

QAction *MainWindow::addAction(const std::function<QString()> &text, const QString &icon,
                               const QKeySequence &shortcut, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setIcon(themedIcon(m_theme, icon));
    action->setShortcut(shortcut);
    inEveryLanguage(this, [action, text, key = shortcut.toString(QKeySequence::NativeText)] {
        action->setText(text());
        action->setToolTip(key.isEmpty() ? action->iconText()
                                         : u"%1 (%2)"_s.arg(action->iconText(), key));
    });
    connect(action, &QAction::triggered, this, act);
    QMainWindow::addAction(action);
    m_actions.append(action);
    return action;
}

// The stack's own actions keep the language that they were made in.
void MainWindow::buildUndo()
{
    QUndoStack &stack = m_editor.undoStack();
    m_undoAction = addAction(
        [&stack] {
            return stack.undoText().isEmpty() ? tr("Undo") : tr("Undo: %1").arg(stack.undoText());
        },
        u"undo"_s, QKeySequence::Undo, [&stack] { stack.undo(); });
    m_redoAction = addAction(
        [&stack] {
            return stack.redoText().isEmpty() ? tr("Redo") : tr("Redo: %1").arg(stack.redoText());
        },
        u"redo"_s, QKeySequence::Redo, [&stack] { stack.redo(); });
    const auto refresh = [this, &stack] {
        m_undoAction->setEnabled(stack.canUndo());
        m_redoAction->setEnabled(stack.canRedo());
        m_undoAction->setText(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
        m_redoAction->setText(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, refresh);
    refresh();
}

void MainWindow::buildActions()
{
    m_paletteAction = addAction([] { return tr("Find anything…"); }, u"search"_s,
                                QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    m_scrapeAction = addAction([] { return tr("Scrape now"); }, u"refresh"_s, QKeySequence(u"F5"_s),
                               [this] { m_session.scrapeNow(m_target); });
    QAction *all = addAction([] { return tr("Scrape all targets"); }, u"refresh"_s,
                             QKeySequence(u"Shift+F5"_s), [this] { m_session.scrapeAllNow(); });
    m_liveAction = addAction([] { return tr("Pause or resume the view"); }, u"pause"_s,
                             QKeySequence(u"Ctrl+P"_s),
                             [this] { m_range.setLive(!m_range.isLive(), m_session.nowMs()); });
    for (int i = 0; i < m_tabs->count(); ++i) {
        addAction([i] { return tr("Go to %1").arg(pageTitles().value(i)); }, u"right"_s,
                  QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [this, i] { showPage(Page(i)); });
    }
    QAction *add = addAction([] { return tr("Add target…"); }, u"add"_s, QKeySequence::New,
                             [this] { addTarget(); });
    addAction([] { return tr("Go to the targets"); }, u"right"_s, QKeySequence(u"Ctrl+0"_s),
              [this] { m_targets->setFocusOnList(); });
    addAction([] { return tr("Search in this page"); }, u"search"_s, QKeySequence::Find,
              [this] { searchInPage(); });
    addAction([] { return tr("Chart an expression…"); }, u"chart"_s, QKeySequence(u"Ctrl+E"_s),
              [this] {
                  showPage(Page::Explore);
                  m_explore->showExpression(u"up"_s);
              });
    buildAlertActions();
    QAction *diagnose =
        addAction([] { return tr("Diagnose now"); }, u"info"_s, QKeySequence(u"Ctrl+D"_s),
                  [this] {
                      showPage(Page::Diagnose);
                      m_diagnose->run();
                  });
    addAction([] { return tr("Event log"); }, u"log"_s, QKeySequence(u"Ctrl+L"_s),
              [this] {
                  m_log->setVisible(!m_log->isVisible());
                  if (m_log->isVisible())
                      m_log->focusFilter();
              });
    QAction *find = addAction([] { return tr("Find endpoints"); }, u"search"_s, {},
                              [this] { showPage(Page::Welcome); });
    QAction *demo =
        addAction([] { return tr("Try the demo"); }, u"demo"_s, {}, [this] { tryDemo(); });
    buildRecordingActions({m_scrapeAction, all, add, diagnose, find, demo});
}

void MainWindow::searchInPage()
{
    if (page() == Page::Alerts) {
        m_alerts->focusFilter();
    } else if (page() == Page::Response) {
        m_response->focusSearch();
    } else {
        showPage(Page::Explore);
        m_explore->focusFilter();
    }
}

void MainWindow::buildAlertActions()
{
    addAction([] { return tr("Add threshold…"); }, u"bell"_s, QKeySequence(u"Ctrl+T"_s),
              [this] { addThreshold(nullptr); });
    addAction([] { return tr("Open rule file…"); }, u"open"_s, {},
              [this] {
                  showPage(Page::Alerts);
                  m_alerts->openFiles();
              });
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
    addAction([] { return tr("Save a recording…"); }, u"save"_s, QKeySequence::Save,
              [recordings] { recordings->save(); });
    addAction([] { return tr("Open a recording…"); }, u"open"_s, QKeySequence::Open,
              [this, recordings] { recordings->open(settings()); });
}

void MainWindow::openRecording(const QString &path)
{
    if (auto *recordings = findChild<RecordingActions *>())
        recordings->openFile(path, settings());
}

void MainWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    buildUndo();
    QAction *settings = addAction([] { return tr("Settings…"); }, u"settings"_s,
                                  QKeySequence(u"Ctrl+,"_s), [this] { openSettings(); });
    QAction *importing = addAction([] { return tr("Import settings…"); }, u"open"_s, {},
                                   [this] { m_porter.chooseImport(); });
    QAction *exporting = addAction([] { return tr("Export settings…"); }, u"save"_s, {},
                                   [this] { m_porter.chooseExport(); });
    QAction *shortcuts = addAction([] { return tr("Keyboard shortcuts"); }, u"info"_s,
                                   QKeySequence(u"F1"_s), [this] { openShortcuts(); });
    shortcuts->setShortcuts({QKeySequence(u"F1"_s), QKeySequence(u"Ctrl+/"_s)});
    QAction *help = addAction([] { return tr("Handbook"); }, u"info"_s, QKeySequence(u"Shift+F1"_s),
                              [this] { openHelp(); });
    QAction *news =
        addAction([] { return tr("What's new"); }, u"info"_s, {}, [this] { openWhatsNew(); });
    QAction *about =
        addAction([] { return tr("About Vigie"); }, u"info"_s, {}, [this] { openAbout(); });
    QAction *quit = addAction([] { return tr("Quit"); }, u"quit"_s, QKeySequence(u"Ctrl+Q"_s),
                              [this] { Q_EMIT quitRequested(); });
    menu->addActions({m_undoAction, m_redoAction});
    menu->addSeparator();
    for (QAction *action : std::as_const(m_actions)) {
        if (action != m_undoAction && action != m_redoAction && action != settings &&
            action != importing && action != exporting && action != shortcuts && action != help &&
            action != news && action != about && action != quit && action != m_paletteAction)
            menu->addAction(action);
    }
    menu->addSeparator();
    menu->addActions({settings, importing, exporting});
    menu->addSeparator();
    menu->addActions({help, shortcuts, news, about});
    menu->addSeparator();
    menu->addAction(quit);
    m_menuAction = new QAction(this);
    inEveryLanguage(this, [this] { m_menuAction->setText(tr("Menu")); });
    m_menuAction->setMenu(menu);
    m_topBar->setActions(m_paletteAction, m_liveAction, m_scrapeAction, m_menuAction);
}

void MainWindow::addTarget(const QString &url)
{
    Target fresh;
    fresh.scrape = m_settings.newTarget;
    auto *dialog = new TargetDialog(fresh, m_theme, this);
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
    chooseFamily(tr("Which family's chart is to stay on the overview?"), u"pin"_s,
                 [this](const QString &name) { pin(name, {}); });
}

void MainWindow::openAddPalette()
{
    chooseFamily(tr("Which family is to be added to the chart?"), u"add"_s,
                 [this](const QString &name) { m_explore->addFamily(name); });
}

void MainWindow::chooseFamily(const QString &question, const QString &icon,
                              const std::function<void(const QString &)> &act)
{
    QList<PaletteEntry> entries;
    if (const PageViewPtr page = m_session.page(m_target)) {
        for (const FamilyInfo &info : *page->families) {
            const QString name = QString::fromStdString(info.family.name);
            entries.append({name,
                            {},
                            QString::fromStdString(info.family.help),
                            themedIcon(m_theme, icon, &Tokens::muted),
                            [act, name] {
                                act(name);
                            }});
        }
    }
    m_palette->open(entries, question);
}

void MainWindow::openSettings(const QString &page)
{
    if (auto *open = findChild<SettingsDialog *>()) {
        open->showPage(page);
        open->raise();
        open->activateWindow();
        return;
    }
    SettingsSurroundings around{m_theme, m_session, m_editor, m_settingsPath, {}, {}};
    around.addTarget = [this] {
        addTarget();
    };
    around.editTarget = [this](const TargetId &id) {
        editTarget(id);
    };
    auto *dialog = new SettingsDialog(settings(), around, page, this);
    connect(dialog, &SettingsDialog::edited, this, &MainWindow::editSettings);
    connect(dialog, &SettingsDialog::importRequested, &m_porter, &SettingsPorter::chooseImport);
    connect(dialog, &SettingsDialog::exportRequested, &m_porter, &SettingsPorter::chooseExport);
    dialog->show();
}

void MainWindow::openShortcuts()
{
    auto *dialog = new ShortcutsDialog(shortcutTable(m_actions, *this), m_theme, this);
    dialog->open();
}

} // namespace vigie
