// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yamltree.h"

#include <initializer_list>
#include <set>

namespace vigie {

// Reads the tree of a rule file; each problem becomes an issue with its place.
class RuleReader
{
public:
    explicit RuleReader(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] RuleFile read();

private:
    struct ReadRule
    {
        RuleDefinition rule;
        YAML::Node name;
        YAML::Node expression;
        std::vector<YamlField> labels;
        std::vector<YamlField> annotations;
        bool hasAlert = false;
        bool hasRecord = false;
        bool hasFor = false;
        bool hasKeepFiring = false;
    };

    void readGroups(const YAML::Node &groups);
    void readGroup(const YAML::Node &node);
    void readGroupField(const YamlField &field, RuleGroup &group);
    void readRule(const YAML::Node &node, RuleGroup &group);
    void readRuleField(const YamlField &field, ReadRule &read);

    // What Prometheus checks of a rule beyond its shape (rulecheck.cpp).
    void checkRule(const ReadRule &read);
    void checkRecording(const ReadRule &read);
    void checkExpression(const ReadRule &read);
    void checkLabels(const std::vector<YamlField> &labels);
    void checkTemplates(const std::vector<YamlField> &fields, const char *what);
    void checkRepetition();

    [[nodiscard]] std::vector<YamlField> fieldsOf(const YAML::Node &mapping);
    [[nodiscard]] std::vector<YamlField> readTexts(const YamlField &field, NamedTexts &texts);
    [[nodiscard]] std::optional<std::string> readText(const YamlField &field);
    [[nodiscard]] std::optional<std::int64_t> readDuration(const YamlField &field);
    [[nodiscard]] std::optional<std::int64_t> readInteger(const YamlField &field);
    void unknownField(const YamlField &field, std::string_view where,
                      std::initializer_list<std::string_view> known);
    void wrongKind(const YamlField &field, std::string_view wanted);
    void error(TextPlace at, std::string message, std::string remedy = {});
    void warn(TextPlace at, std::string message, std::string remedy = {});
    void add(RuleIssue issue);

    std::string_view m_text;
    RuleFile m_file;
    std::set<std::string> m_groupNames;
    std::size_t m_rules = 0;
    std::string m_group; // where we are
    std::string m_rule;
};

} // namespace vigie
