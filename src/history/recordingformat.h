// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "storesink.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

// The bytes of a recording, which is also what the history is kept in. All numbers are little
// endian.
//
//     head     magic (8), version (2), 0 (2), number of the run (8), CRC-32 of these (4)
//     frames   marker (4), size of the payload (4), kind (4), CRC-32 of the payload (4),
//              CRC-32 of these (4), payload
//
// A frame is either whole or not there: a reader finds the next one by its marker. Frames of an
// unknown kind are passed over, so that only what changes a known one needs a new version.

namespace vigie {

namespace recording {

inline constexpr std::array<std::uint8_t, 8> magic{0x8e, 'V', 'I', 'G', 'I', 'E', '\r', '\n'};
inline constexpr std::uint16_t version = 1;
inline constexpr std::size_t headSize = 24;
inline constexpr std::array<std::uint8_t, 4> marker{0xf5, 'v', 'g', 0xfa};
inline constexpr std::size_t frameHeadSize = 20;

enum class Kind : std::uint32_t {
    Families = 1,
    Series = 2,
    Block = 3,
    End = 4, // it was closed in order
};

struct Head
{
    std::uint16_t version = 0;
    std::uint64_t run = 0;
};
struct FrameHead
{
    std::uint32_t size = 0;
    Kind kind = Kind::End;
    std::uint32_t checksum = 0;
};

[[nodiscard]] std::uint32_t checksum(std::span<const std::uint8_t> bytes);

[[nodiscard]] Bytes headBytes(std::uint64_t run);
[[nodiscard]] bool isRecording(std::span<const std::uint8_t> beginning);
// Nothing where the bytes (headSize, frameHeadSize) are damaged.
[[nodiscard]] std::optional<Head> parseHead(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::optional<FrameHead> parseFrameHead(std::span<const std::uint8_t> bytes);

// A frame with room for its head: begin, put the payload behind, seal.
[[nodiscard]] Bytes beginFrame();
void sealFrame(Bytes &frame, Kind kind);

using FamilyPointers = std::vector<std::shared_ptr<const Family>>;
struct SeriesPayload
{
    std::uint64_t group = 0;
    std::vector<StoreSink::PlacedSeries> series;
};

void putFamilies(std::span<const std::shared_ptr<const Family>> families, Bytes &out);
void putSeries(std::uint64_t group, std::span<const StoreSink::PlacedSeries> series, Bytes &out);
void putBlock(const StoreSink::Block &block, Bytes &out);

// Nothing where the payload is none such; it has readPadding bytes after it.
[[nodiscard]] std::optional<FamilyPointers> parseFamilies(std::span<const std::uint8_t> payload);
[[nodiscard]] std::optional<SeriesPayload> parseSeries(std::span<const std::uint8_t> payload);
[[nodiscard]] std::optional<StoreSink::Block> parseBlock(std::span<const std::uint8_t> payload);

} // namespace recording

} // namespace vigie
