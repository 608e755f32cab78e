// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie {

// A large compose text with its top-level extension blocks ("x-…:") emptied, so that reading it
// stays fast. Lines keep their numbers; a block with an anchor stays, others may refer to it.
[[nodiscard]] QByteArray withoutExtensions(const QByteArray &text);

} // namespace vigie
