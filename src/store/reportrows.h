// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeappender.h"
#include "targetrows.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace vigie {

class ScrapeLabels;

// The series that say how a target's scrapes went: `up` and the others.
class ReportRows : public TargetRows
{
public:
    ReportRows(SeriesStore::Private &store, bool lasting)
        : TargetRows(store, lasting)
        , m_store(store)
    {}

    struct Outcome
    {
        bool up = false;
        std::uint64_t kept = 0;
        std::uint64_t added = 0;
    };
    void append(ScrapeLabels &labels, std::int64_t startMs, const Outcome &outcome,
                const ScrapeReport &scrape);

private:
    SeriesStore::Private &m_store;
    std::unordered_map<std::string_view, std::uint32_t> m_places; // by name
};

} // namespace vigie
