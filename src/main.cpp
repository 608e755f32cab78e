// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "options.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const vigie::Options options = vigie::parseOptions(arguments);
    if (!options.error.isEmpty() || !options.help.isEmpty()) {
        std::fputs(qPrintable(options.error + options.help),
                   options.error.isEmpty() ? stdout : stderr);
        return options.error.isEmpty() ? 0 : 2;
    }
    if (!options.screenshot.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    }
    QApplication app(argc, argv);
    vigie::Application vigie(app, options);
    return vigie.run();
}
