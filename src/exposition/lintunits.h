// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace vigie {

// A unit in a part of a metric name ("milliseconds") and the base unit to use ("seconds").
struct NameUnit
{
    std::string_view unit;
    std::string_view base;
};

[[nodiscard]] std::optional<NameUnit> unitOfPart(std::string_view part);

// The abbreviations that a name should not have as a part ("ms"), with the base unit meant.
[[nodiscard]] std::span<const NameUnit> unitAbbreviations();

} // namespace vigie
