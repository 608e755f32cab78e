// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexpressions.h"

#include "charttypes.h"

#include <algorithm>

namespace vigie {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

bool isLegacyName(std::string_view name)
{
    if (name.empty() || (name.front() >= '0' && name.front() <= '9'))
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == ':';
    });
}

std::string inQuotes(std::string_view string)
{
    std::string result = "\"";
    for (const char c : string) {
        if (c == '\n') {
            result += "\\n";
            continue;
        }
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace

std::string groupingOf(const std::vector<std::string> &labels)
{
    std::vector<std::string> words;
    for (const std::string &label : labels)
        words.push_back(
            isLegacyName(label) && label.find(':') == std::string::npos ? label : inQuotes(label));
    return joined(words);
}

std::string rateWindow(const ChartTiming &timing)
{
    using namespace std::chrono;
    const milliseconds interval = std::max(timing.scrapeInterval, milliseconds(1));
    const auto exact = std::max(4 * interval, timing.step + interval).count();
    // Whole seconds, so that the literal reads well; longer is harmless, shorter is not.
    auto wholeSeconds = (exact + 999) / 1000;
    if (exact < 1000)
        return std::to_string(exact) + "ms";
    if (wholeSeconds > 600)
        wholeSeconds = (wholeSeconds + 59) / 60 * 60;
    std::string literal;
    const auto append = [&literal, &wholeSeconds](std::int64_t size, char symbol) {
        if (wholeSeconds >= size)
            literal += std::to_string(wholeSeconds / size) + symbol;
        wholeSeconds %= size;
    };
    append(3600, 'h');
    append(60, 'm');
    append(1, 's');
    return literal;
}

std::string selector(std::string_view name, const std::vector<std::string> &matchers)
{
    if (isLegacyName(name)) {
        if (matchers.empty())
            return std::string(name);
        return std::string(name) + "{" + joined(matchers) + "}";
    }
    std::vector<std::string> all{inQuotes(name)};
    all.insert(all.end(), matchers.begin(), matchers.end());
    return "{" + joined(all) + "}";
}

} // namespace vigie
