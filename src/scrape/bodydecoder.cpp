// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodydecoder.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace vigie {

namespace {

struct Free
{
    void operator()(libdeflate_decompressor *d) const { libdeflate_free_decompressor(d); }
};
using Decompressor = std::unique_ptr<libdeflate_decompressor, Free>;

enum class Container { Gzip, Zlib, Raw };

// The size that gzip's last four bytes claim. DEFLATE cannot shrink below 1:1032, so that a lie
// costs no memory.
std::size_t expectedSize(std::string_view wire, Container container)
{
    const std::size_t most = wire.size() * 1032;
    if (container != Container::Gzip || wire.size() < 18)
        return std::min(most, wire.size() * 8);
    std::size_t claimed = 0;
    for (std::size_t i = 0; i < 4; ++i)
        claimed |= std::size_t(static_cast<unsigned char>(wire[wire.size() - 4 + i])) << (8 * i);
    return std::min(most, claimed);
}

libdeflate_result decompressOne(libdeflate_decompressor *d, Container container,
                                std::string_view in, char *out, std::size_t room,
                                std::size_t &consumed, std::size_t &produced)
{
    switch (container) {
    case Container::Gzip:
        return libdeflate_gzip_decompress_ex(d, in.data(), in.size(), out, room, &consumed,
                                             &produced);
    case Container::Zlib:
        return libdeflate_zlib_decompress_ex(d, in.data(), in.size(), out, room, &consumed,
                                             &produced);
    case Container::Raw:
        break;
    }
    return libdeflate_deflate_decompress_ex(d, in.data(), in.size(), out, room, &consumed,
                                            &produced);
}

// All members one after the other (RFC 1952, 2.2), growing the output up to the limit.
DecodedBody decompress(std::string_view in, Container container, std::size_t limit)
{
    const Decompressor d(libdeflate_alloc_decompressor());
    if (!d)
        return {ScrapeError::BadEncoding, {}};
    std::string out;
    const std::size_t first = std::max<std::size_t>(expectedSize(in, container), 1);
    out.reserve(std::min(first, limit) + bodySlack);
    out.resize(std::min(first, limit));
    std::size_t size = 0;
    while (!in.empty()) {
        std::size_t consumed = 0;
        std::size_t produced = 0;
        const auto result = decompressOne(d.get(), container, in, out.data() + size,
                                          out.size() - size, consumed, produced);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE) {
            if (out.size() >= limit)
                return {ScrapeError::TooLarge, {}};
            out.resize(std::min(std::max<std::size_t>(out.size() * 2, 4096), limit));
            continue;
        }
        if (result != LIBDEFLATE_SUCCESS)
            return {ScrapeError::BadEncoding, {}};
        in.remove_prefix(consumed);
        size += produced;
        if (container != Container::Gzip && !in.empty())
            return {ScrapeError::BadEncoding, {}};
    }
    out.resize(size);
    if (size >= limit)
        return {ScrapeError::TooLarge, {}};
    return {ScrapeError::None, std::move(out)};
}

} // namespace

DecodedBody decodeBody(std::string wire, const QByteArray &encoding, qint64 limit)
{
    const QByteArray name = encoding.trimmed().toLower();
    const auto most = std::size_t(std::max<qint64>(limit, 0));
    if (name.isEmpty() || name == "identity") {
        if (wire.size() >= most)
            return {ScrapeError::TooLarge, {}};
        return {ScrapeError::None, std::move(wire)};
    }
    if (wire.empty())
        return {};
    if (name == "gzip" || name == "x-gzip")
        return decompress(wire, Container::Gzip, most);
    if (name == "deflate") {
        // By the standard a zlib stream, by many servers a raw one.
        DecodedBody zlib = decompress(wire, Container::Zlib, most);
        return zlib.error == ScrapeError::BadEncoding ? decompress(wire, Container::Raw, most)
                                                      : zlib;
    }
    return {ScrapeError::BadEncoding, {}};
}

} // namespace vigie
