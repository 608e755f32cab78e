// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "stateicons.h"

#ifdef VIGIE_DBUS
#include "freedesktopnotices.h"
#endif

namespace vigie {

Notices::Notices(TrayMessage trayMessage, QObject *parent)
    : QObject(parent)
    , m_trayMessage(std::move(trayMessage))
{
#ifdef VIGIE_DBUS
    m_service = new FreedesktopNotices(noticeImage, this);
    connect(m_service, &FreedesktopNotices::actionChosen, this, &Notices::actionChosen);
    connect(m_service, &FreedesktopNotices::failed, this, &Notices::fallBack);
    connect(m_service, &FreedesktopNotices::missing, this,
            [this](const QString &why) { m_why = why; });
#endif
}

Notices::~Notices() = default;

void Notices::start([[maybe_unused]] const QString &busAddress)
{
#ifdef VIGIE_DBUS
    m_service->start(busAddress);
#endif
}

void Notices::show(const Notification &notice)
{
#ifdef VIGIE_DBUS
    m_service->show(notice);
#else
    fallBack(notice);
#endif
}

void Notices::fallBack(const Notification &notice)
{
    if (notice.isUpdate)
        return; // the tray cannot replace what it showed
    if (m_trayMessage && m_trayMessage(notice)) {
        m_lastInTray = notice;
        return;
    }
    if (!std::exchange(m_toldMissing, true)) {
        Q_EMIT missing(
            m_why.isEmpty()
                ? tr("This desktop has no tray for notices. They are in the event log.")
                : tr("Notices cannot be shown on this desktop: %1, and there is no tray. "
                     "They are in the event log.")
                      .arg(m_why));
    }
    Q_EMIT unshown(notice);
}

void Notices::trayMessageClicked()
{
    const bool diagnoses = actionsFor(m_lastInTray).contains(NoticeAction::Diagnose);
    Q_EMIT actionChosen(m_lastInTray, diagnoses ? NoticeAction::Diagnose : NoticeAction::Show);
}

} // namespace vigie
