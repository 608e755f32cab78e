// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "rulefile.h"

#include <map>

namespace vigie {

// Which alerts of a name are to fire at a time.
struct AlertExpectation
{
    struct Firing
    {
        Labels labels; // with alertname
        NamedTexts annotations;
        bool operator==(const Firing &) const = default;
        auto operator<=>(const Firing &) const = default;
    };

    std::int64_t timeMs = 0;
    std::string alert;
    std::vector<Firing> firing;
    TextPlace at;
};

// What an expression is to be at a time.
struct ExpressionExpectation
{
    struct Sample
    {
        Labels labels;
        double value = 0;
    };

    std::int64_t timeMs = 0;
    std::string expression;
    std::vector<Sample> samples;
    TextPlace at;
};

struct RuleTest
{
    std::string name;
    std::int64_t intervalMs = 60'000;                        // of the samples
    std::vector<std::pair<std::string, std::string>> series; // notation: series, values
    std::vector<AlertExpectation> alerts;
    std::vector<ExpressionExpectation> expressions;
    Labels externalLabels;
    std::string externalUrl;
    TextPlace at;
};

// A file of unit tests of rules, in the format of `promtool test rules`.
struct RuleTestFile
{
    std::vector<std::string> ruleFiles; // may have wildcards; relative to the test file
    std::int64_t evaluationIntervalMs = 60'000;
    std::vector<std::string> groupOrder;
    std::vector<RuleTest> tests;
    std::vector<RuleIssue> issues;
};

[[nodiscard]] RuleTestFile readRuleTestFile(std::string_view text);

} // namespace vigie
