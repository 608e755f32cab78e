// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// The known word that is nearest to the text, a third of its letters off at most; empty where none
// is.
[[nodiscard]] std::string nearestWord(std::string_view text,
                                      const std::vector<std::string_view> &known);

} // namespace vigie
