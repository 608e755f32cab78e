// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcontext.h"
#include "utf8length.h"

#include <re2/re2.h>

#include <utility>

namespace vigie::promql {

namespace {

void requireLabelName(const std::string &name, const char *which, const char *function,
                      const CallContext &context)
{
    if (name.empty() || !isUtf8(name))
        failQuery(std::string("invalid ") + which + " label name in " + function + "(): " + name,
                  context.call().range);
}

bool isNameCharacter(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// The groups of a match by number and by name.
class Match
{
public:
    Match(const re2::RE2 &regex, std::vector<re2::StringPiece> groups)
        : m_regex(regex)
        , m_groups(std::move(groups))
    {}

    // $1, ${1}, $name, ${name}, $$; a group that is none is empty (Go's Regexp.Expand).
    [[nodiscard]] std::string expand(std::string_view text) const
    {
        std::string result;
        while (!text.empty()) {
            const std::size_t dollar = text.find('$');
            result += text.substr(0, dollar);
            if (dollar == std::string_view::npos)
                break;
            text.remove_prefix(dollar + 1);
            if (text.starts_with('$')) {
                result += '$';
                text.remove_prefix(1);
                continue;
            }
            const std::string_view name = takeName(text);
            if (name.empty())
                result += '$';
            else
                result += group(name);
        }
        return result;
    }

private:
    // Cuts a group's name, with braces or without, off the text; empty where there is none.
    static std::string_view takeName(std::string_view &text)
    {
        const bool braces = text.starts_with('{');
        std::size_t end = braces ? 1 : 0;
        while (end < text.size() && isNameCharacter(text[end]))
            ++end;
        const std::string_view name = text.substr(braces ? 1 : 0, end - (braces ? 1 : 0));
        if (name.empty() || (braces && (end >= text.size() || text[end] != '}')))
            return {};
        text.remove_prefix(end + (braces ? 1 : 0));
        return name;
    }

    [[nodiscard]] std::string_view group(std::string_view name) const
    {
        std::size_t number = 0;
        if (name.find_first_not_of("0123456789") == std::string_view::npos) {
            if (name.size() > 6)
                return {};
            number = std::stoul(std::string(name));
        } else {
            const auto &names = m_regex.NamedCapturingGroups();
            const auto known = names.find(std::string(name));
            if (known == names.end())
                return {};
            number = static_cast<std::size_t>(known->second);
        }
        if (number >= m_groups.size())
            return {};
        return {m_groups[number].data(), m_groups[number].size()};
    }

    const re2::RE2 &m_regex;
    std::vector<re2::StringPiece> m_groups;
};

// The name that was set on purpose stays.
void setLabel(Series &series, const std::string &name, const std::string &value)
{
    Labels labels = *series.labels;
    labels.set(name, value);
    series.labels = share(std::move(labels));
    if (name == metricNameLabel)
        series.dropName = false;
}

} // namespace

Matrix callLabelReplace(CallContext &context)
{
    const std::string &target = context.text(1);
    const std::string &replacement = context.text(2);
    const std::string &source = context.text(3);
    const std::string &pattern = context.text(4);
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_dot_nl(true);
    const re2::RE2 regex(pattern, options);
    if (!regex.ok())
        failQuery("invalid regular expression in label_replace(): " + pattern,
                  context.argument(4).range);
    requireLabelName(target, "destination", "label_replace", context);
    const auto groupCount = static_cast<std::size_t>(regex.NumberOfCapturingGroups()) + 1;
    Matrix matrix = context.evaluate(0);
    for (Series &series : matrix.series) {
        const std::string_view value = series.labels->get(source);
        const re2::StringPiece text(value.data(), value.size());
        std::vector<re2::StringPiece> groups(groupCount);
        if (!regex.Match(text, 0, text.size(), re2::RE2::ANCHOR_BOTH, groups.data(),
                         static_cast<int>(groupCount)))
            continue;
        const std::string expanded = Match(regex, std::move(groups)).expand(replacement);
        setLabel(series, target, expanded);
    }
    context.evaluator().uniteSameLabels(matrix, true);
    return matrix;
}

Matrix callLabelJoin(CallContext &context)
{
    const std::string &target = context.text(1);
    const std::string &separator = context.text(2);
    std::vector<std::string> sources;
    for (std::size_t i = 3; i < context.argumentCount(); ++i) {
        sources.push_back(context.text(i));
        requireLabelName(sources.back(), "source", "label_join", context);
    }
    requireLabelName(target, "destination", "label_join", context);
    Matrix matrix = context.evaluate(0);
    for (Series &series : matrix.series) {
        std::string joined;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            joined += i == 0 ? "" : separator;
            joined += series.labels->get(sources[i]);
        }
        setLabel(series, target, joined);
    }
    context.evaluator().uniteSameLabels(matrix, true);
    return matrix;
}

} // namespace vigie::promql
