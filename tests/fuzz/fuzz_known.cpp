// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagemodel.h"
#include "pagereader.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace vigie;

void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

std::vector<std::string> plainRead(const std::string &body, Format format)
{
    PageReader reader;
    reader.setInstructions(std::nullopt);
    reader.read(body, format);
    return describe(reader);
}

} // namespace

// The template path against a plain first read: pages one after the other, cut at 0xff bytes, of
// which some are not looked at.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Format format = (data[0] & 8U) != 0   ? Format::Protobuf
                          : (data[0] & 1U) != 0 ? Format::OpenMetrics1
                                                : Format::PrometheusText;
    const auto level = static_cast<SimdLevel>((data[0] >> 1U) % 3);
    std::string pages(reinterpret_cast<const char *>(data) + 1, size - 1);
    PageReader reader;
    reader.setInstructions(level <= bestSimdLevel() ? level : bestSimdLevel());
    SlotModel model;
    const std::size_t oneIn = 1 + (data[0] >> 4U) % 4;
    std::size_t begin = 0;
    for (std::size_t count = 1; begin <= pages.size(); ++count) {
        const std::size_t end = std::min(pages.find('\xff', begin), pages.size());
        const std::string body = pages.substr(begin, end - begin);
        const PageUpdate &update = reader.read(body, format);
        const std::string problem = model.apply(update);
        check(problem.empty(), problem.c_str());
        begin = end + 1;
        if (count % oneIn != 0)
            continue;
        check(describe(reader) == plainRead(body, format), "differs from a first read");
        check(!update.accepted || model.contents() == SlotModel::contents(reader),
              "the updates do not add up to the page");
    }
    return 0;
}
