// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"
#include "highlight.h"
#include "parser.h"
#include "printer.h"
#include "resultjson.h"
#include "seriesstore.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace vigie;

namespace {

// A few series of each kind: floats with resets, gaps and NaN, native histograms, classic buckets.
const SeriesStore &data()
{
    static const SeriesStore *store = [] {
        auto *s = new SeriesStore;
        for (int i = 0; i < 3; ++i) {
            const SeriesId counter =
                s->series({{"__name__", "a"}, {"l", std::to_string(i)}, {"job", "x"}});
            const SeriesId histogram = s->series({{"__name__", "h"}, {"l", std::to_string(i)}});
            const SeriesId bucket =
                s->series({{"__name__", "b"}, {"le", i == 2 ? "+Inf" : std::to_string(i)}});
            for (int t = 0; t < 20; ++t) {
                const std::int64_t time = 15'000LL * t;
                (void)s->append(counter, time, t % 7 == 6 ? staleNan() : t % 5);
                (void)s->append(bucket, time, t * (i + 1));
                NativeHistogram h;
                h.schema = i == 2 ? NativeHistogram::customBucketsSchema : i;
                h.count = t;
                h.sum = t == 9 ? staleNan() : 2.0 * t;
                h.positiveSpans = {{0, 2}};
                h.positiveBuckets = {t / 2.0, t / 2.0};
                if (i == 2)
                    h.customValues = {1};
                (void)s->append(histogram, time, h);
            }
        }
        return s;
    }();
    return *store;
}

} // namespace

// What parses must print and parse again to the same text; what evaluates must stay within limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    (void)promql::highlight(text);
    const promql::ParseResult parsed = promql::parse(text, true);
    if (parsed.error && parsed.error->range.end > size)
        std::abort();
    if (parsed.error)
        return 0;
    const std::string printed = promql::toString(*parsed.expr);
    const promql::ParseResult again = promql::parse(printed, true);
    if (again.error || promql::toString(*again.expr) != printed)
        std::abort();
    QueryOptions options;
    options.experimental = size % 2 == 0;
    options.maxSamples = 5000;
    options.timeout = std::chrono::milliseconds(200);
    const StoreSnapshot snapshot = data().snapshot();
    for (const QueryRange range : {QueryRange{200'000, 0, 0}, QueryRange{0, 300'000, 50'000}}) {
        const QueryResult result = evaluate(snapshot, text, range, options);
        (void)resultToJson(result, text, range.startMs);
    }
    return 0;
}
