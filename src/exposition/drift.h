// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagereader.h"

#include <string>
#include <vector>

namespace vigie {

// What changed in the shape of a page since the last accepted one, for people: values do not count.
struct Drift
{
    struct FamilyChange
    {
        std::string name;
        std::string before;
        std::string after;
    };

    std::size_t newSeries = 0;
    std::size_t goneSeries = 0;
    std::vector<std::string> newFamilies;
    std::vector<std::string> goneFamilies;
    std::vector<FamilyChange> types;
    std::vector<FamilyChange> helps;

    [[nodiscard]] bool isEmpty() const;
};

// Remembers the families of the last accepted page; costs next to nothing while none changes.
class DriftWatcher
{
public:
    // After each read; the first page gives no drift, nor does a refused one.
    Drift follow(const PageUpdate &update, const PageReader &reader);
    void forget();

private:
    std::vector<Family> m_families; // by name, those with samples or metadata
    bool m_hasPage = false;
};

} // namespace vigie
