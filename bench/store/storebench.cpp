// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// storebench [SERIES [SCRAPES]]: what the store costs with the generated page, one figure a line.
#include "kubepage.h"
#include "pagereader.h"
#include "scrapeappender.h"
#include "seriesstore.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

using namespace vigie;

// The thread's processor time: what others do on the machine does not count.
struct Clock
{
    using time_point = double;
    static time_point now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
};

constexpr std::int64_t beginMs = 1'760'000'000'000;

double msSince(Clock::time_point start)
{
    return Clock::now() - start;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void print(const char *what, double value, const char *unit)
{
    std::printf("%-44s %12.3f %s\n", what, value, unit);
}

void scrapeAll(SeriesStore &store, std::size_t series, int scrapes)
{
    KubePage page(series, 1);
    PageReader reader;
    ScrapeAppender appender(store, {{"instance", "localhost:9100"}, {"job", "kube"}});
    std::vector<double> reads;
    std::vector<double> appends;
    double longest = 0;
    for (int scrape = 0; scrape < scrapes; ++scrape) {
        std::string body;
        page.render(body);
        page.step();
        Clock::time_point start = Clock::now();
        const PageUpdate &update = reader.read(std::move(body), Format::PrometheusText);
        const double readMs = msSince(start);
        if (scrape < 2 || scrape == scrapes - 1) {
            std::printf("scrape %d: %zu added, %zu changed of %zu\n", scrape, update.added.size(),
                        update.changed.size(), update.sampleCount);
        }
        start = Clock::now();
        appender.append(beginMs + scrape * 1000, update, reader, {});
        const double appendMs = msSince(start);
        if (scrape == 0) {
            print("first page: read", readMs, "ms");
            print("first page: append, all series new", appendMs, "ms");
            print("first page: label and index bytes a series",
                  static_cast<double>(store.usage().labelBytes + store.usage().indexBytes) /
                      static_cast<double>(series),
                  "B");
            continue;
        }
        reads.push_back(readMs);
        appends.push_back(appendMs);
        longest = std::max(longest, appendMs);
    }
    print("a page: read", median(reads), "ms");
    print("a page: append", median(appends), "ms");
    print(
        "a page: append, mean with packing",
        [&] {
            double sum = 0;
            for (const double ms : appends)
                sum += ms;
            return sum / static_cast<double>(appends.size());
        }(),
        "ms");
    print("a page: append, longest (packs 128 rows)", longest, "ms");
}

void printUsage(const SeriesStore &store)
{
    const StoreUsage usage = store.usage();
    print("series", static_cast<double>(usage.seriesCount), "");
    print("samples", static_cast<double>(usage.sampleCount), "");
    print("chunks, open ones included", static_cast<double>(usage.chunkBytes) / 1e6, "MB");
    print("labels", static_cast<double>(usage.labelBytes) / 1e6, "MB");
    print("index", static_cast<double>(usage.indexBytes) / 1e6, "MB");
    print("labels and index a series",
          static_cast<double>(usage.labelBytes + usage.indexBytes) /
              static_cast<double>(usage.seriesCount),
          "B");
}

void readColumns(const StoreSnapshot &snapshot, const std::vector<SeriesId> &series)
{
    std::vector<double> perSample;
    double sum = 0;
    for (int round = 0; round < 9; ++round) {
        std::uint64_t count = 0;
        const Clock::time_point start = Clock::now();
        for (const SeriesId id : series) {
            SampleIterator iterator = snapshot.samples(id, 0, beginMs * 2);
            for (SampleIterator::Columns columns; iterator.nextColumns(columns);) {
                count += columns.times.size();
                sum += columns.values.back();
            }
        }
        perSample.push_back(msSince(start) * 1e6 / static_cast<double>(count));
    }
    print("read all samples by columns", median(perSample), "ns a sample");
    if (sum == 0)
        std::puts("nothing");
}

void readAll(const StoreSnapshot &snapshot, const std::vector<SeriesId> &series)
{
    std::uint64_t count = 0;
    double sum = 0;
    Clock::time_point start = Clock::now();
    for (const SeriesId id : series) {
        SampleIterator iterator = snapshot.samples(id, 0, beginMs * 2);
        for (StoredSample sample; iterator.next(sample); ++count)
            sum += sample.value;
    }
    const double readMs = msSince(start);
    print("read all samples one by one", readMs * 1e6 / static_cast<double>(count), "ns a sample");
    start = Clock::now();
    for (const SeriesId id : series)
        sum += snapshot.summary(id, 0, beginMs * 2).sum;
    print("summary of each series", msSince(start) * 1e6 / static_cast<double>(series.size()),
          "ns a series");
    if (sum == 0.5) // so that the sums are needed
        std::printf("%f\n", sum);
}

void selectSome(const StoreSnapshot &snapshot)
{
    const auto measure = [&](const char *what, const std::vector<Matcher> &matchers) {
        std::vector<double> times;
        std::size_t found = 0;
        for (int i = 0; i < 11; ++i) {
            const Clock::time_point start = Clock::now();
            found = snapshot.select(matchers).size();
            times.push_back(msSince(start) * 1000);
        }
        const std::string line = std::string(what) + " (" + std::to_string(found) + ")";
        print(line.c_str(), median(times), "us");
    };
    const Matcher job = Matcher::equal("job", "kube");
    const Matcher phase = Matcher::equal("__name__", "kube_pod_status_phase");
    measure("select name", {phase});
    measure("select name, job", {phase, job});
    measure("select name, job, phase", {phase, job, Matcher::equal("phase", "Running")});
    measure("select name, pod=~",
            {phase, *Matcher::create(Matcher::Type::Regex, "pod", "service-1.*-7d.*")});
    measure("select name, namespace!=",
            {phase, *Matcher::create(Matcher::Type::NotEqual, "namespace", "team-1-production")});
    measure("select pod=~", {*Matcher::create(Matcher::Type::Regex, "pod", "service-1.*")});
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t series = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    const int scrapes = argc > 2 ? std::atoi(argv[2]) : 150;
    if (series == 0 || scrapes < 2) {
        std::fputs("usage: storebench [SERIES [SCRAPES]], of scrapes two or more\n", stderr);
        return 2;
    }
    SeriesStore store;
    scrapeAll(store, series, scrapes);
    printUsage(store);
    Clock::time_point start = Clock::now();
    const StoreSnapshot snapshot = store.snapshot();
    print("snapshot", msSince(start) * 1000, "us");
    const std::vector<SeriesId> all = snapshot.select({});
    readColumns(snapshot, all);
    readAll(snapshot, all);
    selectSome(snapshot);
    return 0;
}
