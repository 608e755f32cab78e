// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chunks: the input once as a damaged chunk, once as numbers that have to come back bit by bit.
#include "chunk.h"
#include "integercolumn.h"

#include <bit>
#include <cstdlib>
#include <cstring>

namespace {

using namespace vigie;

void decodeDamaged(std::span<const std::uint8_t> input)
{
    const std::size_t places = 1 + input[0] % maxChunkPoints;
    Bytes bytes(input.begin() + 1, input.end());
    bytes.resize(bytes.size() + readPadding);
    const std::span<const std::uint8_t> chunk(bytes.data(), input.size() - 1);
    const std::vector<std::int64_t> times(places, 7);
    const std::vector<PointState> usual(places, PointState::Present);
    PointBlock points;
    if (decodeChunk(chunk, times, usual, points) && points.size() > places)
        std::abort();
    SampleSummary summary;
    static_cast<void>(chunkSummary(chunk, usual, summary));
}

void roundTrip(std::span<const std::uint8_t> input)
{
    PointBlock points;
    for (std::size_t i = 0; i + 8 <= input.size() && points.size() < maxChunkPoints; i += 8) {
        double value = 0;
        std::memcpy(&value, input.data() + i, sizeof value);
        if (!isStaleNan(value))
            points.add(static_cast<std::int64_t>(i), value, input[i] % 16 == 0 ? input[i + 1] : 0,
                       nullptr);
    }
    if (points.size() == 0)
        return;
    const std::vector<PointState> usual(points.size(), PointState::Present);
    Bytes bytes;
    encodeChunk(usual, usual, points, bytes);
    const std::size_t size = bytes.size();
    bytes.resize(size + readPadding);
    PointBlock back;
    if (!decodeChunk({bytes.data(), size}, points.times, usual, back) ||
        back.times != points.times ||
        std::memcmp(back.values.data(), points.values.data(), 8 * points.size()) != 0)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    decodeDamaged({data, size});
    roundTrip({data, size});
    return 0;
}
