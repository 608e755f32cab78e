// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification.h"
#include "targetstate.h"

#include <QIcon>
#include <QImage>

namespace vigie {

// The program's icon with the state's shape in its corner, on a ground of its own: readable on
// light panels and on dark ones.
[[nodiscard]] QIcon trayIcon(TargetState::Status status);
// The same for a notice.
[[nodiscard]] TargetState::Status statusOf(const Notification &notice);
[[nodiscard]] QImage noticeImage(const Notification &notice);

} // namespace vigie
