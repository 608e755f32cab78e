// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "podvector.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie {

// Labelled series to be looked up or made together: one lock for all, and while one waits for the
// memory that it needs the next ones are asked for already.
class SeriesBatch
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;
    static constexpr std::size_t worthFlushing = 512;

    // What a label of some series is: series that have the same share it.
    struct Label
    {
        const char *value = nullptr;
        std::uint32_t size = 0;
        std::uint32_t name = 0; // in names
        // From the index:
        std::uint32_t hash = 0;
        std::uint32_t pair = none; // its number
        std::uint64_t code = 0;    // the bytes that this is in a series' code; how many in the last

        static Label of(std::uint32_t name, std::string_view value)
        {
            return {value.data(), static_cast<std::uint32_t>(value.size()), name};
        }
        [[nodiscard]] std::string_view text() const { return {value, size}; }
    };
    struct Series
    {
        std::uint32_t firstLabel = 0; // in labelsOf
        std::uint32_t labelCount = 0;
        std::uint32_t labelsMade = 0; // of the batch, up to this series
        bool wantsPlace = false;      // in the group given with the batch
        bool isNew = false;           // some label of it was never seen
        // From the index:
        std::uint32_t code = 0; // where it begins
        std::uint32_t codeSize = 0;
        std::uint32_t hash = 0;
        std::uint32_t id = none;
        std::uint32_t place = none; // where wantsPlace
    };

    void clear()
    {
        ++m_serial;
        names.clear();
        labels.clear();
        labelsOf.clear();
        series.clear();
        codes.clear();
    }
    [[nodiscard]] std::uint64_t serial() const { return m_serial; } // another for each filling
    [[nodiscard]] std::uint32_t addLabel(std::uint32_t name, std::string_view value)
    {
        labels.push_back(Label::of(name, value));
        return static_cast<std::uint32_t>(labels.size() - 1);
    }

    struct Name
    {
        std::string_view text;
        std::uint32_t number = none; // from the index
    };
    std::vector<Name> names;
    PodVector<Label> labels;
    PodVector<std::uint32_t> labelsOf; // one series after the other, each sorted by name
    std::vector<Series> series;
    PodVector<std::uint8_t> codes; // from the index

private:
    std::uint64_t m_serial = 1;
};

} // namespace vigie
