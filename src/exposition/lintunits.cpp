// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintunits.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array units{
    NameUnit{"amperes", "amperes"}, NameUnit{"bytes", "bytes"},
    NameUnit{"celsius", "celsius"}, NameUnit{"grams", "grams"},
    NameUnit{"joules", "joules"},   NameUnit{"kelvin", "kelvin"},
    NameUnit{"meters", "meters"},   NameUnit{"metres", "metres"},
    NameUnit{"seconds", "seconds"}, NameUnit{"volts", "volts"},
    NameUnit{"minutes", "seconds"}, NameUnit{"hours", "seconds"},
    NameUnit{"days", "seconds"},    NameUnit{"weeks", "seconds"},
    NameUnit{"kelvins", "kelvin"},  NameUnit{"fahrenheit", "celsius"},
    NameUnit{"rankine", "celsius"}, NameUnit{"inches", "meters"},
    NameUnit{"yards", "meters"},    NameUnit{"miles", "meters"},
    NameUnit{"bits", "bytes"},      NameUnit{"calories", "joules"},
    NameUnit{"pounds", "grams"},    NameUnit{"ounces", "grams"},
};

constexpr std::array<std::string_view, 18> prefixes{
    "pico", "nano", "micro", "milli", "centi", "deci", "deca", "hecto", "kilo",
    "kibi", "mega", "mibi",  "giga",  "gibi",  "tera", "tebi", "peta",  "pebi"};

constexpr std::array abbreviations{
    NameUnit{"s", "seconds"},  NameUnit{"ms", "seconds"},  NameUnit{"us", "seconds"},
    NameUnit{"ns", "seconds"}, NameUnit{"sec", "seconds"}, NameUnit{"b", "bytes"},
    NameUnit{"kb", "bytes"},   NameUnit{"mb", "bytes"},    NameUnit{"gb", "bytes"},
    NameUnit{"tb", "bytes"},   NameUnit{"pb", "bytes"},    NameUnit{"m", "meters"},
    NameUnit{"h", "seconds"},  NameUnit{"d", "seconds"},
};

} // namespace

std::optional<NameUnit> unitOfPart(std::string_view part)
{
    for (const NameUnit &unit : units) {
        if (!part.ends_with(unit.unit))
            continue;
        const std::string_view prefix = part.substr(0, part.size() - unit.unit.size());
        const bool known =
            prefix.empty() || std::find(prefixes.begin(), prefixes.end(), prefix) != prefixes.end();
        if (known)
            return NameUnit{part, unit.base};
    }
    return std::nullopt;
}

std::span<const NameUnit> unitAbbreviations()
{
    return abbreviations;
}

} // namespace vigie
