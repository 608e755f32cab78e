// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "growingarray.h"
#include "pagedmemory.h"
#include "podvector.h"
#include "texthash.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

// Every name="value" that some series has, once, with a number.
class LabelPairs
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    std::uint32_t intern(std::string_view name, std::string_view value);
    // The same in steps, for many at once: room, the name's number, the hash, and where it will be
    // looked up, to be fetched into the cache meanwhile. Where there has to be more room, it is for
    // as many as are expected in the end.
    void reserve(std::size_t more, std::size_t expected = 0);
    std::uint32_t internName(std::string_view name);
    [[nodiscard]] static std::uint32_t hashOf(std::uint32_t name, std::string_view value)
    {
        return textHash(value, name + 1);
    }
    void prefetch(std::uint32_t hash) const
    {
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)], 1);
    }
    std::uint32_t intern(std::uint32_t name, std::string_view value, std::uint32_t hash);

    [[nodiscard]] std::uint32_t find(std::string_view name, std::string_view value) const;

    [[nodiscard]] std::size_t size() const { return m_pairs.size(); }
    [[nodiscard]] std::string_view name(std::uint32_t pair) const
    {
        return *m_names[m_pairs[pair].name];
    }
    [[nodiscard]] std::string_view value(std::uint32_t pair) const
    {
        return {m_pairs[pair].text, m_pairs[pair].size};
    }
    // A name's number, and whether a pair has that name.
    [[nodiscard]] std::optional<std::uint32_t> nameNumber(std::string_view name) const;
    [[nodiscard]] std::uint32_t nameOf(std::uint32_t pair) const { return m_pairs[pair].name; }
    [[nodiscard]] std::size_t nameCount() const { return m_names.size(); }
    [[nodiscard]] std::string_view nameText(std::uint32_t name) const { return *m_names[name]; }

    [[nodiscard]] std::size_t bytesHeld() const;

private:
    struct Pair
    {
        const char *text = nullptr;
        std::uint32_t size = 0;
        std::uint32_t name = 0;
    };

    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t pair = none;
    };

    [[nodiscard]] std::size_t slotOf(std::uint32_t hash, std::uint32_t name,
                                     std::string_view value) const;
    void grow(std::size_t size);

    PagedMemory m_text;
    GrowingArray<Pair> m_pairs;
    PodVector<Slot> m_slots;                                           // hash table of the pairs
    std::unordered_map<std::string_view, std::uint32_t> m_nameNumbers; // of m_names
    std::vector<std::unique_ptr<const std::string>> m_names;
};

inline std::size_t LabelPairs::slotOf(std::uint32_t hash, std::uint32_t name,
                                      std::string_view value) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = hash & mask;
    for (; m_slots[i].pair != none; i = (i + 1) & mask) {
        if (m_slots[i].hash != hash)
            continue;
        const Pair &pair = m_pairs[m_slots[i].pair];
        if (pair.name == name && isSameText({pair.text, pair.size}, value))
            break;
    }
    return i;
}

inline std::uint32_t LabelPairs::intern(std::uint32_t name, std::string_view value,
                                        std::uint32_t hash)
{
    Slot &slot = m_slots[slotOf(hash, name, value)];
    if (slot.pair != none)
        return slot.pair;
    const auto pair = static_cast<std::uint32_t>(m_pairs.size());
    std::uint32_t at = 0;
    std::uint8_t *text = m_text.allocate(value.size(), at);
    std::memcpy(text, value.data(), value.size());
    m_pairs.emplace_back(reinterpret_cast<const char *>(text),
                         static_cast<std::uint32_t>(value.size()), name);
    slot = {hash, pair};
    return pair;
}

} // namespace vigie
