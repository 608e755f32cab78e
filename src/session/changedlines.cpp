// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedlines.h"

#include <unordered_set>

namespace vigie {

namespace {

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace

std::vector<std::uint32_t> changedLines(std::string_view before, std::string_view now)
{
    const std::vector<std::string_view> oldLines = split(before);
    const std::vector<std::string_view> newLines = split(now);
    std::vector<std::uint32_t> changed;
    if (oldLines.size() == newLines.size()) {
        for (std::size_t i = 0; i < newLines.size(); ++i) {
            if (oldLines[i] != newLines[i])
                changed.push_back(std::uint32_t(i + 1));
        }
        return changed;
    }
    const std::unordered_set<std::string_view> known(oldLines.begin(), oldLines.end());
    for (std::size_t i = 0; i < newLines.size(); ++i) {
        if (!known.contains(newLines[i]))
            changed.push_back(std::uint32_t(i + 1));
    }
    return changed;
}

} // namespace vigie
