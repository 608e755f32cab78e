// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefile.h"
#include "ruletemplate.h"
#include "ruletestfile.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace vigie;

// A rule file, a file of tests, and a template: none may crash, each error has its place in the
// text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const RuleFile file = readRuleFile(text);
    if (file.ruleCount() > maxRulesInFile + file.groups.size())
        std::abort();
    (void)readRuleTestFile(text);
    const RuleTemplate parsed = RuleTemplate::parse(text);
    for (const TemplateProblem &problem : parsed.problems()) {
        if (problem.offset > size)
            std::abort();
    }
    TemplateData data;
    data.labels = Labels{{"job", "api"}};
    (void)parsed.expand(data);
    return 0;
}
