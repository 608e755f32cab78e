// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composepatch.h"
#include "composetext.h"

#include <QString>

namespace vigie {

/// Makes one edit in the text of a file. An empty answer: done; else why not, for a person.
[[nodiscard]] QString editCompose(ComposeText &text, const YAML::Node &root,
                                  const ComposeEdit &edit, const Variables &variables);

/// Whether two trees differ in nothing but ports, expose and network_mode of one service.
/// Trees that are too large to compare count as different.
[[nodiscard]] bool differOnlyInPorts(const YAML::Node &before, const YAML::Node &after,
                                     const QString &service);

} // namespace vigie
