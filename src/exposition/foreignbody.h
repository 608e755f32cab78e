// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"

namespace vigie {

// Where a refused page is not of its format at all (HTML, JSON, compressed bytes, another
// exposition format, a BOM), says so instead of what the reader stumbled over.
void explainForeignBody(PageTable &page);

} // namespace vigie
