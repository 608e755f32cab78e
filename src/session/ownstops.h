// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engineevent.h"
#include "target.h"

#include <QHash>
#include <QList>
#include <QString>

namespace vigie {

// Which container serves which target, also when it is gone: so that the user's own `compose down`
// is known for what it is, and a project's targets for one project's.
class OwnStops final
{
public:
    static constexpr qsizetype mostContainers = 2000;

    void takeList(const QList<EngineContainer> &containers);
    // The targets that the event is about.
    [[nodiscard]] QList<TargetId> targetsOf(const EngineEvent &event,
                                            const QList<Target> &targets) const;
    // Targets that a running container serves.
    [[nodiscard]] QList<TargetId> served(const QList<Target> &targets) const;
    [[nodiscard]] QString projectOf(const Target &target) const;

private:
    [[nodiscard]] static bool serves(const EngineContainer &container, const Target &target);
    [[nodiscard]] const EngineContainer *find(const EngineEvent &event) const;

    QHash<QString, EngineContainer> m_containers; // by id
};

} // namespace vigie
