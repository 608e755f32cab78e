// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace vigie {

// Bytes that are never moved nor freed one by one; a number of four bytes finds them again.
class PagedMemory
{
public:
    // Room for `size` bytes; where it is goes to `at`.
    std::uint8_t *allocate(std::size_t size, std::uint32_t &at)
    {
        if (m_pages.empty() || m_used + size > m_pages.back().size) {
            const std::size_t page = std::max(size, m_pages.empty() ? firstPageSize : pageSize);
            m_pages.push_back({std::unique_ptr<std::uint8_t[]>(new std::uint8_t[page]), page});
            m_bytes += page;
            m_used = 0;
        }
        at = static_cast<std::uint32_t>((m_pages.size() - 1) << 16U | m_used);
        std::uint8_t *bytes = m_pages.back().bytes.get() + m_used;
        m_used += size;
        return bytes;
    }

    [[nodiscard]] const std::uint8_t *at(std::uint32_t at) const
    {
        return m_pages[at >> 16U].bytes.get() + (at & 0xffffU);
    }

    [[nodiscard]] std::size_t bytesHeld() const
    {
        return m_bytes + m_pages.capacity() * sizeof(Page);
    }

private:
    static constexpr std::size_t firstPageSize = 4096;
    static constexpr std::size_t pageSize = 65536;
    struct Page
    {
        std::unique_ptr<std::uint8_t[]> bytes;
        std::size_t size = 0;
    };

    std::vector<Page> m_pages;
    std::size_t m_used = 0;
    std::size_t m_bytes = 0;
};

} // namespace vigie
