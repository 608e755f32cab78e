// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portowner.h"

#include "procnettcp.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <filesystem>
#include <unistd.h>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

// A process may have a million descriptors; one owner is not worth more than this.
constexpr int maxDescriptors = 20'000;
constexpr qint64 maxTableSize = 16 * 1024 * 1024;
constexpr qint64 maxCommandLine = 64 * 1024;

QByteArray readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(limit) : QByteArray();
}

QString nameOf(const QString &processFolder)
{
    const QByteArray command = readFile(processFolder + u"/cmdline"_s, maxCommandLine);
    const QByteArray first = command.left(command.indexOf('\0'));
    const QString fromCommand = QString::fromLocal8Bit(first.mid(first.lastIndexOf('/') + 1));
    const QString comm = QString::fromLocal8Bit(readFile(processFolder + u"/comm"_s, 64)).trimmed();
    // comm is cut to 15 bytes; the command line has the rest, unless the process renamed itself.
    return fromCommand.startsWith(comm) && !comm.isEmpty() ? fromCommand : comm;
}

struct Proxy
{
    QHostAddress hostAddress;
    quint16 hostPort = 0;
    ProxyTarget target;
};

// docker-proxy runs as root, but its command line is for everyone to read.
std::optional<Proxy> readProxy(const QByteArray &commandLine)
{
    const QList<QByteArray> words = commandLine.split('\0');
    if (words.isEmpty() || !words.first().endsWith("docker-proxy"))
        return std::nullopt;
    QHash<QByteArray, QByteArray> options;
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (words[i].startsWith('-'))
            options.insert(words[i], words[i + 1]);
    }
    if (options.value("-proto") != "tcp")
        return std::nullopt;
    Proxy proxy;
    proxy.hostAddress = QHostAddress(QString::fromLatin1(options.value("-host-ip")));
    proxy.hostPort = options.value("-host-port").toUShort();
    proxy.target.containerAddress =
        QHostAddress(QString::fromLatin1(options.value("-container-ip")));
    proxy.target.containerPort = options.value("-container-port").toUShort();
    return proxy;
}

void nameProxies(const QString &processFolder, qint64 pid, quint16 port, QList<PortListener> &all)
{
    const auto proxy = readProxy(readFile(processFolder + u"/cmdline"_s, maxCommandLine));
    if (!proxy || proxy->hostPort != port)
        return;
    for (PortListener &listener : all) {
        if (listener.address == proxy->hostAddress) {
            listener.pid = pid;
            listener.processName = u"docker-proxy"_s;
            listener.proxy = proxy->target;
        }
    }
}

void nameOwnDescriptors(const QString &processFolder, qint64 pid,
                        const QHash<QString, qsizetype> &links, QList<PortListener> &all)
{
    std::error_code error;
    const std::filesystem::path folder(QFile::encodeName(processFolder + u"/fd"_s).toStdString());
    int left = maxDescriptors;
    for (auto entry = std::filesystem::directory_iterator(folder, error);
         !error && entry != std::filesystem::directory_iterator() && left > 0;
         entry.increment(error), --left) {
        char target[64];
        const ssize_t length = readlink(entry->path().c_str(), target, sizeof target);
        const auto found =
            length > 0
                ? links.constFind(QString::fromLatin1(target, static_cast<qsizetype>(length)))
                : links.constEnd();
        if (found == links.constEnd())
            continue;
        PortListener &listener = all[*found];
        // Forked children share the socket: the oldest process is the one to name.
        if (!listener.pid || *listener.pid > pid) {
            listener.pid = pid;
            listener.processName = nameOf(processFolder);
        }
    }
}

} // namespace

PortOwners portOwnersFromProc(const QString &procRoot, quint16 port)
{
    PortOwners owners;
    QHash<QString, qsizetype> links;
    for (const QString &table : {u"/net/tcp"_s, u"/net/tcp6"_s}) {
        const QByteArray text = readFile(procRoot + table, maxTableSize);
        owners.readable = owners.readable || !text.isEmpty();
        const QList<ProcListener> rows = parseProcNetTcp(text);
        for (const ProcListener &row : rows) {
            if (row.port != port)
                continue;
            links.insert(u"socket:[%1]"_s.arg(row.inode), owners.listeners.size());
            PortListener listener;
            listener.address = row.address;
            listener.uid = row.uid;
            owners.listeners.append(listener);
        }
    }
    if (owners.listeners.isEmpty())
        return owners;
    const QStringList processes = QDir(procRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : processes) {
        bool isPid = false;
        const qint64 pid = name.toLongLong(&isPid);
        if (!isPid)
            continue;
        const QString folder = procRoot + u'/' + name;
        nameOwnDescriptors(folder, pid, links, owners.listeners);
        nameProxies(folder, pid, port, owners.listeners);
    }
    return owners;
}

PortOwners portOwners(quint16 port)
{
    return portOwnersFromProc(u"/proc"_s, port);
}

} // namespace vigie
