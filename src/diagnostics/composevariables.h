// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace vigie {

using Variables = QHash<QString, QString>;

struct Interpolated
{
    QString text;
    QStringList unset; ///< names that have no value and no default: compose puts nothing there
    QString failure;   ///< the message of a ${NAME:?message}, or what is malformed
};

/// Replaces $NAME, ${NAME}, ${NAME:-default}, ${NAME-default}, ${NAME:+other}, ${NAME:?message}
/// and $$ as compose does.
[[nodiscard]] Interpolated interpolate(const QString &text, const Variables &variables);

/// Reads a .env file; what the environment has wins over it, as in compose.
[[nodiscard]] Variables readDotEnv(const QByteArray &content);

} // namespace vigie
