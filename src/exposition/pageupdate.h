// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

namespace vigie {

// What changed against the last page of the same target. A slot is a sample line's lasting number:
// it stays while the line's key (name and labels) stays, from page to page, and is given again
// only after it was in `removed`.
struct PageUpdate
{
    struct Value
    {
        std::uint32_t slot = 0;
        bool hasTimestamp = false;
        double value = 0;
        std::int64_t timestampMs = 0;               // where hasTimestamp
        const NativeHistogram *histogram = nullptr; // valid until the next read
        std::int64_t startTimeMs = 0;               // as it is now; 0: unknown
    };
    struct Series
    {
        static constexpr std::uint32_t unknownNames = 0xffffffffU;
        std::uint32_t slot = 0;
        // Where two of an update have the same number, and as many labels, their names and the
        // names of their labels are the same, and no label is empty.
        std::uint32_t names = unknownNames;
        Sample sample;
    };

    // Makes the series one after the other: nobody wants all of them at once.
    class SeriesSource
    {
    public:
        virtual void restart() = 0;
        virtual const Series *next() = 0; // valid until the next call; null: no more
    protected:
        ~SeriesSource() = default;
    };

    // The new series, to be gone through before the next read, by one iterator at a time: each is
    // made when it is reached, and valid until the iterator moves on.
    class SeriesList
    {
    public:
        class Iterator
        {
        public:
            using iterator_category = std::input_iterator_tag;
            using value_type = Series;
            using difference_type = std::ptrdiff_t;
            using pointer = const Series *;
            using reference = const Series &;

            Iterator() = default;
            explicit Iterator(const SeriesList &list)
                : m_list(&list)
            {
                if (m_list->m_source != nullptr)
                    m_list->m_source->restart();
                fetch();
            }
            reference operator*() const { return *m_series; }
            pointer operator->() const { return m_series; }
            Iterator &operator++()
            {
                ++m_index;
                fetch();
                return *this;
            }
            void operator++(int) { ++*this; }
            // Each is as good as its end alone.
            bool operator==(const Iterator &other) const { return m_series == other.m_series; }

        private:
            void fetch()
            {
                if (m_list->m_source != nullptr)
                    m_series = m_list->m_source->next();
                else
                    m_series = m_index < m_list->m_size ? &m_list->m_series[m_index] : nullptr;
            }

            const SeriesList *m_list = nullptr;
            std::size_t m_index = 0;
            const Series *m_series = nullptr;
        };

        SeriesList() = default;
        SeriesList(std::span<const Series> series)
            : m_series(series)
            , m_size(series.size())
        {}
        SeriesList(std::size_t size, SeriesSource &source)
            : m_size(size)
            , m_source(&source)
        {}
        [[nodiscard]] std::size_t size() const { return m_size; }
        [[nodiscard]] bool empty() const { return m_size == 0; }
        [[nodiscard]] Iterator begin() const { return empty() ? end() : Iterator(*this); }
        [[nodiscard]] Iterator end() const { return {}; }

    private:
        std::span<const Series> m_series;
        std::size_t m_size = 0;
        SeriesSource *m_source = nullptr;
    };

    bool accepted = false; // false: store nothing of this page
    std::size_t sampleCount = 0;
    SeriesList added;                       // first page: all of them
    std::span<const Value> changed;         // known slots whose value, time or histogram differs
    std::span<const std::uint32_t> removed; // slots that the last accepted page had
    bool metadataChanged = false;           // TYPE, HELP or UNIT of some family
};

} // namespace vigie
