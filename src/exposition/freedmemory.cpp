// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedmemory.h"

#include <cstdint>

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace vigie {

void returnPages(std::string &buffer)
{
    buffer.clear();
    if (buffer.capacity() < leastToReturn)
        return;
#if defined(__linux__)
    // Whole pages alone: what is beside them is someone else's. The first byte ends the empty text.
    const std::uintptr_t page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(buffer.data());
    const std::uintptr_t first = (begin + page) & ~(page - 1);
    const std::uintptr_t end = (begin + buffer.capacity()) & ~(page - 1);
    static_cast<void>(madvise(reinterpret_cast<void *>(first), end - first, MADV_DONTNEED));
#else
    buffer.shrink_to_fit();
#endif
}

void returnFreedMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace vigie
