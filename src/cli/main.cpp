// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "language.h"
#include "terminal.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    vigie::terminal::prepare();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const vigie::Language language(arguments);
    return vigie::runCommandLine(arguments);
}
