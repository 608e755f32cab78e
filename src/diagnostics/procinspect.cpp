// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procinspect.h"

#include <QFile>
#include <QList>

#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 maxFile = 4 * 1024 * 1024;
constexpr int maxProcesses = 200;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxFile) : QByteArray();
}

QString directory(const QString &root, qint64 pid)
{
    return root + u'/' + QString::number(pid) + u'/';
}

// The name in /proc/N/stat may hold spaces and parentheses: the fields begin after the last one.
char stateOf(const QString &root, qint64 pid)
{
    const QByteArray stat = readFile(directory(root, pid) + u"stat"_s);
    const qsizetype end = stat.lastIndexOf(')');
    return end > 0 && end + 2 < stat.size() ? stat[end + 2] : '\0';
}

QList<qint64> childrenOf(const QString &root, qint64 pid)
{
    const QByteArray text =
        readFile(directory(root, pid) + u"task/"_s + QString::number(pid) + u"/children"_s);
    QList<qint64> children;
    for (const QByteArray &word : text.split(' ')) {
        if (const qint64 child = word.trimmed().toLongLong(); child > 0)
            children.append(child);
    }
    return children;
}

} // namespace

bool isContainerProcess(const QString &root, qint64 pid, const QString &containerId)
{
    return pid > 0 && !containerId.isEmpty() &&
           readFile(directory(root, pid) + u"cgroup"_s).contains(containerId.toLatin1());
}

std::optional<QByteArray> tcpTables(const QString &root, qint64 pid)
{
    const QByteArray v4 = readFile(directory(root, pid) + u"net/tcp"_s);
    if (v4.isEmpty())
        return std::nullopt;
    return v4 + readFile(directory(root, pid) + u"net/tcp6"_s);
}

char processTreeState(const QString &root, qint64 pid)
{
    const char own = stateOf(root, pid);
    QList<qint64> waiting = childrenOf(root, pid);
    for (int seen = 0; !waiting.isEmpty() && seen < maxProcesses; ++seen) {
        const qint64 child = waiting.takeFirst();
        const char state = stateOf(root, child);
        if (own != 'T' && (state == 'T' || state == 'D'))
            return state;
        waiting += childrenOf(root, child);
    }
    return own;
}

QString processName(const QString &root, qint64 pid)
{
    return QString::fromUtf8(readFile(directory(root, pid) + u"comm"_s)).trimmed();
}

QString routeInterface(const QByteArray &table, const QHostAddress &address)
{
    QString interface;
    int longest = -1;
    const quint32 wanted = address.toIPv4Address();
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        bool isHex = false;
        const quint32 destination = qFromBigEndian(fields.value(1).toUInt(&isHex, 16));
        if (!isHex || fields.size() < 8)
            continue;
        const quint32 mask = qFromBigEndian(fields.value(7).toUInt(nullptr, 16));
        const int length = std::popcount(mask);
        if ((wanted & mask) == destination && length > longest) {
            longest = length;
            interface = QString::fromLatin1(fields.value(0));
        }
    }
    return interface;
}

} // namespace vigie
