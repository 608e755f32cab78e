// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QIcon>
#include <QString>

namespace vigie {

class Theme;

// An icon of resources/icons, drawn in the theme's colours at every scale. `color` picks the token
// for the enabled icon; the icon follows the theme. The theme must outlive it.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name,
                               QColor Tokens::*color = &Tokens::text);

// The program's own icon, in its own colours.
[[nodiscard]] QIcon appIcon();

} // namespace vigie
