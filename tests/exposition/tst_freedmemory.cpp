// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedmemory.h"
#include "pagereader.h"

#include <gtest/gtest.h>

#include <string>

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <vector>
#endif

namespace vigie {
namespace {

constexpr std::size_t largeSize = 8U << 20U;
// The system may put a huge page where a buffer begins and where it ends.
constexpr std::size_t mostLeft = largeSize / 4 * 3;

#if defined(__linux__)
// How much of the buffer's room is in memory.
std::size_t residentBytes(const std::string &buffer)
{
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const std::uintptr_t begin = reinterpret_cast<std::uintptr_t>(buffer.data()) & ~(page - 1);
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(buffer.data()) + buffer.capacity();
    std::vector<unsigned char> pages((end - begin + page - 1) / page);
    EXPECT_EQ(mincore(reinterpret_cast<void *>(begin), end - begin, pages.data()), 0);
    const auto isResident = [](unsigned char state) {
        return (state & 1U) != 0;
    };
    return page * static_cast<std::size_t>(std::count_if(pages.begin(), pages.end(), isResident));
}
#else
std::size_t residentBytes(const std::string &buffer)
{
    return buffer.capacity(); // it has to be gone
}
#endif

std::string largePage()
{
    std::string page = "# TYPE a gauge\n";
    for (int i = 0; page.size() < largeSize; ++i)
        page += "a{series=\"" + std::to_string(i) + "\"} 1\n";
    return page;
}

TEST(FreedMemory, ALargeBufferLeavesMemoryAndCanBeFilledAgain)
{
    std::string buffer(largeSize, 'x');
    ASSERT_GE(residentBytes(buffer), largeSize);
    returnPages(buffer);
    EXPECT_TRUE(buffer.empty());
    EXPECT_STREQ(buffer.c_str(), "");
    EXPECT_LT(residentBytes(buffer), mostLeft);
    buffer.assign(largeSize, 'y');
    EXPECT_EQ(buffer, std::string(largeSize, 'y'));
}

TEST(FreedMemory, ASmallBufferIsEmptiedAndKept)
{
    std::string buffer(1000, 'x');
    const std::size_t capacity = buffer.capacity();
    returnPages(buffer);
    EXPECT_TRUE(buffer.empty());
    EXPECT_EQ(buffer.capacity(), capacity);
}

TEST(FreedMemory, AReaderHoldsOneBodyBetweenScrapes)
{
    const std::string page = largePage();
    PageReader reader;
    for (int scrape = 0; scrape < 3; ++scrape) {
        std::string body = reader.takeSpareBuffer();
        EXPECT_LT(residentBytes(body), mostLeft) << "scrape " << scrape;
        body = page;
        ASSERT_TRUE(reader.read(std::move(body), Format::PrometheusText).accepted);
        reader.returnSpareBuffer();
        EXPECT_EQ(reader.body(), page);
    }
}

} // namespace
} // namespace vigie
