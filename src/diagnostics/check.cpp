// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::array outcomeNames = {"passed"_L1, "warning"_L1, "failed"_L1, "skipped"_L1};

} // namespace

QString outcomeName(Outcome outcome)
{
    return outcomeNames.at(static_cast<size_t>(outcome));
}

Outcome outcomeFromName(const QString &name)
{
    for (size_t i = 0; i < outcomeNames.size(); ++i) {
        if (name == outcomeNames[i])
            return static_cast<Outcome>(i);
    }
    return Outcome::Skipped;
}

QJsonObject CheckResult::toJson() const
{
    return {
        {u"id"_s, id},           {u"title"_s, title},       {u"outcome"_s, outcomeName(outcome)},
        {u"summary"_s, summary}, {u"evidence"_s, evidence}, {u"duration_ms"_s, durationMs}};
}

CheckResult CheckResult::fromJson(const QJsonObject &json)
{
    return {json["id"_L1].toString(),
            json["title"_L1].toString(),
            outcomeFromName(json["outcome"_L1].toString()),
            json["summary"_L1].toString(),
            json["evidence"_L1].toObject(),
            json["duration_ms"_L1].toInt()};
}

} // namespace vigie
