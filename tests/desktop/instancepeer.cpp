// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vigie;

// peer PROFILE [THING…]: takes part as a program would. Prints its role, then what it is asked;
// ends with the first question or after its standard input is closed.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance(arguments.value(1));
    QObject::connect(&instance, &SingleInstance::asked, &app, [](const InstanceMessage &message) {
        std::printf("asked %s\n", qPrintable(message.open.join(u' ')));
        std::fflush(stdout);
    });
    InstanceMessage message;
    message.open = arguments.mid(2);
    const SingleInstance::Role role = instance.start(message);
    std::printf("%s\n", role == SingleInstance::Role::First    ? "first"
                        : role == SingleInstance::Role::Second ? "second"
                                                               : "refused");
    std::fflush(stdout);
    return role == SingleInstance::Role::First ? QCoreApplication::exec() : 0;
}
