// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QString>

#include <functional>
#include <vector>

class QUrl;

namespace vigie {

class MainWindow;
class Session;

// A place of the window, and how to get there.
struct WalkStep
{
    QString place;
    std::function<void()> go;
};

[[nodiscard]] Target targetAt(const QUrl &url);
// folder: for the files that are made and opened on the way.
[[nodiscard]] std::vector<WalkStep> walkSteps(MainWindow &window, Session &session,
                                              const QString &folder);

} // namespace vigie
