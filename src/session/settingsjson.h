// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QJsonObject>

namespace vigie {

// The settings as the file keeps them and as they are exported: without any secret. Temporary
// targets are left out.
[[nodiscard]] QJsonObject settingsToJson(const Settings &settings);

// Fields that are missing, of a wrong type or out of range take their defaults; unknown ones are
// ignored.
[[nodiscard]] Settings settingsFromJson(const QJsonObject &json);

} // namespace vigie
