// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "familyindex.h"
#include "knownsteps.h"
#include "page.h"
#include "pagelimits.h"
#include "pagerow.h"
#include "pageupdate.h"
#include "podvector.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// A page as read: compact, with everything by index. Buffers are kept from page to page.
class PageTable
{
public:
    // What a line needs: its row, and what comparing it with the next page's has and notes of it.
    static constexpr std::size_t bytesOfRow =
        sizeof(Row) + sizeof(KnownStep) + sizeof(PageUpdate::Value) + 24;

    PageLimits limits;
    Format format = Format::PrometheusText;
    std::string body;
    std::string arena;
    PodVector<Row> rows;
    PodVector<TextSpan> names;
    PodVector<TextSpan> labelValues;
    PodVector<RowExtra> extras;
    std::vector<Exemplar> exemplars;
    std::vector<NativeHistogram> histograms;
    std::size_t heapBytes = 0; // of those two
    PodVector<FamilyRow> families;
    bool hasFamilyTexts = false; // in the arena, all of them
    FamilyIndex familyIndex;
    std::vector<Issue> issues;
    PodVector<std::uint32_t> structurals; // scratch of the fast reader
    std::size_t sampleCount = 0;
    std::size_t neededWhenRead = 0; // before later pages left theirs behind
    bool accepted = false;
    KnownSteps steps;                  // made when the next page comes
    PodVector<ValuePlace> valuePlaces; // the same of a protobuf page, sorted

    void clear();
    void finish();
    // To be called before looking at rows of a page that was brought up to date.
    void settle() { steps.settle(rows); }
    // The body is about to leave: the families' texts that stand there are copied.
    void keepFamilyTexts();
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
    [[nodiscard]] std::string_view familyName(std::uint32_t family) const
    {
        return text(families[family].name, 0);
    }
    void copyFamilies(std::vector<Family> &into) const;
    [[nodiscard]] const RowExtra *extra(const Row &row) const;
    // The sample without its labels; those go to the end of `into`.
    [[nodiscard]] Sample sample(const Row &row, std::size_t rowStart) const;
    void appendLabels(const Row &row, std::size_t rowStart, std::vector<Label> &into) const;
    [[nodiscard]] std::size_t bytesHeld() const;
    // What the page takes beside its text until the next one has been compared with it.
    [[nodiscard]] std::size_t bytesNeeded() const;
    void addExemplar(Exemplar exemplar);
    std::uint32_t addHistogram(NativeHistogram histogram); // its number, from 1
};

} // namespace vigie
