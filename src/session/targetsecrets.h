// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QByteArray>
#include <QString>

namespace vigie {

// Headers that carry no secret by their name; the value of any other is treated as one.
[[nodiscard]] bool isPublicHeader(const QByteArray &name);

// Whether the target has, or by its fields must have, something that a keychain is to keep.
[[nodiscard]] bool needsSecrets(const Target &target);

// All secrets of a target as one text, for a keychain; empty where it has none.
[[nodiscard]] QString secretsOf(const Target &target);

// The target with them in place. Text that is not of secretsOf changes nothing.
[[nodiscard]] Target withSecrets(const Target &target, const QString &secrets);

} // namespace vigie
