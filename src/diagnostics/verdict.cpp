// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::array stateNames = {"supported"_L1, "refuted"_L1, "open"_L1};
constexpr std::array confidenceNames = {"certain"_L1, "likely"_L1, "possible"_L1};

template <typename Enum, size_t N>
Enum fromName(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(N - 1);
}

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

} // namespace

QJsonObject Remedy::toJson() const
{
    QJsonObject json{{u"id"_s, id}, {u"title"_s, title}, {u"safe"_s, safe}};
    if (!command.isEmpty())
        json["command"_L1] = QJsonArray::fromStringList(command);
    if (!workingDirectory.isEmpty())
        json["working_directory"_L1] = workingDirectory;
    if (!patch.file.isEmpty())
        json["patch"_L1] = QJsonObject{{u"file"_s, patch.file}, {u"diff"_s, patch.diff}};
    if (!url.isEmpty())
        json["url"_L1] = url;
    return json;
}

Remedy Remedy::fromJson(const QJsonObject &json)
{
    const QJsonObject patch = json["patch"_L1].toObject();
    return {json["id"_L1].toString(),
            json["title"_L1].toString(),
            stringList(json["command"_L1]),
            {patch["file"_L1].toString(), patch["diff"_L1].toString(), {}},
            json["url"_L1].toString(),
            json["safe"_L1].toBool(),
            json["working_directory"_L1].toString()};
}

QJsonObject Hypothesis::toJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"state"_s, QString(stateNames.at(static_cast<size_t>(state)))},
                     {u"because"_s, QJsonArray::fromStringList(because)}};
    if (!reason.isEmpty())
        json["reason"_L1] = reason;
    return json;
}

Hypothesis Hypothesis::fromJson(const QJsonObject &json)
{
    return {json["id"_L1].toString(),
            fromName<HypothesisState>(stateNames, json["state"_L1].toString()),
            stringList(json["because"_L1]), json["reason"_L1].toString()};
}

QJsonObject Verdict::toJson() const
{
    QJsonArray list;
    for (const Remedy &remedy : remedies)
        list.append(remedy.toJson());
    return {{u"id"_s, id},
            {u"title"_s, title},
            {u"explanation"_s, explanation},
            {u"confidence"_s, QString(confidenceNames.at(static_cast<size_t>(confidence)))},
            {u"remedies"_s, list}};
}

Verdict Verdict::fromJson(const QJsonObject &json)
{
    Verdict verdict{json["id"_L1].toString(), json["title"_L1].toString(),
                    json["explanation"_L1].toString(),
                    fromName<Confidence>(confidenceNames, json["confidence"_L1].toString())};
    const QJsonArray list = json["remedies"_L1].toArray();
    for (const QJsonValue &remedy : list)
        verdict.remedies.push_back(Remedy::fromJson(remedy.toObject()));
    return verdict;
}

} // namespace vigie
