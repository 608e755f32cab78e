// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include "inference.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

void noteAnswering(const Evidence &evidence, QStringList &notes)
{
    const ContainerFacts *container = evidence.container();
    if (container && container->health == "unhealthy"_L1)
        notes.append(Text::tr("The container's health check fails although the page answers."));
    if (container && container->environment.contains(u"http_proxy"_s))
        notes.append(
            Text::tr("Inside the container http_proxy is set: a test with curl there needs "
                     "--noproxy."));
    if (evidence.project.problem)
        notes.append(Text::tr("The compose files have a problem that shows at the next \"up\": %1")
                         .arg(evidence.project.problem->toString()));
}

void noteUnseen(const Evidence &evidence, QStringList &notes)
{
    if (evidence.engine.state == EngineState::PermissionDenied)
        notes.append(Text::tr("The engine could not be asked: no permission for %1.")
                         .arg(evidence.engine.endpoint));
    const ContainerFacts *container = evidence.container();
    if (container && container->isRunning() && !evidence.inside.readable)
        notes.append(Text::tr("What listens inside the container could not be seen."));
    if (container && !evidence.logs.unreadableReason.isEmpty())
        notes.append(Text::tr("The log could not be read: %1").arg(evidence.logs.unreadableReason));
}

} // namespace

QStringList notesFor(const Evidence &evidence)
{
    QStringList notes;
    if (evidence.answersMetrics()) {
        noteAnswering(evidence, notes);
        return notes;
    }
    noteUnseen(evidence, notes);
    if (evidence.fallback && evidence.fallback->isMetrics())
        notes.append(evidence.fallbackHasWorkers
                         ? Text::tr("The API's page answers (%1) and has series of the workers.")
                               .arg(maskedUrl(evidence.fallback->url))
                         : Text::tr("The API's page answers (%1), but lacks the workers' series.")
                               .arg(maskedUrl(evidence.fallback->url)));
    const auto &service = evidence.project.service;
    if (service) {
        for (const ComposePort &port : service->ports) {
            if (port.baseSixty)
                notes.append(Text::tr("%1 should be in quotes: compose v1 reads it as %2.")
                                 .arg(port.written)
                                 .arg(*port.baseSixty));
        }
    }
    return notes;
}

} // namespace vigie
