// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largestseries.h"
#include "pagereader.h"
#include "reach.h"
#include "scrapeappender.h"
#include "seriesstore.h"
#include "slidingquery.h"

#include <QtTest>

#include <bit>
#include <optional>
#include <random>

using namespace vigie;
using namespace std::chrono_literals;

namespace {

// Two targets that are scraped at intervals of their own, with series that come and go, counters
// that start anew, failures, samples with times of their own and a store that forgets.
class World
{
public:
    explicit World(unsigned seed)
        : m_random(seed)
        , m_store(StoreLimits{std::chrono::minutes(seed % 2 == 0 ? 10 : 2), std::size_t(64) << 20U})
        , m_targets{Target(m_store, "a", 1000), Target(m_store, "b", 7000)}
    {}

    [[nodiscard]] const SeriesStore &store() const { return m_store; }
    [[nodiscard]] unsigned number(unsigned limit) { return m_random() % limit; }

    void liveUntil(std::int64_t timeMs)
    {
        for (; m_nowMs < timeMs; m_nowMs += 1000) {
            for (Target &target : m_targets) {
                if (m_nowMs % target.intervalMs == 0)
                    scrape(target, m_nowMs + number(20));
            }
            if (number(10) == 0)
                m_store.append(m_store.series({{"__name__", "own"}, {"job", "r"}}),
                               m_nowMs - number(5000), number(100));
        }
        if (number(5) == 0)
            m_store.evict(m_nowMs);
        if (number(300) == 0)
            m_store.clear();
    }

private:
    struct Target
    {
        Target(SeriesStore &store, const char *job, int interval)
            : appender(store, {{"instance", "i"}, {"job", job}})
            , intervalMs(interval)
        {}
        ScrapeAppender appender;
        PageReader reader;
        int intervalMs;
        double counter = 0;
    };

    void scrape(Target &target, std::int64_t timeMs)
    {
        if (number(40) == 0) {
            target.appender.appendFailure(timeMs, {});
            return;
        }
        target.counter = number(60) == 0 ? 0 : target.counter + number(10) / 4.0;
        std::string page = "# TYPE hits_total counter\n";
        for (unsigned i = 0; i < 6; ++i) {
            const std::string code = "{code=\"" + std::to_string(i) + "\"} ";
            if (i < 4 || number(3) != 0)
                page += "hits_total" + code + std::to_string(target.counter * (i + 1)) + "\n";
            if (number(20) != 0)
                page += "level" + code + std::to_string(number(1000) / 10.0) + "\n";
        }
        page += "late 7 " + std::to_string(timeMs - 3000) + "\n";
        for (const char *bound : {"0.1", "0.5", "+Inf"})
            page += std::string("took_bucket{le=\"") + bound + "\"} " +
                    std::to_string(int(target.counter)) + "\n";
        const PageUpdate &update = target.reader.read(page, Format::PrometheusText);
        target.appender.append(timeMs, update, target.reader, {});
    }

    std::mt19937 m_random;
    SeriesStore m_store;
    std::array<Target, 2> m_targets;
    std::int64_t m_nowMs = 0;
};

// What the receiver of the updates holds.
class Receiver
{
public:
    void take(QueryUpdate update)
    {
        if (!update.fromMs) {
            m_held = std::move(update.result);
            return;
        }
        for (ResultSeries &series : m_held.series) {
            std::erase_if(series.points, [&](const Point &point) {
                return point.timeMs < update.startMs || point.timeMs >= *update.fromMs;
            });
        }
        for (ResultSeries &series : update.result.series) {
            auto at =
                std::lower_bound(m_held.series.begin(), m_held.series.end(), series,
                                 [](const auto &a, const auto &b) { return a.labels < b.labels; });
            if (at == m_held.series.end() || at->labels != series.labels)
                at = m_held.series.insert(at, {series.labels, {}, {}});
            at->points.insert(at->points.end(), series.points.begin(), series.points.end());
        }
        std::erase_if(m_held.series, [](const ResultSeries &one) { return one.points.empty(); });
        m_held.error = std::move(update.result.error);
    }

    [[nodiscard]] const QueryResult &held() const { return m_held; }

private:
    QueryResult m_held;
};

// The bits of all, as text: what differs is shown.
std::string written(const QueryResult &result)
{
    std::string text = result.error ? "error: " + result.error->message : std::string();
    for (const ResultSeries &series : result.series) {
        text += "\n";
        for (const auto &[name, value] : series.labels)
            text += name + "=" + value + " ";
        for (const Point &point : series.points)
            text += std::to_string(point.timeMs) + ":" +
                    std::to_string(std::bit_cast<std::uint64_t>(point.value)) + " ";
    }
    return text;
}

} // namespace

class TestSlidingQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatAFullEvaluationGives_data();
    void isWhatAFullEvaluationGives();
    void evaluatesOnlyTheNewSteps();
    void evaluatesAllWhereStepsDependOnMore_data();
    void evaluatesAllWhereStepsDependOnMore();
    void aFailureIsToldAndForgotten();
};

void TestSlidingQuery::isWhatAFullEvaluationGives_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression : {"level",
                                   "rate(hits_total[10s])",
                                   "sum by (job) (rate(hits_total[20s]))",
                                   "avg_over_time(level[30s])",
                                   "topk(2, level)",
                                   "level offset 15s",
                                   "histogram_quantile(0.9, sum by (le) (rate(took_bucket[15s])))",
                                   "max_over_time(rate(hits_total[5s])[30s:5s])",
                                   "own",
                                   "late",
                                   "deriv(level[20s])",
                                   "hits_total / on (job, code) level",
                                   "absent(level{code=\"5\"})",
                                   "count_values(\"v\", own)",
                                   "changes(level[1m]) + time()",
                                   "quantile_over_time(0.3, level[25s])",
                                   "level > 50",
                                   "stddev_over_time(level[20s]) or own",
                                   "label_replace(level, \"x\", \"$1\", \"code\", \"(.)\")",
                                   "sum_over_time({job=\"a\"}[10s])",
                                   "level @ end()",
                                   "level offset -5s",
                                   "sum(",
                                   "scalar(own)",
                                   "resets(hits_total[1m])",
                                   "predict_linear(level[20s], 60)",
                                   "limitk(2, level)"}) {
        QTest::newRow(expression) << QString::fromLatin1(expression);
    }
}

void TestSlidingQuery::isWhatAFullEvaluationGives()
{
    QFETCH(QString, expression);
    const std::string text = expression.toStdString();
    QueryOptions options;
    options.experimental = text.starts_with("limitk");
    for (unsigned seed = 0; seed < 4; ++seed) {
        World world(seed);
        const std::size_t most = seed == 3 ? 3 : 0;
        std::optional<SlidingQuery> query(std::in_place, text, options, most);
        Receiver receiver;
        std::int64_t nowMs = 60'000;
        std::int64_t stepMs = 2000;
        for (int slide = 0; slide < 60; ++slide) {
            nowMs += world.number(4) == 0 ? world.number(60'000) : world.number(4000);
            world.liveUntil(nowMs);
            const std::int64_t startMs = (nowMs - 90'000) / stepMs * stepMs;
            const QueryRange range{startMs, (nowMs + stepMs - 1) / stepMs * stepMs, stepMs};
            receiver.take(query->moveTo(world.store().snapshot(), range));
            QueryResult full = evaluate(world.store().snapshot(), text, range, options);
            keepLargestSeries(full, most);
            QCOMPARE(written(receiver.held()), written(full));
            if (world.number(30) == 0) {
                stepMs = stepMs == 2000 ? 5000 : 2000; // the same query goes on
            }
        }
    }
}

void TestSlidingQuery::evaluatesOnlyTheNewSteps()
{
    World world(1);
    SlidingQuery query("sum by (job) (rate(hits_total[20s]))", {}, 0);
    world.liveUntil(300'000);
    (void)query.moveTo(world.store().snapshot(), {100'000, 300'000, 1000});
    QCOMPARE(query.stepsEvaluated(), std::int64_t(201));
    (void)query.moveTo(world.store().snapshot(), {100'000, 300'000, 1000});
    QCOMPARE(query.stepsEvaluated(), std::int64_t(0)); // nothing came
    world.liveUntil(302'000);
    const QueryUpdate update = query.moveTo(world.store().snapshot(), {102'000, 302'000, 1000});
    QVERIFY(update.fromMs.has_value());
    // As far back as the slower target's last scrape and the samples with times of their own.
    QVERIFY2(query.stepsEvaluated() <= 15, std::to_string(query.stepsEvaluated()).c_str());
    for (const ResultSeries &series : update.result.series)
        QVERIFY(series.points.empty() || series.points.front().timeMs >= *update.fromMs);
}

void TestSlidingQuery::evaluatesAllWhereStepsDependOnMore_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<qint64>("reachMs");
    const auto row = [](const char *expression, qint64 reachMs) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << reachMs;
    };
    row("up", 300'000);
    row("rate(up[5m]) + up offset 20m", 1'500'000);
    row("max_over_time(rate(up[1m])[10m:1m] offset 1h)", 4'560'000);
    row("time()", 0);
    row("up @ 100", -1);
    row("up @ start()", -1);
    row("rate(up[1m]) - rate(up[1m] @ end())", -1);
    row("up offset -1m", -1);
    row("{job=\"a\"}", -1);
    row("rate({__name__=~\"up|down\"}[1m])", -1);
    row("label_join(up, \"x\", \"-\", \"job\")", -1);
    row("rate(up[range()])", -1);
    row("up + range()", -1);
    row("rate(up[1m] smoothed)", -1);
    row("rate(up[1m] anchored)", 360'000);
    row("info(up)", -1);
    row("up[", -1);
}

void TestSlidingQuery::evaluatesAllWhereStepsDependOnMore()
{
    QFETCH(QString, expression);
    QFETCH(qint64, reachMs);
    QueryOptions options;
    options.experimental = true;
    const auto reach = reachOf(expression.toStdString(), options);
    QCOMPARE(reach ? qint64(reach->count()) : -1, reachMs);
}

void TestSlidingQuery::aFailureIsToldAndForgotten()
{
    SeriesStore store;
    const auto add = [&store](const char *x, std::int64_t timeMs) {
        store.append(store.series({{"__name__", "m"}, {"x", x}}), timeMs, 1);
    };
    add("a", 1000);
    QueryOptions options;
    options.lookback = 5s;
    SlidingQuery query("m + on () m", options, 0);
    QVERIFY(!query.moveTo(store.snapshot(), {0, 2000, 1000}).result.error);
    add("b", 3000);
    const QueryUpdate failed = query.moveTo(store.snapshot(), {1000, 3000, 1000});
    QVERIFY(failed.result.error && !failed.fromMs);
    add("b", 9000);
    const QueryUpdate again = query.moveTo(store.snapshot(), {7000, 9000, 1000});
    QVERIFY(!again.result.error && !again.fromMs);
    std::stop_source stop;
    stop.request_stop();
    add("b", 10'000);
    QVERIFY(query.moveTo(store.snapshot(), {8000, 10'000, 1000}, stop.get_token()).result.error);
    QVERIFY(!query.moveTo(store.snapshot(), {8000, 10'000, 1000}).fromMs);
}

QTEST_GUILESS_MAIN(TestSlidingQuery)
#include "tst_slidingquery.moc"
