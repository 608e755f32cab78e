// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::promql {

struct RangeCall;

// functions_rate.cpp
void rate(RangeCall &call);
void increase(RangeCall &call);
void delta(RangeCall &call);
void irate(RangeCall &call);
void idelta(RangeCall &call);
void resets(RangeCall &call);
void changes(RangeCall &call);

// functions_overtime.cpp
void countOverTime(RangeCall &call);
void presentOverTime(RangeCall &call);
void firstOverTime(RangeCall &call);
void lastOverTime(RangeCall &call);
void maxOverTime(RangeCall &call);
void minOverTime(RangeCall &call);
void sumOverTime(RangeCall &call);
void avgOverTime(RangeCall &call);
void stddevOverTime(RangeCall &call);
void stdvarOverTime(RangeCall &call);
void quantileOverTime(RangeCall &call);
void madOverTime(RangeCall &call);
void timeOfFirst(RangeCall &call);
void timeOfLast(RangeCall &call);
void timeOfMax(RangeCall &call);
void timeOfMin(RangeCall &call);

// functions_trend.cpp
void deriv(RangeCall &call);
void predictLinear(RangeCall &call);
void doubleExponentialSmoothing(RangeCall &call);

} // namespace vigie::promql
