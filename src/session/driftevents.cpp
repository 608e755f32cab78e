// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driftevents.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DriftEvents)
};

constexpr std::size_t mostNamed = 5;

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(QString::fromStdString(name));
    return list.join(QStringLiteral(", "));
}

void addFamilies(const Drift &drift, QList<DriftEvent> &events)
{
    const auto &came = drift.newFamilies;
    const auto &went = drift.goneFamilies;
    if (!came.empty()) {
        events.append(
            {Event::Kind::NewFamily, came.size() > mostNamed
                                         ? Text::tr("%n new families", nullptr, int(came.size()))
                                         : Text::tr("new: %1").arg(joined(came))});
    }
    if (!went.empty()) {
        events.append(
            {Event::Kind::GoneFamily, went.size() > mostNamed
                                          ? Text::tr("%n families gone", nullptr, int(went.size()))
                                          : Text::tr("gone: %1").arg(joined(went))});
    }
}

void addMetadata(const Drift &drift, QList<DriftEvent> &events)
{
    const std::size_t count = drift.types.size() + drift.helps.size();
    if (count > mostNamed) {
        events.append({Event::Kind::Metadata,
                       Text::tr("%n types or help texts changed", nullptr, int(count))});
        return;
    }
    for (const Drift::FamilyChange &type : drift.types) {
        events.append({Event::Kind::Metadata, Text::tr("%1: type %2, was %3")
                                                  .arg(QString::fromStdString(type.name),
                                                       QString::fromStdString(type.after),
                                                       QString::fromStdString(type.before))});
    }
    for (const Drift::FamilyChange &help : drift.helps) {
        events.append({Event::Kind::Metadata,
                       Text::tr("%1: another help text").arg(QString::fromStdString(help.name))});
    }
}

} // namespace

QList<DriftEvent> driftEvents(const Drift &drift)
{
    QList<DriftEvent> events;
    addFamilies(drift, events);
    addMetadata(drift, events);
    if (drift.newSeries > 0 && drift.newFamilies.empty()) {
        events.append(
            {Event::Kind::NewSeries, Text::tr("%n new series", nullptr, int(drift.newSeries))});
    }
    if (drift.goneSeries > 0 && drift.goneFamilies.empty()) {
        events.append(
            {Event::Kind::GoneSeries, Text::tr("%n series gone", nullptr, int(drift.goneSeries))});
    }
    return events;
}

} // namespace vigie
