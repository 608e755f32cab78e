// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

struct CheckResult;
struct Report;

// A diagnosis as people read it in a terminal, with newlines. Texts are wrapped at `columns`
// (0: not at all) but never what is to be copied: commands, paths and patches.
[[nodiscard]] QString checkText(const CheckResult &check, int columns);
// Paths below `folder`, where the reader is, are shown as seen from there.
[[nodiscard]] QString verdictText(const Report &report, int columns, const QString &folder);

} // namespace vigie
