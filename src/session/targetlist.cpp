// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetlist.h"

#include <algorithm>

namespace vigie {

TargetList::TargetList(QObject *parent)
    : QObject(parent)
{}

std::optional<Target> TargetList::find(const TargetId &id) const
{
    const int index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional<Target>(m_targets.at(index));
}

int TargetList::indexOf(const TargetId &id) const
{
    const auto it = std::find_if(m_targets.begin(), m_targets.end(),
                                 [&](const Target &target) { return target.id == id; });
    return it == m_targets.end() ? -1 : int(it - m_targets.begin());
}

void TargetList::insert(int index, const Target &target)
{
    index = std::clamp(index, 0, size());
    m_targets.insert(index, target);
    Q_EMIT inserted(index);
}

void TargetList::remove(const TargetId &id)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    Q_EMIT aboutToBeRemoved(index);
    const Target target = m_targets.takeAt(index);
    Q_EMIT removed(index, target);
}

void TargetList::replace(const Target &target)
{
    const int index = indexOf(target.id);
    if (index < 0 || m_targets.at(index) == target)
        return;
    m_targets[index] = target;
    Q_EMIT replaced(index);
}

void TargetList::move(int from, int to)
{
    if (from == to || from < 0 || from >= size() || to < 0 || to >= size())
        return;
    m_targets.move(from, to);
    Q_EMIT moved(from, to);
}

void TargetList::reset(const QList<Target> &targets)
{
    m_targets = targets;
    Q_EMIT wasReset();
}

} // namespace vigie
