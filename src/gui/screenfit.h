// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QGuiApplication;
class QWidget;

namespace vigie {

// The window's frame, moved and shrunk as little as needed so that its title can be reached on one
// of the screens; the first one where it is on none.
[[nodiscard]] QRect fittedTo(const QRect &frame, const QList<QRect> &screens);

// Keeps the window on a screen that exists: now, and whenever one is removed or changes.
void keepOnScreens(QWidget &window, QGuiApplication &app);

} // namespace vigie
