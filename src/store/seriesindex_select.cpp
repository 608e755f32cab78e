// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesindex.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

// The half of SeriesIndex that answers matchers.

namespace vigie {

namespace {

// More candidates than this share of a posting list are cheaper to intersect than to look at.
constexpr std::size_t intersectFactor = 4;

bool isEqual(const Matcher &matcher)
{
    return matcher.type() == Matcher::Type::Equal && !matcher.value().empty();
}

void intersect(std::vector<std::uint32_t> &ids, const PostingList &list, std::uint32_t limit)
{
    auto next = ids.begin();
    auto kept = ids.begin();
    list.forEach(limit, [&](std::uint32_t id) {
        while (next != ids.end() && *next < id)
            ++next;
        if (next == ids.end())
            return false;
        if (*next == id)
            *kept++ = *next++;
        return true;
    });
    ids.erase(kept, ids.end());
}

} // namespace

std::shared_lock<std::shared_mutex> SeriesIndex::lockWithPostings() const
{
    std::shared_lock lock(m_mutex);
    if (m_postings.seriesEnd() == m_table.end())
        return lock;
    lock.unlock();
    {
        const std::unique_lock writing(m_mutex);
        m_postings.addPairs(m_pairs);
        for (std::uint32_t id = m_postings.seriesEnd(); id < m_table.end(); ++id) {
            if (!m_table.has(id))
                continue;
            m_table.forEachPair(id, [&](std::uint32_t pair) {
                m_postings.addSeries(pair, id);
                return true;
            });
        }
        m_postings.setSeriesEnd(m_table.end());
    }
    lock.lock(); // series that came in between are beyond any limit
    return lock;
}

SeriesIndex::Ids SeriesIndex::everything(std::uint32_t limit) const
{
    Ids ids;
    ids.reserve(m_table.size());
    for (std::uint32_t id = 0; id < std::min(limit, m_table.end()); ++id) {
        if (m_table.has(id))
            ids.push_back(id);
    }
    return ids;
}

// The series that have a value of the matcher's label that matches.
SeriesIndex::Ids SeriesIndex::matching(const Matcher &matcher, std::uint32_t limit) const
{
    Ids ids;
    const std::optional<std::uint32_t> name = m_pairs.nameNumber(matcher.name());
    if (!name)
        return ids;
    std::size_t lists = 0;
    for (const std::uint32_t pair : m_postings.pairsOf(*name)) {
        if (!matcher.matches(m_pairs.value(pair)))
            continue;
        m_postings.series(pair).appendTo(ids, limit);
        ++lists;
    }
    if (lists > 1)
        std::sort(ids.begin(), ids.end());
    return ids;
}

// Keeps the series whose value of the matcher's label, or none, matches; asks once per value.
void SeriesIndex::filter(const Matcher &matcher, Ids &ids) const
{
    const bool matchesNone = matcher.matches({});
    const std::optional<std::uint32_t> name = m_pairs.nameNumber(matcher.name());
    if (!name) {
        if (!matchesNone)
            ids.clear();
        return;
    }
    std::unordered_map<std::uint32_t, bool> known;
    std::erase_if(ids, [&](std::uint32_t id) {
        bool matches = matchesNone;
        m_table.forEachPair(id, [&](std::uint32_t pair) {
            if (m_pairs.nameOf(pair) != *name)
                return true;
            const auto [it, isNew] = known.try_emplace(pair, false);
            if (isNew)
                it->second = matcher.matches(m_pairs.value(pair));
            matches = it->second;
            return false;
        });
        return !matches;
    });
}

SeriesIndex::Ids SeriesIndex::selectIds(std::span<const Matcher> matchers,
                                        std::uint32_t limit) const
{
    // Start from the shortest list that must hold them all, then narrow.
    const PostingList *shortest = nullptr;
    std::vector<const PostingList *> lists(matchers.size());
    const Matcher *start = nullptr;
    for (std::size_t i = 0; i < matchers.size(); ++i) {
        if (isEqual(matchers[i])) {
            const std::uint32_t pair = m_pairs.find(matchers[i].name(), matchers[i].value());
            if (pair == LabelPairs::none)
                return {};
            lists[i] = &m_postings.series(pair);
            if (!shortest || lists[i]->size() < shortest->size())
                shortest = lists[i];
        } else if (!start && !matchers[i].matches({})) {
            start = &matchers[i];
        }
    }
    Ids ids;
    if (shortest)
        shortest->appendTo(ids, limit);
    else
        ids = start ? matching(*start, limit) : everything(limit);
    for (std::size_t i = 0; i < matchers.size() && !ids.empty(); ++i) {
        if (shortest ? lists[i] == shortest : start == &matchers[i])
            continue;
        if (lists[i] && lists[i]->size() < ids.size() * intersectFactor)
            intersect(ids, *lists[i], limit);
        else
            filter(matchers[i], ids);
    }
    return ids;
}

std::vector<SeriesId> SeriesIndex::select(std::span<const Matcher> matchers,
                                          std::uint32_t limit) const
{
    const auto lock = lockWithPostings();
    std::vector<SeriesId> series;
    for (const std::uint32_t id : selectIds(matchers, limit))
        series.push_back(static_cast<SeriesId>(id));
    return series;
}

std::vector<std::string> SeriesIndex::labelNames(std::span<const Matcher> matchers,
                                                 std::uint32_t limit) const
{
    const auto lock = lockWithPostings();
    std::vector<bool> has(m_pairs.nameCount());
    if (matchers.empty()) {
        for (std::uint32_t name = 0; name < has.size(); ++name) {
            for (const std::uint32_t pair : m_postings.pairsOf(name)) {
                m_postings.series(pair).forEach(limit, [&](std::uint32_t) {
                    has[name] = true;
                    return false;
                });
                if (has[name])
                    break;
            }
        }
    } else {
        for (const std::uint32_t id : selectIds(matchers, limit)) {
            m_table.forEachPair(id, [&](std::uint32_t pair) {
                has[m_pairs.nameOf(pair)] = true;
                return true;
            });
        }
    }
    std::vector<std::string> names;
    for (std::uint32_t name = 0; name < has.size(); ++name) {
        if (has[name])
            names.emplace_back(m_pairs.nameText(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> SeriesIndex::labelValues(std::string_view name,
                                                  std::span<const Matcher> matchers,
                                                  std::uint32_t limit) const
{
    const auto lock = lockWithPostings();
    std::vector<std::string> values;
    const std::optional<std::uint32_t> number = m_pairs.nameNumber(name);
    if (!number)
        return values;
    std::vector<std::uint32_t> pairs;
    if (matchers.empty()) {
        for (const std::uint32_t pair : m_postings.pairsOf(*number)) {
            m_postings.series(pair).forEach(limit, [&](std::uint32_t) {
                pairs.push_back(pair);
                return false;
            });
        }
    } else {
        for (const std::uint32_t id : selectIds(matchers, limit)) {
            m_table.forEachPair(id, [&](std::uint32_t pair) {
                if (m_pairs.nameOf(pair) != *number)
                    return true;
                pairs.push_back(pair);
                return false;
            });
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const std::uint32_t pair : pairs)
        values.emplace_back(m_pairs.value(pair));
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace vigie
