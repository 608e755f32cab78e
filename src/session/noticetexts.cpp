// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype mostNames = 10;

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(Notifier)
};

} // namespace

QString NoticeTexts::names(const QStringList &names)
{
    if (names.size() <= mostNames)
        return names.join(QStringLiteral(", "));
    const auto more = int(names.size() - mostNames);
    return NoticeText::tr("%1 and %n more", nullptr, more)
        .arg(names.mid(0, mostNames).join(QStringLiteral(", ")));
}

QString NoticeTexts::duration(std::int64_t ms)
{
    const auto seconds = int(std::max<std::int64_t>(ms / 1000, 1));
    if (seconds < 90)
        return NoticeText::tr("%n s", nullptr, seconds);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 90)
        return NoticeText::tr("%n min", nullptr, minutes);
    return NoticeText::tr("%n h", nullptr, (minutes + 30) / 60);
}

Notification NoticeTexts::down(const QStringList &names, const QString &cause)
{
    Notification notice;
    notice.kind = Notification::Kind::Down;
    notice.urgency = Notification::Urgency::Critical;
    notice.text = cause;
    if (names.size() == 1) {
        notice.title = NoticeText::tr("%1 is down").arg(names.first());
        return notice;
    }
    notice.title = NoticeText::tr("%n targets are down", nullptr, int(names.size()));
    notice.text += QLatin1Char('\n') + NoticeTexts::names(names);
    return notice;
}

Notification NoticeTexts::recovered(const QStringList &names, std::int64_t downMs,
                                    const QStringList &stillDown)
{
    Notification notice;
    notice.kind = Notification::Kind::Recovered;
    notice.urgency = Notification::Urgency::Low;
    notice.title = names.size() == 1
                       ? NoticeText::tr("%1 is back").arg(names.first())
                       : NoticeText::tr("%n targets are back", nullptr, int(names.size()));
    notice.text = NoticeText::tr("After %1.").arg(duration(downMs));
    if (names.size() > 1)
        notice.text = NoticeTexts::names(names) + QLatin1Char('\n') + notice.text;
    if (!stillDown.isEmpty())
        notice.text +=
            QLatin1Char('\n') + NoticeText::tr("Still down: %1").arg(NoticeTexts::names(stillDown));
    return notice;
}

Notification NoticeTexts::unstable(const QString &name, int downs, std::int64_t spanMs,
                                   const QString &cause)
{
    Notification notice;
    notice.kind = Notification::Kind::Unstable;
    notice.title = NoticeText::tr("%1 comes and goes").arg(name);
    notice.text =
        NoticeText::tr("Down %n times in %1; no more notices until it is calm.", nullptr, downs)
            .arg(duration(spanMs));
    if (!cause.isEmpty())
        notice.text += QLatin1Char('\n') + cause;
    return notice;
}

} // namespace vigie
