// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

namespace vigie {

namespace {

// Takes the answer. A slot by name, because Qt 6.4 takes the end of the program for the answer to
// a look-up by pointer that is under way in another thread, and crashes.
class Receiver final : public QObject
{
    Q_OBJECT

public:
    explicit Receiver(QEventLoop &loop)
        : m_loop(loop)
    {}
    HostLookup result;
    bool isDone = false;

public Q_SLOTS:
    void take(const QHostInfo &info)
    {
        result.addresses = info.addresses();
        if (info.error() != QHostInfo::NoError)
            result.error = info.errorString();
        isDone = true;
        m_loop.quit();
    }

private:
    QEventLoop &m_loop;
};

} // namespace

HostLookup lookUpHost(const QString &host, const Deadline &deadline)
{
    QEventLoop loop;
    Receiver receiver(loop);
    const int id = QHostInfo::lookupHost(host, &receiver, SLOT(take(QHostInfo)));
    QTimer slices;
    QObject::connect(&slices, &QTimer::timeout, &loop, [&] {
        if (deadline.isOver())
            loop.quit();
    });
    slices.start(deadline.sliceMs());
    if (!receiver.isDone)
        loop.exec();
    if (!receiver.isDone) {
        QHostInfo::abortHostLookup(id);
        receiver.result.timedOut = true;
    }
    return receiver.result;
}

} // namespace vigie

#include "lookup.moc"
