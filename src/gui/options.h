// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

// What the command line asks for.
struct Options
{
    bool demo = false;
    QString profile;    // a folder for the settings; empty: the system's
    QString screenshot; // a PNG to write; empty: an ordinary start
    std::optional<MainWindow::Page> page;
    QString family;   // shown large on the page Explore
    QString settings; // the page of the settings that is to be open; empty: none
    std::optional<Settings::Theme> theme;
    QSize size{1280, 800};
    double afterSeconds = 3;
    double scale = 1;
    QString language;
    bool hidden = false; // start in the tray, where there is one
    QStringList urls;

    QString help;  // to print, then exit 0
    QString error; // to print, then exit 2
};

// Needs no application object: some options must be known before there is one.
[[nodiscard]] Options parseOptions(const QStringList &arguments);

} // namespace vigie
