// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagereader.h"
#include "scrapeappender.h"
#include "storetesting.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace vigie {

// A target with a counter, a constant, and a series that comes and goes.
class TestScrapes
{
public:
    explicit TestScrapes(SeriesStore &store, std::int64_t startMs = 1'700'000'000'000)
        : m_appender(store, Labels({{"instance", "localhost:1"}, {"job", "made-up"}}))
        , m_timeMs(startMs)
    {}

    void run(int count)
    {
        for (int i = 0; i < count; ++i) {
            std::string page = "# HELP a_total What a is.\n# TYPE a_total counter\na_total " +
                               std::to_string(m_timeMs / 1000 % 100'000) + "\nalways 7\n";
            if (m_timeMs / 1000 % 10 < 6)
                page += "b{x=\"\u00e9\"} 0.5\n";
            const PageUpdate &update = m_reader.read(std::move(page), Format::PrometheusText);
            m_appender.append(m_timeMs, update, m_reader, {});
            m_timeMs += 1000;
        }
    }
    [[nodiscard]] std::int64_t timeMs() const { return m_timeMs; }

private:
    PageReader m_reader;
    ScrapeAppender m_appender;
    std::int64_t m_timeMs;
};

// A folder of the test's own, gone with it.
class TestFolder
{
public:
    TestFolder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("vigie-" +
                  std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()) +
                  std::to_string(std::chrono::steady_clock::now().time_since_epoch().count())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~TestFolder() { std::filesystem::remove_all(m_path); }
    TestFolder(const TestFolder &) = delete;
    TestFolder &operator=(const TestFolder &) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const
    {
        return m_path / name;
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline std::string bytesOf(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace vigie
