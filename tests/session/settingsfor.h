// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "smallexporter.h"

#include <chrono>

namespace vigie {

// For a session whose only target is that one.
inline Settings settingsFor(const SmallExporter &exporter, std::chrono::milliseconds interval)
{
    Settings settings;
    Target target = Target::create(QStringLiteral("app"), exporter.url());
    target.scrape.interval = interval;
    settings.targets = {target};
    return settings;
}

} // namespace vigie
