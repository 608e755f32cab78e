// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

namespace vigie {

// Ascending series numbers, kept as differences of mostly one byte. Short lists, which are the
// most, need no memory of their own.
class PostingList
{
public:
    PostingList() = default;
    ~PostingList() { release(); }
    PostingList(const PostingList &) = delete;
    PostingList &operator=(const PostingList &) = delete;
    PostingList(PostingList &&other) noexcept { take(other); }
    PostingList &operator=(PostingList &&other) noexcept
    {
        if (this != &other) {
            release();
            take(other);
        }
        return *this;
    }

    void add(std::uint32_t id) // greater than all before
    {
        std::uint32_t step = id - m_last;
        for (; step >= 0x80; step >>= 7U)
            push(static_cast<std::uint8_t>(step | 0x80U));
        push(static_cast<std::uint8_t>(step));
        m_last = id;
        ++m_count;
    }

    [[nodiscard]] std::uint32_t size() const { return m_count; }
    [[nodiscard]] std::size_t heapBytes() const { return m_capacity > inlineSize ? m_capacity : 0; }

    // Calls visit with each number below the limit; ends early where visit gives false.
    template <typename Visit>
    void forEach(std::uint32_t limit, const Visit &visit) const
    {
        const std::uint8_t *next = bytes();
        const std::uint8_t *const end = next + m_size;
        std::uint32_t id = 0;
        while (next < end) {
            std::uint32_t step = *next & 0x7fU;
            for (unsigned shift = 7; (*next++ & 0x80U) != 0; shift += 7)
                step |= (*next & 0x7fU) << shift;
            id += step;
            if (id >= limit || !visit(id))
                return;
        }
    }

    void appendTo(std::vector<std::uint32_t> &ids, std::uint32_t limit) const
    {
        forEach(limit, [&](std::uint32_t id) {
            ids.push_back(id);
            return true;
        });
    }

private:
    static constexpr std::uint32_t inlineSize = 8;

    [[nodiscard]] const std::uint8_t *bytes() const
    {
        return m_capacity > inlineSize ? m_heap : m_inline.data();
    }

    void push(std::uint8_t byte)
    {
        if (m_size == m_capacity)
            grow();
        (m_capacity > inlineSize ? m_heap : m_inline.data())[m_size++] = byte;
    }

    void grow()
    {
        const std::uint32_t capacity = m_capacity + m_capacity / 2 + 4;
        auto *heap = new std::uint8_t[capacity];
        std::memcpy(heap, bytes(), m_size);
        release();
        m_heap = heap;
        m_capacity = capacity;
    }

    void release()
    {
        if (m_capacity > inlineSize)
            delete[] m_heap;
        m_capacity = inlineSize;
    }

    void take(PostingList &other)
    {
        m_count = std::exchange(other.m_count, 0);
        m_last = std::exchange(other.m_last, 0);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, inlineSize);
        if (m_capacity > inlineSize)
            m_heap = other.m_heap;
        else
            m_inline = other.m_inline;
    }

    std::uint32_t m_count = 0;
    std::uint32_t m_last = 0;
    std::uint32_t m_size = 0;
    std::uint32_t m_capacity = inlineSize;
    union {
        std::array<std::uint8_t, inlineSize> m_inline{};
        std::uint8_t *m_heap;
    };
};

} // namespace vigie
