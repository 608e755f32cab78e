// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrictype.h"

#include <cstdint>

namespace vigie {

// A piece of the page's text: from the start of its row or, where offset has the arena bit, of the
// table's arena, which holds what does not stand in the page as it is (unescaped, normalised).
struct TextSpan
{
    static constexpr std::uint32_t arenaBit = 0x80000000U;
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

struct LabelSpan
{
    TextSpan name;
    TextSpan value;
};

// What few samples have.
struct RowExtra
{
    std::int64_t timestampMs = 0;
    std::int64_t startTimeMs = 0;
    std::uint32_t histogram = 0; // index + 1; 0 = none
    std::uint32_t firstExemplar = 0;
    std::uint32_t exemplarCount = 0;
    std::uint32_t line = 0;      // where the row has no length of its own
    std::uint32_t moreLines = 0; // newlines inside the row
    bool hasTimestamp = false;
    bool hasStartTime = false;
};

// One logical line of a text page: a sample, or one that has none (comment, metadata, blank).
// Rows lie one after the other, so that they need no place of their own and may move as a whole.
// Of formats whose line has several samples, each row is one sample with length 0, and its spans
// count from the start of the page.
struct Row
{
    static constexpr std::uint32_t noFamily = 0xffffffffU;

    std::uint32_t length = 0;    // with its newline
    std::uint32_t keyLength = 0; // up to where the value starts; in protobuf a ValuePlace's bits
    // The metric's name and behind it those of the labels; rows of the same shape share them.
    std::uint32_t firstName = 0;
    std::uint32_t firstLabel = 0; // its values
    std::uint32_t labelCount = 0;
    std::uint32_t family = noFamily; // noFamily: not a sample
    // A row without a sample: metadata's family in firstLabel and a TYPE's type in labelCount, each
    // plus 1.
    std::uint32_t extra = 0; // index + 1 into extras; 0 = none
    // The series' lasting number; as read, how many samples the page has before this one.
    std::uint32_t slot = 0;
    double value = 0;

    [[nodiscard]] bool isSample() const { return family != noFamily; }
};

// Where the value of a protobuf page's row stands, counted from the start of the page. Only of
// values that these bytes make alone, and that nothing else depends on.
struct ValuePlace
{
    static constexpr std::uint32_t varintBit = 0x80000000U; // else eight bytes, a double
    std::uint32_t bits = 0;                                 // 0: nowhere
    std::uint32_t row = 0;

    [[nodiscard]] std::uint32_t offset() const { return bits & ~varintBit; }
    [[nodiscard]] bool isVarint() const { return (bits & varintBit) != 0; }
};

// One family's metadata. Its texts stand in the body, counted from the start of the page, as long
// as that is the body in which they were read; then in the arena.
struct FamilyRow
{
    TextSpan name;
    TextSpan help; // unescaped
    TextSpan unit;
    std::uint32_t sampleCount = 0;
    MetricType type = MetricType::Unknown;
    bool hasType = false;
    bool hasHelp = false;
    bool hasUnit = false;
};

} // namespace vigie
