// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageupdate.h"
#include "rowcursor.h"

#include <optional>
#include <span>
#include <vector>

namespace vigie {

// Makes the new series of a page from its rows: all, or those given in ascending order.
class AddedSeries final : public PageUpdate::SeriesSource
{
public:
    void setAll(PageTable &page);
    void setRows(PageTable &page, std::span<const std::uint32_t> rows);
    [[nodiscard]] std::size_t bytesHeld() const { return m_labels.capacity() * sizeof(Label); }

    void restart() override;
    const PageUpdate::Series *next() override;

private:
    void setLabels(const Row &row, std::size_t start);

    PageTable *m_page = nullptr;
    std::span<const std::uint32_t> m_rows;
    bool m_wantsAll = false;
    std::optional<RowCursor> m_cursor;
    std::size_t m_next = 0; // of m_rows
    PageUpdate::Series m_series;
    std::vector<Label> m_labels;
    std::uint32_t m_firstName = 0; // of the names that stand in m_labels
    std::uint32_t m_nameCount = 0;
};

} // namespace vigie
