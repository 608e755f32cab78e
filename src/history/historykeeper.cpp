// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historykeeper.h"

#include "recordingreader.h"
#include "storeimporter.h"

#include <algorithm>
#include <charconv>
#include <random>

namespace vigie {

namespace {

namespace fs = std::filesystem;

// A file becomes no longer than this share of what is kept, so that little goes at a time.
constexpr int fileShare = 8;
constexpr std::int64_t clockErrorMs = 60'000;
constexpr const char *extension = ".vigie";

std::uint64_t randomNumber()
{
    std::random_device device;
    return static_cast<std::uint64_t>(device()) << 32U | device();
}

// The names are the times at which the files were begun.
bool parseName(const fs::path &path, std::int64_t &startMs)
{
    const std::string stem = path.stem().string();
    const auto [end, error] = std::from_chars(stem.data(), stem.data() + stem.size(), startMs);
    return path.extension() == extension && error == std::errc() &&
           end == stem.data() + stem.size();
}

} // namespace

HistoryKeeper::HistoryKeeper(SeriesStore &store, fs::path folder)
    : m_store(store)
    , m_folder(std::move(folder))
    , m_exporter(store, StoreExporter::Scope::Lasting)
    , m_run(randomNumber())
{}

void HistoryKeeper::fail(HistoryProblem::Kind kind, const fs::path &path, std::error_code error)
{
    m_problem = {kind, path, error};
}

bool HistoryKeeper::prepare()
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error) {
        fail(HistoryProblem::Kind::NotWritable, m_folder, error);
        return false;
    }
    const fs::path lock = m_folder / "lock";
    switch (m_lock.take(lock)) {
    case FileLock::Outcome::Taken:
        return true;
    case FileLock::Outcome::HeldByAnother:
        fail(HistoryProblem::Kind::HeldByAnother, m_folder, m_lock.error());
        return false;
    case FileLock::Outcome::Failed:
        fail(HistoryProblem::Kind::NotWritable, lock, m_lock.error());
        return false;
    }
    return false;
}

void HistoryKeeper::list()
{
    m_files.clear();
    std::error_code error;
    for (fs::directory_iterator it(m_folder, error), end; !error && it != end;
         it.increment(error)) {
        File file{0, 0, it->path()};
        std::error_code sizeError;
        file.size = fs::file_size(file.path, sizeError);
        if (!sizeError && parseName(file.path, file.startMs))
            m_files.push_back(std::move(file));
    }
    std::sort(m_files.begin(), m_files.end(),
              [](const File &a, const File &b) { return a.startMs < b.startMs; });
}

HistoryLoad HistoryKeeper::load(std::int64_t nowMs)
{
    prepare();
    list();
    prune(nowMs);
    HistoryLoad result;
    StoreImporter importer(m_store);
    importer.setOldest(nowMs - m_limits.maxAge.count());
    importer.setNewest(nowMs + clockErrorMs);
    for (const File &file : std::vector<File>(m_files))
        loadFile(file, importer, result);
    const StoreImporter::Counts counts = importer.finish();
    result.samples = counts.samples;
    result.futureSamples = counts.tooNew;
    result.firstMs = counts.firstMs;
    result.lastMs = counts.lastMs;
    return result;
}

void HistoryKeeper::loadFile(const File &file, StoreImporter &importer, HistoryLoad &result)
{
    const RecordingReport report = readRecording(file.path, importer);
    result.damagedBytes += report.damagedBytes;
    result.tornBytes += report.tornBytes;
    if (report.outcome == RecordingReport::Outcome::Read) {
        ++result.files;
        return;
    }
    const bool newer = report.outcome == RecordingReport::Outcome::Newer;
    ++(newer ? result.newerFiles : result.unreadableFiles);
    std::erase_if(m_files, [&](const File &other) { return other.path == file.path; });
}

void HistoryKeeper::save(std::int64_t nowMs)
{
    if (!m_lock.isTaken() && !prepare())
        return;
    write(nowMs);
    prune(nowMs);
}

void HistoryKeeper::write(std::int64_t nowMs)
{
    if (!m_writer) {
        if (!m_files.empty())
            nowMs = std::max(nowMs, m_files.back().startMs + 1);
        m_writer = std::make_unique<RecordingWriter>(m_folder / (std::to_string(nowMs) + extension),
                                                     m_run);
        m_writerStartMs = nowMs;
        m_exporter.renewNames();
    }
    if (!m_exporter.run(*m_writer, true)) {
        fail(HistoryProblem::Kind::NotWritable, m_writer->path(), m_writer->error());
        close();
        return;
    }
    m_problem = {};
    const bool isLong = m_writer->size() > m_limits.maxBytes / fileShare ||
                        nowMs - m_writerStartMs > m_limits.maxAge.count() / fileShare;
    if (isLong && m_writer->size() > 0)
        close();
}

void HistoryKeeper::close()
{
    if (m_writer->size() > 0)
        m_files.push_back({m_writerStartMs, m_writer->size(), m_writer->path()});
    m_writer.reset();
}

void HistoryKeeper::clear()
{
    if (!m_lock.isTaken())
        return; // it is the other's
    if (m_writer)
        m_files.push_back({m_writerStartMs, m_writer->size(), m_writer->path()});
    m_writer.reset();
    for (const File &file : m_files) {
        std::error_code error;
        fs::remove(file.path, error);
        if (error)
            fail(HistoryProblem::Kind::NotWritable, file.path, error);
    }
    m_files.clear();
}

void HistoryKeeper::prune(std::int64_t nowMs)
{
    if (!m_lock.isTaken())
        return; // they are the other's
    std::uint64_t bytes = m_writer ? m_writer->size() : 0;
    for (const File &file : m_files)
        bytes += file.size;
    while (!m_files.empty()) {
        // A file ends when the next one begins.
        const bool isLast = m_files.size() == 1;
        const std::int64_t endMs =
            isLast ? (m_writer ? m_writerStartMs : nowMs) : m_files[1].startMs;
        if (endMs >= nowMs - m_limits.maxAge.count() && bytes <= m_limits.maxBytes)
            return;
        std::error_code error;
        fs::remove(m_files.front().path, error);
        bytes -= m_files.front().size;
        m_files.erase(m_files.begin());
    }
}

} // namespace vigie
