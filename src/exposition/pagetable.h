// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "familyindex.h"
#include "knownsteps.h"
#include "page.h"
#include "podvector.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
    std::uint32_t keyLength = 0; // up to where the value starts
    // The metric's name and behind it those of the labels; rows of the same shape share them.
    std::uint32_t firstName = 0;
    std::uint32_t firstLabel = 0; // its values
    std::uint32_t labelCount = 0;
    std::uint32_t family = noFamily; // noFamily: not a sample
    // A row without a sample: metadata's family in firstLabel and a TYPE's type in labelCount, each
    // plus 1.
    std::uint32_t extra = 0; // index + 1 into extras; 0 = none
    double value = 0;

    [[nodiscard]] bool isSample() const { return family != noFamily; }
};

// A page as read: compact, with everything by index. Buffers are kept from page to page.
class PageTable
{
public:
    Format format = Format::PrometheusText;
    std::string body;
    std::string arena;
    PodVector<Row> rows;
    PodVector<TextSpan> names;
    PodVector<TextSpan> labelValues;
    PodVector<RowExtra> extras;
    std::vector<Exemplar> exemplars;
    std::vector<NativeHistogram> histograms;
    std::vector<Family> families; // while a page is read: more, for their strings' memory
    std::size_t familyCount = 0;
    FamilyIndex familyIndex;
    std::vector<Issue> issues;
    PodVector<std::uint32_t> structurals; // scratch of the fast reader
    std::size_t sampleCount = 0;
    std::size_t valueCountWhenRead = 0; // before later pages left theirs behind
    bool accepted = false;
    KnownSteps steps; // made when the next page comes

    void clear(); // the family strings' memory stays until finish()
    void finish();
    [[nodiscard]] std::string_view text(TextSpan span, std::size_t rowStart) const
    {
        if ((span.offset & TextSpan::arenaBit) != 0)
            return {arena.data() + (span.offset & ~TextSpan::arenaBit), span.length};
        return {body.data() + rowStart + span.offset, span.length};
    }
    [[nodiscard]] std::string_view name(const Row &row, std::size_t rowStart) const
    {
        return text(names[row.firstName], rowStart);
    }
    [[nodiscard]] Label label(const Row &row, std::uint32_t i, std::size_t rowStart) const
    {
        return {text(names[row.firstName + 1 + i], rowStart),
                text(labelValues[row.firstLabel + i], rowStart)};
    }
    [[nodiscard]] const RowExtra *extra(const Row &row) const;
    // The sample without its labels; those go to the end of `into`.
    [[nodiscard]] Sample sample(const Row &row, std::size_t rowStart) const;
    void appendLabels(const Row &row, std::size_t rowStart, std::vector<Label> &into) const;
    [[nodiscard]] std::size_t bytesHeld() const;
};

} // namespace vigie
