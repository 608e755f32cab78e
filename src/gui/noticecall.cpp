// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticecall.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1000; // a notice is no log

struct NoticeCallText
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

uchar urgencyOf(const Notification &notice)
{
    switch (notice.urgency) {
    case Notification::Urgency::Low:
        return 0;
    case Notification::Urgency::Normal:
        return 1;
    case Notification::Urgency::Critical:
        return 2;
    }
    return 1;
}

QString categoryOf(Notification::Kind kind)
{
    switch (kind) {
    case Notification::Kind::Down:
    case Notification::Kind::Unstable:
    case Notification::Kind::AlertFiring:
        return u"network.error"_s;
    case Notification::Kind::Recovered:
    case Notification::Kind::AlertResolved:
        return u"network.connected"_s;
    case Notification::Kind::Note:
        break;
    }
    return u"network"_s;
}

} // namespace

QList<NoticeAction> actionsFor(const Notification &notice)
{
    switch (notice.kind) {
    case Notification::Kind::Down:
    case Notification::Kind::Unstable:
        return {NoticeAction::Show, NoticeAction::Diagnose, NoticeAction::Mute};
    case Notification::Kind::AlertFiring:
        return {NoticeAction::Show, NoticeAction::Mute};
    default:
        return {NoticeAction::Show};
    }
}

QString actionId(NoticeAction action)
{
    switch (action) {
    case NoticeAction::Show:
        return u"default"_s;
    case NoticeAction::Diagnose:
        return u"diagnose"_s;
    case NoticeAction::Mute:
        return u"mute"_s;
    }
    return {};
}

QString actionText(NoticeAction action)
{
    switch (action) {
    case NoticeAction::Show:
        return NoticeCallText::tr("Show");
    case NoticeAction::Diagnose:
        return NoticeCallText::tr("Diagnose");
    case NoticeAction::Mute:
        return NoticeCallText::tr("Mute 1 h");
    }
    return {};
}

NoticeCall noticeCall(const Notification &notice, const QStringList &capabilities)
{
    NoticeCall call;
    call.summary = notice.title;
    const QString text = notice.text.left(longestText);
    if (!capabilities.contains(u"body"_s))
        call.summary = text.isEmpty() ? notice.title : u"%1 – %2"_s.arg(notice.title, text);
    else
        call.body = capabilities.contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
    if (capabilities.contains(u"actions"_s)) {
        const QList<NoticeAction> actions = actionsFor(notice);
        for (const NoticeAction action : actions)
            call.actions += {actionId(action), actionText(action)};
    }
    call.hints[u"urgency"_s] = QVariant::fromValue(urgencyOf(notice));
    call.hints[u"category"_s] = categoryOf(notice.kind);
    call.hints[u"desktop-entry"_s] = QGuiApplication::desktopFileName();
    if (notice.isUpdate)
        call.hints[u"suppress-sound"_s] = true;
    return call;
}

} // namespace vigie
