// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a server sends: the response is the same however the bytes are cut, and never larger
// than its limits.
#include "httpresponse.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace vigie;

namespace {

constexpr std::size_t bodyLimit = 4096;
constexpr std::size_t excerptLimit = 256;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t piece = data[0] % 31U + 1U;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);

    HttpResponse whole(bodyLimit, excerptLimit);
    whole.feed(bytes);
    HttpResponse pieces(bodyLimit, excerptLimit);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        pieces.feed(bytes.substr(at, piece));

    require(whole.state() == pieces.state());
    require(whole.status() == pieces.status());
    require(whole.headers() == pieces.headers());
    require(whole.isReusable() == pieces.isReusable());
    require(whole.bodyBytes() <= bodyLimit);
    require(whole.end() == pieces.end());
    require(whole.takeBody() == pieces.takeBody());
    return 0;
}
