// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdkernelsimpl.h"

#include <cstring>

namespace vigie {

namespace {

// Byte by byte, for processors without a version of their own.
class PortableBlock
{
public:
    explicit PortableBlock(const char *bytes)
    {
        for (unsigned i = 0; i < 64; ++i) {
            const char c = bytes[i];
            const bool structural = c == '"' || c == '\n' || c == '\\' || c == '{';
            m_structurals |= static_cast<std::uint64_t>(structural) << i;
            m_nonAscii |= static_cast<unsigned char>(c) & 0x80U;
        }
    }
    [[nodiscard]] std::uint64_t structurals() const { return m_structurals; }
    [[nodiscard]] std::uint64_t nonAscii() const { return m_nonAscii; }

private:
    std::uint64_t m_structurals = 0;
    std::uint64_t m_nonAscii = 0;
};

std::size_t firstDifference(const char *a, const char *b, std::size_t length)
{
    std::size_t at = 0;
    for (; length - at >= 8; at += 8) {
        std::uint64_t left = 0;
        std::uint64_t right = 0;
        std::memcpy(&left, a + at, 8);
        std::memcpy(&right, b + at, 8);
        if (left != right)
            break;
    }
    return firstDifferentByte(a, b, at, length);
}

} // namespace

const SimdKernels portableKernels{indexBlocks<PortableBlock>, firstDifference};

} // namespace vigie
