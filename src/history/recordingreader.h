// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <istream>
#include <string>
#include <system_error>

namespace vigie {

class StoreImporter;

// What came of a file.
struct RecordingReport
{
    enum class Outcome {
        Read, // perhaps with losses
        NotARecording,
        Newer, // of a version that only a newer program knows
        Unreadable,
    };
    Outcome outcome = Outcome::Read;
    std::error_code error;          // where it is unreadable
    std::uint64_t damagedBytes = 0; // left out amid the rest
    std::uint64_t tornBytes = 0;    // left out at the end: it was not closed in order
    bool complete = false;          // it says itself that it is
};

// Gives everything that is whole to the importer, whose finish() is the caller's business. The
// memory needed is that of the largest frame.
RecordingReport readRecording(std::istream &in, StoreImporter &importer);
RecordingReport readRecording(const std::filesystem::path &path, StoreImporter &importer);

} // namespace vigie
