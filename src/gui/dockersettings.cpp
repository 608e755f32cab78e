// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"
#include "settingspages.h"

#include <QCoreApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DockerSettings)
};

} // namespace

void dockerSettings(SettingsPage &page, const SettingsSurroundings &)
{
    page.addSection(Text::tr("Engine"));
    page.addText(Text::tr("&Socket or context"), field(&Settings::docker, &DockerSettings::engine),
                 u"unix:///var/run/docker.sock"_s,
                 Text::tr("Empty: as the docker command finds it. Else unix://, tcp://, ssh:// or "
                          "the name of a docker context."));
    page.addSection(Text::tr("Compose project"));
    page.addNote(Text::tr("For targets that name none. Service and port are each target's own; "
                          "empty ones are found by the published port."));
    page.addLines(Text::tr("Compose &files"),
                  field(&Settings::docker, &DockerSettings::composeFiles), u"compose.yml"_s,
                  Text::tr("One a line, in the order of -f."));
    page.addText(Text::tr("Project &folder"),
                 field(&Settings::docker, &DockerSettings::projectDirectory), {},
                 Text::tr("Where the compose files are looked for."));
}

} // namespace vigie
