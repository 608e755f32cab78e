// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagejson.h"
#include "pagereader.h"

#include <cstdint>
#include <cstdlib>

// Any bytes in any format and mode: the first byte chooses. Nothing may crash or hang, and the
// samples have to be there to be printed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vigie;
    if (size == 0)
        return 0;
    const auto format = static_cast<Format>(data[0] & 3U);
    const auto mode = static_cast<ReadMode>((data[0] >> 2U) % 3);
    PageReader reader(mode);
    reader.read({reinterpret_cast<const char *>(data) + 1, size - 1}, format);
    for (const Issue &issue : reader.issues()) {
        if (issue.message.empty())
            std::abort();
    }
    return pageToJson(reader).empty() ? 1 : 0;
}
