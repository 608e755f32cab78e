// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protobufwire.h"

namespace vigie {

namespace {

constexpr std::uint8_t groupStart = 3;
constexpr std::uint8_t groupEnd = 4;

} // namespace

bool ProtobufMessage::next()
{
    if (!m_taken)
        skipField();
    if (m_failed || atEnd())
        return false;
    const std::uint64_t tag = rawVarint();
    m_field = static_cast<std::uint32_t>(tag >> 3U); // what is beyond 32 bits is not looked at
    m_wireType = static_cast<std::uint8_t>(tag & 7U);
    m_taken = false;
    if (m_field == 0 || m_field > 0x7fffffffU)
        m_failed = true;
    return !m_failed;
}

std::uint64_t ProtobufMessage::rawVarint(int longest)
{
    std::uint64_t value = 0;
    for (int i = 0; i < longest && m_at < m_bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << (7 * i);
        if ((byte & 0x80U) == 0)
            return value;
    }
    m_failed = true;
    return 0;
}

std::string_view ProtobufMessage::rawBytes(std::uint64_t length)
{
    if (m_failed || length > m_bytes.size() - m_at) {
        m_failed = true;
        return {};
    }
    const std::string_view taken = m_bytes.substr(m_at, length);
    m_at += length;
    return taken;
}

double ProtobufMessage::rawDouble()
{
    const std::string_view raw = rawBytes(8);
    std::uint64_t bits = 0;
    if (raw.size() == 8) {
        for (int i = 7; i >= 0; --i)
            bits = bits << 8U | static_cast<unsigned char>(raw[i]);
    }
    return std::bit_cast<double>(bits);
}

std::uint64_t ProtobufMessage::varint()
{
    m_taken = true;
    if (!is(Varint))
        m_failed = true;
    return m_failed ? 0 : rawVarint();
}

std::int64_t ProtobufMessage::zigzag()
{
    return fromZigzag(varint());
}

std::int32_t ProtobufMessage::zigzag32()
{
    const auto value = static_cast<std::uint32_t>(varint());
    return static_cast<std::int32_t>(value >> 1U) ^ -static_cast<std::int32_t>(value & 1U);
}

double ProtobufMessage::fixed64()
{
    m_taken = true;
    if (!is(Fixed64))
        m_failed = true;
    return m_failed ? 0 : rawDouble();
}

std::string_view ProtobufMessage::bytes()
{
    m_taken = true;
    if (!is(Bytes))
        m_failed = true;
    return m_failed ? std::string_view() : rawBytes(rawVarint());
}

void ProtobufMessage::skipField()
{
    m_taken = true;
    switch (m_wireType) {
    case Varint:
        rawVarint();
        break;
    case Fixed64:
        rawBytes(8);
        break;
    case Bytes:
        rawBytes(rawVarint());
        break;
    case Fixed32:
        rawBytes(4);
        break;
    case groupStart:
        skipGroup();
        break;
    default:
        m_failed = true;
    }
}

// A group ends with its end tag; those inside it are counted, not recursed into.
void ProtobufMessage::skipGroup()
{
    std::size_t depth = 1;
    while (depth > 0 && !m_failed) {
        const auto wireType = static_cast<std::uint8_t>(rawVarint() & 7U);
        if (wireType == groupStart) {
            ++depth;
        } else if (wireType == groupEnd) {
            --depth;
        } else {
            m_wireType = wireType;
            skipField();
        }
    }
}

} // namespace vigie
