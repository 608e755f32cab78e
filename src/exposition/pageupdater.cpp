// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageupdater.h"

#include "formats.h"
#include "pagebuilder.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vigie {

namespace {

// The metadata that holds at a row, for rows asked for in ascending order.
class MetadataCursor
{
public:
    explicit MetadataCursor(const PageTable &page)
        : m_page(page)
    {}

    void moveTo(std::uint32_t row)
    {
        const auto &metadata = m_page.steps.metadataRows();
        for (; m_next < metadata.size() && metadata[m_next] < row; ++m_next) {
            const Row &above = m_page.rows[metadata[m_next]];
            m_family = above.firstLabel - 1;
            if (above.labelCount != 0) {
                m_type = static_cast<MetricType>(above.labelCount - 1);
                m_typedFamily = m_family;
            }
        }
    }
    [[nodiscard]] std::uint32_t family() const { return m_family; }
    [[nodiscard]] MetricType type() const { return m_type; }
    // Whether what the page says of the family's type was said before the row.
    [[nodiscard]] bool knowsType() const
    {
        if (m_family == Row::noFamily || !m_page.families[m_family].hasType)
            return true;
        return m_typedFamily == m_family && m_page.families[m_family].type == m_type;
    }

private:
    const PageTable &m_page;
    std::size_t m_next = 0;
    std::uint32_t m_family = Row::noFamily;
    std::uint32_t m_typedFamily = Row::noFamily;
    MetricType m_type = MetricType::Unknown;
};

bool sameValue(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

// What reading a few lines may append to a table, to be cut off again.
class Mark
{
public:
    explicit Mark(PageTable &page)
        : m_page(page)
        , m_rows(page.rows.size())
        , m_names(page.names.size())
        , m_labelValues(page.labelValues.size())
        , m_arena(page.arena.size())
        , m_extras(page.extras.size())
        , m_exemplars(page.exemplars.size())
        , m_heapBytes(page.heapBytes)
        , m_samples(page.sampleCount)
    {}

    void rollBack()
    {
        for (std::size_t i = m_rows; i < m_page.rows.size(); ++i) {
            if (m_page.rows[i].isSample() && m_page.rows[i].family < m_page.families.size())
                --m_page.families[m_page.rows[i].family].sampleCount;
        }
        m_page.rows.resize(m_rows);
        m_page.names.resize(m_names);
        m_page.labelValues.resize(m_labelValues);
        m_page.arena.resize(m_arena);
        m_page.extras.resize(m_extras);
        m_page.exemplars.resize(m_exemplars);
        m_page.heapBytes = m_heapBytes;
        m_page.sampleCount = m_samples;
        m_page.issues.clear();
    }

private:
    PageTable &m_page;
    std::size_t m_rows;
    std::size_t m_names;
    std::size_t m_labelValues;
    std::size_t m_arena;
    std::size_t m_extras;
    std::size_t m_exemplars;
    std::size_t m_heapBytes;
    std::size_t m_samples;
};

} // namespace

std::size_t PageUpdater::bytesHeld() const
{
    return (m_added.capacity() + m_removed.capacity()) * sizeof(std::uint32_t) +
           m_rows.capacity() * sizeof(Row);
}

bool PageUpdater::update(PageTable &page, std::string &body, SlotPool &pool, PageComparer &comparer)
{
    m_added.clear();
    m_removed.clear();
    m_leaving.clear();
    if (comparer.insertions().empty() && comparer.removed().empty()) {
        page.body.swap(body);
        return true;
    }
    if (!mayLeave(page, comparer))
        return false;
    noteLeaving(page, comparer);
    page.body.swap(body);
    const std::size_t oldRowCount = page.rows.size();
    if (!readInsertions(page, comparer)) {
        page.body.swap(body);
        return false;
    }
    rebuild(page, pool, comparer, oldRowCount);
    moveSteps(page.steps, comparer);
    noteRemoved(pool);
    return true;
}

void PageUpdater::moveSteps(KnownSteps &steps, const PageComparer &comparer)
{
    const auto &removed = comparer.removed();
    const auto &insertions = comparer.insertions();
    for (const PageComparer::Removal &removal : removed)
        steps.addRows(removal.step, -1);
    for (const PageComparer::Insertion &insertion : insertions)
        steps.addRows(insertion.step, 1);
    std::uint32_t gone = 0;
    std::uint32_t come = 0;
    for (std::uint32_t &row : steps.metadataRows()) {
        while (gone < removed.size() && removed[gone].row < row)
            ++gone;
        while (come < insertions.size() && insertions[come].before <= row)
            ++come;
        row += come - gone;
    }
}

// A family stands in the order of what first named it, so a sample may leave only from below its
// own metadata; and what rows left behind in the table has to stay little.
bool PageUpdater::mayLeave(const PageTable &page, const PageComparer &comparer) const
{
    constexpr std::size_t some = 64 * 1024;
    if (page.bytesNeeded() > some + 2 * page.neededWhenRead)
        return false;
    MetadataCursor metadata(page);
    return std::all_of(comparer.removed().begin(), comparer.removed().end(),
                       [&](const PageComparer::Removal &removal) {
                           metadata.moveTo(removal.row);
                           return page.rows[removal.row].family == metadata.family();
                       });
}

void PageUpdater::noteLeaving(const PageTable &page, const PageComparer &comparer)
{
    m_leaving.reserve(comparer.removed().size());
    for (const PageComparer::Removal &leaving : comparer.removed()) {
        const Row &old = page.rows[leaving.row];
        Leaving &note = m_leaving.emplace_back();
        if (!comparer.insertions().empty())
            appendSeriesKey(page, old, leaving.start, note.key);
        note.slot = old.slot;
        note.value = old.value;
        if (const RowExtra *extra = page.extra(old))
            note.extra = *extra;
    }
    std::stable_sort(m_leaving.begin(), m_leaving.end(),
                     [](const Leaving &a, const Leaving &b) { return a.key < b.key; });
}

// Appends the rows of the new lines; nothing is appended where one of them cannot stand for itself.
bool PageUpdater::readInsertions(PageTable &page, const PageComparer &comparer)
{
    Mark mark(page);
    const std::size_t familyCount = page.families.size();
    PageBuilder builder(page, ReadMode::Lenient);
    builder.keepLinesApart();
    std::uint32_t before = 0;
    MetadataCursor metadata(page);
    bool isFirst = true;
    for (const PageComparer::Insertion &insertion : comparer.insertions()) {
        if (isFirst || insertion.before != before) {
            metadata.moveTo(insertion.before);
            builder.resume(metadata.family(), metadata.type());
        }
        isFirst = false;
        before = insertion.before;
        std::uint32_t at = insertion.begin;
        const bool read = page.format == Format::PrometheusText
                              ? readPrometheusTextLine(builder, at)
                              : readOpenMetrics1Line(builder, at);
        const bool usable = read && at == insertion.end && page.families.size() == familyCount &&
                            metadata.knowsType() && page.rows.back().family == metadata.family();
        if (usable)
            continue;
        if (page.families.size() != familyCount) {
            page.families.resize(familyCount);
            mark.rollBack();
            page.familyIndex.clear();
            for (std::uint32_t i = 0; i < familyCount; ++i)
                page.familyIndex.add(i, page.familyIndex.hash(page.familyName(i)));
        } else {
            mark.rollBack();
        }
        return false;
    }
    return true;
}

// The slot of a line that left elsewhere with the same name and labels; noSlot where there is none.
std::uint32_t PageUpdater::returningSlot(const PageTable &page, const Row &row, std::size_t start,
                                         PageComparer &comparer)
{
    std::string key;
    appendSeriesKey(page, row, start, key);
    auto found = std::lower_bound(m_leaving.begin(), m_leaving.end(), key,
                                  [](const Leaving &a, const std::string &b) { return a.key < b; });
    if (found == m_leaving.end() || found->key != key)
        return noSlot;
    // Of those with the same key the first counts how many are back.
    Leaving &run = *found;
    found += static_cast<std::ptrdiff_t>(run.backCount);
    if (found == m_leaving.end() || found->key != key)
        return noSlot;
    ++run.backCount;
    found->isBack = true;
    const RowExtra *const extra = page.extra(row);
    const bool timed = extra != nullptr && extra->hasTimestamp;
    const std::int64_t time = timed ? extra->timestampMs : 0;
    const std::int64_t startTimeMs = extra == nullptr ? 0 : extra->startTimeMs;
    const bool same = sameValue(found->value, row.value) && timed == found->extra.hasTimestamp &&
                      (!timed || time == found->extra.timestampMs) &&
                      startTimeMs == found->extra.startTimeMs;
    if (!same)
        comparer.changed().push_back({found->slot, timed, row.value, time, nullptr, startTimeMs});
    return found->slot;
}

// Whether, from the start on, never more rows come than have gone: then no row has to move down.
bool PageUpdater::fitsInPlace(const PageComparer &comparer)
{
    const auto &removed = comparer.removed();
    std::size_t gone = 0;
    std::size_t come = 0;
    for (const PageComparer::Insertion &insertion : comparer.insertions()) {
        std::uint32_t row = insertion.before;
        for (; gone < removed.size() && removed[gone].row <= row; ++gone)
            row += removed[gone].row == row ? 1 : 0;
        if (++come > gone)
            return false;
    }
    return true;
}

std::uint32_t PageUpdater::slotOfInserted(const PageTable &page, const Row &row, std::size_t start,
                                          SlotPool &pool, PageComparer &comparer, std::size_t place)
{
    std::uint32_t slot = returningSlot(page, row, start, comparer);
    if (slot == noSlot) {
        slot = pool.take();
        m_added.push_back(static_cast<std::uint32_t>(place));
    }
    return slot;
}

void PageUpdater::rebuild(PageTable &page, SlotPool &pool, PageComparer &comparer,
                          std::size_t oldRowCount)
{
    const auto &removed = comparer.removed();
    const auto &insertions = comparer.insertions();
    const bool isInPlace = fitsInPlace(comparer);
    const std::size_t most = oldRowCount + insertions.size();
    PodVector<Row> &rows = isInPlace ? page.rows : m_rows;
    rows.resize(std::max(rows.size(), most));
    std::size_t count = 0;
    std::size_t nextRemoved = 0;
    std::size_t nextInserted = 0;
    std::size_t row = 0;
    while (row < oldRowCount || nextInserted < insertions.size()) {
        if (nextRemoved < removed.size() && removed[nextRemoved].row == row) {
            --page.families[page.rows[row].family].sampleCount;
            --page.sampleCount;
            ++nextRemoved;
            ++row;
            continue;
        }
        if (nextInserted < insertions.size() && insertions[nextInserted].before <= row) {
            Row inserted = page.rows[oldRowCount + nextInserted];
            inserted.slot = slotOfInserted(page, inserted, insertions[nextInserted].begin, pool,
                                           comparer, count);
            rows[count++] = inserted;
            ++nextInserted;
            continue;
        }
        const std::size_t end = std::min<std::size_t>(
            nextRemoved < removed.size() ? removed[nextRemoved].row : oldRowCount,
            nextInserted < insertions.size() ? insertions[nextInserted].before : oldRowCount);
        if (!isInPlace || count != row)
            std::memmove(rows.data() + count, page.rows.data() + row, (end - row) * sizeof(Row));
        count += end - row;
        row = end;
    }
    rows.resize(count);
    if (!isInPlace)
        page.rows.swap(m_rows);
}

void PageUpdater::noteRemoved(SlotPool &pool)
{
    for (const Leaving &leaving : m_leaving) {
        if (leaving.isBack)
            continue;
        m_removed.push_back(leaving.slot);
        pool.giveBack(leaving.slot);
    }
}

} // namespace vigie
