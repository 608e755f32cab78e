// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulereader.h"

#include "nearestword.h"

#include <algorithm>
#include <charconv>

namespace vigie {

namespace {

constexpr std::size_t maxIssues = 1000;

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 80;
    if (text.size() <= longest)
        return "'" + std::string(text) + "'";
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
        --end;
    return "'" + std::string(text.substr(0, end)) + "…'";
}

std::optional<std::int64_t> integerOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !(value < 9e18) ||
        !(value > -9e18))
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

bool isDeprecatedResource(const std::vector<YamlField> &fields)
{
    return std::any_of(fields.begin(), fields.end(),
                       [](const YamlField &field) { return field.name == "apiVersion"; });
}

} // namespace

RuleFile RuleReader::read()
{
    auto loaded = loadYamlTree(m_text);
    if (const auto *problem = std::get_if<YamlProblem>(&loaded)) {
        error(problem->at, problem->message, problem->remedy);
        return std::move(m_file);
    }
    if (const auto later = laterDocument(m_text))
        warn(*later, "only the first document of the file is read",
             "put the other one into a file of its own");
    const YAML::Node root = std::get<YAML::Node>(std::move(loaded));
    if (root.IsNull()) {
        warn({1, 1}, "the file has no groups", "begin it with 'groups:'");
        return std::move(m_file);
    }
    if (!root.IsMap()) {
        error(placeOf(root),
              "a rule file is a mapping with 'groups:', not " + std::string(yamlKind(root)),
              "begin the file with 'groups:'");
        return std::move(m_file);
    }
    const std::vector<YamlField> fields = fieldsOf(root);
    const bool isResource = isDeprecatedResource(fields);
    if (isResource) {
        error(placeOf(root), "this is a resource of Kubernetes, not a rule file",
              "put what stands under 'spec:' into a file of its own");
        return std::move(m_file);
    }
    for (const YamlField &field : fields) {
        if (field.name == "groups")
            readGroups(field.value);
        else
            unknownField(field, "a rule file", {"groups"});
    }
    checkRepetition();
    std::stable_sort(
        m_file.issues.begin(), m_file.issues.end(), [](const RuleIssue &a, const RuleIssue &b) {
            return std::pair(a.at.line, a.at.column) < std::pair(b.at.line, b.at.column);
        });
    return std::move(m_file);
}

void RuleReader::readGroups(const YAML::Node &groups)
{
    if (groups.IsNull())
        return;
    if (!groups.IsSequence()) {
        error(placeOf(groups), "'groups' is a list, not " + std::string(yamlKind(groups)),
              "write '- name: …' for each group");
        return;
    }
    for (const auto &group : groups) {
        if (m_rules > maxRulesInFile)
            break;
        m_group.clear();
        readGroup(group);
    }
    m_group.clear();
}

void RuleReader::readGroup(const YAML::Node &node)
{
    RuleGroup group;
    group.at = placeOf(node);
    if (!node.IsMap() && !node.IsNull()) {
        error(group.at, "a group is a mapping, not " + std::string(yamlKind(node)),
              "write '- name: …' and below it 'rules:'");
        return;
    }
    const std::vector<YamlField> fields = fieldsOf(node);
    // The name first: the messages of all other fields have it.
    for (const YamlField &field : fields) {
        if (field.name == "name")
            group.name = readText(field).value_or(std::string());
    }
    m_group = group.name;
    if (group.name.empty())
        error(group.at, "the group has no name", "add 'name: …'");
    else if (!m_groupNames.insert(group.name).second)
        error(group.at, "there are two groups " + inQuotes(group.name) + " in this file",
              "give one of them another name");
    for (const YamlField &field : fields)
        readGroupField(field, group);
    m_file.groups.push_back(std::move(group));
}

void RuleReader::readGroupField(const YamlField &field, RuleGroup &group)
{
    if (field.name == "interval") {
        group.intervalMs = readDuration(field).value_or(0);
    } else if (field.name == "limit") {
        group.limit = readInteger(field).value_or(0);
    } else if (field.name == "query_offset") {
        group.queryOffsetMs = readDuration(field);
        warn(placeOf(field.key), "Prometheus before 2.53 refuses 'query_offset'");
    } else if (field.name == "labels") {
        checkLabels(readTexts(field, group.labels));
        warn(placeOf(field.key), "Prometheus before 3.0 refuses 'labels' of a group");
    } else if (field.name == "rules") {
        if (!field.value.IsSequence() && !field.value.IsNull())
            return wrongKind(field, "a list");
        for (const auto &rule : field.value) {
            if (++m_rules > maxRulesInFile) {
                error(placeOf(rule), "the file has more than 20000 rules; the rest was not read");
                break;
            }
            readRule(rule, group);
        }
    } else if (field.name != "name") {
        unknownField(field, "a group",
                     {"name", "interval", "limit", "query_offset", "labels", "rules"});
    }
}

void RuleReader::readRule(const YAML::Node &node, RuleGroup &group)
{
    ReadRule read;
    read.rule.at = placeOf(node);
    m_rule.clear();
    if (!node.IsMap() && !node.IsNull()) {
        error(read.rule.at, "a rule is a mapping, not " + std::string(yamlKind(node)),
              "write '- alert: …' or '- record: …' and below it 'expr:'");
        return;
    }
    const std::vector<YamlField> fields = fieldsOf(node);
    for (const YamlField &field : fields) {
        if ((field.name == "alert" || field.name == "record") && field.value.IsScalar())
            m_rule = field.value.Scalar();
    }
    for (const YamlField &field : fields)
        readRuleField(field, read);
    checkRule(read);
    group.rules.push_back(std::move(read.rule));
    m_rule.clear();
}

void RuleReader::readRuleField(const YamlField &field, ReadRule &read)
{
    RuleDefinition &rule = read.rule;
    if (field.name == "alert" || field.name == "record") {
        const std::string name = readText(field).value_or(std::string());
        if (name.empty())
            return;
        (field.name == "alert" ? read.hasAlert : read.hasRecord) = true;
        rule.kind = field.name == "alert" ? RuleDefinition::Kind::Alerting
                                          : RuleDefinition::Kind::Recording;
        rule.name = name;
        read.name.reset(field.value);
    } else if (field.name == "expr") {
        rule.expression = readText(field).value_or(std::string());
        read.expression.reset(field.value);
    } else if (field.name == "for") {
        rule.forMs = readDuration(field).value_or(0);
        read.hasFor = rule.forMs != 0;
    } else if (field.name == "keep_firing_for") {
        rule.keepFiringForMs = readDuration(field).value_or(0);
        read.hasKeepFiring = rule.keepFiringForMs != 0;
    } else if (field.name == "labels") {
        read.labels = readTexts(field, rule.labels);
    } else if (field.name == "annotations") {
        read.annotations = readTexts(field, rule.annotations);
    } else {
        unknownField(
            field, "a rule",
            {"alert", "record", "expr", "for", "keep_firing_for", "labels", "annotations"});
    }
}

std::vector<YamlField> RuleReader::fieldsOf(const YAML::Node &mapping)
{
    std::vector<YAML::Node> repeated;
    std::vector<YamlField> fields = yamlFields(mapping, repeated);
    for (const YAML::Node &key : repeated) {
        const std::string name = key.IsScalar() ? key.Scalar() : std::string();
        error(placeOf(key), inQuotes(name) + " stands twice here", "keep one of them");
    }
    return fields;
}

std::vector<YamlField> RuleReader::readTexts(const YamlField &field, NamedTexts &texts)
{
    if (!field.value.IsMap() && !field.value.IsNull()) {
        wrongKind(field, "a mapping of names to texts");
        return {};
    }
    std::vector<YamlField> fields = fieldsOf(field.value);
    std::erase_if(fields, [this, &texts](const YamlField &each) {
        const std::optional<std::string> text = readText(each);
        if (text)
            texts.emplace_back(each.name, *text);
        return !text;
    });
    std::sort(texts.begin(), texts.end());
    return fields;
}

std::optional<std::string> RuleReader::readText(const YamlField &field)
{
    if (field.value.IsNull())
        return std::string();
    if (field.value.IsScalar())
        return field.value.Scalar();
    const bool isTemplate = field.value.IsMap(); // {{ … }} without quotes is a mapping to YAML
    error(placeOf(field.value),
          inQuotes(field.name) + " is a text, not " + std::string(yamlKind(field.value)),
          isTemplate ? "put the text in quotes where it begins with '{'" : std::string());
    return std::nullopt;
}

std::optional<std::int64_t> RuleReader::readDuration(const YamlField &field)
{
    const std::optional<std::string> text = readText(field);
    if (!text || field.value.IsNull())
        return std::nullopt;
    const std::optional<std::int64_t> duration = parseRuleDuration(*text);
    if (!duration) {
        const bool isNumber = integerOf(*text).has_value();
        error(placeOf(field.value), inQuotes(*text) + " is no duration",
              isNumber ? "write the unit, as " + *text + "s or " + *text + "m"
                       : "write it as 30s, 5m or 1h30m, the large units first");
    }
    return duration;
}

std::optional<std::int64_t> RuleReader::readInteger(const YamlField &field)
{
    if (field.value.IsNull())
        return std::nullopt;
    const auto number = isUnquoted(field.value) ? integerOf(field.value.Scalar()) : std::nullopt;
    if (!number)
        wrongKind(field, "a whole number");
    return number;
}

void RuleReader::wrongKind(const YamlField &field, std::string_view wanted)
{
    const std::string found = field.value.IsScalar() ? inQuotes(field.value.Scalar())
                                                     : std::string(yamlKind(field.value));
    error(placeOf(field.value),
          inQuotes(field.name) + " is " + std::string(wanted) + ", not " + found);
}

void RuleReader::unknownField(const YamlField &field, std::string_view where,
                              std::initializer_list<std::string_view> known)
{
    const std::string nearest = nearestWord(field.name, std::vector<std::string_view>(known));
    std::string remedy = nearest.empty() ? "it may have: " : "did you mean '" + nearest + "'?";
    if (nearest.empty()) {
        for (const std::string_view word : known)
            remedy += (word == *known.begin() ? "" : ", ") + std::string(word);
    }
    error(placeOf(field.key), std::string(where) + " has no field " + inQuotes(field.name),
          std::move(remedy));
}

void RuleReader::error(TextPlace at, std::string message, std::string remedy)
{
    add({RuleIssue::Severity::Error, at, std::move(message), std::move(remedy), m_group, m_rule});
}

void RuleReader::warn(TextPlace at, std::string message, std::string remedy)
{
    add({RuleIssue::Severity::Warning, at, std::move(message), std::move(remedy), m_group, m_rule});
}

void RuleReader::add(RuleIssue issue)
{
    // An error must not go unsaid behind a thousand warnings.
    if (m_file.issues.size() < maxIssues ||
        (issue.severity == RuleIssue::Severity::Error && m_file.issues.size() < 2 * maxIssues))
        m_file.issues.push_back(std::move(issue));
}

RuleFile readRuleFile(std::string_view text)
{
    return RuleReader(text).read();
}

} // namespace vigie
