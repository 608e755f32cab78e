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
    const char *const text = table.body.data();
    const auto size = static_cast<std::uint32_t>(table.body.size());
    auto &index = table.structurals;
    index.resize(mostLeftOver + chunkBytes + 64);
    const ReadableEnd readable(table.body);
    FastLines lines(m_builder);
    std::uint32_t at = 0;      // where the next line starts
    std::uint32_t scanned = 0; // how far the index reaches
    std::uint32_t nextLook = 0;
    std::size_t leftOver = 0;
    bool nonAscii = false;
    while (at < size) {
        if (scanned == size || leftOver > mostLeftOver) {
            // The last line, or one too long for the index.
            if (!m_slowLine(at))
                return;
            lines.forgetContext();
            scanned = std::max(at, leftOver > mostLeftOver ? at : scanned);
            leftOver = 0;
            continue;
        }
        nonAscii = nonAscii && at < scanned;
        const std::uint32_t end = std::min(size - scanned, chunkBytes) + scanned;
        const std::size_t count =
            leftOver +
            m_kernels.indexStructurals(text, scanned, end, index.data() + leftOver, &nonAscii);
        scanned = end;
        if (scanned > firstLook && scanned - firstLook <= chunkBytes)
            reserveAll(scanned);
        if (scanned >= nextLook && m_builder.room() == 0) {
            m_builder.failOnMemory(at);
            return;
        }
        nextLook = scanned >= nextLook ? scanned + lookEvery : nextLook;
        lines.setNonAscii(nonAscii);
        table.rows.reserve(table.rows.size() + count + 1);
        table.names.reserve(table.names.size() + count + 1);
        table.labelValues.reserve(table.labelValues.size() + count + 1);
        const std::uint32_t *it = index.data();
        const std::uint32_t *const last = it + count;
        for (;;) {
            const FastLines::Step step = lines.readLine(at, it, last);
            if (step == FastLines::Step::Read)
                continue;
            if (step == FastLines::Step::NeedsMore)
                break;
            if (!m_slowLine(at))
                return;
            lines.forgetContext();
            while (it != last && *it < at)
                ++it;
        }
        if (at > scanned)
            scanned = at;
        leftOver = static_cast<std::size_t>(last - it);
        std::copy(it, last, index.data());
    }
}

} // namespace vigie
