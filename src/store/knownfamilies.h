// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace vigie {

using Families = std::map<std::string, std::shared_ptr<const Family>, std::less<>>;

// What pages said of their families: type, help and unit. Forgotten with the last series of a
// family; targets that go on showing it say it again. Not thread-safe.
class KnownFamilies
{
public:
    void set(std::span<const Family> families); // copies only what is new
    [[nodiscard]] const std::shared_ptr<const Families> &all() const { return m_all; }

    // Forgets the families without series now and at the last call. (Now and then: a family comes
    // before its first series.)
    using IsMetric = std::function<bool(std::string_view name)>; // some series has that name
    void forgetUnused(const IsMetric &isMetric);
    // Changes whenever something was forgotten.
    [[nodiscard]] std::uint64_t losses() const { return m_losses; }
    [[nodiscard]] std::size_t bytesHeld() const { return m_bytes; }

private:
    std::shared_ptr<const Families> m_all = std::make_shared<Families>();
    std::set<std::string, std::less<>> m_unused; // at the last call
    std::uint64_t m_losses = 0;
    std::size_t m_bytes = 0;
};

} // namespace vigie
