// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "growingarray.h"
#include "postinglist.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vigie {

class LabelPairs;

// The series that have a pair, and the pairs that have a name. Made from the series when somebody
// asks: a scrape with a hundred thousand new ones has better things to do.
class Postings
{
public:
    [[nodiscard]] std::uint32_t seriesEnd() const { return m_seriesEnd; } // those below are in it

    // The pairs that came since.
    void addPairs(const LabelPairs &pairs);
    void addSeries(std::uint32_t pair, std::uint32_t id)
    {
        PostingList &list = m_lists[pair];
        m_heapBytes -= list.heapBytes();
        list.add(id);
        m_heapBytes += list.heapBytes();
    }
    void setSeriesEnd(std::uint32_t end) { m_seriesEnd = end; }

    // Pairs that came later have none.
    [[nodiscard]] const PostingList &series(std::uint32_t pair) const
    {
        return pair < m_lists.size() ? m_lists[pair] : m_none;
    }
    [[nodiscard]] const std::vector<std::uint32_t> &pairsOf(std::uint32_t name) const
    {
        return name < m_pairsByName.size() ? m_pairsByName[name] : m_noPairs;
    }
    [[nodiscard]] std::size_t bytesHeld() const;

private:
    GrowingArray<PostingList> m_lists; // by pair
    std::size_t m_heapBytes = 0;       // of the lists
    std::vector<std::vector<std::uint32_t>> m_pairsByName;
    std::uint32_t m_seriesEnd = 0;
    PostingList m_none;
    std::vector<std::uint32_t> m_noPairs;
};

} // namespace vigie
