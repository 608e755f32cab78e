// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"
#include "pages.h"
#include "peers.h"

#include "hugepages.h"
#include "pagereader.h"
#include "scrapeappender.h"
#include "seriesstore.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace vigie;
using namespace vigie::bench;

struct Input
{
    const char *name;
    GeneratedPage page;
    int runs;
    Goal first;
    Goal known;
    Goal knownOther; // all values or some lines changed
    Goal scraped;
    Goal firstCold;
    Goal knownCold;
};

// Reads and writes more than a processor's cache holds.
void emptyCaches()
{
    static std::vector<char> rubbish(96 * 1024 * 1024);
    for (std::size_t i = 0; i < rubbish.size(); i += 64)
        ++rubbish[i];
}

// Gives a page to the reader in the buffer that it has left, as a scrape does.
void receive(PageReader &reader, const std::string &text, std::string &buffer)
{
    buffer = reader.takeSpareBuffer();
    buffer.assign(text);
}

enum class Caches { Warm, Cold };

double firstRead(const std::string &text, int runs, std::optional<SimdLevel> level, bool handOver,
                 Caches caches = Caches::Warm)
{
    PageReader reader;
    reader.setInstructions(level);
    std::string buffer;
    std::size_t labels = 0;
    const auto prepare = [&] {
        reader.forget();
        receive(reader, text, buffer);
        if (caches == Caches::Cold)
            emptyCaches();
    };
    const auto read = [&] {
        const PageUpdate &update = reader.read(std::move(buffer), Format::PrometheusText);
        if (handOver) {
            for (const PageUpdate::Series &series : update.added)
                labels += series.sample.labels.size();
        }
    };
    const double seconds = median(runs, prepare, read);
    keep(labels);
    return seconds;
}

// The first page of a target that was just added: no buffer is there yet.
double newTarget(const std::string &text, int runs)
{
    std::unique_ptr<PageReader> reader;
    std::string buffer;
    return median(
        runs,
        [&] {
            reader = std::make_unique<PageReader>();
            buffer = text;
        },
        [&] { reader->read(std::move(buffer), Format::PrometheusText); });
}

// The first scrape of an empty store: read, intern, index.
double firstScrape(const std::string &text, int runs)
{
    std::unique_ptr<SeriesStore> store;
    std::unique_ptr<ScrapeAppender> appender;
    PageReader reader;
    std::string buffer;
    return median(
        runs,
        [&] {
            appender.reset();
            store = std::make_unique<SeriesStore>();
            appender = std::make_unique<ScrapeAppender>(
                *store, Labels{{"instance", "localhost:9100"}, {"job", "bench"}});
            reader.forget();
            receive(reader, text, buffer);
        },
        [&] {
            const PageUpdate &update = reader.read(std::move(buffer), Format::PrometheusText);
            appender->append(1'760'000'000'000, update, reader, {});
        });
}

// Alternates between two pages.
double knownRead(const std::string &a, const std::string &b, int runs, SimdLevel level,
                 Caches caches = Caches::Warm)
{
    PageReader reader;
    reader.setInstructions(level);
    std::string buffer;
    bool second = false;
    return median(
        runs,
        [&] {
            receive(reader, second ? b : a, buffer);
            second = !second;
            if (caches == Caches::Cold)
                emptyCaches();
        },
        [&] { reader.read(std::move(buffer), Format::PrometheusText); });
}

std::size_t sumOfWords(const std::string &text)
{
    std::uint64_t sums[4] = {};
    for (std::size_t i = 0; i + sizeof(sums) <= text.size(); i += sizeof(sums)) {
        std::uint64_t words[4];
        std::memcpy(words, text.data() + i, sizeof(words));
        for (int j = 0; j < 4; ++j)
            sums[j] += words[j];
    }
    return sums[0] ^ sums[1] ^ sums[2] ^ sums[3];
}

struct Limits
{
    double compared = 0; // the seconds of memcmp
    double read = 0;     // of looking at each byte of one page
};

Limits limits(const Report &report, const std::string &text, int runs)
{
    std::string copy(text);
    const std::string equal(text);
    int sum = 0;
    const auto nothing = [] {
    };
    report.row("memcpy",
               median(runs, nothing, [&] { std::memcpy(copy.data(), text.data(), text.size()); }));
    const double compared =
        median(runs, nothing, [&] { sum += std::memcmp(equal.data(), text.data(), text.size()); });
    report.row("memcmp of two pages", compared);
    // In huge pages and just received, as the reader's own.
    std::string roomy;
    roomy.reserve(text.size() + 2 * hugePageSize);
    preferHugePages(roomy.data(), roomy.capacity());
    std::size_t words = 0;
    const double read = median(
        runs, [&] { roomy.assign(text); }, [&] { words += sumOfWords(roomy); });
    report.row("every byte looked at", read);
    keep(words + static_cast<std::size_t>(sum));
    return {compared, read};
}

void run(Input &input)
{
    const std::string text = input.page.text();
    GeneratedPage next = input.page;
    next.change(0.15);
    const std::string some = next.text();
    next = input.page;
    next.change(1.0);
    const std::string all = next.text();
    next = input.page;
    next.change(0.15);
    next.replaceSeries(1000);
    const std::string replaced = next.text();
    const Report report(input.name, text.size(), input.page.sampleCount());
    const Limits limit = limits(report, text, input.runs);
    const bool isLarge = text.size() > 1e6;
    double fastest = 0;
    for (const SimdLevel level : {SimdLevel::Avx2, SimdLevel::Sse2, SimdLevel::Portable}) {
        if (level > bestSimdLevel())
            continue;
        const std::string suffix = level == SimdLevel::Avx2   ? ", AVX2"
                                   : level == SimdLevel::Sse2 ? ", SSE2"
                                                              : ", portable";
        const bool isBest = level == bestSimdLevel();
        const auto goal = [&](const Goal &wanted) {
            return isBest ? wanted : Goal();
        };
        const double first = firstRead(text, input.runs, level, false);
        report.row("first read" + suffix, first, goal(input.first));
        if (isBest)
            fastest = first;
        else if (level == SimdLevel::Sse2)
            report.share("SSE2 of AVX2", fastest / first, 0.6);
        report.row("first read and hand over" + suffix, firstRead(text, input.runs, level, true));
        const double known = knownRead(text, some, input.runs, level);
        report.row("known, 15 % changed" + suffix, known, goal(input.known));
        if (isBest)
            report.share("known, of memcmp", limit.compared / known, isLarge ? 0.6 : 0);
        if (isBest && isLarge)
            report.share("known, of looking at every byte", limit.read / known, 0);
        report.row("known, all changed" + suffix, knownRead(text, all, input.runs, level),
                   goal(input.knownOther));
        report.row("known, 1 in 1000 replaced" + suffix,
                   knownRead(text, replaced, input.runs, level), goal(input.knownOther));
    }
    const int fewer = std::min(input.runs, 101);
    report.row("first read, new target", newTarget(text, fewer));
    report.row("first read, cold caches",
               firstRead(text, fewer, bestSimdLevel(), false, Caches::Cold), input.firstCold);
    report.row("known, 15 % changed, cold caches",
               knownRead(text, some, fewer, bestSimdLevel(), Caches::Cold), input.knownCold);
    report.row("first scrape: read, intern, index", firstScrape(text, input.runs / 8 + 1),
               input.scraped);
    report.row("line by line", firstRead(text, input.runs / 4 + 1, std::nullopt, false));
    runPeers(report, text);
}

} // namespace

int main(int argc, char **argv)
{
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const char *const only = argc > 2 ? argv[2] : "";
    Input inputs[] = {
        {"node_exporter-like", GeneratedPage::node(), 2001, {}, {}, {}, {}, {0, 0, 25}, {0, 0, 15}},
        {"prometheus-like", GeneratedPage::prometheus(), 2001, {}, {}, {}, {}, {}, {}},
        {"kubernetes, 100,000 series",
         GeneratedPage::kubernetes(100000),
         quick ? 21 : 61,
         {4.5, 0, 0},
         {0, 15, 0},
         {0, 18, 0},
         {0, 0, 25000},
         {},
         {}},
        {"histograms, 1,000,000 samples",
         GeneratedPage::histograms(quick ? 100000 : 1000000),
         quick ? 11 : 15,
         {3.5, 0, 0},
         {},
         {},
         {},
         {},
         {}},
    };
    for (Input &input : inputs) {
        if (std::strstr(input.name, only) != nullptr)
            run(input);
    }
}
