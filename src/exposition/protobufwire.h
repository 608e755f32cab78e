// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vigie {

// Walks the fields of one protobuf message inside a buffer that it never leaves. A reader of some
// seventy lines instead of a library: this is the hot path of native histograms, and the schema is
// small and frozen.
class ProtobufMessage
{
public:
    enum WireType : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

    explicit ProtobufMessage(std::string_view bytes)
        : m_bytes(bytes)
    {}

    // The next field; false at the end, or where something is wrong (failed()).
    bool next();
    [[nodiscard]] bool failed() const { return m_failed; }
    void fail() { m_failed = true; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] std::size_t position() const { return m_at; }

    [[nodiscard]] std::uint32_t field() const { return m_field; }
    [[nodiscard]] bool is(std::uint8_t wireType) const { return m_wireType == wireType; }

    [[nodiscard]] const char *here() const { return m_bytes.data() + m_at; }

    // The field's value; a wire type that does not fit is a failure.
    std::uint64_t varint();
    std::int64_t zigzag();
    std::int32_t zigzag32();
    double fixed64();
    std::string_view bytes();

    // A varint at the position, whatever the field: lengths and packed elements. Bits beyond the
    // 64th are dropped.
    std::uint64_t rawVarint(int longest = 10);
    double rawDouble();
    std::string_view rawBytes(std::uint64_t length);

private:
    void skipField();
    void skipGroup();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::uint32_t m_field = 0;
    std::uint8_t m_wireType = 0;
    bool m_taken = true;
    bool m_failed = false;
};

[[nodiscard]] inline std::int64_t fromZigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

} // namespace vigie
