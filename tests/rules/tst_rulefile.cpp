// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefile.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace vigie;

namespace {

std::string contents(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::filesystem::path> filesIn(const char *folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry :
         std::filesystem::directory_iterator(std::filesystem::path(VIGIE_TEST_DATA) / folder))
        files.push_back(entry.path());
    return files;
}

const RuleIssue *firstError(const RuleFile &file)
{
    for (const RuleIssue &issue : file.issues) {
        if (issue.severity == RuleIssue::Severity::Error)
            return &issue;
    }
    return nullptr;
}

std::string ruleWith(const std::string &rest)
{
    return "groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: up\n" + rest;
}

} // namespace

TEST(RuleFileTest, acceptsTheGoodFiles)
{
    for (const auto &path : filesIn("good")) {
        const RuleFile file = readRuleFile(contents(path));
        EXPECT_TRUE(file.isAccepted()) << path << ": " << firstError(file)->message;
    }
}

TEST(RuleFileTest, refusesTheBadFilesWithPlaceAndMessage)
{
    for (const auto &path : filesIn("bad")) {
        const RuleFile file = readRuleFile(contents(path));
        const RuleIssue *error = firstError(file);
        ASSERT_NE(error, nullptr) << path;
        EXPECT_FALSE(error->message.empty()) << path;
        EXPECT_TRUE(error->at.line > 0 || path.filename() == "latin1.yml")
            << path << ": " << error->message;
    }
}

TEST(RuleFileTest, readsAllFields)
{
    const RuleFile file =
        readRuleFile(contents(std::filesystem::path(VIGIE_TEST_DATA) / "good" / "full.yml"));
    ASSERT_EQ(file.groups.size(), 2U);
    const RuleGroup &group = file.groups[0];
    EXPECT_EQ(group.name, "api");
    EXPECT_EQ(group.intervalMs, 30'000);
    EXPECT_EQ(group.limit, 100);
    ASSERT_EQ(group.rules.size(), 2U);
    EXPECT_EQ(group.rules[0].kind, RuleDefinition::Kind::Recording);
    EXPECT_EQ(group.rules[0].labels, (NamedTexts{{"team", "blue"}}));
    const RuleDefinition &alert = group.rules[1];
    EXPECT_EQ(alert.name, "HighErrorRate");
    EXPECT_EQ(alert.forMs, 600'000);
    EXPECT_EQ(alert.keepFiringForMs, 300'000);
    EXPECT_EQ(alert.annotations.size(), 2U);
    EXPECT_EQ(alert.at, (TextPlace{10, 9}));
}

TEST(RuleFileTest, findsThePlaceInsideAnExpression)
{
    struct Row
    {
        const char *expression;
        TextPlace at;
    };
    const Row rows[] = {
        {"        expr: sum(up) +* 1\n", {5, 24}},
        {"        expr: \"up{a=\\\"b\\\"} +* 1\"\n", {5, 29}},
        {"        expr: |\n          sum(up)\n            +* 1\n", {7, 14}},
        {"        expr: >-\n          sum(up)\n          +* 1\n", {7, 12}},
        {"        expr: 'up{a=\"it''s\"} +* 1'\n", {5, 31}},
    };
    for (const Row &row : rows) {
        const RuleFile file = readRuleFile(
            std::string("groups:\n  - name: g\n    rules:\n      - alert: A\n") + row.expression);
        const RuleIssue *error = firstError(file);
        ASSERT_NE(error, nullptr) << row.expression;
        EXPECT_EQ(error->at.line, row.at.line) << row.expression << error->message;
        EXPECT_EQ(error->at.column, row.at.column) << row.expression << error->message;
    }
}

TEST(RuleFileTest, warnsOfWhatWillFailLater)
{
    const std::string field = "        annotations: {x: '{{ .labels.job }}'}\n";
    const RuleFile wrongField = readRuleFile(ruleWith(field));
    EXPECT_TRUE(wrongField.isAccepted());
    ASSERT_EQ(wrongField.issues.size(), 1U);
    EXPECT_EQ(wrongField.issues[0].remedy, "did you mean '.Labels'?");

    const RuleFile matrix =
        readRuleFile("groups: [{name: g, rules: [{record: a, expr: 'up[5m]'}]}]");
    EXPECT_TRUE(matrix.isAccepted());
    EXPECT_EQ(matrix.issues.size(), 1U);
}

TEST(RuleFileTest, warnsOfDocumentsThatAreNotRead)
{
    const std::string rules =
        "groups:\n- name: g\n  rules:\n  - record: a\n    expr: |\n      up\n";
    for (const std::string &text : {rules, "---\n" + rules, "# ours\n%YAML 1.2\n---\n" + rules})
        EXPECT_TRUE(readRuleFile(text).issues.empty()) << text;
    for (const std::string &text : {rules + "---\ngroups: []\n", "---\n" + rules + "--- # more"}) {
        const RuleFile file = readRuleFile(text);
        EXPECT_TRUE(file.isAccepted());
        ASSERT_EQ(file.issues.size(), 1U) << text;
        EXPECT_EQ(file.issues[0].message, "only the first document of the file is read");
        EXPECT_GE(file.issues[0].at.line, 7);
    }
}

TEST(RuleFileTest, takesTheNewerFieldsOfGroups)
{
    const RuleFile file =
        readRuleFile("groups: [{name: g, query_offset: 1m, labels: {team: blue}, rules: []}]");
    EXPECT_TRUE(file.isAccepted());
    EXPECT_EQ(file.groups.at(0).queryOffsetMs, 60'000);
    EXPECT_EQ(file.groups.at(0).labels, (NamedTexts{{"team", "blue"}}));
    EXPECT_EQ(file.issues.size(), 2U); // older Prometheus refuses them
}

TEST(RuleFileTest, readsDurationsAndWritesThemBack)
{
    const std::pair<const char *, std::int64_t> rows[] = {
        {"0", 0},        {"0s", 0},           {"1ms", 1},
        {"90s", 90'000}, {"1h30m", 5400'000}, {"1y2w3d4h5m6s7ms", 33'019'506'007}};
    for (const auto &[text, milliseconds] : rows)
        EXPECT_EQ(parseRuleDuration(text), milliseconds) << text;
    for (const char *bad : {"", "5", "-1m", "1m1h", "1m1m", "1.5h", "m", "1 m", "1µs",
                            "9999999999999999999s", "300y"})
        EXPECT_EQ(parseRuleDuration(bad), std::nullopt) << bad;
    EXPECT_EQ(ruleDurationText(5'400'000), "1h30m");
    EXPECT_EQ(ruleDurationText(0), "0s");
    EXPECT_EQ(ruleDurationText(1500), "1s500ms");
}

TEST(RuleFileTest, staysBoundedOnHostileText)
{
    // Aliases of aliases: as a tree this would have a billion leaves.
    std::string bomb = "groups:\n";
    std::string anchors = "x0: &x0 [a,a,a,a,a,a,a,a,a,a]\n";
    for (int i = 1; i < 10; ++i) {
        anchors += "x" + std::to_string(i) + ": &x" + std::to_string(i) + " [";
        for (int k = 0; k < 10; ++k)
            anchors += (k > 0 ? ",*x" : "*x") + std::to_string(i - 1);
        anchors += "]\n";
    }
    EXPECT_FALSE(readRuleFile(anchors + bomb + "  - *x9\n").isAccepted());

    // One list of rules, shared by very many groups.
    std::string rules = "r: &r [";
    for (int i = 0; i < 2000; ++i)
        rules += "{record: a, expr: up},";
    rules += "]\ngroups:\n";
    for (int i = 0; i < 2000; ++i)
        rules += "  - {name: g" + std::to_string(i) + ", rules: *r}\n";
    const RuleFile shared = readRuleFile(rules);
    EXPECT_LE(shared.ruleCount(), maxRulesInFile + 2000);
    EXPECT_LE(shared.issues.size(), 2000U);

    EXPECT_FALSE(readRuleFile(std::string(100'000, '[')).isAccepted());
    EXPECT_FALSE(readRuleFile(std::string(100'000, '{')).isAccepted());
    EXPECT_FALSE(readRuleFile(std::string(maxRuleFileBytes + 1, 'x')).isAccepted());
    EXPECT_FALSE(readRuleFile("groups: &a\n  - *a\n").isAccepted());
    EXPECT_FALSE(readRuleFile("a: &a\n  <<: *a\n").isAccepted());
    EXPECT_FALSE(readRuleFile(ruleWith("        annotations: {x: '" + std::string(200'000, '(') +
                                       "{{" + std::string(200'000, '(') + "'}\n"))
                     .isAccepted());
}

TEST(RuleFileTest, survivesDamagedFiles)
{
    std::mt19937 random(1); // NOLINT: the same damage each time
    constexpr std::string_view favourites = "{}[]:-&*|>'\"#\n\t $%!~,<";
    for (const char *folder : {"good", "bad"}) {
        for (const auto &path : filesIn(folder)) {
            const std::string text = contents(path);
            for (int round = 0; round < 40 && !text.empty(); ++round) {
                std::string damaged = text;
                for (int i = 0; i < 1 + round % 4; ++i) {
                    const std::size_t at = random() % damaged.size();
                    const char c = favourites[random() % favourites.size()];
                    switch (random() % 4) {
                    case 0:
                        damaged[at] = c;
                        break;
                    case 1:
                        damaged.insert(at, 1, c);
                        break;
                    case 2:
                        damaged.erase(at, 1 + random() % 8);
                        break;
                    default:
                        damaged += damaged.substr(at);
                    }
                    if (damaged.empty())
                        damaged = "x";
                }
                const RuleFile file = readRuleFile(damaged);
                EXPECT_TRUE(file.isAccepted() || firstError(file) != nullptr);
            }
        }
    }
}
