// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonoutput.h"
#include "lint.h"
#include "pagereader.h"

#include <string>

namespace vigie {

// The page read last as one JSON object, the form of `vigiectl parse --json` (README, "vigiectl").
void writePageJson(const PageReader &reader, const TextSink &sink);
[[nodiscard]] std::string pageToJson(const PageReader &reader);

// [{"metric","text","suggestion"}], the form of `vigiectl lint --json`.
[[nodiscard]] std::string lintToJson(std::span<const LintProblem> problems);

} // namespace vigie
