// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchremedies.h"

#include "composepatch.h"
#include "text.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr int triedPorts = 20;
// A patch is made by reading the file two more times; a verdict must not wait for a giant one.
constexpr qint64 maxPatchedFile = 1024 * 1024;
constexpr qint64 maxDotEnv = 1024 * 1024;

using Edit = std::optional<ComposeEdit>;

QString number(int port)
{
    return QString::number(port);
}

ComposePort wantedPort(const Evidence &evidence)
{
    ComposePort port;
    port.hostPorts = number(evidence.urlPort());
    port.containerPorts = number(evidence.containerPort);
    return port;
}

ComposeEdit addPort(const Evidence &evidence)
{
    return {ComposeEdit::Kind::AddPort, evidence.serviceName, wantedPort(evidence), {}};
}

// The first entry of the service that the condition accepts, changed as the other function says.
Edit changeEntry(const Evidence &evidence, const std::function<bool(const ComposePort &)> &isMeant,
                 const std::function<void(ComposePort &)> &change)
{
    if (!evidence.project.service)
        return std::nullopt;
    for (const ComposePort &port : evidence.project.service->ports) {
        if (!isMeant(port))
            continue;
        ComposePort changed = port;
        change(changed);
        return ComposeEdit{ComposeEdit::Kind::ChangePort, evidence.serviceName, changed, port.at};
    }
    return std::nullopt;
}

Edit editNotPublished(const Evidence &evidence)
{
    return addPort(evidence);
}

Edit editExposed(const Evidence &evidence)
{
    const QString wanted = number(evidence.containerPort);
    if (evidence.project.service) {
        for (const ComposePort &port : evidence.project.service->expose) {
            if (port.containerPorts == wanted)
                return ComposeEdit{ComposeEdit::Kind::ExposeToPort, evidence.serviceName,
                                   wantedPort(evidence), port.at};
        }
    }
    return addPort(evidence); // the image says EXPOSE
}

Edit editHostPort(const Evidence &evidence)
{
    return changeEntry(
        evidence,
        [&](const ComposePort &port) {
            return port.protocol == u"tcp" && port.hostPortFor(evidence.containerPort);
        },
        [&](ComposePort &port) {
            port.hostPorts = number(evidence.urlPort());
            port.containerPorts = number(evidence.containerPort);
        });
}

Edit editTarget(const Evidence &evidence)
{
    return changeEntry(
        evidence,
        [&](const ComposePort &port) {
            return port.baseSixty || port.hostPorts == number(evidence.urlPort());
        },
        [&](ComposePort &port) {
            if (!port.baseSixty)
                port.containerPorts = number(evidence.containerPort);
        });
}

Edit editProtocol(const Evidence &evidence)
{
    return changeEntry(
        evidence,
        [&](const ComposePort &port) {
            return port.protocol != u"tcp" && port.hostPortFor(evidence.containerPort);
        },
        [](ComposePort &port) { port.protocol = u"tcp"_s; });
}

Edit editAddress(const Evidence &evidence)
{
    return changeEntry(
        evidence,
        [&](const ComposePort &port) {
            return !port.hostIp.isEmpty() && port.hostPortFor(evidence.containerPort);
        },
        [](ComposePort &port) { port.hostIp.clear(); });
}

// The server listens on another port than the one that is published.
Edit editTargetToListener(const Evidence &evidence)
{
    QList<quint16> candidates;
    for (const ProcListener &listener : evidence.inside.listeners) {
        if (!listener.address.isLoopback() && !candidates.contains(listener.port))
            candidates.append(listener.port);
    }
    if (candidates.size() != 1)
        return std::nullopt;
    return changeEntry(
        evidence,
        [&](const ComposePort &port) {
            return port.hostPortFor(evidence.containerPort).has_value();
        },
        [&](ComposePort &port) { port.containerPorts = number(candidates.first()); });
}

Edit editToFreePort(const Evidence &evidence)
{
    for (int port = evidence.urlPort() + 1; port <= evidence.urlPort() + triedPorts; ++port) {
        const PortOwners owners = portOwners(static_cast<quint16>(port));
        if (port > 65535 || !owners.readable || !owners.listeners.isEmpty())
            continue;
        return changeEntry(
            evidence,
            [&](const ComposePort &each) {
                return each.hostPortFor(evidence.containerPort) == evidence.urlPort();
            },
            [&](ComposePort &each) { each.hostPorts = number(port); });
    }
    return std::nullopt;
}

Edit editNetworkMode(const Evidence &evidence)
{
    if (!evidence.project.service || !evidence.project.service->networkModeAt)
        return std::nullopt;
    return ComposeEdit{ComposeEdit::Kind::RemoveNetworkMode,
                       evidence.serviceName,
                       {},
                       *evidence.project.service->networkModeAt};
}

constexpr struct
{
    const char *verdict;
    const char *id;
    Edit (*edit)(const Evidence &evidence);
} table[] = {
    {"port.not-published", "patch-ports", editNotPublished},
    {"port.exposed-only", "patch-ports", editExposed},
    {"port.ephemeral", "patch-ports", editHostPort},
    {"port.other-host-port", "patch-ports", editHostPort},
    {"port.wrong-target", "patch-ports", editTarget},
    {"port.wrong-protocol", "patch-ports", editProtocol},
    {"port.other-address", "patch-ports", editAddress},
    {"port.ipv6-only", "patch-ports", editAddress},
    {"port.taken-by-process", "patch-free-port", editToFreePort},
    {"port.taken-by-container", "patch-free-port", editToFreePort},
    {"port.reserved-by-system", "patch-free-port", editToFreePort},
    {"server.other-port", "patch-target", editTargetToListener},
    {"network.none", "patch-network-mode", editNetworkMode},
};

// A new port goes where ports of the service are already, else to the last file that has it: what
// is special to one stage of a project stands there.
QString fileFor(const ComposeEdit &edit, const ProjectFacts &project)
{
    if (!edit.at.file.isEmpty())
        return edit.at.file;
    QString chosen;
    bool chosenHasPorts = false;
    for (const ComposeFile &file : project.files) {
        const ComposeService *service = file.service(edit.service);
        if (!service || (chosenHasPorts && !service->portsAt))
            continue;
        chosen = file.path;
        chosenHasPorts = service->portsAt.has_value();
    }
    return chosen;
}

Variables variablesBeside(const QString &file)
{
    Variables variables;
    QFile dotEnv(QFileInfo(file).absoluteDir().filePath(u".env"_s));
    if (dotEnv.open(QIODevice::ReadOnly))
        variables = readDotEnv(dotEnv.read(maxDotEnv));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        variables.insert(name, environment.value(name));
    return variables;
}

QString titleOf(const ComposeEdit &edit, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    if (edit.kind == ComposeEdit::Kind::RemoveNetworkMode)
        return Text::tr("Remove network_mode from %1").arg(name);
    return Text::tr("Publish %1 in %2").arg(edit.port.toShortForm(), name);
}

ComposePatch patchOf(const QString &file, const ComposeEdit &edit, const ProjectFacts &project)
{
    const qint64 size = QFileInfo(file).size();
    if (size > maxPatchedFile)
        return {file, {}, {}, {}, Text::tr("the file has %1 MB").arg(size / 1'000'000)};
    return patchComposeFile(file, edit, variablesBeside(project.paths.value(0, file)));
}

} // namespace

std::vector<Remedy> patchRemedies(const QString &verdict, const Evidence &evidence)
{
    std::vector<Remedy> remedies;
    for (const auto &row : table) {
        if (verdict != QLatin1StringView(row.verdict))
            continue;
        const Edit edit = row.edit(evidence);
        const QString file = edit ? fileFor(*edit, evidence.project) : QString();
        if (file.isEmpty())
            continue;
        const ComposePatch patch = patchOf(file, *edit, evidence.project);
        Remedy remedy;
        remedy.id = QString::fromLatin1(row.id);
        remedy.title = titleOf(*edit, file);
        if (patch.isPossible())
            remedy.patch = {file, patch.diff, patch.before, patch.after};
        else
            remedy.title = Text::tr("By hand: %1 (Vigie does not change it: %2)")
                               .arg(remedy.title, patch.refusal);
        if (!patch.isDone)
            remedies.push_back(remedy);
    }
    return remedies;
}

} // namespace vigie
