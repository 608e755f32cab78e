// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "podvector.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace vigie {

class FamilyIndex;

// The label names of one series: a line may have millions of them, in time and memory that grow
// with their number alone.
class NameSet
{
public:
    // The first one that stands among those before it; hashed as the families' names are.
    [[nodiscard]] std::optional<std::string_view>
    firstRepeated(std::span<const std::string_view> names, FamilyIndex &hashing);

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t name = 0; // index + 1; 0: free
    };

    bool insert(std::span<const std::string_view> names, std::uint32_t index, std::uint32_t hash);

    PodVector<Slot> m_slots; // their number is a power of two
};

} // namespace vigie
