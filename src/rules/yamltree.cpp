// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamltree.h"

#include <algorithm>
#include <optional>
#include <set>

namespace vigie {

namespace {

// Aliases may form a ring; nobody writes merges deeper than this by hand.
constexpr int maxMergeDepth = 16;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t lineStart(std::string_view text, int line)
{
    std::size_t start = 0;
    for (int i = 1; i < line; ++i) {
        const std::size_t end = text.find('\n', start);
        if (end == std::string_view::npos)
            return text.size();
        start = end + 1;
    }
    return start;
}

TextPlace placeAt(std::string_view text, std::size_t position)
{
    position = std::min(position, text.size());
    const std::string_view before = text.substr(0, position);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t last = before.rfind('\n');
    const std::size_t start = last == std::string_view::npos ? 0 : last + 1;
    return {static_cast<int>(lines) + 1, static_cast<int>(position - start) + 1};
}

// yaml-cpp calls a tab "illegal map value" or worse; a person needs the word.
std::optional<int> tabInIndentation(std::string_view text, int line)
{
    const std::size_t start = lineStart(text, line);
    for (std::size_t i = start; i < text.size() && (text[i] == ' ' || text[i] == '\t'); ++i) {
        if (text[i] == '\t')
            return static_cast<int>(i - start) + 1;
    }
    return std::nullopt;
}

YamlProblem syntaxProblem(const YAML::Exception &error, std::string_view text)
{
    YamlProblem problem{{error.mark.line + 1, error.mark.column + 1}, error.msg, {}};
    if (error.mark.is_null())
        problem.at = {};
    for (int line = problem.at.line; line > 0 && line >= problem.at.line - 1; --line) {
        if (const auto column = tabInIndentation(text, line)) {
            return {{line, *column},
                    "a tab stands in the indentation",
                    "indent with spaces: YAML allows nothing else"};
        }
    }
    if (problem.message.find("map value") != std::string::npos ||
        problem.message.find("end of map") != std::string::npos) {
        problem.remedy = "check the indentation, and put a text with \": \" in quotes";
    }
    return problem;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80                    ? 1
                                   : lead >= 0xc2 && lead <= 0xdf ? 2
                                   : (lead & 0xf0U) == 0xe0       ? 3
                                   : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                                  : 0;
        if (length == 0 || i + length > text.size())
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0U) != 0x80)
                return false;
        }
        i += length;
    }
    return true;
}

void collect(const YAML::Node &mapping, int depth, std::set<std::string> &seen,
             std::vector<YamlField> &fields, std::vector<YAML::Node> &repeated)
{
    if (!mapping.IsMap() || depth > maxMergeDepth)
        return;
    std::vector<YAML::Node> merges;
    std::set<std::string> own;
    for (const auto &pair : mapping) {
        const std::string name = pair.first.IsScalar() ? pair.first.Scalar() : std::string();
        if (name == "<<" && isUnquoted(pair.first)) {
            merges.push_back(pair.second);
            continue;
        }
        if (!own.insert(name).second && depth == 0)
            repeated.push_back(pair.first);
        if (seen.insert(name).second)
            fields.push_back({name, pair.first, pair.second});
    }
    for (const YAML::Node &merge : merges) {
        collect(merge, depth + 1, seen, fields, repeated);
        if (!merge.IsSequence())
            continue;
        for (const auto &each : merge)
            collect(each, depth + 1, seen, fields, repeated);
    }
}

// Walks a scalar in the file beside its value: folding and indentation change blanks only.
std::size_t advance(std::string_view text, std::size_t at, char quote, std::string_view value,
                    std::size_t offset)
{
    for (std::size_t i = 0; at < text.size(); ++i) {
        while (i < offset && i < value.size() && isBlank(value[i]))
            ++i;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        if (i >= offset || i >= value.size() || at >= text.size())
            return at;
        const bool isEscape =
            (quote == '"' && text[at] == '\\') || (quote == '\'' && text.substr(at, 2) == "''");
        at += isEscape ? 2 : 1;
    }
    return at;
}

} // namespace

std::variant<YAML::Node, YamlProblem> loadYamlTree(std::string_view text)
{
    if (text.size() > maxRuleFileBytes)
        return YamlProblem{{}, "the file is larger than 8 MiB and was not read", {}};
    if (!text.starts_with("\xff\xfe") && !text.starts_with("\xfe\xff") && !isUtf8(text))
        return YamlProblem{{}, "the file is not UTF-8 text", "save it as UTF-8"};
    try {
        return YAML::Load(std::string(text));
    } catch (const YAML::Exception &error) {
        return syntaxProblem(error, text);
    } catch (const std::exception &error) {
        return YamlProblem{{}, error.what(), {}};
    }
}

std::optional<TextPlace> laterDocument(std::string_view text)
{
    bool hasContent = false;
    int number = 1;
    for (std::size_t start = 0; start < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        const bool isMarker = line.starts_with("---") && (line.size() == 3 || isBlank(line[3]));
        if (isMarker && hasContent)
            return TextPlace{number, 1};
        const auto first = std::find_if_not(line.begin(), line.end(), isBlank);
        hasContent =
            hasContent || (!isMarker && first != line.end() && *first != '#' && *first != '%');
        start = end + 1;
    }
    return std::nullopt;
}

TextPlace placeOf(const YAML::Node &node)
{
    const YAML::Mark mark = node.Mark();
    return mark.is_null() ? TextPlace() : TextPlace{mark.line + 1, mark.column + 1};
}

std::vector<YamlField> yamlFields(const YAML::Node &mapping, std::vector<YAML::Node> &repeated)
{
    std::vector<YamlField> fields;
    std::set<std::string> seen;
    collect(mapping, 0, seen, fields, repeated);
    return fields;
}

TextPlace placeInScalar(std::string_view text, const YAML::Node &scalar, std::size_t offset)
{
    const TextPlace start = placeOf(scalar);
    if (start.line == 0 || !scalar.IsScalar())
        return start;
    std::size_t at = lineStart(text, start.line) + static_cast<std::size_t>(start.column) - 1;
    if (at >= text.size())
        return start;
    const char quote = text[at];
    if (quote == '"' || quote == '\'') {
        ++at;
    } else if (quote == '|' || quote == '>') {
        const std::size_t end = text.find('\n', at);
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return placeAt(text, advance(text, at, quote, scalar.Scalar(), offset));
}

bool isUnquoted(const YAML::Node &node)
{
    return node.IsScalar() && (node.Tag() == "?" || node.Tag().empty());
}

std::string_view yamlKind(const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Sequence:
        return "a list";
    case YAML::NodeType::Map:
        return "a mapping";
    case YAML::NodeType::Scalar:
        return "a text";
    default:
        return "nothing";
    }
}

} // namespace vigie
