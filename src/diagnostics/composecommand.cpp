// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composecommand.h"

#include "processrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QStringList pluginDirectories()
{
    QString config = qEnvironmentVariable("DOCKER_CONFIG");
    if (config.isEmpty())
        config = QDir::homePath() + u"/.docker"_s;
    QStringList directories{config + u"/cli-plugins"_s,
                            u"/usr/local/lib/docker/cli-plugins"_s,
                            u"/usr/local/libexec/docker/cli-plugins"_s,
                            u"/usr/lib/docker/cli-plugins"_s,
                            u"/usr/libexec/docker/cli-plugins"_s,
                            u"C:/Program Files/Docker/cli-plugins"_s};
    QFile file(config + u"/config.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(file.read(1 << 20)).object();
        const QJsonArray extra = json["cliPluginsExtraDirs"_L1].toArray();
        for (const QJsonValue &directory : extra)
            directories.append(directory.toString());
    }
    return directories;
}

bool hasPlugin()
{
    const QStringList directories = pluginDirectories();
    for (const QString &directory : directories) {
        for (const QString &name : {u"/docker-compose"_s, u"/docker-compose.exe"_s}) {
            if (QFileInfo(directory + name).isExecutable())
                return true;
        }
    }
    return false;
}

} // namespace

QStringList composeProgram()
{
    if (hasPlugin() && !findProgram(u"docker"_s).isEmpty())
        return {u"docker"_s, u"compose"_s};
    for (const QString &name : {u"docker-compose"_s, u"podman-compose"_s}) {
        if (!findProgram(name).isEmpty())
            return {name};
    }
    return {};
}

QStringList composeCommand(const Evidence &evidence, const QStringList &words)
{
    QStringList command = composeProgram();
    if (command.isEmpty())
        command = {u"docker"_s, u"compose"_s};
    if (!evidence.engine.requestedHost.isEmpty())
        command.insert(1, u"--host="_s + evidence.engine.requestedHost);
    const ProjectFacts &project = evidence.project;
    QStringList files = project.paths;
    const ContainerFacts *container = evidence.container();
    if (files.isEmpty() && container)
        files = container->configFiles;
    for (const QString &file : std::as_const(files))
        command += {u"-f"_s, file};
    const QString name = container ? container->project : project.expectedName;
    const QString directory = QDir(composeDirectory(evidence)).dirName().toLower();
    if (!name.isEmpty() && name != directory)
        command += {u"-p"_s, name};
    return command + words;
}

QString composeDirectory(const Evidence &evidence)
{
    if (!evidence.project.directory.isEmpty())
        return QDir(evidence.project.directory).absolutePath();
    const ContainerFacts *container = evidence.container();
    return container ? container->workingDirectory : QString();
}

} // namespace vigie
