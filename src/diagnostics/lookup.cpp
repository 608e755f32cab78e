// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

namespace vigie {

HostLookup lookUpHost(const QString &host, const Deadline &deadline)
{
    QEventLoop loop;
    HostLookup result;
    bool done = false;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        result.addresses = info.addresses();
        if (info.error() != QHostInfo::NoError)
            result.error = info.errorString();
        done = true;
        loop.quit();
    });
    QTimer slices;
    QObject::connect(&slices, &QTimer::timeout, &loop, [&] {
        if (deadline.isOver())
            loop.quit();
    });
    slices.start(deadline.sliceMs());
    if (!done)
        loop.exec();
    if (!done) {
        QHostInfo::abortHostLookup(id);
        result.timedOut = true;
    }
    return result;
}

} // namespace vigie
