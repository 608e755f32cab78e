// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification.h"

#include <QStringList>

#include <cstdint>

namespace vigie {

// The words of the notices.
namespace NoticeTexts {

[[nodiscard]] Notification down(const QStringList &names, const QString &cause);
// stillDown: who had the same cause and is not back.
[[nodiscard]] Notification recovered(const QStringList &names, std::int64_t downMs,
                                     const QStringList &stillDown);
[[nodiscard]] Notification unstable(const QString &name, int downs, std::int64_t spanMs,
                                    const QString &cause);
[[nodiscard]] QString names(const QStringList &names); // "a, b, c and 4 more"
[[nodiscard]] QString duration(std::int64_t ms);       // "3 min"

} // namespace NoticeTexts

} // namespace vigie
