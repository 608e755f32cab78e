// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktoppresence.h"

#include "mainwindow.h"
#include "session.h"
#include "silences.h"

#include <QApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 muteMs = 60 * 60 * 1000;

} // namespace

DesktopPresence::DesktopPresence(Session &session, MainWindow &window, const Theme &theme,
                                 bool hintShown, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_tray(session, window.editor(), theme)
    , m_notices([this](const Notification &notice) { return m_tray.showMessage(notice); })
    , m_hintShown(hintShown)
{
    connectTray();
    connect(&session, &Session::notified, &m_notices, &Notices::show);
    connect(&m_notices, &Notices::actionChosen, this, &DesktopPresence::act);
    connect(&m_notices, &Notices::missing, &window, &MainWindow::say);
    connect(&m_notices, &Notices::unshown, &window, [this] { QApplication::alert(&m_window); });
    connect(&window, &MainWindow::hidden, this, &DesktopPresence::tellWhereItIs);
}

void DesktopPresence::connectTray()
{
    connect(&m_tray, &Tray::showRequested, &m_window, &MainWindow::bringUp);
    connect(&m_tray, &Tray::quitRequested, &m_window, &MainWindow::quitRequested);
    connect(&m_tray, &Tray::targetRequested, this, [this](const TargetId &id) {
        m_window.showTarget(id);
        m_window.bringUp();
    });
    connect(&m_tray, &Tray::messageClicked, &m_notices, &Notices::trayMessageClicked);
    connect(&m_tray, &Tray::availabilityChanged, this, &DesktopPresence::takeTray);
}

void DesktopPresence::start(const QString &busAddress)
{
    m_notices.start(busAddress);
    m_tray.show();
    if (!m_tray.isThere() && !m_hintShown)
        QTimer::singleShot(waitForTrayMs, this, &DesktopPresence::tellThatThereIsNoTray);
}

void DesktopPresence::takeTray(bool isThere)
{
    QApplication::setQuitOnLastWindowClosed(!isThere);
    m_window.setCanHide(isThere);
    if (!isThere && !m_window.isVisible())
        m_window.bringUp(); // else nothing would lead to it
}

void DesktopPresence::act(const Notification &notice, NoticeAction action)
{
    const TargetId target = notice.targets.value(0);
    switch (action) {
    case NoticeAction::Mute:
        for (const TargetId &id : notice.targets)
            m_session.silences().mute(id, m_session.nowMs() + muteMs);
        if (notice.targets.isEmpty())
            m_session.muteUntil(m_session.nowMs() + muteMs);
        return;
    case NoticeAction::Diagnose:
        m_window.showTarget(target);
        m_window.showPage(MainWindow::Page::Diagnose);
        break;
    case NoticeAction::Show:
        if (!target.isEmpty())
            m_window.showTarget(target);
        break;
    }
    m_window.bringUp();
}

void DesktopPresence::tellWhereItIs()
{
    if (std::exchange(m_hintShown, true))
        return;
    m_window.rememberTrayHint();
    Notification notice;
    notice.kind = Notification::Kind::Note;
    notice.key = u"tray"_s;
    notice.title = tr("Vigie goes on in the tray");
    notice.text = tr("It keeps watching there. Quit is in the icon's menu.");
    m_notices.show(notice);
}

void DesktopPresence::tellThatThereIsNoTray()
{
    if (m_tray.isThere() || std::exchange(m_hintShown, true))
        return;
    m_window.rememberTrayHint();
    m_window.say(tr("This desktop has no tray: Vigie stays a window, and closing it quits."));
}

} // namespace vigie
