// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagejson.h"
#include "pagemodel.h"
#include "pagereader.h"
#include "textchunk.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace vigie;

// Reads it behind a line that puts the border of two chunks there, at once and line by line.
void compareAtBorder(const std::string &page, std::size_t border, Format format)
{
    const std::string begin = "padding{a=\"";
    const std::string end = "\"} 1\n";
    const std::size_t length = 2 * chunkBytes - border % chunkBytes - begin.size() - end.size();
    const std::string body = begin + std::string(length, 'a') + end + page;
    PageReader atOnce;
    PageReader lineByLine;
    lineByLine.setInstructions(std::nullopt);
    atOnce.read(body, format);
    lineByLine.read(body, format);
    if (describe(atOnce) != describe(lineByLine))
        std::abort();
}

} // namespace

// Any bytes in any format and mode: the first byte chooses. Nothing may crash or hang, and the
// samples have to be there to be printed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto format = static_cast<Format>(data[0] & 3U);
    const auto mode = static_cast<ReadMode>((data[0] >> 2U) % 3);
    const std::string page(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (format != Format::Protobuf)
        compareAtBorder(page, (data[0] >> 4U) * page.size() / 16, format);
    PageReader reader(mode);
    reader.read(page, format);
    for (const Issue &issue : reader.issues()) {
        if (issue.message.empty())
            std::abort();
    }
    return pageToJson(reader).empty() ? 1 : 0;
}
