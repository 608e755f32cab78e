// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filelock.h"
#include "recordingwriter.h"
#include "seriesstore.h"
#include "storeexporter.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <system_error>
#include <vector>

namespace vigie {

// Why the history is not kept just now.
struct HistoryProblem
{
    enum class Kind {
        None,
        HeldByAnother, // another process keeps its history there
        NotWritable,
    };
    Kind kind = Kind::None;
    std::filesystem::path path;
    std::error_code error;
};

// What earlier runs left.
struct HistoryLoad
{
    std::uint64_t samples = 0;
    std::int64_t firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
    int files = 0;
    int newerFiles = 0;              // of a newer program; they are left alone
    int unreadableFiles = 0;         // likewise
    std::uint64_t futureSamples = 0; // of a clock that was set back since
    std::uint64_t damagedBytes = 0;
    std::uint64_t tornBytes = 0; // of a run that did not end in order
};

// Keeps a store's history in a folder: recordings, a new one with each run and whenever the last
// has become long, of which the oldest are removed. Blocks; for a thread of its own.
class HistoryKeeper
{
public:
    HistoryKeeper(SeriesStore &store, std::filesystem::path folder);

    void setLimits(const StoreLimits &limits) { m_limits = limits; }
    // Once, before the first save: brings back what earlier runs left.
    HistoryLoad load(std::int64_t nowMs);
    // Now and then and at the end: appends what is new, removes what is too old or too much. What
    // could not be written is tried again the next time.
    void save(std::int64_t nowMs);
    // Removes what it kept. What the store still holds comes again with the next save.
    void clear();

    [[nodiscard]] const HistoryProblem &problem() const { return m_problem; }

private:
    struct File
    {
        std::int64_t startMs = 0;
        std::uint64_t size = 0;
        std::filesystem::path path;
    };

    bool prepare();
    void list();
    void loadFile(const File &file, class StoreImporter &importer, HistoryLoad &result);
    void write(std::int64_t nowMs);
    void close();
    void prune(std::int64_t nowMs);
    void fail(HistoryProblem::Kind kind, const std::filesystem::path &path, std::error_code error);

    SeriesStore &m_store;
    std::filesystem::path m_folder;
    StoreLimits m_limits;
    FileLock m_lock;
    std::vector<File> m_files; // that may be removed; the oldest first, without the open one
    StoreExporter m_exporter;
    std::uint64_t m_run;
    std::unique_ptr<RecordingWriter> m_writer;
    std::int64_t m_writerStartMs = 0;
    HistoryProblem m_problem;
};

} // namespace vigie
