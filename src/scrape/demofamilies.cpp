// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofamilies.h"

#include "demorhythm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace vigie {

namespace {

using Sample = DemoFamily::Sample;
using LabelList = DemoFamily::LabelList;

struct Actor
{
    const char *name;
    const char *queue;
    double perSecond;
    double medianMs;
};
constexpr std::array<Actor, 4> actors = {{
    {"send_email", "default", 6.0, 40},
    {"import_order", "default", 2.5, 180},
    {"resize_image", "media", 1.2, 900},
    {"rebuild_index", "low", 0.05, 14000},
}};

struct Route
{
    const char *handler;
    const char *method;
    const char *success;
    double perSecond;
    double medianSeconds;
    double responseBytes;
};
constexpr std::array<Route, 6> routes = {{
    {"/api/orders", "GET", "200", 9.0, 0.035, 18000},
    {"/api/orders", "POST", "201", 1.8, 0.090, 420},
    {"/api/orders/{id}", "GET", "200", 5.0, 0.012, 1400},
    {"/api/products", "GET", "200", 14.0, 0.022, 32000},
    {"/api/login", "POST", "200", 0.7, 0.240, 310},
    {"/health", "GET", "200", 0.5, 0.002, 15},
}};

constexpr std::array<double, 17> durationMs = {
    5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000, 30000, 60000, 600000};
constexpr std::array<double, 14> durationSeconds = {0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25,
                                                    0.5,   0.75, 1,     2.5,  5,     7.5, 10};

std::string number(double value)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.15g", value);
    const std::string_view shown(text.data(), std::size_t(length));
    // As the clients write it: 1.0, not 1.
    return std::string(shown) + (shown.find_first_of(".e") == std::string_view::npos ? ".0" : "");
}

std::string hex(std::uint64_t value)
{
    std::array<char, 20> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value));
    return text.data();
}

// The share of a log-normal quantity that is at most `limit`.
double shareBelow(double limit, double median, double spread)
{
    return 0.5 * std::erfc(-std::log(limit / median) / (spread * std::sqrt(2.0)));
}

// How much of one kind of work a stream has done: the quick, the slow, and what errors slowed.
struct Work
{
    double quick = 0;
    double slow = 0;
    double failing = 0;

    [[nodiscard]] double total() const { return quick + slow + failing; }
    [[nodiscard]] double below(double limit, double median) const
    {
        return quick * shareBelow(limit, median, 0.6) + slow * shareBelow(limit, median * 6, 0.5) +
               failing * shareBelow(limit, median * 15, 0.4);
    }
    [[nodiscard]] double sum(double median) const
    {
        const auto mean = [](double m, double spread) {
            return m * std::exp(spread * spread / 2);
        };
        return quick * mean(median, 0.6) + slow * mean(median * 6, 0.5) +
               failing * mean(median * 15, 0.4);
    }
};

// The families of one moment.
class Builder
{
public:
    Builder(const DemoOptions &options, std::int64_t life, std::int64_t startMs, std::int64_t nowMs)
        : m_life(std::uint64_t(life))
        , m_rhythm(options.seed, double(options.dayMs) / 1000)
        , m_start(double(startMs) / 1000)
        , m_now(double(nowMs) / 1000)
        , m_load(m_rhythm.load(m_now))
        , m_burst(m_rhythm.burst(m_now))
    {}

    std::vector<DemoFamily> build()
    {
        addWorker();
        addWorkerDurations();
        addApi();
        addApiDurations();
        addShop();
        addStates();
        addPython();
        addProcess();
        return std::move(m_families);
    }

private:
    DemoFamily &add(std::string_view name, MetricType type, std::string_view help,
                    std::string_view unit = {})
    {
        m_families.push_back({name, type, help, unit, m_start, {}});
        return m_families.back();
    }
    [[nodiscard]] Work work(double perSecond, std::uint64_t stream) const
    {
        const double slow = m_rhythm.slowIntegral(m_start, m_now);
        const double all =
            m_rhythm.loadIntegral(m_start, m_now) + m_rhythm.wobbleIntegral(m_start, m_now, stream);
        const double failing = 0.3 * m_rhythm.burstIntegral(m_start, m_now);
        return {perSecond * (all - slow), perSecond * slow, perSecond * failing};
    }
    // Rises by perSecond at load 1, in whole steps.
    [[nodiscard]] double counted(double perSecond, std::uint64_t stream) const
    {
        return std::floor(work(perSecond, stream).total());
    }
    [[nodiscard]] static double failing(const Work &w)
    {
        return 0.004 * (w.quick + w.slow) + 0.7 * w.failing;
    }
    [[nodiscard]] double gauge(double base, double swing, std::uint64_t stream) const
    {
        return base + swing * (m_load + 8 * m_rhythm.wobble(m_now, stream));
    }
    // Another request is the example every 15 s.
    [[nodiscard]] std::string trace(std::uint64_t stream) const
    {
        return hex(demoHash(stream, std::uint64_t(m_now) / 15));
    }
    template <std::size_t n>
    void addHistogram(DemoFamily &family, const LabelList &labels,
                      const std::array<double, n> &bounds, const Work &w, double median,
                      std::uint64_t stream) const
    {
        for (const double bound : bounds) {
            LabelList with = labels;
            with.emplace_back("le", number(bound));
            Sample sample{"_bucket", std::move(with), std::floor(w.below(bound, median)), {}, 0};
            if (bound > median && bound < median * 4 && sample.value > 0) {
                sample.exemplarTrace = trace(stream);
                sample.exemplarValue = median * (0.2 + 0.7 * demoFraction(stream, m_life));
            }
            family.samples.push_back(std::move(sample));
        }
        LabelList infinite = labels;
        infinite.emplace_back("le", "+Inf");
        family.samples.push_back({"_bucket", std::move(infinite), std::floor(w.total()), {}, 0});
        family.samples.push_back({"_count", labels, std::floor(w.total()), {}, 0});
        family.samples.push_back({"_sum", labels, w.sum(median), {}, 0});
    }

    void addActorCounter(std::string_view name, std::string_view help, double share)
    {
        DemoFamily &family = add(name, MetricType::Counter, help);
        for (std::size_t i = 0; i < actors.size(); ++i) {
            const Actor &a = actors[i];
            const Work w = work(a.perSecond, i);
            const double value = std::floor(share >= 1 ? w.total() : share * failing(w));
            family.samples.push_back(
                {"_total", {{"queue_name", a.queue}, {"actor_name", a.name}}, value, {}, 0});
        }
    }
    void addActorGauge(std::string_view name, std::string_view help, double factor)
    {
        DemoFamily &family = add(name, MetricType::Gauge, help);
        for (std::size_t i = 0; i < actors.size(); ++i) {
            const Actor &a = actors[i];
            const double busy = a.perSecond * a.medianMs / 1000 * (1 + 9 * m_burst);
            const double value = std::max(0.0, gauge(0, busy * factor, 20 + i));
            family.samples.push_back(
                {"", {{"queue_name", a.queue}, {"actor_name", a.name}}, std::round(value), {}, 0});
        }
    }
    void addWorker()
    {
        addActorCounter("dramatiq_messages", "Messages processed.", 1);
        addActorCounter("dramatiq_message_errors", "Messages that raised an error.", 0.99);
        addActorCounter("dramatiq_message_retries", "Messages that were tried again.", 0.8);
        addActorCounter("dramatiq_message_rejects", "Messages that were given up.", 0.05);
        addActorGauge("dramatiq_messages_inprogress", "Messages being processed.", 1.5);
        addActorGauge("dramatiq_delayed_messages_inprogress", "Delayed messages in memory.", 4);
    }
    void addWorkerDurations()
    {
        DemoFamily &family = add("dramatiq_message_duration_milliseconds", MetricType::Histogram,
                                 "Time spent on a message.", "milliseconds");
        for (std::size_t i = 0; i < actors.size(); ++i) {
            const Actor &a = actors[i];
            addHistogram(family, {{"queue_name", a.queue}, {"actor_name", a.name}}, durationMs,
                         work(a.perSecond, i), a.medianMs, i);
        }
    }
    void addApi()
    {
        DemoFamily &requests =
            add("http_requests", MetricType::Counter, "Requests by handler, method and status.");
        for (std::size_t i = 0; i < routes.size(); ++i) {
            const Route &r = routes[i];
            const Work w = work(r.perSecond, 40 + i);
            const double failed = failing(w);
            const double fine = w.total() - failed;
            const auto push = [&](const char *status, double value) {
                requests.samples.push_back(
                    {"_total",
                     {{"handler", r.handler}, {"method", r.method}, {"status", status}},
                     value,
                     {},
                     0});
            };
            push(r.success, std::floor(0.99 * fine));
            push("404", std::floor(0.01 * fine));
            push("500", std::floor(failed));
        }
        DemoFamily &busy =
            add("http_requests_inprogress", MetricType::Gauge, "Requests being answered.");
        busy.samples.push_back({"", {}, std::round(gauge(0.5, 3 + 12 * m_burst, 50)), {}, 0});
        DemoFamily &size =
            add("http_response_size_bytes", MetricType::Summary, "Size of the answers.", "bytes");
        for (std::size_t i = 0; i < routes.size(); ++i)
            addSummary(size, routes[i], 40 + i);
    }
    void addSummary(DemoFamily &family, const Route &r, std::uint64_t stream) const
    {
        const LabelList labels = {{"handler", r.handler}, {"method", r.method}};
        const double all = counted(r.perSecond, stream);
        const double now = r.responseBytes * (1 + m_rhythm.wobble(m_now, stream));
        for (const auto &[quantile, factor] :
             {std::pair("0.5", 1.0), std::pair("0.9", 1.7), std::pair("0.99", 3.2)}) {
            LabelList with = labels;
            with.emplace_back("quantile", quantile);
            family.samples.push_back({"", std::move(with), std::round(now * factor), {}, 0});
        }
        family.samples.push_back({"_count", labels, all, {}, 0});
        family.samples.push_back({"_sum", labels, std::round(all * r.responseBytes * 1.1), {}, 0});
    }
    void addApiDurations()
    {
        DemoFamily &family = add("http_request_duration_seconds", MetricType::Histogram,
                                 "Time until an answer was sent.", "seconds");
        for (std::size_t i = 0; i < routes.size(); ++i) {
            const Route &r = routes[i];
            addHistogram(family, {{"handler", r.handler}, {"method", r.method}}, durationSeconds,
                         work(r.perSecond, 40 + i), r.medianSeconds, 40 + i);
        }
    }
    void addShop()
    {
        add("shop_orders_created", MetricType::Counter, "Orders placed.")
            .samples.push_back({"_total", {}, counted(1.7, 60), {}, 0});
        add("shop_revenue_euros", MetricType::Counter, "Value of the orders placed.", "euros")
            .samples.push_back({"_total", {}, std::round(counted(1.7, 60) * 4137) / 100, {}, 0});
        DemoFamily &cache = add("shop_cache_lookups", MetricType::Counter, "Looks into the cache.");
        cache.samples.push_back({"_total", {{"result", "hit"}}, counted(42, 61), {}, 0});
        cache.samples.push_back({"_total", {{"result", "miss"}}, counted(3.5, 62), {}, 0});
        DemoFamily &pool =
            add("shop_db_connections", MetricType::Gauge, "Connections to the database.");
        const double used = std::clamp(std::round(gauge(1, 5 + 6 * m_burst, 63)), 0.0, 20.0);
        pool.samples.push_back({"", {{"state", "used"}}, used, {}, 0});
        pool.samples.push_back({"", {{"state", "idle"}}, 20 - used, {}, 0});
        // An import every 90 s, except while things go wrong.
        const double last = std::floor((m_now - 20 * m_burst) / 90) * 90;
        add("shop_last_import_timestamp_seconds", MetricType::Gauge,
            "When orders were last imported.", "seconds")
            .samples.push_back({"", {}, std::max(last, m_start), {}, 0});
        add("legacy_jobs_seen", MetricType::Unknown, "Kept for the old dashboard.")
            .samples.push_back({"", {}, counted(0.4, 64), {}, 0});
    }
    void addStates()
    {
        DemoFamily &state =
            add("shop_worker_state", MetricType::StateSet, "What the worker is doing.");
        const bool starting = m_now - m_start < 15;
        const bool degraded = !starting && m_burst > 0;
        const bool idle = !starting && !degraded && m_load < 0.3;
        const auto push = [&](const char *name, bool on) {
            state.samples.push_back({"", {{"shop_worker_state", name}}, on ? 1.0 : 0.0, {}, 0});
        };
        push("starting", starting);
        push("busy", !starting && !degraded && !idle);
        push("idle", idle);
        push("degraded", degraded);
        // A new version is rolled out with every third restart.
        const auto version = std::to_string(m_life / 3 % 20);
        add("shop_build", MetricType::Info, "Which version runs.")
            .samples.push_back({"_info",
                                {{"version", "2." + version + ".0"},
                                 {"revision", hex(demoHash(m_life / 3, 9)).substr(0, 7)}},
                                1,
                                {},
                                0});
    }
    void addPython()
    {
        const auto byGeneration = [&](std::string_view name, std::string_view help, double base) {
            DemoFamily &family = add(name, MetricType::Counter, help);
            double perSecond = base;
            for (const char *generation : {"0", "1", "2"}) {
                family.samples.push_back(
                    {"_total", {{"generation", generation}}, counted(perSecond, 70), {}, 0});
                perSecond /= 11;
            }
        };
        byGeneration("python_gc_objects_collected", "Objects collected during gc", 310);
        byGeneration("python_gc_objects_uncollectable", "Uncollectable objects found during GC", 0);
        byGeneration("python_gc_collections", "Number of times this generation was collected", 0.9);
        add("python", MetricType::Info, "Python platform information")
            .samples.push_back({"_info",
                                {{"implementation", "CPython"},
                                 {"major", "3"},
                                 {"minor", "11"},
                                 {"patchlevel", "4"},
                                 {"version", "3.11.4"}},
                                1,
                                {},
                                0});
    }
    void addProcess()
    {
        const auto one = [&](std::string_view name, MetricType type, std::string_view help,
                             std::string_view unit, double value) {
            const std::string_view suffix = type == MetricType::Counter ? "_total" : "";
            add(name, type, help, unit).samples.push_back({suffix, {}, value, {}, 0});
        };
        // Memory leaks slowly, and the collector takes some of it back.
        const double age = m_now - m_start;
        const double sawtooth = std::fmod(age, 45) / 45;
        const double resident =
            std::round((78 + 0.06 * age + 9 * sawtooth + 14 * m_load) * 256) * 4096;
        one("process_virtual_memory_bytes", MetricType::Gauge, "Virtual memory size in bytes.",
            "bytes", resident + 412.0 * 1048576);
        one("process_resident_memory_bytes", MetricType::Gauge, "Resident memory size in bytes.",
            "bytes", resident);
        one("process_start_time_seconds", MetricType::Gauge,
            "Start time of the process since unix epoch in seconds.", "seconds", m_start);
        const Work w = work(0.22, 80);
        one("process_cpu_seconds", MetricType::Counter,
            "Total user and system CPU time spent in seconds.", "seconds",
            std::floor(100 * (w.total() + 2 * w.failing)) / 100);
        one("process_open_fds", MetricType::Gauge, "Number of open file descriptors.", "",
            std::round(gauge(18, 14 + 30 * m_burst, 81)));
        one("process_max_fds", MetricType::Gauge, "Maximum number of open file descriptors.", "",
            1024);
    }

    std::uint64_t m_life;
    DemoRhythm m_rhythm;
    double m_start;
    double m_now;
    double m_load;
    double m_burst;
    std::vector<DemoFamily> m_families;
};

} // namespace

std::vector<DemoFamily> demoFamilies(const DemoOptions &options, std::int64_t life,
                                     std::int64_t startMs, std::int64_t nowMs)
{
    return Builder(options, life, startMs, nowMs).build();
}

} // namespace vigie
