// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenport.h"

#include "composeport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie {

bool needsQuotes(const QString &mapping)
{
    static const QRegularExpression number(u"^[0-9]+$"_s);
    return baseSixtyValue(mapping) || number.match(mapping).hasMatch() ||
           mapping.startsWith(u'[') || mapping.startsWith(u'$') || mapping.contains(u'{');
}

WrittenPort splitWritten(const QString &text)
{
    QStringList parts{QString()};
    QString protocol;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'{' || c == u'[')
            ++depth;
        if (c == u'}' || c == u']')
            --depth;
        if (c == u':' && depth == 0)
            parts.append(QString());
        else if (c == u'/' && depth == 0)
            protocol = u"/"_s;
        else if (!protocol.isEmpty())
            protocol += c;
        else
            parts.last() += c;
    }
    WrittenPort written;
    written.protocol = protocol;
    written.containerPorts = parts.takeLast();
    if (!parts.isEmpty())
        written.hostPorts = parts.takeLast();
    written.hostIp = parts.join(u':');
    return written;
}

QString joinWritten(const WrittenPort &port)
{
    QString text;
    if (!port.hostIp.isEmpty())
        text += port.hostIp + u':';
    if (!port.hostPorts.isEmpty() || !port.hostIp.isEmpty())
        text += port.hostPorts + u':';
    return text + port.containerPorts + port.protocol;
}

} // namespace vigie
