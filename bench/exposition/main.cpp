// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"
#include "pages.h"
#include "peers.h"

#include "pagereader.h"

#include <cstdio>
#include <cstring>
#include <string>

namespace {

using namespace vigie;
using namespace vigie::bench;

struct Input
{
    const char *name;
    GeneratedPage page;
    int runs;
};

// Gives a page to the reader in the buffer that it has left, as a scrape does.
void receive(PageReader &reader, const std::string &text, std::string &buffer)
{
    buffer = reader.takeSpareBuffer();
    buffer.assign(text);
}

double firstRead(const std::string &text, int runs, std::optional<SimdLevel> level, bool handOver)
{
    PageReader reader;
    reader.setInstructions(level);
    std::string buffer;
    std::size_t labels = 0;
    const auto prepare = [&] {
        reader.forget();
        receive(reader, text, buffer);
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

// Alternates between two pages.
double knownRead(const std::string &a, const std::string &b, int runs, SimdLevel level)
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
        },
        [&] { reader.read(std::move(buffer), Format::PrometheusText); });
}

void limits(const Report &report, const std::string &text, int runs)
{
    std::string copy(text);
    const std::string equal(text);
    int sum = 0;
    const auto nothing = [] {
    };
    report.row("memcpy",
               median(runs, nothing, [&] { std::memcpy(copy.data(), text.data(), text.size()); }));
    report.row("memcmp of two pages", median(runs, nothing, [&] {
                   sum += std::memcmp(equal.data(), text.data(), text.size());
               }));
    keep(static_cast<std::size_t>(sum));
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
    limits(report, text, input.runs);
    for (const SimdLevel level : {SimdLevel::Avx2, SimdLevel::Sse2, SimdLevel::Portable}) {
        if (level > bestSimdLevel())
            continue;
        const std::string suffix = level == SimdLevel::Avx2   ? ", AVX2"
                                   : level == SimdLevel::Sse2 ? ", SSE2"
                                                              : ", portable";
        report.row("first read" + suffix, firstRead(text, input.runs, level, false));
        report.row("first read and hand over" + suffix, firstRead(text, input.runs, level, true));
        report.row("known, 15 % changed" + suffix, knownRead(text, some, input.runs, level));
        report.row("known, all changed" + suffix, knownRead(text, all, input.runs, level));
        report.row("known, 1 in 1000 replaced" + suffix,
                   knownRead(text, replaced, input.runs, level));
    }
    report.row("line by line", firstRead(text, input.runs / 4 + 1, std::nullopt, false));
    runPeers(report, text);
}

} // namespace

int main(int argc, char **argv)
{
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const char *const only = argc > 2 ? argv[2] : "";
    Input inputs[] = {
        {"node_exporter-like", GeneratedPage::node(), 2001},
        {"prometheus-like", GeneratedPage::prometheus(), 2001},
        {"kubernetes, 100,000 series", GeneratedPage::kubernetes(100000), quick ? 21 : 61},
        {"histograms, 1,000,000 samples", GeneratedPage::histograms(quick ? 100000 : 1000000),
         quick ? 11 : 15},
    };
    for (Input &input : inputs) {
        if (std::strstr(input.name, only) != nullptr)
            run(input);
    }
}
