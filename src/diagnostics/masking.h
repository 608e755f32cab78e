// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

// Text from outside (log lines, error messages) with what looks like a secret replaced: user
// information in URLs, values of passwords, tokens and keys, authorization headers.
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace vigie
