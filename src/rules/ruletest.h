// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruletestfile.h"

namespace vigie {

// An expectation that was not met, or a rule that failed.
struct RuleTestFailure
{
    enum class Kind { Alert, Expression, Error };

    Kind kind = Kind::Error;
    std::size_t test = 0;
    std::int64_t timeMs = 0;
    TextPlace at;
    std::string subject; // the alert's name, or the expression
    std::string message; // of an error
    std::vector<AlertExpectation::Firing> expectedAlerts;
    std::vector<AlertExpectation::Firing> gotAlerts;
    std::vector<ExpressionExpectation::Sample> expectedSamples;
    std::vector<ExpressionExpectation::Sample> gotSamples;
};

// Runs the tests as `promtool test rules` does: from the epoch on, all groups at each evaluation
// interval.
[[nodiscard]] std::vector<RuleTestFailure> runRuleTests(const RuleTestFile &file,
                                                        const std::vector<RuleGroup> &groups);

} // namespace vigie
