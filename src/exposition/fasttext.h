// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebuilder.h"
#include "simdkernels.h"

#include <functional>

namespace vigie {

class FastLines;

// Reads a whole text page in two stages: the places of its structural bytes, found with vector
// instructions; then, from one such place to the next, the lines. A line of any unusual form
// (blanks, escapes, quoted names, exemplars, metadata, errors) goes to `slowLine`, which reads one
// line at the place given and moves it on; false ends the page.
class FastTextReader
{
public:
    using SlowLine = std::function<bool(std::uint32_t &at)>;

    FastTextReader(PageBuilder &builder, const SimdKernels &kernels, SlowLine slowLine);
    ~FastTextReader();

    void read();

private:
    struct Progress;

    void reserveAll(std::uint32_t read);
    void scanChunk(Progress &progress, std::uint32_t size);
    bool hasRoom(Progress &progress);
    bool readLines(Progress &progress, FastLines &lines);

    PageBuilder &m_builder;
    const SimdKernels &m_kernels;
    SlowLine m_slowLine;
};

} // namespace vigie
