// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

// Helpers of the URL analysis that know characters, not URLs.

// "“…”", "<…>", `…` around the text; a lone quote at one end counts too.
[[nodiscard]] QString withoutQuotes(const QString &text);

// Removes zero-width, direction and non-ASCII space characters; names the first in `removed`.
[[nodiscard]] QString withoutInvisible(const QString &text, QString *removed);

// Full-width and look-alike punctuation and digits as ASCII; names the first in `replaced`.
[[nodiscard]] QString withPlainPunctuation(const QString &text, QString *replaced);

// Letters of other scripts replaced by the Latin letter they look like (also 0 → o, 1 → l).
[[nodiscard]] QString skeleton(const QString &text);

} // namespace vigie
