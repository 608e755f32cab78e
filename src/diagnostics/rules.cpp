// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "judges.h"
#include "remedies.h"
#include "text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// From the evidence to the cause: the first row that is supported is the verdict. The order is
// that of repair: what has to be put right first stands first.
constexpr auto table = std::to_array<Rule>({
    // the URL
    {"url.invalid", judgeUrlInvalid},
    {"url.scheme", judgeUrlScheme},
    {"url.localhost-unresolved", judgeLocalhostUnresolved},
    {"url.service-name-from-host", judgeServiceName},
    {"url.host-typo", judgeHostTypo},
    {"engine.remote", judgeEngineRemote},
    // somebody answers: is it ours, and is it fine?
    {"port.replica-conflict", judgeReplicaConflict},
    {"port.shadowed", judgeShadowed},
    {"compose.other-project", judgeOtherProject},
    {"response.other-server", judgeOtherServer},
    {"response.redirect", judgeRedirect},
    {"response.unreadable", judgeUnreadable},
    {"server.slow", judgeSlow},
    {"network.proxy", judgeProxy},
    {"healthy.one-of-many-workers", judgeManyWorkers},
    {"healthy", judgeHealthy},
    // the engine
    {"engine.unreachable", judgeEngineUnreachable},
    {"engine.permission-denied", judgeEnginePermission},
    {"engine.not-running", judgeEngineNotRunning},
    // the service does not run
    {"compose.file-invalid", judgeFileInvalid},
    {"port.wrong-target", judgeBaseSixty},
    {"compose.one-off-only", judgeOneOffOnly},
    {"compose.profile-inactive", judgeProfileInactive},
    {"port.forward-lost", judgeForwardLost},
    {"port.taken-by-container", judgeTakenByContainer},
    {"port.taken-by-process", judgeTakenByProcess},
    {"port.reserved-by-system", judgePortReserved},
    {"port.conflict-gone", judgeConflictGone},
    {"service.command-not-runnable", judgeNotRunnable},
    {"service.out-of-memory", judgeOutOfMemory},
    {"service.restart-loop", judgeRestartLoop},
    {"service.crashed", judgeCrashed},
    {"service.paused", judgePaused},
    {"service.stopped", judgeStopped},
    {"service.not-created", judgeNotCreated},
    // an answer that is none
    {"url.https-on-plain-port", judgeHttpsOnPlainPort},
    {"url.path-typo", judgePathTypo},
    // the network of the container
    {"network.none", judgeNetworkNone},
    {"network.host-mode-on-desktop", judgeHostModeOnDesktop},
    {"network.disconnected", judgeDisconnected},
    {"network.internal", judgeInternalNetwork},
    // the mapping
    {"url.port-typo", judgePortTypo},
    {"port.wrong-protocol", judgeWrongProtocol},
    {"compose.prod-file-not-used", judgeProdFileNotUsed},
    {"compose.changed-not-applied", judgeChangedNotApplied},
    {"port.wrong-target", judgeWrongTarget},
    {"port.exposed-only", judgeExposedOnly},
    {"port.not-published", judgeNotPublished},
    {"port.ephemeral", judgeEphemeral},
    {"port.other-host-port", judgeOtherHostPort},
    {"port.other-address", judgeOtherAddress},
    {"port.ipv6-only", judgeIpv6Only},
    {"port.ipv4-only", judgeIpv4Only},
    {"network.route-taken", judgeRouteTaken},
    {"network.firewall", judgeFirewall},
    // the server behind it
    {"server.tls", judgeTls},
    {"server.not-http", judgeNotHttp},
    {"service.starting", judgeStarting},
    {"server.loopback-only", judgeLoopbackOnly},
    {"server.ipv6-only", judgeServerIpv6Only},
    {"server.other-port", judgeOtherPort},
    {"server.not-listening", judgeNotListening},
    {"service.frozen", judgeFrozen},
    {"server.not-accepting", judgeNotAccepting},
    {"server.hung", judgeHung},
    // the answer
    {"response.not-found", judgeNotFound},
    {"response.unauthorized", judgeUnauthorized},
    {"response.empty", judgeEmpty},
    {"response.server-error", judgeServerError},
    {"response.not-metrics", judgeNotMetrics},
    // beside the cause
    {"fallback.api-only", judgeApiOnly},
});

// What was considered and could not be excluded: the short list.
QString openText(const std::vector<Hypothesis> &hypotheses)
{
    QStringList open;
    for (const Hypothesis &hypothesis : hypotheses) {
        if (hypothesis.state == HypothesisState::Open)
            open.append(hypothesis.reason);
    }
    return open.join(u' ');
}

Verdict unknownVerdict(const Evidence &evidence, const std::vector<Hypothesis> &hypotheses)
{
    Verdict verdict;
    verdict.title = Text::tr("The cause is not known.");
    const QString open = openText(hypotheses);
    if (evidence.resolve.tried && evidence.resolve.addresses.isEmpty())
        verdict.explanation = Text::tr("The host \"%1\" is not known on this machine: %2")
                                  .arg(evidence.url.url.host(), evidence.resolve.error);
    else if (!open.isEmpty())
        verdict.explanation = open;
    else
        verdict.explanation = Text::tr("No known cause fits what the checks saw.");
    return verdict;
}

} // namespace

Judgement supported(Confidence confidence, const QString &title, const QString &explanation,
                    const QStringList &because)
{
    return {true, HypothesisState::Supported, confidence, title, explanation, {}, because};
}

Judgement refuted(const QString &reason, const QStringList &because)
{
    return {true, HypothesisState::Refuted, Confidence::Possible, {}, {}, reason, because};
}

Judgement undecided(const QString &reason, const QStringList &because)
{
    return {true, HypothesisState::Open, Confidence::Possible, {}, {}, reason, because};
}

std::span<const Rule> rules()
{
    return table;
}

Conclusion conclude(const Evidence &evidence)
{
    Conclusion conclusion;
    for (const Rule &rule : table) {
        const Judgement judgement = rule.judge(evidence);
        if (!judgement.isConsidered)
            continue;
        const QString id = QString::fromLatin1(rule.id);
        const Hypothesis hypothesis{
            id, judgement.state, judgement.because,
            judgement.state == HypothesisState::Supported ? judgement.title : judgement.reason};
        // what only comes beside a cause is never the verdict
        const bool wins = judgement.state == HypothesisState::Supported &&
                          conclusion.verdict.id.isEmpty() && !id.startsWith("fallback."_L1);
        if (!wins) {
            conclusion.hypotheses.push_back(hypothesis);
            continue;
        }
        conclusion.hypotheses.insert(conclusion.hypotheses.begin(), hypothesis);
        conclusion.verdict = {id, judgement.title, judgement.explanation, judgement.confidence};
        conclusion.verdict.remedies = remediesFor(id, evidence);
    }
    if (conclusion.verdict.id.isEmpty())
        conclusion.verdict = unknownVerdict(evidence, conclusion.hypotheses);
    const QString &id = conclusion.verdict.id;
    conclusion.healthy =
        id.startsWith("healthy"_L1) || (id == "response.redirect"_L1 && evidence.answersMetrics());
    return conclusion;
}

} // namespace vigie
