// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigie {

/// A unified diff with three lines around the change, one hunk; empty when both are the same.
/// Meant for small changes: what differs is shown from the first to the last changed line.
[[nodiscard]] QString unifiedDiff(const QByteArray &before, const QByteArray &after,
                                  const QString &path);

} // namespace vigie
