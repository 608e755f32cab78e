// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace vigie {

// What a notice offers besides being read.
enum class NoticeAction { Show, Diagnose, Mute };

[[nodiscard]] QList<NoticeAction> actionsFor(const Notification &notice); // Show first
[[nodiscard]] QString actionId(NoticeAction action); // for machines: "default", "diagnose", "mute"
[[nodiscard]] QString actionText(NoticeAction action); // translated

// The arguments of org.freedesktop.Notifications.Notify, for a service that can do so much.
struct NoticeCall
{
    QString summary;
    QString body;
    QStringList actions; // id, text, id, text …
    QVariantMap hints;
};

[[nodiscard]] NoticeCall noticeCall(const Notification &notice, const QStringList &capabilities);

} // namespace vigie
