// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matcher.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

class StoreSnapshot;

// Why an expression cannot match: one of its selectors finds no series at all.
struct NoMatch
{
    enum class Reason {
        NoSuchMetric, // nothing has this name
        NoSuchLabels, // the name is there, not with these labels
    };

    Reason reason = Reason::NoSuchMetric;
    std::string selector; // as it stands in the expression
    std::string metric;
    std::string matcher; // NoSuchLabels: the first that excludes all; empty: only together
    std::string nearest; // a metric, or a value of that label, that is nearly the same
};

// The first selector without series, among those that the result depends on: what stands in
// absent() is meant to be missing. The scope is added to each selector.
[[nodiscard]] std::optional<NoMatch> findNoMatch(const StoreSnapshot &snapshot,
                                                 std::string_view expression,
                                                 std::span<const Matcher> scope);

} // namespace vigie
