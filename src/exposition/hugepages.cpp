// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hugepages.h"

#include <cstdint>
#include <cstdlib>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace vigie {

void preferHugePages([[maybe_unused]] void *memory, [[maybe_unused]] std::size_t bytes)
{
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    // Whole ones alone; whether there are any is the system's affair.
    const auto begin = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t first = (begin + hugePageSize - 1) & ~std::uintptr_t{hugePageSize - 1};
    const std::uintptr_t end = (begin + bytes) & ~std::uintptr_t{hugePageSize - 1};
    if (first < end)
        static_cast<void>(madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE));
#endif
}

void *allocateLarge(std::size_t bytes)
{
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    const std::size_t size = (bytes + hugePageSize - 1) & ~(hugePageSize - 1);
    void *const memory = std::aligned_alloc(hugePageSize, size);
    if (memory != nullptr)
        preferHugePages(memory, size);
    return memory;
#else
    return std::malloc(bytes);
#endif
}

} // namespace vigie
