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
    // an answer that is fine, or nearly
    {"response.redirect", judgeRedirect},
    {"response.unreadable", judgeUnreadable},
    {"healthy", judgeHealthy},
    // an answer that is none
    {"url.https-on-plain-port", judgeHttpsOnPlainPort},
    {"url.path-typo", judgePathTypo},
    {"url.port-typo", judgePortTypo},
    {"server.tls", judgeTls},
    {"server.not-http", judgeNotHttp},
    {"response.not-found", judgeNotFound},
    {"response.unauthorized", judgeUnauthorized},
    {"response.empty", judgeEmpty},
    {"response.server-error", judgeServerError},
    {"response.not-metrics", judgeNotMetrics},
    {"server.slow", judgeSlow},
    {"server.hung", judgeHung},
    {"server.not-listening", judgeNotListening},
});

Verdict unknownVerdict(const Evidence &evidence)
{
    Verdict verdict;
    verdict.title = Text::tr("The cause is not known.");
    if (evidence.resolve.tried && evidence.resolve.addresses.isEmpty())
        verdict.explanation = Text::tr("The host \"%1\" is not known on this machine: %2")
                                  .arg(evidence.url.url.host(), evidence.resolve.error);
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
    conclusion.verdict = unknownVerdict(evidence);
    for (const Rule &rule : table) {
        const Judgement judgement = rule.judge(evidence);
        if (!judgement.isConsidered)
            continue;
        const QString id = QString::fromLatin1(rule.id);
        const Hypothesis hypothesis{
            id, judgement.state, judgement.because,
            judgement.state == HypothesisState::Supported ? judgement.title : judgement.reason};
        const bool wins =
            judgement.state == HypothesisState::Supported && conclusion.verdict.id.isEmpty();
        if (!wins) {
            conclusion.hypotheses.push_back(hypothesis);
            continue;
        }
        conclusion.hypotheses.insert(conclusion.hypotheses.begin(), hypothesis);
        conclusion.verdict = {id, judgement.title, judgement.explanation, judgement.confidence};
        conclusion.verdict.remedies = remediesFor(id, evidence);
    }
    const QString &id = conclusion.verdict.id;
    conclusion.healthy =
        id.startsWith("healthy"_L1) || (id == "response.redirect"_L1 && evidence.answersMetrics());
    return conclusion;
}

} // namespace vigie
