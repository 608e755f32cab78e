// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

// A Content-Type taken apart; names are in lower case.
struct MediaType
{
    std::string name;
    std::vector<std::pair<std::string, std::string>> parameters;

    [[nodiscard]] std::string_view parameter(std::string_view wanted) const;
};

// Nothing where the header is none, as Go's mime package has it, which decides for Prometheus: one
// broken parameter is enough.
[[nodiscard]] std::optional<MediaType> parseMediaType(std::string_view header);

} // namespace vigie
