// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace vigie {

// Memory that is gone through from end to end is gone through faster in huge pages: a page of 4 KiB
// takes a look into the page tables each.
inline constexpr std::size_t hugePageSize = 2 * 1024 * 1024;
inline constexpr std::size_t leastForHugePages = 2 * 1024 * 1024;

// Asks for huge pages there, before the memory is used first; where the system has them.
void preferHugePages(void *memory, std::size_t bytes);

// For std::free(), or null. Aligned for huge pages where the system has them.
[[nodiscard]] void *allocateLarge(std::size_t bytes);

} // namespace vigie
