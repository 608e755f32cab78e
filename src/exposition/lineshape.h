// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shorttext.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace vigie {

// What a line has in common with the next ones of its family: the metric name and, one after the
// other, the names of the labels.
class LineShape
{
public:
    static constexpr std::uint32_t mostLabels = 16;
    static constexpr std::uint32_t longest = 32;
    static constexpr std::uint32_t noBound = 0xffffffffU;

    struct Label
    {
        // With what comes before it: {name=" or ",name="
        alignas(16) std::array<char, longest> text{};
        std::uint32_t length = 0;
        std::uint32_t firstMask = 0; // of the first 16 bytes those that count

        // Whether it stands there; 32 bytes have to be readable.
        [[nodiscard]] bool standsAt(const char *at) const
        {
#if defined(__SSE2__)
            const __m128i mine = _mm_load_si128(reinterpret_cast<const __m128i *>(text.data()));
            const __m128i theirs = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
            const auto same =
                static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(mine, theirs)));
            return (same & firstMask) == firstMask &&
                   (length <= 16 || sameShortText(text.data() + 16, at + 16, length - 16));
#else
            return std::memcmp(text.data(), at, length) == 0;
#endif
        }
    };

    const char *name = nullptr; // the nearest one of the page
    std::uint32_t nameLength = 0;
    std::uint32_t family = 0;
    std::uint32_t firstName = 0;   // in the table
    std::uint32_t labelCount = 0;  // a line may have fewer; 0: free
    std::uint32_t bound = noBound; // the label that is le or quantile, to be normalised
    std::array<Label, mostLabels> labels;

    void clear()
    {
        labelCount = 0;
        bound = noBound;
    }
    void addLabel(const char *label, std::uint32_t length, bool isBound)
    {
        if (labelCount >= mostLabels || length > longest) {
            labelCount = mostLabels + 1;
            return;
        }
        if (isBound)
            bound = labelCount;
        Label &added = labels[labelCount++];
        std::memcpy(added.text.data(), label, length);
        added.length = length;
        added.firstMask = length >= 16 ? 0xffffU : (1U << length) - 1;
    }
    // False: more or longer labels than are kept.
    [[nodiscard]] bool isWhole() const
    {
        return labelCount <= mostLabels;
    }
    void become(const LineShape &other)
    {
        name = other.name;
        nameLength = other.nameLength;
        family = other.family;
        firstName = other.firstName;
        labelCount = other.labelCount;
        bound = other.bound;
        std::copy_n(other.labels.begin(), labelCount, labels.begin());
    }
    [[nodiscard]] bool isBeginningOf(const LineShape &other) const
    {
        if (labelCount > other.labelCount || nameLength != other.nameLength ||
            std::memcmp(name, other.name, nameLength) != 0)
            return false;
        for (std::uint32_t i = 0; i < labelCount; ++i) {
            if (labels[i].length != other.labels[i].length ||
                std::memcmp(labels[i].text.data(), other.labels[i].text.data(), labels[i].length) !=
                    0)
                return false;
        }
        return true;
    }
};

} // namespace vigie
