// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetable.h"

namespace vigie {

namespace {

template <typename Vector>
std::size_t bytesOf(const Vector &elements)
{
    return elements.capacity() * sizeof(*elements.data());
}

// Of a family: its row, its places in the index and its copy for those who ask for it.
constexpr std::size_t familyBytes = sizeof(FamilyRow) + sizeof(Family) + 32;

} // namespace

void PageTable::clear()
{
    arena.clear();
    rows.clear();
    names.clear();
    labelValues.clear();
    extras.clear();
    exemplars.clear();
    histograms.clear();
    heapBytes = 0;
    families.clear();
    hasFamilyTexts = false;
    familyIndex.clear();
    issues.clear();
    sampleCount = 0;
    accepted = false;
    steps.clear();
    valuePlaces.clear();
}

void PageTable::finish()
{
    neededWhenRead = bytesNeeded();
}

void PageTable::keepFamilyTexts()
{
    const auto keep = [this](TextSpan &span) {
        if (span.length == 0 || (span.offset & TextSpan::arenaBit) != 0)
            return;
        const auto offset = static_cast<std::uint32_t>(arena.size()) | TextSpan::arenaBit;
        arena += text(span, 0);
        span.offset = offset;
    };
    if (hasFamilyTexts)
        return;
    hasFamilyTexts = true;
    for (FamilyRow &family : families) {
        keep(family.name);
        keep(family.help);
        keep(family.unit);
    }
}

void PageTable::copyFamilies(std::vector<Family> &into) const
{
    into.resize(families.size());
    for (std::size_t i = 0; i < families.size(); ++i) {
        const FamilyRow &row = families[i];
        Family &family = into[i];
        family.name = text(row.name, 0);
        family.type = row.type;
        family.help = text(row.help, 0);
        family.unit = text(row.unit, 0);
        family.sampleCount = row.sampleCount;
        family.hasType = row.hasType;
        family.hasHelp = row.hasHelp;
        family.hasUnit = row.hasUnit;
    }
}

const RowExtra *PageTable::extra(const Row &row) const
{
    return row.extra == 0 ? nullptr : &extras[row.extra - 1];
}

Sample PageTable::sample(const Row &row, std::size_t rowStart) const
{
    Sample sample;
    sample.name = name(row, rowStart);
    sample.value = row.value;
    sample.family = row.family;
    if (const RowExtra *more = extra(row)) {
        if (more->hasTimestamp)
            sample.timestampMs = more->timestampMs;
        if (more->hasStartTime)
            sample.startTimeMs = more->startTimeMs;
        if (more->histogram != 0)
            sample.histogram = &histograms[more->histogram - 1];
        sample.exemplars = {exemplars.data() + more->firstExemplar, more->exemplarCount};
        sample.line = more->line;
    }
    return sample;
}

void PageTable::appendLabels(const Row &row, std::size_t rowStart, std::vector<Label> &into) const
{
    for (std::uint32_t i = 0; i < row.labelCount; ++i)
        into.push_back(label(row, i, rowStart));
}

std::size_t PageTable::bytesHeld() const
{
    return body.capacity() + arena.capacity() + bytesOf(rows) + bytesOf(names) +
           bytesOf(labelValues) + bytesOf(extras) + bytesOf(exemplars) + bytesOf(histograms) +
           heapBytes + bytesOf(families) + bytesOf(issues) + familyIndex.bytesHeld() +
           bytesOf(structurals) + bytesOf(valuePlaces) + steps.bytesHeld();
}

std::size_t PageTable::bytesNeeded() const
{
    return rows.size() * bytesOfRow + (names.size() + labelValues.size()) * sizeof(TextSpan) +
           extras.size() * sizeof(RowExtra) + exemplars.size() * sizeof(Exemplar) +
           histograms.size() * sizeof(NativeHistogram) + heapBytes + families.size() * familyBytes +
           arena.size();
}

void PageTable::addExemplar(Exemplar exemplar)
{
    heapBytes += exemplar.labels.size() * sizeof(exemplar.labels[0]);
    for (const auto &[name, value] : exemplar.labels)
        heapBytes += name.size() + value.size();
    exemplars.push_back(std::move(exemplar));
}

std::uint32_t PageTable::addHistogram(NativeHistogram histogram)
{
    heapBytes += (histogram.positiveSpans.size() + histogram.negativeSpans.size()) *
                     sizeof(NativeHistogram::Span) +
                 (histogram.positiveBuckets.size() + histogram.negativeBuckets.size() +
                  histogram.customValues.size()) *
                     sizeof(double);
    histograms.push_back(std::move(histogram));
    return static_cast<std::uint32_t>(histograms.size());
}

} // namespace vigie
