// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <array>
#include <charconv>

namespace vigie::bench {

namespace {

std::string quoted(const char *name, const std::string &value)
{
    return std::string(name) + "=\"" + value + '"';
}

std::string hex(std::uint64_t value, int digits)
{
    constexpr const char *alphabet = "0123456789abcdef";
    std::string text;
    for (int i = 0; i < digits; ++i, value >>= 4U)
        text += alphabet[value & 15U];
    return text;
}

} // namespace

std::uint64_t GeneratedPage::random()
{
    m_state ^= m_state << 13U;
    m_state ^= m_state >> 7U;
    m_state ^= m_state << 17U;
    return m_state;
}

void GeneratedPage::addFamily(const std::string &name, const char *type)
{
    m_lines.push_back({"# HELP " + name + " What " + name + " counts, in a sentence."});
    m_lines.push_back({"# TYPE " + name + ' ' + type});
}

void GeneratedPage::addSample(std::string key, double value, bool isWhole)
{
    m_lines.push_back({std::move(key), value, true, isWhole});
}

GeneratedPage GeneratedPage::node()
{
    GeneratedPage page;
    for (int family = 0; family < 280; ++family) {
        const std::string name = "node_subsystem" + std::to_string(family) + "_operations_total";
        page.addFamily(name, family % 3 == 0 ? "gauge" : "counter");
        const int series = family % 9 == 0 ? 8 : 1;
        for (int i = 0; i < series; ++i) {
            const std::string labels = series == 1 ? ""
                                                   : "{" + quoted("cpu", std::to_string(i)) + "," +
                                                         quoted("mode", "system") + "}";
            page.addSample(name + labels, static_cast<double>(page.random() % 100000000) / 100,
                           family % 2 == 0);
        }
    }
    return page;
}

GeneratedPage GeneratedPage::prometheus()
{
    constexpr std::array bounds{"0.1", "0.2", "0.4", "1", "3", "8", "20", "60", "120", "+Inf"};
    GeneratedPage page;
    for (int family = 0; family < 110; ++family) {
        const std::string name = "prometheus_engine_part" + std::to_string(family) + "_total";
        page.addFamily(name, "counter");
        page.addSample(name, static_cast<double>(page.random() % 1000000), true);
    }
    for (int handler = 0; handler < 20; ++handler) {
        const std::string name = "prometheus_http_part" + std::to_string(handler % 4) + "_seconds";
        if (handler % 5 == 0)
            page.addFamily(name, "histogram");
        const std::string label = quoted("handler", "/api/v1/handler" + std::to_string(handler));
        for (const char *bound : bounds)
            page.addSample(name + "_bucket{" + label + "," + quoted("le", bound) + "}", 42, true);
        page.addSample(name + "_sum{" + label + "}", 0.12345678901, false);
        page.addSample(name + "_count{" + label + "}", 42, true);
    }
    return page;
}

GeneratedPage GeneratedPage::kubernetes(std::size_t series)
{
    GeneratedPage page;
    constexpr std::size_t perFamily = 5000;
    std::string name;
    for (std::size_t i = 0; i < series; ++i) {
        if (i % perFamily == 0) {
            name = "container_resource" + std::to_string(i / perFamily) + "_usage_total";
            page.addFamily(name, "counter");
        }
        const std::string pod =
            "checkout-service-" + hex(page.random(), 10) + "-" + hex(page.random(), 5);
        std::string key =
            name + '{' + quoted("container", "checkout-service") + ',' +
            quoted("id", "/kubepods/burstable/pod" + hex(page.random(), 16) + "/" +
                             hex(page.random(), 16) + hex(page.random(), 16)) +
            ',' + quoted("image", "registry/shop/checkout:v1." + std::to_string(i % 90)) + ',' +
            quoted("namespace", "shop-" + std::to_string(i % 40)) + ',' +
            quoted("node", "worker-" + std::to_string(i % 200)) + ',' + quoted("pod", pod);
        for (std::size_t extra = 0; extra < i % 3; ++extra)
            key += ',' + quoted(extra == 0 ? "device" : "phase", "eth" + std::to_string(i % 7));
        page.addSample(key + '}', static_cast<double>(page.random() % 10000000000) / 1000,
                       i % 2 == 0);
    }
    return page;
}

GeneratedPage GeneratedPage::histograms(std::size_t series)
{
    constexpr std::array bounds{"0.005", "0.01", "0.025", "0.05", "0.1",  "0.25",
                                "0.5",   "1.0",  "2.5",   "5.0",  "10.0", "+Inf"};
    GeneratedPage page;
    const std::size_t groups = series / (bounds.size() + 2);
    std::string family;
    for (std::size_t group = 0; group < groups; ++group) {
        const std::string name =
            "http_server_request" + std::to_string(group * 4 / groups) + "_duration_seconds";
        if (name != family)
            page.addFamily(name, "histogram");
        family = name;
        const std::string labels = quoted("method", group % 2 == 0 ? "GET" : "POST") + ',' +
                                   quoted("route", "/api/v2/items/" + hex(page.random(), 12)) +
                                   ',' + quoted("service", "shop-" + std::to_string(group % 300)) +
                                   ',' + quoted("status", "200") + ',';
        double total = 0;
        for (const char *bound : bounds) {
            total += static_cast<double>(page.random() % 1000);
            page.addSample(name + "_bucket{" + labels + quoted("le", bound) + '}', total, true);
        }
        page.addSample(name + "_sum{" + labels + quoted("zone", "a") + '}', total * 0.731, false);
        page.addSample(name + "_count{" + labels + quoted("zone", "a") + '}', total, true);
    }
    return page;
}

std::string GeneratedPage::text() const
{
    std::string text;
    std::array<char, 64> number{};
    for (const Line &line : m_lines) {
        text += line.key;
        if (line.isSample) {
            const auto end =
                std::to_chars(number.data(), number.data() + number.size(), line.value);
            text += ' ';
            text.append(number.data(), end.ptr);
        }
        text += '\n';
    }
    return text;
}

std::size_t GeneratedPage::sampleCount() const
{
    std::size_t count = 0;
    for (const Line &line : m_lines)
        count += line.isSample ? 1 : 0;
    return count;
}

void GeneratedPage::change(double share)
{
    for (Line &line : m_lines) {
        if (line.isSample && static_cast<double>(random() % 10000) < share * 10000)
            line.value += line.isWhole ? static_cast<double>(1 + random() % 20)
                                       : static_cast<double>(1 + random() % 2000) / 1000;
    }
}

void GeneratedPage::replaceSeries(std::size_t every)
{
    std::size_t count = 0;
    for (Line &line : m_lines) {
        const auto brace = line.key.find('{');
        if (!line.isSample || brace == std::string::npos || ++count % every != 0)
            continue;
        line.key.insert(brace + 1, quoted("generation", std::to_string(++m_replaced)) + ',');
    }
}

} // namespace vigie::bench
