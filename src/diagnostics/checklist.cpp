// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <array>

namespace vigie {

namespace {

// id, title, function. The order is that of the evidence: cheap and near first.
constexpr auto checks = std::to_array<Check>({
    {"url", QT_TRANSLATE_NOOP("Diagnostics", "The URL as typed"), checkUrl},
    {"resolve", QT_TRANSLATE_NOOP("Diagnostics", "The host's addresses"), checkResolve},
    {"http", QT_TRANSLATE_NOOP("Diagnostics", "Answer over HTTP"), checkAnswer},
    {"body", QT_TRANSLATE_NOOP("Diagnostics", "Metrics in the answer"), checkBody},
    {"corrections", QT_TRANSLATE_NOOP("Diagnostics", "Corrected URLs"), checkCorrections},
});

} // namespace

std::span<const Check> checklist()
{
    return checks;
}

} // namespace vigie
