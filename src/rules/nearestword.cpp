// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestword.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::string nearestWord(std::string_view text, const std::vector<std::string_view> &known)
{
    constexpr std::size_t longest = 200; // what is longer is no slip of the keys
    std::string_view nearest;
    std::size_t least = text.size() / 3 + 1;
    for (const std::string_view word : known) {
        if (text.size() > longest || word.size() > longest)
            continue;
        if (std::max(text.size(), word.size()) - std::min(text.size(), word.size()) > least)
            continue;
        const std::size_t distance = editDistance(text, word);
        if (distance < least || (distance == least && nearest.empty())) {
            least = distance;
            nearest = word;
        }
    }
    return std::string(nearest);
}

} // namespace vigie
