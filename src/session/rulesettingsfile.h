// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threshold.h"

namespace vigie {

// Reads and writes alerts.json, beside the settings, atomically.
class RuleSettingsFile
{
public:
    explicit RuleSettingsFile(const QString &folder);

    // A file that is none is set aside (renamed), and `message` says so.
    [[nodiscard]] RuleSettings load(QString *message = nullptr) const;
    [[nodiscard]] QString save(const RuleSettings &settings) const; // an error's text

private:
    QString m_path;
};

} // namespace vigie
