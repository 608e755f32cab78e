// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttheme.h"
#include "settings.h"

#include <QColor>
#include <QList>

namespace vigie {

// The colours of the window, by what they are for. Every pair of text on ground that the window
// uses has a contrast of 4.5:1 or better; tests/gui/tst_theme.cpp checks it.
struct Tokens
{
    bool dark = false;
    QColor window;
    QColor panel;
    QColor card;
    QColor line;
    QColor text;
    QColor muted;
    QColor grid;
    QColor accent;
    QColor onAccent;
    QColor ok;
    QColor warning;
    QColor failure;
    QColor failureGround;
    QColor warningGround;
    QColor okGround;
    QColor selection;
    QColor hover;
    QList<QColor> series; // of the charts

    bool operator==(const Tokens &) const = default;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();

[[nodiscard]] QList<QColor> seriesColors(Settings::Palette palette, bool dark);

// The same colours for the charts.
[[nodiscard]] ChartTheme chartTheme(const Tokens &tokens);

} // namespace vigie
