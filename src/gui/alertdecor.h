// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspec.h"
#include "target.h"
#include "threshold.h"

namespace vigie {

class Alerting;

[[nodiscard]] ChartThreshold::Severity chartSeverity(Threshold::Severity severity);
// The lines of the thresholds that watch what a chart shows.
[[nodiscard]] QList<ChartThreshold> thresholdsOf(const Alerting &alerting, const TargetId &target,
                                                 const ChartSpec &spec);
// When they fired, to be shaded.
[[nodiscard]] QList<ChartGap> firingsOf(const Alerting &alerting, const TargetId &target,
                                        const ChartSpec &spec);
// Whether two expressions differ in their ranges ([5m]) and blanks alone: a chart's follow its
// width.
[[nodiscard]] bool isSameApartFromRanges(const QString &a, const QString &b);

} // namespace vigie
