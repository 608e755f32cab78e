// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsmerge.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using TargetsById = QHash<QString, QJsonObject>;

TargetsById byId(const QJsonArray &targets)
{
    TargetsById found;
    for (const QJsonValue &target : targets)
        found.insert(target[u"id"_s].toString(), target.toObject());
    return found;
}

QJsonObject mergedObject(const QJsonObject &base, const QJsonObject &ours,
                         const QJsonObject &theirs)
{
    QJsonObject merged = theirs;
    for (auto field = ours.begin(); field != ours.end(); ++field) {
        const QString key = field.key();
        const bool isGroup = field->isObject() && theirs[key].isObject();
        if (isGroup)
            merged[key] =
                mergedObject(base[key].toObject(), field->toObject(), theirs[key].toObject());
        else if (field.value() != base[key] || !theirs.contains(key))
            merged[key] = field.value();
    }
    return merged;
}

QJsonArray mergedTargets(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    const TargetsById before = byId(base);
    const TargetsById other = byId(theirs);
    const TargetsById own = byId(ours);
    QJsonArray merged;
    for (const QJsonValue &target : ours) {
        const QString id = target[u"id"_s].toString();
        const bool isRemovedByThem = before.contains(id) && !other.contains(id);
        if (isRemovedByThem && before[id] == target.toObject())
            continue;
        merged.append(mergedObject(before.value(id), target.toObject(), other.value(id)));
    }
    for (const QJsonValue &target : theirs) {
        const QString id = target[u"id"_s].toString();
        if (!own.contains(id) && !before.contains(id))
            merged.append(target);
    }
    return merged;
}

} // namespace

QJsonObject mergedSettings(const QJsonObject &base, const QJsonObject &ours,
                           const QJsonObject &theirs)
{
    QJsonObject merged = mergedObject(base, ours, theirs);
    if (theirs[u"targets"_s].isArray())
        merged[u"targets"_s] =
            mergedTargets(base[u"targets"_s].toArray(), ours[u"targets"_s].toArray(),
                          theirs[u"targets"_s].toArray());
    // A newer Vigie goes on with what it wrote.
    if (theirs[u"version"_s].toInt() > ours[u"version"_s].toInt())
        merged[u"version"_s] = theirs[u"version"_s];
    return merged;
}

} // namespace vigie
