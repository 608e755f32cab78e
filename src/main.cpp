// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "openedthing.h"
#include "options.h"
#include "singleinstance.h"

#include <QApplication>

#include <cstdio>

namespace {

vigie::InstanceMessage messageOf(const vigie::Options &options)
{
    vigie::InstanceMessage message;
    message.open = vigie::withAbsolutePaths(options.urls);
    message.demo = options.demo;
    message.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return message;
}

} // namespace

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
    vigie::SingleInstance instance(options.profile);
    if (options.screenshot.isEmpty()) {
        const auto role = instance.start(messageOf(options));
        if (role == vigie::SingleInstance::Role::Second)
            return 0;
        if (role == vigie::SingleInstance::Role::Refused) {
            std::fputs("vigie: another Vigie with this profile runs and does not answer.\n",
                       stderr);
            return 1;
        }
    }
    vigie::Application vigie(app, options);
    QObject::connect(&instance, &vigie::SingleInstance::asked, &vigie, &vigie::Application::answer);
    return vigie.run();
}
