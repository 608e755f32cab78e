// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockwatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <sys/resource.h>

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

// How often the thread gave the processor away by itself.
long waits()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
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
    const long beginWaits = waits();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    note(what, milliseconds(CLOCK_THREAD_CPUTIME_ID) - beginCpuMs,
         waits() > beginWaits ? milliseconds(CLOCK_MONOTONIC) - beginMs : 0);
    return result;
}

void BlockWatch::note(const QString &what, double cpuMs, double waitedMs)
{
    Place &place = m_places.back();
    place.waitMs = std::max(place.waitMs, waitedMs);
    if (std::max(cpuMs, waitedMs) > limitMs)
        ++place.tooLong;
    if (cpuMs > place.cpuMs) {
        place.cpuMs = cpuMs;
        place.event = what;
    }
}

void BlockWatch::print() const
{
    std::printf("%-42s %9s %9s %7s  %s\n", "place", "longest", "waiting", "> 8 ms", "event");
    for (const Place &place : m_places) {
        std::printf("%-42s %6.1f ms %6.1f ms %7d  %s\n", qPrintable(place.name), place.cpuMs,
                    place.waitMs, place.tooLong, qPrintable(place.event));
    }
}

} // namespace vigie
