// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composefile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

// The compose files, and what the command says about them.
struct ProjectFacts
{
    bool tried = false;
    QStringList paths;           // absolute, in the order of -f
    bool pathsRequested = false; // given by the user, not found
    QString directory;
    QString expectedName; // what compose would call the project
    QList<ComposeFile> files;
    std::optional<ComposeService> service;
    bool hasServices = false;
    QStringList serviceNames;
    std::optional<ComposeProblem> problem;
    QString configError;          // of `docker compose config`
    QString configHash;           // of the service in the files as they are now
    std::optional<bool> isEdited; // since the container was created
};

} // namespace vigie
