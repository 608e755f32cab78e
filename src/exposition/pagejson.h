// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagereader.h"

#include <string>

namespace vigie {

// The page read last as one JSON object, the form of `vigiectl parse --json` (README, "vigiectl").
[[nodiscard]] std::string pageToJson(const PageReader &reader);

// A JSON string with its quotes.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace vigie
