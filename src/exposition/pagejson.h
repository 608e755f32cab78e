// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint.h"
#include "pagereader.h"

#include <string>

namespace vigie {

// The page read last as one JSON object, the form of `vigiectl parse --json` (README, "vigiectl").
[[nodiscard]] std::string pageToJson(const PageReader &reader);

// [{"metric","text","suggestion"}], the form of `vigiectl lint --json`.
[[nodiscard]] std::string lintToJson(std::span<const LintProblem> problems);

// A JSON string with its quotes.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace vigie
