// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <optional>

namespace vigie {

class SeriesStore;

// Reads files of samples into the store: recordings, and OpenMetrics text with timestamps ("-": the
// standard input). Gives the newest time of all; nothing, and the reason on the terminal, where one
// cannot be used.
[[nodiscard]] std::optional<std::int64_t> loadSampleFiles(const QStringList &names,
                                                          SeriesStore &store);

// The whole file; nothing, and the reason on the terminal, where it cannot be read.
[[nodiscard]] std::optional<std::string> readWholeFile(const QString &name);

} // namespace vigie
