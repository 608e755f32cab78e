// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include "addedseries.h"
#include "foreignbody.h"
#include "formats.h"
#include "freedmemory.h"
#include "hugepages.h"
#include "knownprotobuf.h"
#include "pagebuilder.h"
#include "pagecomparer.h"
#include "pagediff.h"
#include "pagetable.h"
#include "pageupdater.h"
#include "readableend.h"
#include "rowcursor.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

// Offsets have 31 bits; a scrape's body limit is far below.
constexpr std::size_t largestBody = 0x7fffffff;

bool sameMetadata(const PageTable &a, const PageTable &b)
{
    const auto isSame = [&](const TextSpan &left, const TextSpan &right) {
        return a.text(left, 0) == b.text(right, 0);
    };
    return std::equal(a.families.begin(), a.families.end(), b.families.begin(), b.families.end(),
                      [&](const FamilyRow &left, const FamilyRow &right) {
                          return isSame(left.name, right.name) && left.type == right.type &&
                                 isSame(left.help, right.help) && isSame(left.unit, right.unit) &&
                                 left.hasType == right.hasType && left.hasHelp == right.hasHelp &&
                                 left.hasUnit == right.hasUnit;
                      });
}

} // namespace

namespace {

// The first page fills these with all that it has, later ones with next to nothing.
template <typename T>
void letGo(std::vector<T> &values)
{
    constexpr std::size_t worthKeeping = 1024;
    if (values.capacity() > worthKeeping)
        std::vector<T>().swap(values);
    else
        values.clear();
}

} // namespace

class PageReader::Private
{
public:
    explicit Private(ReadMode readMode)
        : mode(readMode)
    {}

    bool readKnown(std::string &body, Format format);
    bool readKnownText(std::string &body);
    bool readKnownProtobuf(std::string &body);
    void readWhole(std::string &body, Format format);
    void leaveComparing();
    void parse(PageTable &table) const;
    void accept();
    void acceptFirst();
    void makeSamples();
    void makeRoomy(std::string &buffer);

    ReadMode mode;
    PageLimits limits;
    const SimdKernels *kernels = &simdKernels(bestSimdLevel());
    PageTable pages[2];
    int last = 0;  // the page read last
    int good = -1; // the last accepted one; -1: none
    SlotPool pool;
    HashKey key = randomHashKey();
    PageComparer comparer{key};
    PageUpdater updater;
    KnownProtobuf knownProtobuf;
    PageDiff diff;
    PageUpdate update;
    std::string spareBuffer;
    std::array<const char *, 2> roomy{}; // buffers that have been prepared
    std::size_t nextRoomy = 0;

    AddedSeries added;
    AddedSeries all;
    std::vector<PageUpdate::Value> changed;
    std::vector<Sample> samples;
    std::vector<Label> sampleLabels;
    bool samplesMade = false;
    std::vector<Family> families;
    bool familiesMade = false;
};

// By comparing with the last page; false: it has to be read whole, and nothing happened.
bool PageReader::Private::readKnown(std::string &body, Format format)
{
    if (mode != ReadMode::Lenient || kernels == nullptr || good < 0 ||
        pages[good].format != format || body.size() > largestBody)
        return false;
    const bool isText = format == Format::PrometheusText || format == Format::OpenMetrics1;
    const bool isProtobuf = format == Format::Protobuf;
    if (!(isText && readKnownText(body)) && !(isProtobuf && readKnownProtobuf(body)))
        return false;
    last = good;
    spareBuffer = std::move(body);
    if (pages[1 - good].rows.capacity() > 0)
        pages[1 - good] = PageTable(); // pages that can be compared need but one
    update.accepted = true;
    update.sampleCount = pages[good].sampleCount;
    return true;
}

bool PageReader::Private::readKnownText(std::string &body)
{
    if (!comparer.compare(pages[good], body, *kernels))
        return false;
    pages[good].keepFamilyTexts();
    pool.settle();
    if (!updater.update(pages[good], body, pool, comparer)) {
        comparer.undo();
        return false;
    }
    added.setRows(pages[good], updater.added());
    update.added = {updater.added().size(), added};
    update.changed = {comparer.changed().data(), comparer.changed().size()};
    update.removed = updater.removed();
    return true;
}

bool PageReader::Private::readKnownProtobuf(std::string &body)
{
    if (!knownProtobuf.update(pages[good], body))
        return false;
    pool.settle();
    update.changed = knownProtobuf.changed();
    return true;
}

// What comparing a large page took is not needed while it stands beside the next one.
void PageReader::Private::leaveComparing()
{
    const std::size_t worthKeeping = limits.tableBytes / 32;
    if (good < 0 || comparer.bytesHeld() + updater.bytesHeld() < worthKeeping)
        return;
    comparer = PageComparer(key);
    updater = PageUpdater();
    pages[good].steps = KnownSteps();
}

void PageReader::Private::readWhole(std::string &body, Format format)
{
    leaveComparing();
    last = good == 0 ? 1 : 0;
    PageTable &page = pages[last];
    page.clear();
    page.familyIndex.setSeed(key.words[0]);
    page.body.swap(body);
    spareBuffer = std::move(body);
    page.format = format;
    page.limits = limits;
    parse(page);
    update.accepted = page.accepted;
    update.sampleCount = page.sampleCount;
    if (!page.accepted)
        return;
    if (good < 0)
        acceptFirst();
    else
        accept();
    good = last;
    update.changed = changed;
    update.removed = diff.removed;
}

void PageReader::Private::parse(PageTable &table) const
{
    PageBuilder builder(table, mode, mode == ReadMode::Lenient ? kernels : nullptr);
    if (table.body.size() > largestBody) {
        builder.fail(0, 0, "the page is larger than 2 GiB");
        table.finish();
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

void PageReader::Private::acceptFirst()
{
    PageTable &page = pages[last];
    pool.takeFirst(page.sampleCount);
    added.setAll(page);
    update.added = {page.sampleCount, added};
    update.metadataChanged = !page.families.empty();
}

void PageReader::Private::accept()
{
    PageTable &page = pages[last];
    pool.settle();
    pages[good].settle();
    comparePages(pages[good], page, pool, diff);
    update.metadataChanged = !sameMetadata(pages[good], page);
    changed.reserve(diff.changed.size());
    for (const std::uint32_t row : diff.changed) {
        const Sample sample = page.sample(page.rows[row], 0);
        changed.push_back({page.rows[row].slot, sample.timestampMs.has_value(), sample.value,
                           sample.timestampMs.value_or(0), sample.histogram,
                           sample.startTimeMs.value_or(0)});
    }
    added.setRows(page, diff.added);
    update.added = {diff.added.size(), added};
}

void PageReader::Private::makeSamples()
{
    PageTable &page = pages[last];
    page.settle();
    samplesMade = true;
    samples.reserve(page.sampleCount);
    std::size_t labels = 0;
    for (const Row &row : page.rows)
        labels += row.isSample() ? row.labelCount : 0;
    sampleLabels.reserve(labels); // of a large page they are tens of megabytes
    for (RowCursor cursor(page); !cursor.atEnd(); cursor.next()) {
        if (!cursor.row().isSample())
            continue;
        Sample &sample = samples.emplace_back(page.sample(cursor.row(), cursor.start()));
        sample.labels = {static_cast<const Label *>(nullptr), cursor.row().labelCount};
        if (sample.line == 0)
            sample.line = cursor.line();
        page.appendLabels(cursor.row(), cursor.start(), sampleLabels);
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
    d->samplesMade = false;
    d->familiesMade = false;
    letGo(d->samples);
    letGo(d->sampleLabels);
    letGo(d->families);
    d->changed.clear();
    d->diff.clear();
    d->update = {};
    if (!d->readKnown(body, format))
        d->readWhole(body, format);
    return d->update;
}

// A buffer that the next page fits into, a large one in huge pages: they come back.
void PageReader::Private::makeRoomy(std::string &buffer)
{
    const std::size_t size = pages[last].body.size();
    const bool isLarge = size >= leastForHugePages;
    const bool isRoomy = isLarge
                             ? std::find(roomy.begin(), roomy.end(), buffer.data()) != roomy.end()
                             : buffer.capacity() >= size + ReadableEnd::room;
    if (isRoomy || size == 0)
        return;
    buffer = std::string();
    buffer.reserve(size + size / 8 + ReadableEnd::room);
    if (!isLarge)
        return;
    preferHugePages(buffer.data(), buffer.capacity());
    roomy[nextRoomy++ % roomy.size()] = buffer.data();
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

PageUpdate::SeriesList PageReader::series() const
{
    PageTable &page = d->pages[d->last];
    d->all.setAll(page);
    return {page.sampleCount, d->all};
}

const std::vector<Family> &PageReader::families() const
{
    if (!std::exchange(d->familiesMade, true))
        d->pages[d->last].copyFamilies(d->families);
    return d->families;
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
    return d->pages[0].bytesHeld() + d->pages[1].bytesHeld() + d->spareBuffer.capacity() +
           d->comparer.bytesHeld() + d->updater.bytesHeld() + d->knownProtobuf.bytesHeld() +
           d->samples.capacity() * sizeof(Sample) + d->sampleLabels.capacity() * sizeof(Label) +
           d->families.capacity() * sizeof(Family) +
           d->changed.capacity() * sizeof(PageUpdate::Value) + d->added.bytesHeld() +
           d->all.bytesHeld();
}

std::string PageReader::takeSpareBuffer()
{
    std::string buffer = std::move(d->spareBuffer);
    d->makeRoomy(buffer);
    return buffer;
}

void PageReader::returnSpareBuffer()
{
    returnPages(d->spareBuffer);
}

void PageReader::setLimits(const PageLimits &limits)
{
    d->limits = limits;
}

void PageReader::setInstructions(std::optional<SimdLevel> level)
{
    d->kernels = level ? &simdKernels(*level) : nullptr;
}

void PageReader::forget()
{
    d->good = -1;
    d->pool.clear();
}

} // namespace vigie
