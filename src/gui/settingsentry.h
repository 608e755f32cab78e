// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

// A row of the settings dialog, in words. A note has no label.
struct SettingsEntry
{
    QString section;
    QString label;
    QString value; // as it is shown
    QString help;
};

// Lower case without accents, for a search as people type it.
[[nodiscard]] QString searchable(const QString &text);

} // namespace vigie
