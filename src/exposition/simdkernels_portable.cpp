// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdkernelsimpl.h"

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

} // namespace

const SimdKernels portableKernels{indexBlocks<PortableBlock>, hashByProducts};

} // namespace vigie
