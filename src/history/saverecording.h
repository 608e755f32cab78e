// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>

namespace vigie {

class SeriesStore;

// Writes all that the store holds into a file, which is replaced only when everything is on the
// disk. In any thread, while scrapes append.
[[nodiscard]] std::error_code saveRecording(const SeriesStore &store,
                                            const std::filesystem::path &path);

} // namespace vigie
