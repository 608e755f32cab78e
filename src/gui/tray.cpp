// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include "icons.h"
#include "session.h"
#include "stateshape.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "texts.h"
#include "theme.h"

#include <QDateTime>
#include <QMenu>
#include <QPainter>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int muteMs = 60 * 60 * 1000;

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

QIcon trayIcon(TargetState::Status status)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = appIcon().pixmap(QSize(size, size));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double badge = size * 0.46;
        const QRectF area(size - badge, size - badge, badge, badge);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawEllipse(area.adjusted(-size * 0.05, -size * 0.05, size * 0.1, size * 0.1));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        const double inset = size * 0.05;
        paintStateShape(painter, area.adjusted(inset, inset, -inset, -inset), status, darkTokens());
        icon.addPixmap(pixmap);
    }
    return icon;
}

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
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT diagnoseRequested(m_notifiedTarget); });
    connect(&session, &Session::stateChanged, this, &Tray::refresh);
    connect(&session, &Session::notified, this, &Tray::notify);
    const TargetList &targets = session.targets();
    connect(&targets, &TargetList::inserted, this, &Tray::refresh);
    connect(&targets, &TargetList::removed, this, &Tray::refresh);
    m_icon.setIcon(trayIcon(m_shown));
    fillMenu();
    refresh();
}

Tray::~Tray() = default;

void Tray::show()
{
    m_icon.show();
}

TargetState::Status Tray::worst() const
{
    auto worst = TargetState::Status::Paused;
    for (const Target &target : m_session.targets().targets()) {
        const auto status = m_session.state(target.id).status;
        if (severity(status) > severity(worst))
            worst = status;
    }
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
    bool anyRunning = false;
    for (const Target &target : m_session.targets().targets()) {
        const auto status = m_session.state(target.id).status;
        QPixmap pixmap(16, 16);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintStateShape(painter, QRectF(3, 3, 10, 10), status, m_theme.tokens());
        painter.end();
        m_menu->addAction(QIcon(pixmap), u"%1 (%2)"_s.arg(target.name, Texts::status(status)), this,
                          [this, id = target.id] { Q_EMIT targetRequested(id); });
        anyRunning = anyRunning || !target.paused;
    }
    m_menu->addSeparator();
    m_menu->addAction(anyRunning ? tr("Pause all") : tr("Resume all"), this, [this, anyRunning] {
        const QList<Target> targets = m_session.targets().targets();
        for (const Target &target : targets) {
            m_editor.setPaused(target.id, anyRunning);
        }
    });
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 muted = m_session.mutedUntilMs();
    if (muted > now)
        m_menu->addAction(tr("Unmute (until %1)").arg(Texts::timeOfDay(muted)), this,
                          [this] { m_session.muteUntil(0); });
    else
        m_menu->addAction(tr("Mute for 1 h"), this, [this] {
            m_session.muteUntil(QDateTime::currentMSecsSinceEpoch() + muteMs);
        });
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Tray::quitRequested);
}

void Tray::notify(const Notification &notification)
{
    m_notifiedTarget = notification.targets.value(0);
    const auto status = notification.kind == Notification::Kind::Down ? TargetState::Status::Down
                                                                      : TargetState::Status::Up;
    if (m_icon.isVisible())
        m_icon.showMessage(notification.title, notification.text, trayIcon(status), 10'000);
    Q_EMIT notified(notification.title, notification.text);
}

} // namespace vigie
