// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vigie::promql {

// The value of a String token with its quotes: Go's escapes in "…" and '…', none in `…`.
[[nodiscard]] std::string unquote(std::string_view literal);

// The text in double quotes with Go's escapes, as messages and the printer show it.
[[nodiscard]] std::string quote(std::string_view text);

} // namespace vigie::promql
