// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturalorder.h"

#include <algorithm>

namespace vigie::promql {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Cuts the leading run of digits, or of what are none, off the text.
std::string_view takeRun(std::string_view &text)
{
    const bool digits = isDigit(text.front());
    const auto end =
        std::find_if(text.begin(), text.end(), [digits](char c) { return isDigit(c) != digits; });
    const std::string_view run = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(run.size());
    return run;
}

int compareNumbers(std::string_view a, std::string_view b)
{
    const auto significant = [](std::string_view digits) {
        const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size());
        return digits.substr(zeros);
    };
    const std::string_view left = significant(a);
    const std::string_view right = significant(b);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    if (const int order = left.compare(right); order != 0)
        return order;
    // The same number: fewer leading zeros first.
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

} // namespace

bool naturallyLess(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        const bool numbers = isDigit(a.front()) && isDigit(b.front());
        const std::string_view left = takeRun(a);
        const std::string_view right = takeRun(b);
        const int order = numbers ? compareNumbers(left, right) : left.compare(right);
        if (order != 0)
            return order < 0;
    }
    return a.size() < b.size();
}

} // namespace vigie::promql
