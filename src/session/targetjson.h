// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QJsonObject>

#include <optional>

namespace vigie {

// A target as the settings file keeps it. Secrets are left out unless asked for.
[[nodiscard]] QJsonObject targetToJson(const Target &target, bool withSecrets);

// Nothing where the object is no target (no URL). Fields of a wrong type or out of range take
// their defaults; unknown ones are ignored.
[[nodiscard]] std::optional<Target> targetFromJson(const QJsonObject &json);

// The part that says how a target is scraped.
[[nodiscard]] QJsonObject scrapeToJson(const ScrapeConfig &scrape, bool withSecrets);
[[nodiscard]] ScrapeConfig scrapeFromJson(const QJsonObject &json);

} // namespace vigie
