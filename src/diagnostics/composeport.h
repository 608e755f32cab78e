// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textposition.h"

#include <QString>

#include <optional>

namespace vigie {

/// One entry of `ports:` or `expose:`, variables already replaced.
struct ComposePort
{
    QString hostIp;         ///< empty: every address
    QString hostPorts;      ///< "9090", "9090-9092"; empty: the engine chooses
    QString containerPorts; ///< "9090", "9090-9092"
    QString protocol = QStringLiteral("tcp");

    QString written; ///< as the file has it; for the long form its short equivalent
    FilePosition at; ///< where the entry's value begins
    bool isLongForm = false;
    /// An unquoted "9090:50", which compose v1 reads as this base-60 number.
    std::optional<qint64> baseSixty;

    /// The host port that this entry gives to a container port; 0 when the engine chooses.
    [[nodiscard]] std::optional<int> hostPortFor(int containerPort) const;
    [[nodiscard]] QString toShortForm() const;
    [[nodiscard]] bool isSameMapping(const ComposePort &other) const;
};

/// Reads `[[IP:]HOST:]CONTAINER[/PROTOCOL]`; nothing when it is not of that form.
[[nodiscard]] std::optional<ComposePort> parseShortPort(const QString &text);

/// What a YAML 1.1 reader makes of an unquoted scalar like 9090:50.
[[nodiscard]] std::optional<qint64> baseSixtyValue(const QString &plainScalar);

} // namespace vigie
