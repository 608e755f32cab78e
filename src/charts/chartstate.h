// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "charttheme.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <utility>

namespace vigie {

// Everything that decides how a chart looks, apart from its size and font.
struct ChartState
{
    ChartSpec spec;
    ChartTheme theme = ChartTheme::light();
    std::shared_ptr<const ChartData> data = std::make_shared<ChartData>();
    bool answered = false; // a result came; before that nothing is said about its absence
    QList<ChartGap> gaps;
    std::int64_t fromMs = 0;
    std::int64_t toMs = 60'000;
    QTimeZone zone = QTimeZone::systemTimeZone();
    bool hours12 = false;       // "1:50 PM"
    bool relativeTimes = false; // on the axis, the view ends now: "−5 min"
    QLocale locale;
    QSet<QString> hidden; // names of series
    std::optional<std::int64_t> cursorMs;
    bool linkedCursor = false;     // set from elsewhere: the values are shown in short
    std::optional<double> cursorY; // the mouse's height, when it is over this very chart
    std::optional<std::pair<double, double>> selection; // while dragging, x in the view
    bool framed = true;
    bool focused = false;

    [[nodiscard]] bool shows(const ChartSeries &series) const
    {
        return !hidden.contains(series.name);
    }
};

} // namespace vigie
