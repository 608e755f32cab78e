// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdkernelsimpl.h"

#if defined(__AVX2__) && defined(__AES__)
#include <immintrin.h>

namespace vigie {

namespace {

class Avx2Block
{
public:
    explicit Avx2Block(const char *bytes)
        : m_low(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes)))
        , m_high(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + 32)))
    {}

    [[nodiscard]] std::uint64_t structurals() const
    {
        return find(m_low) | static_cast<std::uint64_t>(find(m_high)) << 32U;
    }

    [[nodiscard]] std::uint64_t nonAscii() const
    {
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_or_si256(m_low, m_high)));
    }

private:
    // The four differ in their low halves, each of which is looked up as the one that it may be.
    static std::uint32_t find(__m256i bytes)
    {
        const __m256i wanted = _mm256_broadcastsi128_si256(
            _mm_setr_epi8(1, 0, '"', 0, 0, 0, 0, 0, 0, 0, '\n', '{', '\\', 0, 0, 0));
        const __m256i found = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(wanted, bytes), bytes);
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(found));
    }

    __m256i m_low;
    __m256i m_high;
};

inline __m128i wordsAt(const void *bytes)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(bytes));
}

// Two rounds of the cipher behind each sixteen bytes, in four lanes that do not wait for each
// other. One would not do: differences of two bytes would make up for each other too easily.
class AesHash
{
public:
    explicit AesHash(const HashKey &key)
        : m_key(key)
        , m_lanes{keyAt(0), keyAt(1), keyAt(2), keyAt(3)}
        , m_round(keyAt(4))
    {}

    void add(const char *a, const char *b, const char *c, const char *d)
    {
        m_lanes[0] = mixed(m_lanes[0], a);
        m_lanes[1] = mixed(m_lanes[1], b);
        m_lanes[2] = mixed(m_lanes[2], c);
        m_lanes[3] = mixed(m_lanes[3], d);
    }
    [[nodiscard]] std::uint64_t finish(std::size_t length) const
    {
        const __m128i size = _mm_set1_epi64x(static_cast<long long>(spread(length)));
        const __m128i one = _mm_xor_si128(_mm_aesenc_si128(m_lanes[0], keyAt(1)),
                                          _mm_aesenc_si128(m_lanes[1], keyAt(2)));
        const __m128i other = _mm_xor_si128(_mm_aesenc_si128(m_lanes[2], keyAt(3)),
                                            _mm_aesenc_si128(m_lanes[3], keyAt(0)));
        const __m128i both = _mm_aesenc_si128(_mm_xor_si128(one, other), size);
        const __m128i hash = _mm_aesenc_si128(_mm_aesenc_si128(both, keyAt(5)), m_round);
        return static_cast<std::uint64_t>(_mm_cvtsi128_si64(hash));
    }

private:
    [[nodiscard]] __m128i mixed(__m128i lane, const char *bytes) const
    {
        return _mm_aesenc_si128(_mm_aesenc_si128(lane, wordsAt(bytes)), m_round);
    }
    [[nodiscard]] __m128i keyAt(int i) const { return wordsAt(m_key.words + 2 * i); }

    const HashKey &m_key;
    __m128i m_lanes[4];
    __m128i m_round;
};

// The last piece overlaps the one before it.
std::uint64_t hashWithAes(const char *bytes, std::size_t length, const HashKey &key)
{
    AesHash hash(key);
    const char *const end = bytes + length;
    if (length > 64) {
        for (; end - bytes > 64; bytes += 64)
            hash.add(bytes, bytes + 16, bytes + 32, bytes + 48);
        hash.add(end - 64, end - 48, end - 32, end - 16);
    } else if (length >= 32) {
        hash.add(bytes, bytes + 16, end - 32, end - 16);
    } else if (length >= 16) {
        hash.add(bytes, bytes, end - 16, end - 16);
    } else {
        char rest[16] = {};
        for (std::size_t i = 0; i < length; ++i)
            rest[i] = bytes[i];
        hash.add(rest, rest, rest, rest);
    }
    return hash.finish(length);
}

} // namespace

const SimdKernels avx2Kernels{indexBlocks<Avx2Block>, hashWithAes};

} // namespace vigie

#endif
