// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fasttext.h"

#include "fastlines.h"
#include "textchunk.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr std::uint32_t firstLook = 1024 * 1024;    // what tells how the rest may be
constexpr std::uint32_t lookEvery = 8 * chunkBytes; // at the memory that is left
// A line with more structural bytes than this is read without the index, whose memory is bounded.
constexpr std::size_t mostLeftOver = 64 * 1024;

} // namespace

struct FastTextReader::Progress
{
    std::uint32_t at = 0;      // where the next line starts
    std::uint32_t scanned = 0; // how far the index reaches
    std::size_t leftOver = 0;  // of the index, for the line that is not whole yet
    std::size_t found = 0;     // in the index
    bool nonAscii = false;     // from the next line on
    std::uint32_t nextLook = 0;
};

FastTextReader::FastTextReader(PageBuilder &builder, const SimdKernels &kernels, SlowLine slowLine)
    : m_builder(builder)
    , m_kernels(kernels)
    , m_slowLine(std::move(slowLine))
{}

FastTextReader::~FastTextReader() = default;

// The rest is likely to be like the beginning: tables that grow are copied.
void FastTextReader::reserveAll(std::uint32_t read)
{
    PageTable &table = m_builder.table();
    const double times = 1.05 * static_cast<double>(table.body.size()) / read;
    const auto reserve = [&, room = m_builder.room()](auto &elements, std::size_t bytesOfEach) {
        const auto expected =
            static_cast<std::size_t>(static_cast<double>(elements.size()) * times);
        elements.reserve(std::min(expected, elements.size() + room / bytesOfEach));
    };
    reserve(table.rows, PageTable::bytesOfRow);
    reserve(table.labelValues, sizeof(TextSpan));
}

void FastTextReader::read()
{
    PageTable &table = m_builder.table();
    const auto size = static_cast<std::uint32_t>(table.body.size());
    table.structurals.resize(mostLeftOver + chunkBytes + 64);
    const ReadableEnd readable(table.body);
    FastLines lines(m_builder);
    Progress progress;
    bool goesOn = true;
    while (goesOn && progress.at < size) {
        const bool isTooLong = progress.leftOver > mostLeftOver;
        if (progress.scanned == size || isTooLong) {
            goesOn = m_slowLine(progress.at);
            lines.forgetContext();
            progress.scanned = isTooLong ? progress.at : std::max(progress.at, progress.scanned);
            progress.leftOver = 0;
        } else {
            scanChunk(progress, size);
            goesOn = hasRoom(progress) && readLines(progress, lines);
        }
    }
}

// Appends the places of the next chunk's structural bytes to those left over.
void FastTextReader::scanChunk(Progress &progress, std::uint32_t size)
{
    PageTable &table = m_builder.table();
    progress.nonAscii = progress.nonAscii && progress.at < progress.scanned;
    const std::uint32_t end = std::min(size - progress.scanned, chunkBytes) + progress.scanned;
    progress.found =
        progress.leftOver + m_kernels.indexStructurals(table.body.data(), progress.scanned, end,
                                                       table.structurals.data() + progress.leftOver,
                                                       &progress.nonAscii);
    progress.scanned = end;
    if (end > firstLook && end - firstLook <= chunkBytes)
        reserveAll(end);
}

bool FastTextReader::hasRoom(Progress &progress)
{
    if (progress.scanned < progress.nextLook)
        return true;
    progress.nextLook = progress.scanned + lookEvery;
    if (m_builder.room() != 0)
        return true;
    m_builder.failOnMemory(progress.at);
    return false;
}

// Those that end in what has been scanned.
bool FastTextReader::readLines(Progress &progress, FastLines &lines)
{
    PageTable &table = m_builder.table();
    const std::size_t most = progress.found + 1;
    table.rows.reserve(table.rows.size() + most);
    table.names.reserve(table.names.size() + most);
    table.labelValues.reserve(table.labelValues.size() + most);
    lines.setNonAscii(progress.nonAscii);
    std::uint32_t at = progress.at;
    const std::uint32_t *it = table.structurals.data();
    const std::uint32_t *const last = it + progress.found;
    for (;;) {
        const FastLines::Step step = lines.readLine(at, it, last);
        if (step == FastLines::Step::Read)
            continue;
        if (step == FastLines::Step::NeedsMore)
            break;
        if (!m_slowLine(at))
            return false;
        lines.forgetContext();
        while (it != last && *it < at)
            ++it;
    }
    progress.at = at;
    progress.scanned = std::max(at, progress.scanned);
    progress.leftOver = static_cast<std::size_t>(last - it);
    std::copy(it, last, table.structurals.data());
    return true;
}

} // namespace vigie
