// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

#include <QStringList>

namespace vigie {

// What is worth knowing beside the verdict, and what could not be seen; translated.
[[nodiscard]] QStringList notesFor(const Evidence &evidence);

} // namespace vigie
