// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "target.h"
#include "targetstate.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace vigie {

// What watch shows, as text: no output here, and the time is a parameter.
namespace watchview {

struct Row
{
    Target target;
    TargetState state;
};

// The table with the last events below, each line at most `width` columns wide.
[[nodiscard]] QStringList table(const QList<Row> &rows, const QList<Event> &events,
                                std::int64_t nowMs, int width);

// One scrape, or one event, as a line: for output that is not a terminal.
[[nodiscard]] QString scrapeLine(const Row &row);
[[nodiscard]] QString eventLine(const Event &event);

[[nodiscard]] QJsonObject scrapeJson(const Row &row);
[[nodiscard]] QJsonObject eventJson(const Event &event, const QString &url);

// "3 s", "5 min", "2 h".
[[nodiscard]] QString span(std::int64_t ms);

} // namespace watchview

} // namespace vigie
