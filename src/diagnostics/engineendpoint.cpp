// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineendpoint.h"

#include "text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 maxConfig = 4 * 1024 * 1024;

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(maxConfig)).object();
}

QString configDirectory(const EngineSurroundings &surroundings)
{
    const QString set = surroundings.variables.value(u"DOCKER_CONFIG"_s);
    return set.isEmpty() ? surroundings.home + u"/.docker"_s : set;
}

// The endpoint of a context as `docker context` keeps it; empty when there is no such context.
QString contextHost(const EngineSurroundings &surroundings, const QString &context)
{
    const QByteArray hash =
        QCryptographicHash::hash(context.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QJsonObject meta = readJson(configDirectory(surroundings) + u"/contexts/meta/"_s +
                                      QString::fromLatin1(hash) + u"/meta.json"_s);
    return meta["Endpoints"_L1]["docker"_L1]["Host"_L1].toString();
}

QStringList defaultSockets(const EngineSurroundings &surroundings)
{
    const QString &home = surroundings.home;
#if defined(Q_OS_WIN)
    Q_UNUSED(home)
    return {u"npipe:////./pipe/docker_engine"_s, u"npipe:////./pipe/dockerDesktopLinuxEngine"_s,
            u"npipe:////./pipe/podman-machine-default"_s};
#elif defined(Q_OS_MACOS)
    return {u"unix://"_s + home + u"/.docker/run/docker.sock"_s,
            u"unix:///var/run/docker.sock"_s,
            u"unix://"_s + home + u"/.orbstack/run/docker.sock"_s,
            u"unix://"_s + home + u"/.colima/default/docker.sock"_s,
            u"unix://"_s + home + u"/.config/colima/default/docker.sock"_s,
            u"unix://"_s + home + u"/.rd/docker.sock"_s,
            u"unix://"_s + home + u"/.local/share/containers/podman/machine/podman.sock"_s};
#else
    const QString runtime = surroundings.variables.value(u"XDG_RUNTIME_DIR"_s);
    QStringList sockets{u"unix:///var/run/docker.sock"_s};
    if (!runtime.isEmpty())
        sockets.append(u"unix://"_s + runtime + u"/docker.sock"_s);
    sockets.append(u"unix://"_s + home + u"/.docker/desktop/docker.sock"_s);
    if (!runtime.isEmpty())
        sockets.append(u"unix://"_s + runtime + u"/podman/podman.sock"_s);
    sockets.append(u"unix:///run/podman/podman.sock"_s);
    return sockets;
#endif
}

// A word for the shell at the other end of an ssh connection.
QString shellWord(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', "'\\''"_L1) + u'\'';
}

// As the docker command does it; --: a host is never an option.
QStringList sshCommand(const QUrl &url)
{
    QStringList command{u"ssh"_s, u"-T"_s,
                        u"-o"_s,  u"BatchMode=yes"_s,
                        u"-o"_s,  u"ConnectTimeout="_s + QString::number(sshConnectSeconds)};
    if (!url.userName().isEmpty())
        command += {u"-l"_s, url.userName()};
    if (url.port() > 0)
        command += {u"-p"_s, QString::number(url.port())};
    command += {u"--"_s, url.host(), u"docker"_s};
    if (url.path().size() > 1)
        command += {u"--host"_s, shellWord(u"unix://"_s + url.path())};
    return command + QStringList{u"system"_s, u"dial-stdio"_s};
}

bool keepsCertificates(const EngineSurroundings &surroundings, const QString &context)
{
    const QByteArray hash =
        QCryptographicHash::hash(context.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QFileInfo::exists(configDirectory(surroundings) + u"/contexts/tls/"_s +
                             QString::fromLatin1(hash) + u"/docker"_s);
}

} // namespace

bool EngineEndpoint::isLocal() const
{
    if (!socketName().isEmpty())
        return true;
    const QHostAddress address(host());
    return uri.startsWith("tcp://"_L1) && (host() == "localhost"_L1 || address.isLoopback());
}

QStringList EngineEndpoint::dialCommand() const
{
    if (uri.startsWith("ssh://"_L1)) {
        const QUrl url(uri);
        return url.host().isEmpty() ? QStringList() : sshCommand(url);
    }
    if (!usesTls)
        return {};
    const QStringList which =
        context.isEmpty() ? QStringList{u"--host"_s, uri} : QStringList{u"--context"_s, context};
    return QStringList{u"docker"_s} + which + QStringList{u"system"_s, u"dial-stdio"_s};
}

QString EngineEndpoint::socketName() const
{
    if (uri.startsWith("unix://"_L1))
        return uri.mid(7);
    if (uri.startsWith("npipe://"_L1))
        return uri.mid(8).replace(u'/', u'\\');
    return {};
}

QString EngineEndpoint::host() const
{
    return socketName().isEmpty() ? QUrl(uri).host() : QString();
}

quint16 EngineEndpoint::port() const
{
    return static_cast<quint16>(QUrl(uri).port(2375));
}

EngineSurroundings EngineSurroundings::ofThisProcess(const QString &requested)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    EngineSurroundings surroundings{requested, {}, QDir::homePath()};
    for (const QString &name : {u"DOCKER_HOST"_s, u"DOCKER_CONTEXT"_s, u"DOCKER_CONFIG"_s,
                                u"DOCKER_TLS_VERIFY"_s, u"XDG_RUNTIME_DIR"_s}) {
        if (environment.contains(name))
            surroundings.variables.insert(name, environment.value(name));
    }
    return surroundings;
}

EngineEndpoints engineEndpoints(const EngineSurroundings &surroundings)
{
    const bool tls = !surroundings.variables.value(u"DOCKER_TLS_VERIFY"_s).isEmpty();
    const auto withTls = [tls](const QString &uri) {
        return tls && uri.startsWith("tcp://"_L1);
    };
    const QString &requested = surroundings.requested;
    if (requested.contains("://"_L1))
        return {{{requested, Text::tr("set for this target"), {}, withTls(requested)}}, {}};
    const QString host = surroundings.variables.value(u"DOCKER_HOST"_s);
    if (!host.isEmpty() && requested.isEmpty())
        return {{{host, u"DOCKER_HOST"_s, {}, withTls(host)}}, {}};
    QString context = requested;
    if (context.isEmpty())
        context = surroundings.variables.value(u"DOCKER_CONTEXT"_s);
    if (context.isEmpty())
        context = readJson(configDirectory(surroundings) + u"/config.json"_s)["currentContext"_L1]
                      .toString();
    if (!context.isEmpty() && context != "default"_L1) {
        const QString contextUri = contextHost(surroundings, context);
        if (!contextUri.isEmpty())
            return {{{contextUri, Text::tr("context %1").arg(context), context,
                      keepsCertificates(surroundings, context)}},
                    {}};
        return {{}, Text::tr("The docker context \"%1\" does not exist.").arg(context)};
    }
    EngineEndpoints endpoints;
    for (const QString &socket : defaultSockets(surroundings))
        endpoints.list.append({socket, Text::tr("usual place"), {}, false});
    return endpoints;
}

} // namespace vigie
