// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>

namespace vigie {

// The bytes of a file that the command line names, at most maxBytes of them; "-" is the standard
// input, which is read whole. Nothing where it cannot be read; then *why says why, for a person.
[[nodiscard]] std::optional<std::string>
readInputFile(const QString &name, QString *why,
              std::size_t maxBytes = std::numeric_limits<std::size_t>::max());

} // namespace vigie
