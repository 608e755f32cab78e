// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingformat.h"

#include <libdeflate.h>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace vigie::recording {

namespace {

enum BlockFlag : std::uint8_t { Whole = 1, InOrder = 2 };

// A frame's labels, written out: a text that is used a million times could fill the memory.
constexpr std::size_t maxLabelBytes = 1U << 28U;

void putNumber(Bytes &out, std::uint64_t number, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::uint8_t>(number >> 8 * i));
}

std::uint64_t number(std::span<const std::uint8_t> bytes)
{
    std::uint64_t result = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        result |= static_cast<std::uint64_t>(bytes[i]) << 8 * i;
    return result;
}

void putText(Bytes &out, std::string_view text)
{
    putVarint(out, text.size());
    out.insert(out.end(), text.begin(), text.end());
}

std::string_view readText(ByteReader &in)
{
    const auto size = static_cast<std::size_t>(in.varint());
    const std::uint8_t *bytes = in.take(size);
    return bytes ? std::string_view(reinterpret_cast<const char *>(bytes), size)
                 : std::string_view();
}

// Words of a newer program are unknown.
MetricType typeOf(std::string_view word)
{
    for (unsigned type = 0; type <= static_cast<unsigned>(MetricType::StateSet); ++type) {
        if (toString(static_cast<MetricType>(type)) == word)
            return static_cast<MetricType>(type);
    }
    return MetricType::Unknown;
}

// Each text once.
class Texts
{
public:
    std::uint32_t numberOf(std::string_view text)
    {
        const auto [it, isNew] = m_numbers.try_emplace(text, static_cast<std::uint32_t>(m_count));
        if (isNew) {
            putText(m_bytes, text);
            ++m_count;
        }
        return it->second;
    }
    void put(Bytes &out) const
    {
        putVarint(out, m_count);
        out.insert(out.end(), m_bytes.begin(), m_bytes.end());
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
    std::size_t m_count = 0;
    Bytes m_bytes;
};

} // namespace

std::uint32_t checksum(std::span<const std::uint8_t> bytes)
{
    return libdeflate_crc32(0, bytes.data(), bytes.size());
}

Bytes headBytes(std::uint64_t run)
{
    Bytes out(magic.begin(), magic.end());
    putNumber(out, version, 2);
    putNumber(out, 0, 2);
    putNumber(out, run, 8);
    putNumber(out, checksum(out), 4);
    return out;
}

bool isRecording(std::span<const std::uint8_t> beginning)
{
    return beginning.size() >= magic.size() &&
           std::equal(magic.begin(), magic.end(), beginning.begin());
}

std::optional<Head> parseHead(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < headSize || number(bytes.subspan(20, 4)) != checksum(bytes.first(20)))
        return std::nullopt;
    return Head{static_cast<std::uint16_t>(number(bytes.subspan(8, 2))),
                number(bytes.subspan(12, 8))};
}

std::optional<FrameHead> parseFrameHead(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < frameHeadSize || !std::equal(marker.begin(), marker.end(), bytes.begin()) ||
        number(bytes.subspan(16, 4)) != checksum(bytes.first(16)))
        return std::nullopt;
    return FrameHead{static_cast<std::uint32_t>(number(bytes.subspan(4, 4))),
                     static_cast<Kind>(number(bytes.subspan(8, 4))),
                     static_cast<std::uint32_t>(number(bytes.subspan(12, 4)))};
}

Bytes beginFrame()
{
    return Bytes(frameHeadSize);
}

void sealFrame(Bytes &frame, Kind kind)
{
    const auto payload = std::span<const std::uint8_t>(frame).subspan(frameHeadSize);
    Bytes head(marker.begin(), marker.end());
    putNumber(head, payload.size(), 4);
    putNumber(head, static_cast<std::uint32_t>(kind), 4);
    putNumber(head, checksum(payload), 4);
    putNumber(head, checksum(head), 4);
    std::copy(head.begin(), head.end(), frame.begin());
}

void putFamilies(std::span<const std::shared_ptr<const Family>> families, Bytes &out)
{
    putVarint(out, families.size());
    for (const std::shared_ptr<const Family> &family : families) {
        putText(out, family->name);
        putText(out, toString(family->type));
        putText(out, family->help);
        putText(out, family->unit);
    }
}

std::optional<FamilyPointers> parseFamilies(std::span<const std::uint8_t> payload)
{
    ByteReader in(payload);
    FamilyPointers families;
    for (std::uint64_t left = in.varint(); left > 0 && in.ok(); --left) {
        Family family;
        family.name = readText(in);
        family.type = typeOf(readText(in));
        family.help = readText(in);
        family.unit = readText(in);
        family.hasType = true;
        family.hasHelp = !family.help.empty();
        family.hasUnit = !family.unit.empty();
        families.push_back(std::make_shared<Family>(std::move(family)));
    }
    return in.ok() ? std::optional(std::move(families)) : std::nullopt;
}

void putSeries(std::uint64_t group, std::span<const StoreSink::PlacedSeries> series, Bytes &out)
{
    Texts texts;
    Bytes sets;
    for (const StoreSink::PlacedSeries &placed : series) {
        putVarint(sets, placed.place);
        putVarint(sets, placed.labels.size());
        for (const Labels::Pair &pair : placed.labels) {
            putVarint(sets, texts.numberOf(pair.first));
            putVarint(sets, texts.numberOf(pair.second));
        }
    }
    putVarint(out, group);
    texts.put(out);
    putVarint(out, series.size());
    out.insert(out.end(), sets.begin(), sets.end());
}

std::optional<SeriesPayload> parseSeries(std::span<const std::uint8_t> payload)
{
    ByteReader in(payload);
    SeriesPayload result;
    result.group = in.varint();
    std::vector<std::string_view> texts;
    for (std::uint64_t left = in.varint(); left > 0 && in.ok(); --left)
        texts.push_back(readText(in));
    std::vector<Labels::Pair> pairs;
    std::size_t bytes = 0;
    for (std::uint64_t left = in.varint(); left > 0 && in.ok(); --left) {
        const std::uint64_t place = in.varint();
        pairs.clear();
        for (std::uint64_t labels = in.varint(); labels > 0 && in.ok(); --labels) {
            const std::uint64_t name = in.varint();
            const std::uint64_t value = in.varint();
            if (name >= texts.size() || value >= texts.size())
                return std::nullopt;
            bytes += texts[name].size() + texts[value].size() + sizeof(Labels::Pair);
            if (bytes > maxLabelBytes)
                return std::nullopt;
            pairs.emplace_back(texts[name], texts[value]);
        }
        if (in.ok() && place <= 0xffffffffU)
            result.series.push_back({static_cast<std::uint32_t>(place), Labels(pairs)});
    }
    return in.ok() ? std::optional(std::move(result)) : std::nullopt;
}

void putBlock(const StoreSink::Block &block, Bytes &out)
{
    putVarint(out, block.group);
    putVarint(out, block.number);
    out.push_back(
        static_cast<std::uint8_t>((block.whole ? Whole : 0) | (block.inOrder ? InOrder : 0)));
    putVarint(out, block.from);
    block.segment->write(out);
}

std::optional<StoreSink::Block> parseBlock(std::span<const std::uint8_t> payload)
{
    ByteReader in(payload);
    StoreSink::Block block;
    block.group = in.varint();
    block.number = in.varint();
    const std::uint8_t flags = in.byte();
    block.whole = (flags & Whole) != 0;
    block.inOrder = (flags & InOrder) != 0;
    block.from = in.varint();
    block.segment = in.ok() ? Segment::parse(in, block.number) : nullptr;
    return block.segment ? std::optional(std::move(block)) : std::nullopt;
}

} // namespace vigie::recording
