// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "masking.h"
#include "text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcessEnvironment>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::array baseNames = {"compose.yaml"_L1, "compose.yml"_L1, "docker-compose.yml"_L1,
                                  "docker-compose.yaml"_L1};
constexpr std::array prodNames = {"docker-compose.prod.yml"_L1, "docker-compose.prod.yaml"_L1,
                                  "compose.prod.yml"_L1, "compose.prod.yaml"_L1};
constexpr qint64 maxDotEnv = 1024 * 1024;

template <size_t N>
QString firstExisting(const QString &directory, const std::array<QLatin1StringView, N> &names)
{
    for (const QLatin1StringView name : names) {
        const QString path = directory + u'/' + name;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

// As compose makes a project name of a directory's.
QString normalizedName(const QString &name)
{
    QString normalized;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_')
            normalized += c;
    }
    while (!normalized.isEmpty() && (normalized[0] == u'-' || normalized[0] == u'_'))
        normalized.remove(0, 1);
    return normalized;
}

Variables variablesOf(const QString &directory)
{
    Variables variables;
    QFile file(directory + u"/.env"_s);
    if (file.open(QIODevice::ReadOnly))
        variables = readDotEnv(file.read(maxDotEnv));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        variables.insert(name, environment.value(name));
    return variables;
}

void findFiles(const DiagnosisRequest &request, ProjectFacts &project)
{
    if (!request.projectDirectory.isEmpty())
        project.directory = QDir(request.projectDirectory).absolutePath();
    for (const QString &file : request.composeFiles) {
        const bool absolute = QDir::isAbsolutePath(file) || request.projectDirectory.isEmpty();
        QString path = absolute ? file : request.projectDirectory + u'/' + file;
        if (!QFileInfo::exists(path) && QFileInfo::exists(file))
            path = file;
        project.paths.append(QFileInfo(path).absoluteFilePath());
    }
    project.pathsRequested = !project.paths.isEmpty();
    if (project.directory.isEmpty() && project.pathsRequested)
        project.directory = QFileInfo(project.paths.constFirst()).absolutePath();
    if (project.pathsRequested || project.directory.isEmpty())
        return;
    for (const QString &path : {firstExisting(project.directory, baseNames),
                                firstExisting(project.directory, prodNames)}) {
        if (!path.isEmpty())
            project.paths.append(QFileInfo(path).absoluteFilePath());
    }
}

QString expectedName(const DiagnosisRequest &request, const ProjectFacts &project,
                     const Variables &variables)
{
    if (!request.projectName.isEmpty())
        return request.projectName;
    const QString set = variables.value(u"COMPOSE_PROJECT_NAME"_s);
    if (!set.isEmpty())
        return set;
    for (auto file = project.files.rbegin(); file != project.files.rend(); ++file) {
        if (!file->projectName.isEmpty())
            return file->projectName;
    }
    return project.directory.isEmpty() ? QString()
                                       : normalizedName(QDir(project.directory).dirName());
}

ProjectFacts readFiles(const DiagnosisRequest &request)
{
    ProjectFacts project;
    project.tried = true;
    findFiles(request, project);
    if (project.directory.isEmpty()) {
        project.expectedName = request.projectName;
        return project;
    }
    const Variables variables =
        variablesOf(project.paths.isEmpty() ? project.directory
                                            : QFileInfo(project.paths.constFirst()).absolutePath());
    for (const QString &path : std::as_const(project.paths)) {
        project.files.append(readComposeFile(path, variables));
        const ComposeFile &file = project.files.constLast();
        for (const ComposeService &service : file.services) {
            if (!project.serviceNames.contains(service.name))
                project.serviceNames.append(service.name);
        }
        if (!project.problem && !file.problems.isEmpty())
            project.problem = file.problems.constFirst();
    }
    project.expectedName = expectedName(request, project, variables);
    return project;
}

} // namespace

void readProject(Examination &examination)
{
    examination.evidence.project = readFiles(examination.request);
}

void adoptProject(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (!container || container->workingDirectory.isEmpty() || evidence.engine.isRemote() ||
        !evidence.project.directory.isEmpty())
        return;
    DiagnosisRequest request = examination.request;
    request.projectDirectory = container->workingDirectory;
    request.projectName = container->project;
    ProjectFacts project = readFiles(request);
    QStringList used;
    for (const QString &file : container->configFiles)
        used.append(QDir(container->workingDirectory).absoluteFilePath(file));
    const auto isThere = [](const QString &path) {
        return QFileInfo(path).isReadable();
    };
    if (used.isEmpty() || !std::all_of(used.begin(), used.end(), isThere))
        return; // of another machine, or gone
    const bool isUsual = std::all_of(used.begin(), used.end(), [&](const QString &path) {
        return project.paths.contains(QFileInfo(path).absoluteFilePath());
    });
    if (!isUsual) {
        request.composeFiles = used;
        project = readFiles(request);
    }
    project.service = mergedService(project.files, evidence.serviceName);
    evidence.project = project;
}

Finding checkProject(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const DiagnosisRequest &request = examination.request;
    evidence.composeExpected = !request.composeFiles.isEmpty() ||
                               !request.projectDirectory.isEmpty() ||
                               !request.projectName.isEmpty() || !request.service.isEmpty();
    const ProjectFacts &project = evidence.project;
    if (project.paths.isEmpty())
        return {Outcome::Skipped, Text::tr("No compose file is known for this target.")};
    QJsonArray paths;
    for (const QString &path : project.paths)
        paths.append(path);
    const QJsonObject details{{u"files"_s, paths},
                              {u"project"_s, project.expectedName},
                              {u"services"_s, QJsonArray::fromStringList(project.serviceNames)}};
    if (project.problem)
        return {Outcome::Failed, withoutSecrets(project.problem->toString()), details};
    QStringList names;
    for (const QString &path : project.paths)
        names.append(QFileInfo(path).fileName());
    return {
        Outcome::Passed,
        Text::tr("%1: project \"%2\", services %3")
            .arg(names.join(u" + "_s), project.expectedName, project.serviceNames.join(u", "_s)),
        details};
}

} // namespace vigie
