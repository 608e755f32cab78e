// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace vigie {

// What the readers of pages and the naming rules say, in the language of the program. The readers
// know no Qt and write English, which stays the text for machines (--json, tests, other programs);
// a person reads it through here. A text that the table lacks is returned as it is.
QString issueText(std::string_view english);

// The table: texts of exposition, with %1 and %2 where a name or number stands.
std::span<const char *const> issueTexts();

} // namespace vigie
