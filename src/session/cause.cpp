// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cause.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Faults of the machine, whichever target shows them.
constexpr const char *ofTheMachine[] = {"engine.", "network.proxy", "network.route-taken",
                                        "network.firewall", "network.host-mode-on-desktop"};
// Faults of a whole project.
constexpr const char *ofTheProject[] = {
    "compose.",         "service.not-created",  "service.stopped",   "service.paused",
    "network.internal", "network.disconnected", "port.forward-lost", "service.starting"};

template <std::size_t count>
bool startsWithOne(const QString &id, const char *const (&prefixes)[count])
{
    for (const char *prefix : prefixes) {
        if (id.startsWith(QLatin1StringView(prefix)))
            return true;
    }
    return false;
}

// What fails before a byte of HTTP fails for the whole host.
bool isOfTheHost(ScrapeError error)
{
    switch (error) {
    case ScrapeError::HostNotFound:
    case ScrapeError::ConnectionRefused:
    case ScrapeError::HostUnreachable:
    case ScrapeError::TimedOutResolving:
    case ScrapeError::TimedOutConnecting:
    case ScrapeError::ProxyFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

Cause causeOf(const Target &target, const TargetState &state, const QString &project)
{
    const QString &id = state.verdictId;
    const QString host = target.scrape.url.host();
    Cause cause{{}, state.problem, !id.isEmpty()};
    if (id.isEmpty()) {
        const QString place = isOfTheHost(state.error) ? host : target.instance();
        cause.key = QString(errorId(state.error)) + u'@' + place;
    } else if (startsWithOne(id, ofTheMachine)) {
        cause.key = id;
    } else if (startsWithOne(id, ofTheProject) && !project.isEmpty()) {
        cause.key = id + u"@project "_s + project;
    } else {
        cause.key = id + u'@' + target.instance();
    }
    return cause;
}

} // namespace vigie
