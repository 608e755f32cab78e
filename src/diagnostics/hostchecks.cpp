// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "composecommand.h"
#include "masking.h"
#include "processrunner.h"
#include "text.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int toolMs = 3000;
constexpr int configMs = 2000; // it asks the engine, and large files take it minutes

QString listenerText(const PortListener &listener)
{
    const QString address = listener.address.toString();
    const QString shown = address.contains(u':') ? u'[' + address + u']' : address;
    QString process = listener.processName;
    if (process.isEmpty())
        process = listener.uid == 0U ? Text::tr("a process of root") : Text::tr("another process");
    return listener.pid ? u"%1 %2 (%3)"_s.arg(shown, process).arg(*listener.pid)
                        : u"%1 %2"_s.arg(shown, process);
}

// Whether the files could be at fault: with a container everything about them is known from its
// labels and from reading them, and without an engine they are not the first thing to repair.
bool mayBeFileFault(const Evidence &evidence)
{
    return evidence.engine.state == EngineState::Reachable && !evidence.container();
}

QString firstErrorLine(const QByteArray &errors)
{
    const QStringList lines = QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.contains("level=warning"_L1) && !line.startsWith("WARN"_L1) &&
            !line.startsWith("Traceback"_L1) && !line.startsWith(u' '))
            return withoutSecrets(line.trimmed().left(400));
    }
    return {};
}

} // namespace

Finding checkOwner(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const bool elsewhere = evidence.resolve.tried && !evidence.resolve.addresses.isEmpty() &&
                           !evidence.resolve.isLocal;
    if (elsewhere || !evidence.url.usable)
        return {Outcome::Skipped, Text::tr("The port is not one of this machine.")};
    const quint16 port = evidence.urlPort();
    evidence.owners = portOwners(port);
    if (const auto tool = portOwnerTool(port); tool && !evidence.owners.readable) {
        const ProcessResult result =
            runProcess(tool->program, tool->arguments, {}, examination.deadline(toolMs));
        if (result.started && !result.timedOut)
            evidence.owners = portOwnersFromLsof(result.output);
    }
    if (!evidence.owners.readable)
        return {Outcome::Skipped, Text::tr("Who listens on this machine cannot be seen.")};
    QStringList texts;
    for (const PortListener &listener : std::as_const(evidence.owners.listeners))
        texts.append(listenerText(listener));
    const QJsonObject details{{u"port"_s, port},
                              {u"listeners"_s, QJsonArray::fromStringList(texts)}};
    if (texts.isEmpty())
        return {Outcome::Warning, Text::tr("Nobody listens on port %1.").arg(port), details};
    return {Outcome::Passed, texts.join(u", "_s), details};
}

Finding checkConfig(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    ProjectFacts &project = evidence.project;
    if (evidence.answersMetrics() || project.paths.isEmpty() || project.problem ||
        !mayBeFileFault(evidence))
        return {Outcome::Skipped, Text::tr("Not needed.")};
    const QStringList program = composeProgram();
    if (program.isEmpty())
        return {Outcome::Skipped, Text::tr("There is no compose command on this machine.")};
    QStringList arguments = program.mid(1);
    for (const QString &path : std::as_const(project.paths))
        arguments += {u"-f"_s, path};
    arguments += {u"config"_s, u"-q"_s};
    const ProcessResult result = runProcess(findProgram(program.constFirst()), arguments,
                                            QFileInfo(project.paths.constFirst()).absolutePath(),
                                            examination.deadline(configMs));
    const QJsonObject details{
        {u"command"_s, QJsonArray::fromStringList(program.mid(0, 1) + arguments)},
        {u"exit_code"_s, result.exitCode},
        {u"errors"_s, withoutSecrets(QString::fromUtf8(result.errors.left(2000)))}};
    if (result.timedOut)
        return {Outcome::Warning, Text::tr("The compose command does not answer."), details};
    if (!result.started || result.exitCode < 0)
        return {Outcome::Skipped, Text::tr("The compose command could not be started."), details};
    if (result.exitCode == 0)
        return {Outcome::Passed, Text::tr("The compose files are valid."), details};
    project.configError = firstErrorLine(result.errors);
    return {Outcome::Failed, project.configError, details};
}

Finding checkFallback(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    if (evidence.answersMetrics())
        return {Outcome::Skipped, Text::tr("Not needed: the URL answers.")};
    const QString url = examination.request.fallbackUrl.isEmpty()
                            ? u"http://localhost:8000/metrics"_s
                            : examination.request.fallbackUrl;
    if (evidence.url.url == QUrl(url))
        return {Outcome::Skipped, Text::tr("This is the page itself.")};
    evidence.fallback = fetchPage(examination, QUrl(url), 800);
    const PageProbe &page = *evidence.fallback;
    evidence.fallbackHasWorkers = page.probe.response.body.contains("\ndramatiq_") ||
                                  page.probe.response.body.contains("\nworker");
    const QJsonObject details{{u"url"_s, maskedUrl(url)},
                              {u"probe"_s, probeJson(page)},
                              {u"has_worker_series"_s, evidence.fallbackHasWorkers}};
    if (!page.isMetrics())
        return {Outcome::Skipped, u"%1: %2"_s.arg(maskedUrl(url), reachText(page)), details};
    return {Outcome::Passed,
            evidence.fallbackHasWorkers
                ? Text::tr("%1 answers, with series of the workers.").arg(maskedUrl(url))
                : Text::tr("%1 answers, but without series of the workers.").arg(maskedUrl(url)),
            details};
}

} // namespace vigie
