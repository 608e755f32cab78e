// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace vigie {

// What a large page needs for a moment only is given back to the system, so that a window which
// watches for days holds what it remembers and no more.

// Less is not worth asking the system for.
inline constexpr std::size_t leastToReturn = 2 * 1024 * 1024;

// Empties a buffer and returns its pages. It keeps its room where the system can give pages anew
// when they are written; elsewhere it is freed.
void returnPages(std::string &buffer);

// Returns what was freed in the middle of the heap, which allocators keep unless they are told.
void returnFreedMemory();

} // namespace vigie
