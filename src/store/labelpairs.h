// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "growingarray.h"
#include "hashslots.h"
#include "pagedmemory.h"
#include "texthash.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace vigie {

// Every name="value" that some series has, once, with a number.
class LabelPairs
{
public:
    static constexpr std::uint32_t none = HashSlots::none;

    std::uint32_t intern(std::string_view name, std::string_view value);
    // The same in steps, for many at once: room, the name's number, the hash, and where it will be
    // looked up, to be fetched into the cache meanwhile. Where there has to be more room, it is for
    // as many as are expected in the end.
    void reserve(std::size_t more, std::size_t expected = 0)
    {
        m_pairSlots.reserve(m_pairs.size() + more, expected);
    }
    std::uint32_t internName(std::string_view name);
    [[nodiscard]] static std::uint32_t hashOf(std::uint32_t name, std::string_view value)
    {
        return textHash(value, name + 1);
    }
    void prefetch(std::uint32_t hash) const { m_pairSlots.prefetch(hash); }
    std::uint32_t intern(std::uint32_t name, std::string_view value, std::uint32_t hash);

    [[nodiscard]] std::uint32_t find(std::string_view name, std::string_view value) const;

    [[nodiscard]] std::size_t size() const { return m_pairs.size(); }
    [[nodiscard]] std::string_view name(std::uint32_t pair) const
    {
        return m_names[m_pairs[pair].name];
    }
    [[nodiscard]] std::string_view value(std::uint32_t pair) const
    {
        return {m_pairs[pair].text, m_pairs[pair].size};
    }
    // A name's number, and whether a pair has that name.
    [[nodiscard]] std::optional<std::uint32_t> nameNumber(std::string_view name) const;
    [[nodiscard]] std::uint32_t nameOf(std::uint32_t pair) const { return m_pairs[pair].name; }
    [[nodiscard]] std::size_t nameCount() const { return m_names.size(); }
    [[nodiscard]] std::string_view nameText(std::uint32_t name) const { return m_names[name]; }

    [[nodiscard]] std::size_t bytesHeld() const;

private:
    struct Pair
    {
        const char *text = nullptr;
        std::uint32_t size = 0;
        std::uint32_t name = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::uint32_t hash, std::uint32_t name,
                                     std::string_view value) const
    {
        return m_pairSlots.find(hash, [&](std::uint32_t number) {
            const Pair &pair = m_pairs[number];
            return pair.name == name && isSameText({pair.text, pair.size}, value);
        });
    }
    [[nodiscard]] std::size_t slotOfName(std::uint32_t hash, std::string_view name) const
    {
        return m_nameSlots.find(
            hash, [&](std::uint32_t number) { return isSameText(m_names[number], name); });
    }
    const char *store(std::string_view text)
    {
        if (text.empty())
            return "";
        std::uint32_t at = 0;
        std::uint8_t *const bytes = m_text.allocate(text.size(), at);
        std::memcpy(bytes, text.data(), text.size());
        return reinterpret_cast<const char *>(bytes);
    }

    PagedMemory m_text;
    GrowingArray<Pair> m_pairs;
    GrowingArray<std::string_view> m_names;
    HashSlots m_pairSlots;
    HashSlots m_nameSlots;
};

inline std::uint32_t LabelPairs::intern(std::uint32_t name, std::string_view value,
                                        std::uint32_t hash)
{
    HashSlots::Slot &slot = m_pairSlots[slotOf(hash, name, value)];
    if (slot.number == none) {
        slot = {hash, static_cast<std::uint32_t>(m_pairs.size())};
        m_pairs.emplace_back(store(value), static_cast<std::uint32_t>(value.size()), name);
    }
    return slot.number;
}

} // namespace vigie
