// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"
#include "judges.h"
#include "text.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

// The engine, the compose files and the state of the service.
namespace vigie {

namespace {

bool needsEngine(const Evidence &evidence)
{
    const EngineState state = evidence.engine.state;
    return state != EngineState::NotTried && !hasHttpAnswer(evidence) &&
           evidence.reach() != Reach::NotHttp && !evidence.tlsBehindPlainUrl &&
           evidence.reach() != Reach::NotTried && expectsCompose(evidence);
}

QString reachSentence(const Evidence &evidence)
{
    return isClosed(evidence) ? Text::tr("Port %1 is closed.").arg(evidence.urlPort()) : QString();
}

// A container that has a state worth a verdict: not running, or only just.
const ContainerFacts *resting(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    return container && !container->isRunning() ? container : nullptr;
}

QString lastWords(const Evidence &evidence)
{
    if (!evidence.logs.errorLine.isEmpty())
        return Text::tr("Its log says: %1").arg(evidence.logs.errorLine.trimmed());
    if (!evidence.logs.tail.isEmpty())
        return Text::tr("Its last line is: %1").arg(evidence.logs.tail.constLast().trimmed());
    return {};
}

QString sentence(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u' ');
}

QString couldNotAsk(const EngineFacts &engine)
{
    return engine.error.isEmpty()
               ? Text::tr("It could not be asked.")
               : Text::tr("It could not be asked: %1").arg(engine.error.trimmed());
}

// The folder's containers may be there under another project name, but stopped.
QString namesakeSentence(const Evidence &evidence)
{
    for (const ContainerFacts &container : evidence.containers) {
        if (!container.isOneOff && !evidence.project.directory.isEmpty() &&
            container.workingDirectory == evidence.project.directory)
            return Text::tr("Only the project \"%1\" has a container of it, which is stopped.")
                .arg(container.project);
    }
    return Text::tr("The engine has no container of it.");
}

// What the engine on the other machine says about the service.
QString there(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    if (!container)
        return Text::tr("There is no container of \"%1\" there either.").arg(evidence.serviceName);
    if (!container->isRunning())
        return Text::tr("There, %1 does not run (%2).").arg(container->name, container->status);
    const QList<PortMapping> published = container->published(evidence.containerPort);
    return published.isEmpty() ? Text::tr("There, %1 runs but publishes nothing for port %2.")
                                     .arg(container->name)
                                     .arg(evidence.containerPort)
                               : Text::tr("There, %1 runs and publishes %2.")
                                     .arg(container->name, published.constFirst().text());
}

} // namespace

Judgement judgeEngineNotRunning(const Evidence &evidence)
{
    if (!needsEngine(evidence))
        return {};
    const EngineFacts &engine = evidence.engine;
    const QStringList because{u"engine"_s, u"http"_s};
    switch (engine.state) {
    case EngineState::NotInstalled:
        return supported(Confidence::Likely,
                         Text::tr("No container engine is installed on this machine."),
                         sentence({reachSentence(evidence), engine.error}), because);
    case EngineState::NotRunning:
        return supported(Confidence::Likely, Text::tr("The container engine does not run."),
                         sentence({reachSentence(evidence),
                                   engine.error.isEmpty()
                                       ? Text::tr("Nobody answers at %1.").arg(engine.endpoint)
                                       : engine.error}),
                         because);
    case EngineState::NotAnswering:
        return supported(
            Confidence::Likely, Text::tr("The container engine does not answer."),
            sentence({reachSentence(evidence),
                      Text::tr("%1 accepts connections but stays silent.").arg(engine.endpoint)}),
            because);
    case EngineState::NotAnEngine:
        return supported(
            Confidence::Likely, Text::tr("The container engine does not run."),
            sentence({reachSentence(evidence),
                      Text::tr("What answers at %1 is something else.").arg(engine.endpoint)}),
            because);
    default:
        return refuted(Text::tr("The engine answers."), because);
    }
}

Judgement judgeEnginePermission(const Evidence &evidence)
{
    if (!needsEngine(evidence) || evidence.engine.state != EngineState::PermissionDenied)
        return {};
    return supported(
        Confidence::Likely, Text::tr("You may not talk to the container engine."),
        sentence({reachSentence(evidence),
                  Text::tr("%1 is there, but only for its group.").arg(evidence.engine.endpoint)}),
        {u"engine"_s, u"http"_s});
}

Judgement judgeEngineRemote(const Evidence &evidence)
{
    const EngineFacts &engine = evidence.engine;
    const QStringList because{u"engine"_s, u"http"_s};
    if (!engine.isRemote() || !needsEngine(evidence))
        return {};
    if (engine.isUrlsHost)
        return refuted(Text::tr("The URL leads to the engine's machine."), because);
    return supported(
        Confidence::Likely,
        Text::tr("The containers run on %1, not on this machine: localhost is the "
                 "wrong host.")
            .arg(engine.remoteHost),
        sentence({reachSentence(evidence),
                  Text::tr("The engine is set by %1.").arg(engine.endpointSource),
                  engine.state == EngineState::Remote ? couldNotAsk(engine) : there(evidence)}),
        because);
}

Judgement judgeEngineUnreachable(const Evidence &evidence)
{
    const EngineFacts &engine = evidence.engine;
    if (engine.state != EngineState::Remote || !needsEngine(evidence))
        return {};
    return supported(Confidence::Possible,
                     Text::tr("The container engine on %1 cannot be asked.").arg(engine.remoteHost),
                     sentence({reachSentence(evidence), couldNotAsk(engine)}),
                     {u"engine"_s, u"http"_s});
}

Judgement judgeFileInvalid(const Evidence &evidence)
{
    const ProjectFacts &project = evidence.project;
    const ContainerFacts *container = evidence.container();
    const QStringList because{u"project"_s, u"config"_s};
    if (project.paths.isEmpty() || hasHttpAnswer(evidence))
        return {};
    if (!project.problem && project.configError.isEmpty())
        return container ? Judgement{} : refuted(Text::tr("The files can be read."), because);
    if (container && container->isRunning() &&
        !container->published(evidence.containerPort).isEmpty())
        return {};
    const QString message = project.problem ? project.problem->toString() : project.configError;
    const QString file = project.problem && !project.problem->at.file.isEmpty()
                             ? QFileInfo(project.problem->at.file).fileName()
                             : Text::tr("The compose file");
    return supported(Confidence::Certain, Text::tr("%1 is not valid.").arg(file), message, because);
}

Judgement judgeOneOffOnly(const Evidence &evidence)
{
    if (evidence.ours >= 0 || !evidence.containersKnown)
        return {};
    for (const ContainerFacts &container : evidence.containers) {
        if (container.isOneOff && container.isRunning())
            return supported(
                Confidence::Certain,
                Text::tr("Only a one-off container of \"%1\" runs, and it publishes no "
                         "ports.")
                    .arg(evidence.serviceName),
                Text::tr("%1 was started with \"run\" instead of \"up\".").arg(container.name),
                {u"containers"_s});
    }
    return {};
}

Judgement judgeProfileInactive(const Evidence &evidence)
{
    if (evidence.ours >= 0 || !evidence.containersKnown || !evidence.project.service)
        return {};
    const QStringList profiles = evidence.project.service->profiles;
    const QStringList because{u"containers"_s, u"project"_s};
    if (profiles.isEmpty())
        return refuted(Text::tr("The service belongs to no profile."), because);
    return supported(Confidence::Certain,
                     Text::tr("The service \"%1\" belongs to the profile \"%2\", which was not "
                              "started.")
                         .arg(evidence.serviceName, profiles.constFirst()),
                     Text::tr("Without --profile, compose leaves it out without a word."), because);
}

Judgement judgeNotCreated(const Evidence &evidence)
{
    if (evidence.ours >= 0 || !evidence.containersKnown || hasHttpAnswer(evidence) ||
        !expectsCompose(evidence) || evidence.reach() == Reach::NotTried)
        return {};
    return supported(Confidence::Certain,
                     Text::tr("The service \"%1\" was never created, or was taken down.")
                         .arg(evidence.serviceName),
                     sentence({namesakeSentence(evidence), reachSentence(evidence)}),
                     {u"containers"_s, u"http"_s});
}

Judgement judgeNotRunnable(const Evidence &evidence)
{
    const ContainerFacts *container = resting(evidence);
    if (!container || !saysNotRunnable(*container))
        return {};
    return supported(Confidence::Certain, Text::tr("The container's command cannot be run."),
                     container->error.isEmpty()
                         ? Text::tr("It ended with exit code %1.").arg(container->exitCode)
                         : container->error,
                     {u"state"_s});
}

Judgement judgeOutOfMemory(const Evidence &evidence)
{
    const ContainerFacts *container = resting(evidence);
    if (!container || !container->isOomKilled)
        return container && container->exitCode == 137
                   ? refuted(Text::tr("The engine did not run out of memory."), {u"state"_s})
                   : Judgement{};
    return supported(Confidence::Certain, Text::tr("The service ran out of memory and was killed."),
                     container->memoryLimit > 0
                         ? Text::tr("Its limit is %1 MiB.").arg(container->memoryLimit >> 20)
                         : Text::tr("It has no limit of its own: the machine ran out of memory."),
                     {u"state"_s});
}

Judgement judgeRestartLoop(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    if (!container)
        return {};
    const bool flips =
        container->status == "restarting"_L1 ||
        (container->restartCount > 0 && isYoung(evidence) && !hasHttpAnswer(evidence));
    if (!flips)
        return {};
    return supported(Confidence::Certain, Text::tr("The service crashes again and again."),
                     sentence({Text::tr("%n restart(s) so far, the last with exit code %1.",
                                        nullptr, container->restartCount)
                                   .arg(container->exitCode),
                               lastWords(evidence)}),
                     {u"state"_s, u"logs"_s});
}

Judgement judgeCrashed(const Evidence &evidence)
{
    const ContainerFacts *container = resting(evidence);
    if (!container || (container->status != "exited"_L1 && container->status != "dead"_L1))
        return {};
    const int code = container->exitCode;
    if (code == 0 || code == 130 || code == 137 || code == 143)
        return refuted(Text::tr("Exit code %1 is that of a stop, not of a crash.").arg(code),
                       {u"state"_s});
    return supported(Confidence::Certain, Text::tr("The service crashed (exit code %1).").arg(code),
                     lastWords(evidence), {u"state"_s, u"logs"_s});
}

Judgement judgeStopped(const Evidence &evidence)
{
    const ContainerFacts *container = resting(evidence);
    if (!container || container->status == "paused"_L1 || container->status == "restarting"_L1)
        return {};
    const QString text =
        container->status == "created"_L1
            ? Text::tr("It was created but never started.")
            : Text::tr("It ended with exit code %1 at %2.")
                  .arg(container->exitCode)
                  .arg(container->finishedAt.toLocalTime().toString(u"HH:mm:ss"_s));
    return supported(Confidence::Certain, Text::tr("The service is stopped."),
                     sentence({text, container->error}), {u"state"_s});
}

Judgement judgePaused(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    if (!container || container->status != "paused"_L1)
        return {};
    return supported(Confidence::Certain, Text::tr("The service is paused."),
                     Text::tr("Its processes are halted until it is unpaused."), {u"state"_s});
}

} // namespace vigie
