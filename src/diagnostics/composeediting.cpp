// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeediting.h"

#include "composeyaml.h"
#include "writtenport.h"

#include <QCoreApplication>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

class Editor final
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ComposePatch)

public:
    Editor(ComposeText &text, const YAML::Node &root, const ComposeEdit &edit,
           const Variables &variables)
        : m_text(text)
        , m_root(root)
        , m_edit(edit)
        , m_variables(variables)
    {}

    QString run();

private:
    QString addPort();
    QString addToList(const YAML::Node &list);
    QString addToFlowList(const YAML::Node &list);
    QString addPortsKey();
    QString fillEmptyPorts(const YAML::Node &key);
    QString changePort();
    QString changeShort(const YAML::Node &entry);
    QString changeLong(const YAML::Node &entry);
    QString exposeToPort();
    QString removeNetworkMode();

    std::optional<YamlEntry> ownEntry(const char *key) const;
    std::optional<YAML::Node> entryAt(const YAML::Node &list) const;
    QByteArray quoted(const QString &mapping, QChar quote) const;
    QByteArray listIndent(const QByteArray &keyIndent) const;
    QChar usualQuote(const YAML::Node &list) const;

    ComposeText &m_text;
    const YAML::Node &m_root;
    const ComposeEdit &m_edit;
    const Variables &m_variables;
    YAML::Node m_service;
    YAML::Node m_serviceKey;
};

bool isBlank(const QByteArray &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

std::optional<YamlEntry> Editor::ownEntry(const char *key) const
{
    const auto entry = findEntry(m_service, key);
    return entry && !entry->isMerged ? entry : std::nullopt;
}

std::optional<YAML::Node> Editor::entryAt(const YAML::Node &list) const
{
    if (!list.IsSequence())
        return std::nullopt;
    for (const auto &entry : list) {
        const FilePosition at = positionOf(entry, m_edit.at.file);
        if (at == m_edit.at)
            return entry;
    }
    return std::nullopt;
}

QByteArray Editor::quoted(const QString &mapping, QChar quote) const
{
    if (quote.isNull() && !needsQuotes(mapping))
        return mapping.toUtf8();
    const QChar mark = quote.isNull() ? QChar(u'"') : quote;
    return QString(mark + mapping + mark).toUtf8();
}

// How the last entry of a list is quoted; new lists use double quotes, as compose advises.
QChar Editor::usualQuote(const YAML::Node &list) const
{
    QChar quote = u'"';
    for (const auto &entry : list) {
        const auto span = entry.IsScalar() ? m_text.scalar(entry) : std::nullopt;
        if (!span)
            continue;
        const char first = m_text.bytes()[span->start];
        quote = first == '"' || first == '\'' ? QChar(QLatin1Char(first)) : QChar();
    }
    return quote;
}

// Whether this file indents lists below their key, from the first list that it has.
QByteArray Editor::listIndent(const QByteArray &keyIndent) const
{
    const auto services = findEntry(m_root, "services");
    if (!services)
        return keyIndent + "  ";
    for (const auto &service : services->value) {
        if (!service.second.IsMap())
            continue;
        for (const auto &pair : service.second) {
            const YAML::Node &list = pair.second;
            if (!list.IsSequence() || list.size() == 0 || list.Style() == YAML::EmitterStyle::Flow)
                continue;
            const int step = list.Mark().column - pair.first.Mark().column;
            if (step >= 0 && step <= 8 && list.Mark().line > pair.first.Mark().line)
                return keyIndent + QByteArray(step, ' ');
        }
    }
    return keyIndent + "  ";
}

QString Editor::addToFlowList(const YAML::Node &list)
{
    const auto span = m_text.flow(list);
    if (!span)
        return tr("the list of ports is written in a way that cannot be edited safely");
    const qsizetype close = span->start + span->length - 1;
    qsizetype end = close;
    while (end > span->start + 1 && QByteArray(" \t\r\n").contains(m_text.bytes()[end - 1]))
        --end;
    const bool isEmpty = list.size() == 0;
    const bool hasComma = m_text.bytes()[end - 1] == ',';
    const QByteArray entry = quoted(m_edit.port.toShortForm(), usualQuote(list));
    m_text.replace({end, 0}, (isEmpty ? "" : hasComma ? " " : ", ") + entry);
    return {};
}

QString Editor::addToList(const YAML::Node &list)
{
    if (list.Style() == YAML::EmitterStyle::Flow || list.size() == 0)
        return addToFlowList(list);
    const auto last = m_text.lastLine(list);
    const auto first = m_text.offsetOf(list[0]);
    if (!last || !first)
        return tr("where the list of ports ends is not sure");
    const QByteArray dash = m_text.before(*first);
    if (dash.trimmed() != "-")
        return tr("the list of ports is written in a way that cannot be edited safely");
    m_text.insertAfterLine(*last, {dash + quoted(m_edit.port.toShortForm(), usualQuote(list))});
    return {};
}

QString Editor::fillEmptyPorts(const YAML::Node &key)
{
    const auto offset = m_text.offsetOf(key);
    if (!offset || !isBlank(m_text.before(*offset)))
        return tr("the list of ports is written in a way that cannot be edited safely");
    const QByteArray entry = quoted(m_edit.port.toShortForm(), u'"');
    m_text.insertAfterLine(m_text.lineOf(*offset),
                           {listIndent(m_text.before(*offset)) + "- " + entry});
    return {};
}

QString Editor::addPortsKey()
{
    const QByteArray entry = quoted(m_edit.port.toShortForm(), u'"');
    if (m_service.IsNull() || m_service.size() == 0) {
        const auto name = m_text.offsetOf(m_serviceKey);
        if (!name || !m_service.IsNull() || !isBlank(m_text.before(*name)))
            return tr("the service %1 is written in a way that cannot be edited safely")
                .arg(m_edit.service);
        const QByteArray outer = m_text.before(*name);
        const QByteArray indent = outer + (outer.isEmpty() ? QByteArray("  ") : outer);
        m_text.insertAfterLine(m_text.lineOf(*name),
                               {indent + "ports:", listIndent(indent) + "- " + entry});
        return {};
    }
    if (m_service.Style() == YAML::EmitterStyle::Flow) {
        const auto span = m_text.flow(m_service);
        if (!span)
            return tr("the service %1 is written in a way that cannot be edited safely")
                .arg(m_edit.service);
        m_text.replace({span->start + span->length - 1, 0}, ", ports: [" + entry + "]");
        return {};
    }
    // After the last value whose end is sure; a comment above the next key stays with that key.
    std::optional<qsizetype> line;
    std::optional<QByteArray> indent;
    for (const auto &pair : m_service) {
        const auto key = m_text.offsetOf(pair.first);
        const auto last = m_text.lastLine(pair.second);
        if (!key || !isBlank(m_text.before(*key)) ||
            pair.second.Mark().line < pair.first.Mark().line)
            continue;
        indent = m_text.before(*key);
        if (last)
            line = last;
    }
    if (!line || !indent)
        return tr("the service %1 is written in a way that cannot be edited safely")
            .arg(m_edit.service);
    m_text.insertAfterLine(*line, {*indent + "ports:", listIndent(*indent) + "- " + entry});
    return {};
}

QString Editor::addPort()
{
    const auto ports = findEntry(m_service, "ports");
    if (!ports)
        return addPortsKey();
    if (ports->isMerged || ports->value.Mark().line < ports->key.Mark().line)
        return tr("the ports come from an anchor that other services may share");
    if (ports->value.Tag() == "!reset")
        return tr("the ports are reset on purpose (!reset)");
    if (ports->value.IsNull())
        return fillEmptyPorts(ports->key);
    if (!ports->value.IsSequence())
        return tr("“ports” is not a list");
    return addToList(ports->value);
}

QString Editor::changeShort(const YAML::Node &entry)
{
    const auto span = m_text.scalar(entry);
    const Interpolated value = interpolate(scalarText(entry), m_variables);
    const auto old = parseShortPort(value.text);
    if (!span || !old)
        return tr("the port entry is written in a way that cannot be edited safely");
    WrittenPort written = splitWritten(scalarText(entry));
    const ComposePort &port = m_edit.port;
    if (old->hostIp != port.hostIp)
        written.hostIp = port.hostIp.contains(u':') ? u'[' + port.hostIp + u']' : port.hostIp;
    if (old->hostPorts != port.hostPorts)
        written.hostPorts = port.hostPorts;
    if (old->containerPorts != port.containerPorts)
        written.containerPorts = port.containerPorts;
    if (old->protocol != port.protocol)
        written.protocol = port.protocol == u"tcp" ? QString() : u'/' + port.protocol;
    const char first = m_text.bytes()[span->start];
    const QChar quote = first == '"' || first == '\'' ? QChar(QLatin1Char(first)) : QChar();
    m_text.replace(*span, quoted(joinWritten(written), quote));
    return {};
}

QString Editor::changeLong(const YAML::Node &entry)
{
    const struct
    {
        const char *key;
        QString wanted;
        QString omitted; // what a missing key means
    } fields[] = {{"target", m_edit.port.containerPorts, {}},
                  {"published", m_edit.port.hostPorts, {}},
                  {"host_ip", m_edit.port.hostIp, {}},
                  {"protocol", m_edit.port.protocol, u"tcp"_s}};
    for (const auto &field : fields) {
        const auto found = findEntry(entry, field.key);
        const QString old =
            found ? interpolate(scalarText(found->value), m_variables).text : field.omitted;
        if (old == field.wanted)
            continue;
        if (found && !found->isMerged && field.wanted != field.omitted) {
            const auto span = m_text.scalar(found->value);
            if (!span)
                return tr("the port entry is written in a way that cannot be edited safely");
            const char first = m_text.bytes()[span->start];
            const QByteArray quote =
                first == '"' || first == '\'' ? QByteArray(1, first) : QByteArray();
            m_text.replace(*span, quote + field.wanted.toUtf8() + quote);
            continue;
        }
        const auto key = found ? m_text.offsetOf(found->key) : std::nullopt;
        if (key && isBlank(m_text.before(*key)) &&
            m_text.lastLine(found->value) == m_text.lineOf(*key)) {
            m_text.removeLine(m_text.lineOf(*key));
            continue;
        }
        const auto target = findEntry(entry, "target");
        const auto anchor = target ? m_text.offsetOf(target->key) : std::nullopt;
        if (found || !anchor || entry.Style() == YAML::EmitterStyle::Flow)
            return tr("the port entry is written in a way that cannot be edited safely");
        const QByteArray indent(m_text.before(*anchor).size(), ' ');
        m_text.insertAfterLine(m_text.lineOf(*anchor),
                               {indent + field.key + ": \"" + field.wanted.toUtf8() + '"'});
    }
    return {};
}

QString Editor::changePort()
{
    const auto ports = ownEntry("ports");
    const auto entry = ports ? entryAt(ports->value) : std::nullopt;
    if (!entry)
        return tr("the port entry comes from an anchor, or is no longer where it was");
    return entry->IsMap() ? changeLong(*entry) : changeShort(*entry);
}

QString Editor::exposeToPort()
{
    const auto expose = ownEntry("expose");
    const auto entry = expose ? entryAt(expose->value) : std::nullopt;
    if (!entry)
        return tr("the “expose” entry comes from an anchor, or is no longer where it was");
    const auto key = m_text.offsetOf(expose->key);
    const auto span = m_text.scalar(*entry);
    // With other entries or a list of ports beside it, expose does no harm and stays.
    if (expose->value.size() != 1 || findEntry(m_service, "ports") || !key || !span ||
        m_text.bytes().mid(*key, 6) != "expose")
        return addPort();
    m_text.replace({*key, 6}, "ports");
    const char first = m_text.bytes()[span->start];
    const QChar quote = first == '\'' ? QChar(u'\'') : QChar(u'"');
    m_text.replace(*span, quoted(m_edit.port.toShortForm(), quote));
    return {};
}

QString Editor::removeNetworkMode()
{
    const auto mode = ownEntry("network_mode");
    const auto key = mode ? m_text.offsetOf(mode->key) : std::nullopt;
    if (!key || !isBlank(m_text.before(*key)) || m_service.size() < 2 ||
        m_text.lastLine(mode->value) != m_text.lineOf(*key))
        return tr("“network_mode” is written in a way that cannot be edited safely");
    m_text.removeLine(m_text.lineOf(*key));
    return {};
}

QString Editor::run()
{
    const auto services = findEntry(m_root, "services");
    const auto service =
        services ? findEntry(services->value, m_edit.service.toStdString().c_str()) : std::nullopt;
    if (!service || service->isMerged)
        return tr("the service %1 is not in this file").arg(m_edit.service);
    if (!service->value.IsNull() && !service->value.IsMap())
        return tr("the service %1 is not a mapping").arg(m_edit.service);
    if (!service->value.IsNull() && service->value.Mark().line < service->key.Mark().line)
        return tr("the service %1 is an alias of something else").arg(m_edit.service);
    m_serviceKey = service->key;
    m_service = service->value;
    switch (m_edit.kind) {
    case ComposeEdit::Kind::AddPort:
        return addPort();
    case ComposeEdit::Kind::ChangePort:
        return changePort();
    case ComposeEdit::Kind::ExposeToPort:
        return exposeToPort();
    case ComposeEdit::Kind::RemoveNetworkMode:
        return removeNetworkMode();
    }
    return {};
}

QString editCompose(ComposeText &text, const YAML::Node &root, const ComposeEdit &edit,
                    const Variables &variables)
{
    return Editor(text, root, edit, variables).run();
}

} // namespace vigie
