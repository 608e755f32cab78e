// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hugepages.h"
#include "writeahead.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <utility>

namespace vigie {

// An array that grows at its end and never moves what it holds: each piece is twice as long as the
// one before, and stays where it is.
template <typename T>
class GrowingArray
{
public:
    GrowingArray() = default;
    ~GrowingArray()
    {
        for (std::size_t i = 0; i < m_size; ++i)
            (*this)[i].~T();
        for (T *piece : m_pieces)
            std::free(static_cast<void *>(piece));
    }
    GrowingArray(const GrowingArray &) = delete;
    GrowingArray &operator=(const GrowingArray &) = delete;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t bytesHeld() const { return m_bytes; }
    [[nodiscard]] const T &operator[](std::size_t i) const { return *at(i); }
    [[nodiscard]] T &operator[](std::size_t i) { return *at(i); }

    template <typename... Arguments>
    T &emplace_back(Arguments &&...arguments)
    {
        if (((m_size + first) & (m_size + first - 1)) == 0)
            addPiece();
        T *const added = at(m_size++);
        fetchAheadOfWriting(added, sizeof(T));
        return *new (added) T{std::forward<Arguments>(arguments)...};
    }

private:
    static constexpr std::size_t first = 64; // elements of the first piece
    static constexpr int firstWidth = std::bit_width(first);

    [[nodiscard]] T *at(std::size_t i) const
    {
        const std::size_t place = i + first;
        const int width = std::bit_width(place);
        return m_pieces[static_cast<std::size_t>(width - firstWidth)] +
               (place ^ std::size_t{1} << static_cast<unsigned>(width - 1));
    }

    void addPiece()
    {
        const std::size_t bytes = (m_size + first) * sizeof(T);
        void *const memory = bytes < leastForHugePages ? std::malloc(bytes) : allocateLarge(bytes);
        if (memory == nullptr)
            throw std::bad_alloc();
        const int piece = std::bit_width(m_size + first) - firstWidth;
        m_pieces[static_cast<std::size_t>(piece)] = static_cast<T *>(memory);
        m_bytes += bytes;
    }

    std::array<T *, 32> m_pieces{};
    std::size_t m_size = 0;
    std::size_t m_bytes = 0;
};

} // namespace vigie
