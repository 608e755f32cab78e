// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include "foreignbody.h"
#include "formats.h"
#include "pagebuilder.h"
#include "pagediff.h"
#include "pagetable.h"

#include <algorithm>

namespace vigie {

namespace {

// Offsets have 31 bits; a scrape's body limit is far below.
constexpr std::size_t largestBody = 0x7fffffff;

} // namespace

class PageReader::Private
{
public:
    explicit Private(ReadMode readMode)
        : mode(readMode)
    {}

    void readWhole(PageTable &table) const;
    void accept();
    void collectUpdate();
    void makeSamples();

    ReadMode mode;
    const SimdKernels *kernels = &simdKernels(bestSimdLevel());
    PageTable pages[2];
    int last = 0;                     // the page read last
    int good = -1;                    // the last accepted one; -1: none
    std::vector<std::uint32_t> slots; // of the accepted page's rows
    std::vector<std::uint32_t> newSlots;
    SlotPool pool;
    PageDiff diff;
    PageUpdate update;
    std::vector<PageUpdate::Series> added;
    std::vector<PageUpdate::Value> changed;
    std::vector<Label> addedLabels;
    std::vector<Sample> samples;
    std::vector<Label> sampleLabels;
    bool samplesMade = false;
};

void PageReader::Private::readWhole(PageTable &table) const
{
    PageBuilder builder(table, mode, mode == ReadMode::Lenient ? kernels : nullptr);
    if (table.body.size() > largestBody) {
        builder.fail(0, 0, "the page is larger than 2 GiB");
        return;
    }
    switch (table.format) {
    case Format::PrometheusText:
        readPrometheusText(builder);
        break;
    case Format::OpenMetrics1:
        readOpenMetrics1(builder);
        break;
    case Format::OpenMetrics2:
        readOpenMetrics2(builder);
        break;
    case Format::Protobuf:
        readProtobuf(builder);
        break;
    }
    table.finish();
    table.accepted = !builder.hasFailed();
    explainForeignBody(table);
}

void PageReader::Private::accept()
{
    static const PageTable none;
    const PageTable &page = pages[last];
    const PageTable &before = good < 0 ? none : pages[good];
    pool.settle();
    comparePages(before, slots, page, newSlots, pool, diff);
    slots.swap(newSlots);
    update.metadataChanged = before.families.size() != page.families.size();
    for (std::size_t i = 0; !update.metadataChanged && i < page.families.size(); ++i) {
        Family old = before.families[i];
        old.sampleCount = page.families[i].sampleCount;
        update.metadataChanged = !(old == page.families[i]);
    }
    good = last;
    collectUpdate();
}

void PageReader::Private::collectUpdate()
{
    const PageTable &page = pages[last];
    std::size_t start = 0;
    std::size_t nextAdded = 0;
    std::uint32_t line = 1;
    for (std::uint32_t i = 0; i < page.rows.size() && nextAdded < diff.added.size(); ++i) {
        const Row &row = page.rows[i];
        if (i == diff.added[nextAdded]) {
            ++nextAdded;
            added.push_back({slots[i], page.sample(row, start)});
            added.back().sample.labels = {static_cast<const Label *>(nullptr), row.labelCount};
            if (added.back().sample.line == 0)
                added.back().sample.line = line;
            page.appendLabels(row, start, addedLabels);
        }
        const std::string_view text(page.body.data() + start, row.length);
        line += static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
        start += row.length;
    }
    const Label *label = addedLabels.data();
    for (PageUpdate::Series &series : added) {
        series.sample.labels = {label, series.sample.labels.size()};
        label += series.sample.labels.size();
    }
    for (const std::uint32_t i : diff.changed) {
        const Sample sample = page.sample(page.rows[i], 0);
        changed.push_back({slots[i], sample.value, sample.timestampMs.value_or(0),
                           sample.timestampMs.has_value(), sample.histogram});
    }
    update.added = added;
    update.changed = changed;
    update.removed = diff.removed;
}

void PageReader::Private::makeSamples()
{
    const PageTable &page = pages[last];
    samples.clear();
    sampleLabels.clear();
    samplesMade = true;
    std::size_t start = 0;
    std::uint32_t line = 1;
    for (const Row &row : page.rows) {
        if (row.isSample()) {
            Sample &sample = samples.emplace_back(page.sample(row, start));
            sample.labels = {static_cast<const Label *>(nullptr), row.labelCount};
            if (sample.line == 0)
                sample.line = line;
            page.appendLabels(row, start, sampleLabels);
        }
        const std::string_view text(page.body.data() + start, row.length);
        line += static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
        start += row.length;
    }
    const Label *label = sampleLabels.data();
    for (Sample &sample : samples) {
        sample.labels = {label, sample.labels.size()};
        label += sample.labels.size();
    }
}

PageReader::PageReader(ReadMode mode)
    : d(std::make_unique<Private>(mode))
{}

PageReader::~PageReader() = default;
PageReader::PageReader(PageReader &&) noexcept = default;
PageReader &PageReader::operator=(PageReader &&) noexcept = default;

const PageUpdate &PageReader::read(std::string body, Format format)
{
    d->last = d->good == 0 ? 1 : 0;
    PageTable &page = d->pages[d->last];
    page.clear();
    page.body = std::move(body);
    page.format = format;
    d->samplesMade = false;
    d->added.clear();
    d->changed.clear();
    d->addedLabels.clear();
    d->diff.clear();
    d->readWhole(page);
    d->update = {};
    d->update.accepted = page.accepted;
    d->update.sampleCount = page.sampleCount;
    if (page.accepted)
        d->accept();
    return d->update;
}

bool PageReader::isAccepted() const
{
    return d->pages[d->last].accepted;
}

std::span<const Sample> PageReader::samples() const
{
    if (!d->samplesMade)
        d->makeSamples();
    return d->samples;
}

const std::vector<Family> &PageReader::families() const
{
    return d->pages[d->last].families;
}

const std::vector<Issue> &PageReader::issues() const
{
    return d->pages[d->last].issues;
}

Format PageReader::format() const
{
    return d->pages[d->last].format;
}

const std::string &PageReader::body() const
{
    return d->pages[d->last].body;
}

std::size_t PageReader::bytesHeld() const
{
    return d->pages[0].bytesHeld() + d->pages[1].bytesHeld() +
           (d->slots.capacity() + d->newSlots.capacity()) * sizeof(std::uint32_t) +
           d->samples.capacity() * sizeof(Sample) + d->sampleLabels.capacity() * sizeof(Label) +
           d->added.capacity() * sizeof(PageUpdate::Series) +
           d->changed.capacity() * sizeof(PageUpdate::Value) +
           d->addedLabels.capacity() * sizeof(Label);
}

void PageReader::setInstructions(std::optional<SimdLevel> level)
{
    d->kernels = level ? &simdKernels(*level) : nullptr;
}

void PageReader::forget()
{
    d->good = -1;
    d->slots.clear();
    d->pool.clear();
}

} // namespace vigie
