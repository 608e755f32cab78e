// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockwatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QString nameOf(const QObject &receiver, const QEvent &event)
{
    QString name = QLatin1String(receiver.metaObject()->className());
    if (const QObject *parent = receiver.parent())
        name += u" of "_s + QLatin1String(parent->metaObject()->className());
    return name + u' ' +
           QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type()));
}

} // namespace

bool BlockWatch::notify(QObject *receiver, QEvent *event)
{
    // The events of other threads come this way too.
    if (QThread::currentThread() != thread() || m_depth > 0 || m_places.empty())
        return QApplication::notify(receiver, event);
    const QString what = nameOf(*receiver, *event); // afterwards both may be gone
    const double beginMs = milliseconds(CLOCK_MONOTONIC);
    const double beginCpuMs = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    note(what, milliseconds(CLOCK_MONOTONIC) - beginMs,
         milliseconds(CLOCK_THREAD_CPUTIME_ID) - beginCpuMs);
    return result;
}

void BlockWatch::note(const QString &what, double tookMs, double cpuMs)
{
    Place &place = m_places.back();
    if (tookMs > limitMs)
        ++place.tooLong;
    if (tookMs > place.longestMs) {
        place.longestMs = tookMs;
        place.cpuMs = cpuMs;
        place.event = what;
    }
}

void BlockWatch::print() const
{
    std::printf("%-34s %9s %9s %7s  %s\n", "place", "longest", "its CPU", "> 8 ms", "event");
    for (const Place &place : m_places) {
        std::printf("%-34s %6.1f ms %6.1f ms %7d  %s\n", qPrintable(place.name), place.longestMs,
                    place.cpuMs, place.tooLong, qPrintable(place.event));
    }
}

} // namespace vigie
