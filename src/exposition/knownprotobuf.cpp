// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownprotobuf.h"

#include "numbers.h"
#include "protobufwire.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vigie {

namespace {

struct PlacedNumber
{
    double value = 0;
    std::size_t length = 0; // 0: it is none
};

PlacedNumber numberAt(std::string_view body, const ValuePlace &place)
{
    ProtobufMessage bytes(body.substr(place.offset()));
    const double value =
        place.isVarint() ? static_cast<double>(bytes.rawVarint()) : canonical(bytes.rawDouble());
    return {value, bytes.failed() ? 0 : bytes.position()};
}

// Both are of the same size.
std::size_t firstDifference(std::string_view a, std::string_view b, std::size_t from)
{
    constexpr std::size_t block = 64;
    while (from + block <= a.size() && std::memcmp(&a[from], &b[from], block) == 0)
        from += block;
    const auto found = std::mismatch(a.begin() + static_cast<std::ptrdiff_t>(from), a.end(),
                                     b.begin() + static_cast<std::ptrdiff_t>(from));
    return static_cast<std::size_t>(found.first - a.begin());
}

bool sameValue(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

// By where they stand: the rows of a summary and of a histogram have an order of their own.
void placeValues(PageTable &page)
{
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        if (page.rows[i].keyLength != 0)
            page.valuePlaces.push_back({page.rows[i].keyLength, static_cast<std::uint32_t>(i)});
    }
    const auto isBefore = [](const ValuePlace &a, const ValuePlace &b) {
        return a.offset() < b.offset();
    };
    if (!std::is_sorted(page.valuePlaces.begin(), page.valuePlaces.end(), isBefore))
        std::stable_sort(page.valuePlaces.begin(), page.valuePlaces.end(), isBefore);
}

} // namespace

bool KnownProtobuf::update(PageTable &page, std::string &body)
{
    m_changes.clear();
    m_changed.clear();
    if (body.size() != page.body.size())
        return false;
    if (page.valuePlaces.empty())
        placeValues(page);
    if (!compare(page, body))
        return false;
    for (const Change &change : m_changes) {
        Row &row = page.rows[change.row];
        row.value = change.value;
        PageUpdate::Value value{.slot = row.slot, .value = change.value};
        if (const RowExtra *extra = page.extra(row)) {
            value.hasTimestamp = extra->hasTimestamp;
            value.timestampMs = extra->hasTimestamp ? extra->timestampMs : 0;
            value.startTimeMs = extra->hasStartTime ? extra->startTimeMs : 0;
        }
        m_changed.push_back(value);
    }
    page.body.swap(body);
    return true;
}

bool KnownProtobuf::compare(const PageTable &page, const std::string &body)
{
    const ValuePlace *place = page.valuePlaces.begin();
    const ValuePlace *const end = page.valuePlaces.end();
    std::size_t at = 0;
    while ((at = firstDifference(page.body, body, at)) < body.size()) {
        // The last value that starts there or before; a +Inf bucket may share it with a count.
        const ValuePlace *first = nullptr;
        for (; place != end && place->offset() <= at; ++place) {
            if (first == nullptr || first->offset() != place->offset())
                first = place;
        }
        if (first == nullptr)
            return false;
        const PlacedNumber old = numberAt(page.body, *first);
        const PlacedNumber now = numberAt(body, *first);
        if (now.length != old.length || at >= first->offset() + old.length)
            return false;
        for (const ValuePlace *same = first; same != place; ++same) {
            if (!sameValue(page.rows[same->row].value, now.value))
                m_changes.push_back({same->row, now.value});
        }
        at = first->offset() + now.length;
    }
    return true;
}

std::size_t KnownProtobuf::bytesHeld() const
{
    return m_changes.capacity() * sizeof(Change) + m_changed.capacity() * sizeof(PageUpdate::Value);
}

} // namespace vigie
