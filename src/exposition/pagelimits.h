// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace vigie {

// How much memory a page may ask for. A line of four bytes needs forty times its size until it has
// been compared with the next page's, and a few hundred kilobytes can name billions of labels (each
// of a histogram's buckets has all of its series'): a limit on the body alone would be none.
struct PageLimits
{
    // Beside the page's text: for what is read from it and what comparing it with the next page
    // takes. Room for 3 million samples without labels, 2 million with 8, or a line with 4 million
    // labels. Where the next page has to be read whole, there are two of them for a moment.
    std::size_t tableBytes = std::size_t{512} << 20U;
};

// What an issue says where a page has no room left.
extern const std::string_view tooMuchMemory;
extern const std::string_view tooMuchMemoryRemedy;

} // namespace vigie
