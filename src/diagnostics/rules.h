// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "verdict.h"

#include <optional>
#include <span>

namespace vigie {

// What a rule says about its cause, given the evidence. The default: the cause is no subject here.
struct Judgement
{
    bool isConsidered = false;
    HypothesisState state = HypothesisState::Open;
    Confidence confidence = Confidence::Possible;
    QString title;       // the cause in one sentence, when supported
    QString explanation; // how we know
    QString reason;      // why not, when refuted or open
    QStringList because; // check ids
};

[[nodiscard]] Judgement supported(Confidence confidence, const QString &title,
                                  const QString &explanation, const QStringList &because);
[[nodiscard]] Judgement refuted(const QString &reason, const QStringList &because);
[[nodiscard]] Judgement undecided(const QString &reason, const QStringList &because);

struct Rule
{
    const char *id; // the verdict id
    Judgement (*judge)(const Evidence &evidence);
};

// All rules; the first supported one is the verdict.
[[nodiscard]] std::span<const Rule> rules();

struct Conclusion
{
    bool healthy = false;
    Verdict verdict;
    std::vector<Hypothesis> hypotheses;
};

[[nodiscard]] Conclusion conclude(const Evidence &evidence);

} // namespace vigie
