// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie {

QByteArray InstanceMessage::toLine() const
{
    const QJsonObject json{
        {u"vigie"_s, 1},
        {u"open"_s, QJsonArray::fromStringList(open)},
        {u"demo"_s, demo},
        {u"activation"_s, activationToken},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceMessage> InstanceMessage::fromLine(const QByteArray &line)
{
    if (line.size() > largest)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json[u"vigie"_s].toInt() != 1 || !json[u"open"_s].isArray())
        return std::nullopt;
    const QJsonArray things = json[u"open"_s].toArray();
    if (things.size() > mostThings)
        return std::nullopt;
    InstanceMessage message;
    for (const QJsonValue &thing : things) {
        const QString text = thing.toString();
        if (text.isEmpty() || text.size() > longestThing || text.contains(QChar::Null))
            return std::nullopt;
        message.open.append(text);
    }
    message.demo = json[u"demo"_s].toBool();
    message.activationToken = json[u"activation"_s].toString().left(256);
    return message;
}

} // namespace vigie
