// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

namespace vigie {

namespace {

Tokens fromChartTheme(const ChartTheme &theme)
{
    Tokens t;
    t.dark = theme.dark;
    t.window = theme.window;
    t.card = theme.card;
    t.line = theme.line;
    t.text = theme.text;
    t.grid = theme.grid;
    t.accent = theme.accent;
    t.selection = theme.selection;
    t.series = theme.series;
    return t;
}

} // namespace

// Where the charts' colour is a line or an area, and here it is small text, it is a little darker.
Tokens lightTokens()
{
    Tokens t = fromChartTheme(ChartTheme::light());
    t.panel = QColor(0xffffff);
    t.muted = QColor(0x5b6575);
    t.onAccent = QColor(0xffffff);
    t.ok = QColor(0x0b7a53);
    t.warning = QColor(0x8f5b0c);
    t.failure = QColor(0xc32f2f);
    t.failureGround = QColor(0xfdecec);
    t.warningGround = QColor(0xfdf5e4);
    t.okGround = QColor(0xe9f7f1);
    t.hover = QColor(0xf0f2f5);
    return t;
}

Tokens darkTokens()
{
    Tokens t = fromChartTheme(ChartTheme::forDark());
    t.panel = QColor(0x1c1f26);
    t.muted = QColor(0x98a1b0);
    t.onAccent = QColor(0x0d1526);
    t.ok = QColor(0x35c18b);
    t.warning = QColor(0xf2b84b);
    t.failure = QColor(0xff7a7a);
    t.failureGround = QColor(0x33222a);
    t.warningGround = QColor(0x332c1f);
    t.okGround = QColor(0x1d312c);
    t.hover = QColor(0x272c36);
    return t;
}

// The order is that of the most different first. All have a contrast of 3:1 to the card.
QList<QColor> seriesColors(Settings::Palette palette, bool dark)
{
    switch (palette) {
    case Settings::Palette::Standard:
        break;
    case Settings::Palette::OkabeIto:
        // By M. Okabe and K. Ito; on white the light ones are darkened.
        if (dark)
            return {0x56b4e9, 0xe69f00, 0x009e73, 0xcc79a7, 0xf0e442, 0xd55e00};
        return {0x0072b2, 0xb37700, 0x007f5c, 0xb0578a, 0xd55e00, 0x2f86b8};
    case Settings::Palette::Grey:
        if (dark)
            return {0xf2f4f7, 0xa9b0bc, 0xd3d7de, 0x8a92a0};
        return {0x111827, 0x6b7280, 0x374151, 0x868d99};
    }
    return dark ? ChartTheme::forDark().series : ChartTheme::light().series;
}

ChartTheme chartTheme(const Tokens &tokens)
{
    ChartTheme theme = ChartTheme::of(tokens.dark);
    theme.mutedText = tokens.muted;
    theme.series = tokens.series;
    return theme;
}

} // namespace vigie
