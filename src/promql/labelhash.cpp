// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelhash.h"

#include <array>
#include <bit>
#include <string>

namespace vigie::promql {

namespace {

constexpr std::uint64_t prime1 = 0x9e3779b185ebca87ULL;
constexpr std::uint64_t prime2 = 0xc2b2ae3d27d4eb4fULL;
constexpr std::uint64_t prime3 = 0x165667b19e3779f9ULL;
constexpr std::uint64_t prime4 = 0x85ebca77c2b2ae63ULL;
constexpr std::uint64_t prime5 = 0x27d4eb2f165667c5ULL;

std::uint64_t littleEndian(std::string_view data, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes; i-- > 0;)
        value = (value << 8U) | static_cast<unsigned char>(data[i]);
    return value;
}

std::uint64_t round(std::uint64_t lane, std::uint64_t input)
{
    return std::rotl(lane + input * prime2, 31) * prime1;
}

// 32 bytes at a time in four lanes.
std::uint64_t hashStripes(std::string_view &data)
{
    std::array<std::uint64_t, 4> lanes = {prime1 + prime2, prime2, 0, 0 - prime1};
    while (data.size() >= 32) {
        for (std::size_t i = 0; i < 4; ++i)
            lanes[i] = round(lanes[i], littleEndian(data.substr(8 * i), 8));
        data.remove_prefix(32);
    }
    std::uint64_t hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
                         std::rotl(lanes[3], 18);
    for (const std::uint64_t lane : lanes)
        hash = (hash ^ round(0, lane)) * prime1 + prime4;
    return hash;
}

// A length as Prometheus' label strings have it: one byte, or 255 and three.
void appendSized(std::string &text, std::string_view part)
{
    if (part.size() < 255) {
        text += static_cast<char>(part.size());
    } else {
        text += '\xff';
        for (unsigned shift = 0; shift < 24; shift += 8)
            text += static_cast<char>((part.size() >> shift) & 0xffU);
    }
    text += part;
}

} // namespace

std::uint64_t xxHash64(std::string_view data)
{
    const std::uint64_t length = data.size();
    std::uint64_t hash = length >= 32 ? hashStripes(data) : prime5;
    hash += length;
    for (; data.size() >= 8; data.remove_prefix(8))
        hash = std::rotl(hash ^ round(0, littleEndian(data, 8)), 27) * prime1 + prime4;
    if (data.size() >= 4) {
        hash = std::rotl(hash ^ (littleEndian(data, 4) * prime1), 23) * prime2 + prime3;
        data.remove_prefix(4);
    }
    for (const char c : data)
        hash = std::rotl(hash ^ (static_cast<unsigned char>(c) * prime5), 11) * prime1;
    hash = (hash ^ (hash >> 33U)) * prime2;
    hash = (hash ^ (hash >> 29U)) * prime3;
    return hash ^ (hash >> 32U);
}

std::uint64_t prometheusHash(const Labels &labels)
{
    std::string text;
    for (const Labels::Pair &pair : labels) {
        appendSized(text, pair.first);
        appendSized(text, pair.second);
    }
    return xxHash64(text);
}

} // namespace vigie::promql
