// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hugepages.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace vigie {

// A vector of plain data that does not clear what is about to be written, and grows in place where
// the allocator can: what std::vector costs a reader that fills tens of megabytes.
template <typename T>
class PodVector
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    PodVector() = default;
    ~PodVector() { std::free(m_data); }
    PodVector(const PodVector &) = delete;
    PodVector &operator=(const PodVector &) = delete;
    PodVector(PodVector &&other) noexcept { swap(other); }
    PodVector &operator=(PodVector &&other) noexcept
    {
        swap(other);
        return *this;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] T *data() { return m_data; }
    [[nodiscard]] const T *data() const { return m_data; }
    [[nodiscard]] T &operator[](std::size_t i) { return m_data[i]; }
    [[nodiscard]] const T &operator[](std::size_t i) const { return m_data[i]; }
    [[nodiscard]] T &back() { return m_data[m_size - 1]; }
    [[nodiscard]] const T &back() const { return m_data[m_size - 1]; }
    [[nodiscard]] T *begin() { return m_data; }
    [[nodiscard]] T *end() { return m_data + m_size; }
    [[nodiscard]] const T *begin() const { return m_data; }
    [[nodiscard]] const T *end() const { return m_data + m_size; }

    void clear() { m_size = 0; }
    void reserve(std::size_t capacity)
    {
        if (capacity > m_capacity)
            grow(capacity);
    }
    // New elements are not initialised.
    void resize(std::size_t size)
    {
        reserve(size);
        m_size = size;
    }
    void push_back(const T &value)
    {
        const T copy = value; // it may be one of ours
        if (m_size == m_capacity)
            grow(m_size + 1);
        new (m_data + m_size++) T(copy);
    }
    void append(const T *values, std::size_t count)
    {
        reserve(m_size + count);
        if (count > 0)
            std::memcpy(static_cast<void *>(m_data + m_size), values, count * sizeof(T));
        m_size += count;
    }
    void swap(PodVector &other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

private:
    void grow(std::size_t needed)
    {
        const std::size_t capacity = std::max(needed, m_capacity + m_capacity / 2 + 16);
        const std::size_t bytes = capacity * sizeof(T);
        void *const data = bytes < leastForHugePages
                               ? std::realloc(static_cast<void *>(m_data), bytes)
                               : allocateLarge(bytes);
        if (data == nullptr)
            throw std::bad_alloc();
        if (bytes >= leastForHugePages) {
            if (m_capacity > 0)
                std::memcpy(data, m_data, m_capacity * sizeof(T));
            std::free(m_data);
        }
        m_data = static_cast<T *>(data);
        m_capacity = capacity;
    }

    T *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace vigie
