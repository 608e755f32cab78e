// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units.h"

#include <QString>

#include <optional>

namespace vigie {

// A number as people write it beside a chart: "500 ms", "1.5 MiB", "20 %", "3k", in the metric's
// own unit; with the locale's or a plain decimal mark. Nothing where it is none, or of another
// kind.
[[nodiscard]] std::optional<double> parseValue(const QString &text, const Unit &unit,
                                               const QLocale &locale = QLocale());
// The other way round, so that it reads back the same within three digits.
[[nodiscard]] QString valueInputText(double value, const Unit &unit,
                                     const QLocale &locale = QLocale());

// With three digits of what its range is worth: nobody wants 0.48217 out of a drag.
[[nodiscard]] double roundedWithin(double value, double range);

// A unit as a text that can be kept, and back; what is none becomes a count.
[[nodiscard]] QString unitName(const Unit &unit);
[[nodiscard]] Unit unitNamed(const QString &name);

} // namespace vigie
