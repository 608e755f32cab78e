// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "nativehistogram.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct TemplateProblem
{
    std::size_t offset = 0; // in the text
    std::string message;
    std::string remedy;
    bool isError = true; // else: it parses, but will fail or say nothing when it is expanded
};

// A series' value, as queries within templates give them.
struct TemplateSample
{
    Labels labels;
    double value = 0;
    std::shared_ptr<const NativeHistogram> histogram; // instead of the value
};

// What a template may speak of.
struct TemplateData
{
    Labels labels; // $labels
    Labels externalLabels;
    std::string externalUrl;
    double value = 0; // $value
    std::int64_t timeMs = 0;
    // Answers query "…" inside a template; false with the message in `error` where it cannot.
    std::function<bool(const std::string &expression, std::vector<TemplateSample> &samples,
                       std::string &error)>
        query;
};

namespace templates {
struct Tree;
}

// A text with {{ actions }} as labels and annotations of alerts have them: Go's template language
// with Prometheus' functions.
class RuleTemplate
{
public:
    [[nodiscard]] static RuleTemplate parse(std::string_view text);

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] const std::vector<TemplateProblem> &problems() const { return m_problems; }
    // Bounded in length and work. What fails is said in the text, as Prometheus does; a template
    // that cannot be read stays as it was written.
    [[nodiscard]] std::string expand(const TemplateData &data) const;

private:
    std::string m_text;
    std::shared_ptr<const templates::Tree> m_tree; // null: no actions, or not valid
    std::vector<TemplateProblem> m_problems;
};

} // namespace vigie
