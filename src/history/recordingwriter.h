// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appendfile.h"
#include "bytes.h"
#include "recordingformat.h"
#include "storesink.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <system_error>

namespace vigie {

// Writes a recording, frame by frame. The file is made with the first of them.
class RecordingWriter final : public StoreSink
{
public:
    RecordingWriter(std::filesystem::path path, std::uint64_t run);

    bool takeFamilies(std::span<const std::shared_ptr<const Family>> families) override;
    bool takeSeries(std::uint64_t group, std::span<const PlacedSeries> series) override;
    bool takeBlock(const Block &block) override;
    // Brings what was taken to the disk. Where it cannot, what came since the last time is not in
    // the file.
    bool passEnds() override;
    bool end(); // says that the file is complete

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::uint64_t size() const { return m_file.size(); }
    [[nodiscard]] std::error_code error() const { return m_file.error(); }

private:
    bool open();
    bool write(Bytes &frame, recording::Kind kind);
    bool undo();

    std::filesystem::path m_path;
    std::uint64_t m_run;
    AppendFile m_file;
    std::uint64_t m_safe = 0; // bytes that are on the disk
};

} // namespace vigie
