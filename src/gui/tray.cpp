// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include "alerting.h"
#include "session.h"
#include "silences.h"
#include "stateicons.h"
#include "stateshape.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "texts.h"
#include "theme.h"

#include <QMenu>
#include <QPainter>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTargets = 20; // a menu, not a list
constexpr int lookAgainMs = 5000;

int severity(TargetState::Status status)
{
    switch (status) {
    case TargetState::Status::Down:
        return 4;
    case TargetState::Status::Slow:
        return 3;
    case TargetState::Status::Up:
        return 2;
    case TargetState::Status::Waiting:
        return 1;
    case TargetState::Status::Paused:
        break;
    }
    return 0;
}

} // namespace

Tray::Tray(Session &session, TargetEditor &editor, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_theme(theme)
    , m_menu(std::make_unique<QMenu>())
{
    m_icon.setContextMenu(m_menu.get());
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT showRequested();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&session, &Session::stateChanged, this, &Tray::refresh);
    connect(&session.alerting(), &Alerting::changed, this, &Tray::refresh);
    const TargetList &targets = session.targets();
    connect(&targets, &TargetList::inserted, this, &Tray::refresh);
    connect(&targets, &TargetList::removed, this, &Tray::refresh);
    m_icon.setIcon(trayIcon(m_shown));
    fillMenu();
    refresh();
}

Tray::~Tray() = default;

// A panel may start after this program, and may end before it.
void Tray::show()
{
    m_lookAgain.setInterval(lookAgainMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &Tray::look);
    m_lookAgain.start();
    look();
}

void Tray::look()
{
    const bool isThere = QSystemTrayIcon::isSystemTrayAvailable();
    if (isThere == m_isThere)
        return;
    m_isThere = isThere;
    if (isThere)
        m_icon.show();
    Q_EMIT availabilityChanged(isThere);
}

bool Tray::showMessage(const Notification &notice)
{
    if (!m_isThere || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon.showMessage(notice.title, notice.text, trayIcon(statusOf(notice)), 10'000);
    return true;
}

TargetState::Status Tray::worst() const
{
    auto worst = TargetState::Status::Paused;
    for (const Target &target : m_session.targets().targets()) {
        const auto status = m_session.state(target.id).status;
        if (severity(status) > severity(worst))
            worst = status;
    }
    if (m_session.alerting().worst() == AlertState::Firing &&
        severity(worst) < severity(TargetState::Status::Slow))
        return TargetState::Status::Slow;
    return m_session.targets().size() == 0 ? TargetState::Status::Waiting : worst;
}

QString Tray::summary() const
{
    QStringList lines = {u"Vigie"_s};
    for (const Target &target : m_session.targets().targets()) {
        const TargetState state = m_session.state(target.id);
        QString line = target.name + u": "_s + Texts::status(state.status);
        if (state.status == TargetState::Status::Down && !state.problem.isEmpty())
            line += u" – "_s + state.problem;
        lines.append(line);
    }
    const int firing = m_session.alerting().firingCount();
    if (firing > 0)
        lines.insert(1, tr("%n rule(s) firing", nullptr, firing));
    if (lines.size() > 12) {
        const auto more = static_cast<int>(lines.size()) - 11;
        lines = lines.mid(0, 11);
        lines.append(tr("and %n more", nullptr, more));
    }
    return lines.join(u'\n');
}

void Tray::refresh()
{
    const auto status = worst();
    if (status != m_shown) {
        m_shown = status;
        m_icon.setIcon(trayIcon(status));
    }
    m_icon.setToolTip(summary());
}

void Tray::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Show Vigie"), this, &Tray::showRequested);
    m_menu->addSeparator();
    const QList<Target> targets = m_session.targets().targets();
    bool anyRunning = false;
    for (const Target &target : targets)
        anyRunning = anyRunning || !target.paused;
    for (const Target &target : targets.mid(0, mostTargets))
        addTargetAction(target);
    if (targets.size() > mostTargets) {
        const auto more = static_cast<int>(targets.size() - mostTargets);
        m_menu->addAction(tr("and %n more", nullptr, more), this, &Tray::showRequested);
    }
    m_menu->addSeparator();
    m_menu->addAction(anyRunning ? tr("Pause all") : tr("Resume all"), this, [this, anyRunning] {
        const QList<Target> all = m_session.targets().targets();
        for (const Target &target : all)
            m_editor.setPaused(target.id, anyRunning);
    });
    addMuteActions();
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Tray::quitRequested);
}

void Tray::addTargetAction(const Target &target)
{
    const auto status = m_session.state(target.id).status;
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateShape(painter, QRectF(3, 3, 10, 10), status, m_theme.tokens());
    painter.end();
    QString name = target.name;
    name.replace(u'&', u"&&"_s); // no mnemonic
    m_menu->addAction(QIcon(pixmap), u"%1 (%2)"_s.arg(name, Texts::status(status)), this,
                      [this, id = target.id] { Q_EMIT targetRequested(id); });
}

void Tray::addMuteActions()
{
    const std::int64_t nowMs = m_session.nowMs();
    const std::int64_t muted = m_session.mutedUntilMs();
    if (muted > nowMs) {
        m_menu->addAction(tr("Notify again (muted until %1)").arg(m_theme.momentNear(muted)), this,
                          [this] { m_session.muteUntil(0); });
        return;
    }
    QMenu *mute = m_menu->addMenu(tr("Mute notifications"));
    mute->addAction(tr("For 1 hour"), this,
                    [this, nowMs] { m_session.muteUntil(nowMs + Texts::muteMs); });
    const std::int64_t morning = Texts::tomorrowMorningMs(nowMs);
    mute->addAction(tr("Until tomorrow, %1").arg(m_theme.timeOfDay(morning)), this,
                    [this, morning] { m_session.muteUntil(morning); });
    mute->addAction(tr("Until all that is down works again"), this, [this] {
        const QList<Target> all = m_session.targets().targets();
        for (const Target &target : all) {
            if (m_session.state(target.id).status == TargetState::Status::Down)
                m_session.silences().muteUntilUp(target.id);
        }
    });
}

} // namespace vigie
