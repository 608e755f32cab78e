// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composefile.h"

#include "composeextensions.h"
#include "composeyaml.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

using Kind = ComposeProblem::Kind;

class Reader final
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ComposeFile)

public:
    Reader(const QString &path, const Variables &variables)
        : m_variables(variables)
    {
        m_file.path = path;
    }

    ComposeFile read(const YAML::Node &root);

private:
    void reportRepeatedKeys(const YAML::Node &mapping);
    void report(Kind kind, const YAML::Node &node, const QString &message);
    QString text(const YAML::Node &node);
    QStringList texts(const YAML::Node &node);
    void readServices(const YAML::Node &root);
    ComposeService readService(const YamlEntry &entry);
    void readPorts(const YAML::Node &list, QList<ComposePort> &ports);
    void readPort(const YAML::Node &entry, QList<ComposePort> &ports);
    ComposePort readLongPort(const YAML::Node &mapping);
    void readNetworks(const YAML::Node &root);

    const Variables &m_variables;
    ComposeFile m_file;
};

ComposeMerge mergeOf(const YAML::Node &node)
{
    if (node.Tag() == "!override")
        return ComposeMerge::Override;
    return node.Tag() == "!reset" ? ComposeMerge::Reset : ComposeMerge::Append;
}

void Reader::report(Kind kind, const YAML::Node &node, const QString &message)
{
    m_file.problems.append({kind, positionOf(node, m_file.path), message});
}

void Reader::reportRepeatedKeys(const YAML::Node &mapping)
{
    const QList<YAML::Node> repeated = repeatedKeys(mapping);
    for (const YAML::Node &key : repeated)
        report(Kind::Structure, key, tr("the key “%1” stands here twice").arg(scalarText(key)));
}

QString Reader::text(const YAML::Node &node)
{
    const Interpolated result = interpolate(scalarText(node), m_variables);
    if (!result.failure.isEmpty())
        report(Kind::Variable, node, result.failure);
    for (const QString &name : result.unset)
        report(Kind::Variable, node, tr("the variable %1 is not set").arg(name));
    return result.text;
}

QStringList Reader::texts(const YAML::Node &node)
{
    QStringList all;
    if (node.IsScalar())
        all.append(text(node));
    else if (node.IsMap()) {
        const QList<YamlEntry> entries = allEntries(node);
        for (const YamlEntry &entry : entries)
            all.append(scalarText(entry.key));
    } else if (node.IsSequence()) {
        for (const auto &each : node)
            all.append(text(each));
    }
    return all;
}

ComposePort Reader::readLongPort(const YAML::Node &mapping)
{
    ComposePort port;
    port.isLongForm = true;
    const auto value = [&](const char *key) {
        const auto entry = findEntry(mapping, key);
        return entry ? text(entry->value) : QString();
    };
    port.containerPorts = value("target");
    port.hostPorts = value("published");
    port.hostIp = value("host_ip");
    if (const QString protocol = value("protocol"); !protocol.isEmpty())
        port.protocol = protocol.toLower();
    port.written = port.toShortForm();
    return port;
}

void Reader::readPort(const YAML::Node &entry, QList<ComposePort> &ports)
{
    if (entry.IsMap()) {
        ports.append(readLongPort(entry));
        ports.last().at = positionOf(entry, m_file.path);
        return;
    }
    const QString value = text(entry);
    auto port = parseShortPort(value);
    if (!port) {
        report(Kind::Structure, entry, tr("“%1” is not a port mapping").arg(value));
        return;
    }
    port->written = scalarText(entry);
    port->at = positionOf(entry, m_file.path);
    if (isPlainScalar(entry))
        port->baseSixty = baseSixtyValue(port->written);
    ports.append(*port);
}

void Reader::readPorts(const YAML::Node &list, QList<ComposePort> &ports)
{
    if (list.IsNull())
        return;
    if (!list.IsSequence()) {
        report(Kind::Structure, list, tr("a list is expected here"));
        return;
    }
    for (const auto &entry : list)
        readPort(entry, ports);
}

ComposeService Reader::readService(const YamlEntry &entry)
{
    ComposeService service;
    service.name = scalarText(entry.key);
    service.at = positionOf(entry.key, m_file.path);
    const YAML::Node &body = entry.value;
    if (!body.IsMap()) {
        if (!body.IsNull())
            report(Kind::Structure, body, tr("the service %1 is not a mapping").arg(service.name));
        return service;
    }
    reportRepeatedKeys(body);
    if (const auto image = findEntry(body, "image"))
        service.image = text(image->value);
    service.hasBuild = findEntry(body, "build").has_value();
    service.hasExtends = findEntry(body, "extends").has_value();
    if (const auto ports = findEntry(body, "ports")) {
        service.portsAt = positionOf(ports->key, m_file.path);
        service.portsMerge = mergeOf(ports->value);
        if (service.portsMerge != ComposeMerge::Reset)
            readPorts(ports->value, service.ports);
    }
    if (const auto expose = findEntry(body, "expose"))
        readPorts(expose->value, service.expose);
    if (const auto profiles = findEntry(body, "profiles"))
        service.profiles = texts(profiles->value);
    if (const auto mode = findEntry(body, "network_mode")) {
        service.networkMode = text(mode->value);
        service.networkModeAt = positionOf(mode->key, m_file.path);
    }
    if (const auto networks = findEntry(body, "networks"))
        service.networks = texts(networks->value);
    return service;
}

void Reader::readServices(const YAML::Node &root)
{
    const auto services = findEntry(root, "services");
    if (!services)
        return;
    if (!services->value.IsMap()) {
        if (!services->value.IsNull())
            report(Kind::Structure, services->value, tr("“services” is not a mapping"));
        return;
    }
    reportRepeatedKeys(services->value);
    const QList<YamlEntry> entries = allEntries(services->value);
    for (const YamlEntry &entry : entries)
        m_file.services.append(readService(entry));
}

void Reader::readNetworks(const YAML::Node &root)
{
    const auto networks = findEntry(root, "networks");
    if (!networks)
        return;
    const QList<YamlEntry> entries = allEntries(networks->value);
    for (const YamlEntry &entry : entries) {
        ComposeNetwork network{scalarText(entry.key), positionOf(entry.key, m_file.path)};
        const auto isTrue = [&](const char *key) {
            const auto found = findEntry(entry.value, key);
            return found && (found->value.IsMap() || text(found->value) == u"true");
        };
        network.isInternal = isTrue("internal");
        network.isExternal = isTrue("external");
        m_file.networks.append(network);
    }
}

ComposeFile Reader::read(const YAML::Node &root)
{
    try {
        if (!root.IsMap()) {
            report(Kind::Structure, root, tr("the file is no compose file: a mapping is expected"));
            return m_file;
        }
        reportRepeatedKeys(root);
        if (const auto name = findEntry(root, "name"))
            m_file.projectName = text(name->value);
        readServices(root);
        readNetworks(root);
    } catch (const YAML::Exception &error) {
        m_file.problems.append({Kind::Syntax,
                                {m_file.path, error.mark.line + 1, error.mark.column + 1},
                                QString::fromStdString(error.msg)});
    }
    return m_file;
}

ComposeFile unreadable(const QString &path, Kind kind, const QString &message)
{
    ComposeFile file;
    file.path = path;
    file.problems.append({kind, {path, 0, 0}, message});
    return file;
}

} // namespace

QString ComposeProblem::toString() const
{
    if (at.line <= 0)
        return at.file + u": "_s + message;
    return u"%1:%2:%3: %4"_s.arg(at.file).arg(at.line).arg(at.column).arg(message);
}

const ComposeService *ComposeFile::service(const QString &name) const
{
    const auto found = std::find_if(services.cbegin(), services.cend(),
                                    [&](const ComposeService &each) { return each.name == name; });
    return found == services.cend() ? nullptr : &*found;
}

ComposeFile readComposeTree(const YAML::Node &root, const QString &path, const Variables &variables)
{
    return Reader(path, variables).read(root);
}

ComposeFile parseComposeText(const QByteArray &text, const QString &path,
                             const Variables &variables)
{
    const auto loaded = loadYaml(withoutExtensions(text), path);
    if (const auto *root = std::get_if<YAML::Node>(&loaded))
        return readComposeTree(*root, path, variables);
    ComposeFile file;
    file.path = path;
    file.problems.append(std::get<ComposeProblem>(loaded));
    return file;
}

ComposeFile readComposeFile(const QString &path, const Variables &variables)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return unreadable(
            path, Kind::Missing,
            QCoreApplication::translate("vigie::ComposeFile", "there is no such file"));
    }
    QFile file(path);
    // A pipe or a device would make the diagnosis wait for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        const QString reason =
            info.isFile() ? file.errorString()
                          : QCoreApplication::translate("vigie::ComposeFile", "it is not a file");
        return unreadable(path, Kind::NotReadable, reason);
    }
    return parseComposeText(file.read(maxComposeFileSize + 1), path, variables);
}

std::optional<ComposeService> mergedService(const QList<ComposeFile> &files, const QString &name)
{
    std::optional<ComposeService> merged;
    for (const ComposeFile &file : files) {
        const ComposeService *service = file.service(name);
        if (!service)
            continue;
        if (!merged) {
            merged = *service;
            continue;
        }
        if (service->portsMerge != ComposeMerge::Append)
            merged->ports.clear();
        for (const ComposePort &port : service->ports) {
            const bool known =
                std::any_of(merged->ports.cbegin(), merged->ports.cend(),
                            [&](const ComposePort &each) { return each.isSameMapping(port); });
            if (!known)
                merged->ports.append(port);
        }
        merged->expose += service->expose;
        merged->networks += service->networks;
        merged->profiles += service->profiles;
        merged->hasBuild |= service->hasBuild;
        merged->hasExtends |= service->hasExtends;
        if (service->portsAt)
            merged->portsAt = service->portsAt;
        if (!service->image.isEmpty())
            merged->image = service->image;
        if (service->networkModeAt) {
            merged->networkMode = service->networkMode;
            merged->networkModeAt = service->networkModeAt;
        }
    }
    return merged;
}

} // namespace vigie
