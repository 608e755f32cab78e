// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hugepages.h"
#include "writeahead.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <vector>

namespace vigie {

// Bytes that are never moved nor freed one by one; a number of four bytes finds them again.
class PagedMemory
{
public:
    PagedMemory() = default;
    ~PagedMemory()
    {
        for (std::uint8_t *block : m_blocks)
            std::free(block);
    }
    PagedMemory(const PagedMemory &) = delete;
    PagedMemory &operator=(const PagedMemory &) = delete;

    // Room for `size` bytes; where it is goes to `at`.
    std::uint8_t *allocate(std::size_t size, std::uint32_t &at)
    {
        if (size > m_left)
            addPage(size);
        std::uint8_t *const bytes = m_next;
        fetchAheadOfWriting(bytes, size);
        at = static_cast<std::uint32_t>((m_pages.size() - 1) << 16U |
                                        static_cast<std::size_t>(bytes - m_pages.back()));
        m_next += size;
        m_left -= size;
        return bytes;
    }

    // So many at the end of what was allocated last.
    void giveBack(std::size_t size)
    {
        m_next -= size;
        m_left += size;
    }

    [[nodiscard]] const std::uint8_t *at(std::uint32_t at) const
    {
        return m_pages[at >> 16U] + (at & 0xffffU);
    }

    [[nodiscard]] std::size_t bytesHeld() const
    {
        return m_bytes + (m_pages.capacity() + m_blocks.capacity()) * sizeof(std::uint8_t *);
    }

private:
    static constexpr std::size_t firstPageSize = 4096;
    static constexpr std::size_t pageSize = 65536;
    static constexpr std::size_t manyPages = 64; // from then on whole huge pages are cut up

    void addPage(std::size_t size)
    {
        if (size > pageSize || m_pages.size() < manyPages) {
            const std::size_t page = std::max(size, m_pages.empty() ? firstPageSize : pageSize);
            m_pages.push_back(addBlock(page, std::malloc(page)));
            m_left = page;
        } else {
            if (m_uncut == 0) {
                m_block = addBlock(hugePageSize, allocateLarge(hugePageSize));
                m_uncut = hugePageSize;
            }
            m_pages.push_back(m_block + hugePageSize - m_uncut);
            m_uncut -= pageSize;
            m_left = pageSize;
        }
        m_next = m_pages.back();
    }

    std::uint8_t *addBlock(std::size_t size, void *memory)
    {
        if (memory == nullptr)
            throw std::bad_alloc();
        m_blocks.push_back(static_cast<std::uint8_t *>(memory));
        m_bytes += size;
        return m_blocks.back();
    }

    std::vector<std::uint8_t *> m_pages;  // by number
    std::vector<std::uint8_t *> m_blocks; // to be freed
    std::uint8_t *m_next = nullptr;       // in the last page
    std::size_t m_left = 0;
    std::uint8_t *m_block = nullptr; // that is being cut up
    std::size_t m_uncut = 0;
    std::size_t m_bytes = 0;
};

} // namespace vigie
