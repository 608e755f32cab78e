// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposition.h"
#include "pagereader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

// Every page of the conformance cases, cut off at every byte: a refusal says where, the best
// instructions say what reading line by line says, and nothing holds more than the page is worth.
namespace vigie {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t cutAtEveryByte = 4096; // larger ones at some hundred places
constexpr std::size_t places = 300;

std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

Format formatOf(const fs::path &meta)
{
    const std::string text = contentOf(meta);
    const std::string key = "\"format\": \"";
    const auto at = text.find(key);
    if (at == std::string::npos)
        return Format::PrometheusText;
    const auto begin = at + key.size();
    return formatFromString(text.substr(begin, text.find('"', begin) - begin))
        .value_or(Format::PrometheusText);
}

fs::path directory()
{
    const char *const given = std::getenv("VIGIE_EXPOSITION_CASES");
    return given != nullptr ? fs::path(given) : fs::path(VIGIE_CASES);
}

class TruncatedPages : public testing::Test
{
protected:
    void check(const std::string &body, Format format, const fs::path &file)
    {
        ++m_count;
        m_fast.forget();
        m_slow.forget();
        m_fast.read(body, format);
        m_slow.read(body, format);
        const auto isError = [](const Issue &issue) {
            return issue.severity == Issue::Severity::Error;
        };
        const auto &issues = m_fast.issues();
        const auto error = std::find_if(issues.begin(), issues.end(), isError);
        const auto lines = static_cast<std::size_t>(std::count(body.begin(), body.end(), '\n')) + 1;
        ASSERT_EQ(m_fast.isAccepted(), error == issues.end()) << file << " at " << body.size();
        ASSERT_EQ(m_fast.isAccepted(), m_slow.isAccepted()) << file << " at " << body.size();
        ASSERT_EQ(m_fast.samples().size(), m_slow.samples().size()) << file;
        if (error == issues.end())
            return;
        ASSERT_GT(error->line, 0U) << file << " at " << body.size();
        ASSERT_TRUE(format == Format::Protobuf || error->line <= lines + 1)
            << file << " at " << body.size() << " line " << error->line;
        ASSERT_FALSE(error->message.empty());
    }

    PageReader m_fast;
    PageReader m_slow;
    std::size_t m_count = 0;
};

TEST_F(TruncatedPages, areRefusedWithAPlaceOrReadAlike)
{
    if (!fs::is_directory(directory()))
        GTEST_SKIP() << "SKIPPED-TEST: no cases at " << directory();
    m_slow.setInstructions(std::nullopt);
    std::size_t files = 0;
    std::size_t largest = 0;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(directory())) {
        if (entry.path().filename() != "input")
            continue;
        const std::string page = contentOf(entry.path());
        const Format format = formatOf(entry.path().parent_path() / "meta.json");
        const std::size_t step = page.size() <= cutAtEveryByte ? 1 : page.size() / places;
        for (std::size_t length = 0; length <= page.size(); length += step) {
            check(page.substr(0, length), format, entry.path());
            if (HasFatalFailure())
                return;
        }
        ++files;
        largest = std::max(largest, page.size());
    }
    std::cout << files << " pages, the largest of " << largest << " bytes, cut at " << m_count
              << " places; the readers hold " << m_fast.bytesHeld() / 1024 << " KiB\n";
    EXPECT_GT(files, 0U);
    EXPECT_LT(m_fast.bytesHeld(), 64 * largest + 1024 * 1024);
}

} // namespace
} // namespace vigie
