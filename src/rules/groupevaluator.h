// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertingrule.h"
#include "engine.h"

#include <memory>
#include <optional>
#include <set>

namespace vigie {

class SeriesStore;

// Evaluates one group's rules, one after the other, over a store, and writes what they make back
// into it. Runs in any one thread. Time is a parameter.
class GroupEvaluator
{
public:
    struct Options
    {
        Labels externalLabels; // for templates
        std::string externalUrl;
        QueryOptions query;
    };

    GroupEvaluator(RuleGroup group, Options options);
    GroupEvaluator(GroupEvaluator &&) noexcept;
    GroupEvaluator &operator=(GroupEvaluator &&) noexcept;
    ~GroupEvaluator();

    [[nodiscard]] const RuleGroup &group() const { return m_group; }
    void setQueryOptions(const QueryOptions &query) { m_options.query = query; }

    struct Change
    {
        std::size_t rule = 0;
        AlertChange change;
    };
    // The alerts that went into another state. Series that a rule no longer makes end with a stale
    // marker.
    std::vector<Change> evaluate(SeriesStore &store, std::int64_t nowMs);

    // One for each rule, in order.
    [[nodiscard]] const std::vector<RuleStatus> &status() const { return m_status; }

    // The group was read anew: rules of the same name and labels go on where they were, the series
    // of the others end.
    void takeStateOf(GroupEvaluator &&other, SeriesStore &store, std::int64_t nowMs);
    // All its series end here.
    void end(SeriesStore &store, std::int64_t nowMs);

private:
    struct State;
    struct Evaluation;

    void evaluateRule(std::size_t index, Evaluation &evaluation);
    // What an earlier run of the program left in the store; empty when that was long ago.
    [[nodiscard]] AlertingRule::Memory memoryOf(const Evaluation &evaluation) const;
    void append(std::size_t index, const std::vector<RecordedSample> &samples,
                Evaluation &evaluation);

    RuleGroup m_group;
    Options m_options;
    std::vector<std::unique_ptr<State>> m_rules;
    std::vector<RuleStatus> m_status;
    std::optional<std::int64_t> m_firstMs; // when it was evaluated first
};

} // namespace vigie
