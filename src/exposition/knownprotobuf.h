// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"
#include "pageupdate.h"

#include <span>
#include <string>

namespace vigie {

// Compares a protobuf page with the one read last, byte by byte. Where nothing differs but values,
// and each takes as many bytes as before, all else that was read of the page still holds.
class KnownProtobuf
{
public:
    // Notes the new values in the table, which takes the body and leaves its own. False: read the
    // page whole; nothing was noted.
    bool update(PageTable &page, std::string &body);

    [[nodiscard]] std::span<const PageUpdate::Value> changed() const
    {
        return {m_changed.data(), m_changed.size()};
    }
    [[nodiscard]] std::size_t bytesHeld() const;

private:
    struct Change
    {
        std::uint32_t row = 0;
        double value = 0;
    };

    bool compare(const PageTable &page, const std::string &body);

    PodVector<Change> m_changes;
    PodVector<PageUpdate::Value> m_changed;
};

} // namespace vigie
