// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruletest.h"

#include <QJsonObject>

namespace vigie {

// What `vigiectl rules --json` says of one file; docs/vigiectl-json.md describes it.
[[nodiscard]] QJsonObject ruleFileToJson(const QString &name, const RuleFile &file);
[[nodiscard]] QJsonObject ruleTestToJson(const QString &name, const RuleTestFile &file,
                                         const std::vector<RuleTestFailure> &failures,
                                         bool isReadable);

} // namespace vigie
