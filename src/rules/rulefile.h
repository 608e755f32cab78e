// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

// A place in a file, from 1; 0 where there is none. Columns are bytes.
struct TextPlace
{
    int line = 0;
    int column = 0;
    bool operator==(const TextPlace &) const = default;
};

// What is wrong with a rule file, where, and what to do about it.
struct RuleIssue
{
    // Error: Prometheus refuses the file. Warning: it takes it, though probably not as meant.
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    TextPlace at;
    std::string message;
    std::string remedy; // may be empty
    std::string group;  // the group's and the rule's name, where it is in one
    std::string rule;
};

using NamedTexts = std::vector<std::pair<std::string, std::string>>; // by name

struct RuleDefinition
{
    enum class Kind { Alerting, Recording };

    Kind kind = Kind::Alerting;
    std::string name; // of the alert, or of the series that is recorded
    std::string expression;
    std::int64_t forMs = 0;
    std::int64_t keepFiringForMs = 0;
    NamedTexts labels; // templates, in alerting rules
    NamedTexts annotations;
    TextPlace at;
    bool operator==(const RuleDefinition &) const = default;
};

struct RuleGroup
{
    std::string name;
    std::int64_t intervalMs = 0; // 0: whoever evaluates decides
    std::int64_t limit = 0;      // of alerts or series per rule; 0: none
    std::optional<std::int64_t> queryOffsetMs;
    NamedTexts labels; // of all rules, unless they say otherwise
    std::vector<RuleDefinition> rules;
    TextPlace at;
    bool operator==(const RuleGroup &) const = default;
};

struct RuleFile
{
    std::vector<RuleGroup> groups;
    std::vector<RuleIssue> issues; // in the order of the file

    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] std::size_t ruleCount() const;
};

// What can be read at most: a text beyond is refused with a message.
inline constexpr std::size_t maxRuleFileBytes = 8U << 20U;
inline constexpr std::size_t maxRulesInFile = 20'000;

// Reads a Prometheus rule file: accepts what Prometheus 3 accepts. Never throws.
[[nodiscard]] RuleFile readRuleFile(std::string_view text);

// 1h30m, 1y2w3d4h5m6s7ms, 0 in milliseconds, as the files write durations.
[[nodiscard]] std::optional<std::int64_t> parseRuleDuration(std::string_view text);
// The other way round: "1h30m", "0s".
[[nodiscard]] std::string ruleDurationText(std::int64_t milliseconds);

} // namespace vigie
