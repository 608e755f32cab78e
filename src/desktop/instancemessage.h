// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

// What a second start asks of the program that runs already.
struct InstanceMessage
{
    static constexpr qsizetype largest = 64 * 1024; // bytes, the newline included
    static constexpr qsizetype mostThings = 64;
    static constexpr qsizetype longestThing = 4096;

    QStringList open; // URLs, and files by their absolute paths; none: just come up
    bool demo = false;
    QString activationToken; // the desktop's permission to come to the front

    bool operator==(const InstanceMessage &) const = default;

    [[nodiscard]] QByteArray toLine() const;
    // Nothing where the line is not from a Vigie, or asks for too much.
    [[nodiscard]] static std::optional<InstanceMessage> fromLine(const QByteArray &line);
};

} // namespace vigie
