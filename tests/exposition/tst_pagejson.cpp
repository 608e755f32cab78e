// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagejson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace vigie {
namespace {

std::string jsonOf(const std::string &body, Format format)
{
    PageReader reader;
    reader.read(body, format);
    return pageToJson(reader);
}

TEST(PageJson, aCompositeValueIsOneSampleAsInItsLine)
{
    const std::string page =
        "# TYPE h histogram\n"
        "h{a=\"x\"} {count:3,sum:1.5,bucket:[1:1,+Inf:3]} 1 st@0.5 # {id=\"1\"} 1 2\n"
        "# TYPE g gaugehistogram\n"
        "g {gcount:3,gsum:1.5,bucket:[1:1,+Inf:3]}\n"
        "# TYPE n histogram\n"
        "n {count:1,sum:1,schema:0,zero_threshold:0,zero_count:0,positive_spans:[0:1],"
        "positive_buckets:[1],bucket:[+Inf:1]}\n"
        "# TYPE m histogram\n"
        "m {count:1,sum:1,schema:0,zero_threshold:0,zero_count:0,positive_spans:[0:1],"
        "positive_buckets:[1]}\n"
        "# TYPE s summary\n"
        "s {count:1,sum:2,quantile:[]}\n"
        "s{b=\"c\"} {count:1,sum:2,quantile:[0.5:7]}\n"
        "x 1\n{\"y\\\"\\n\"} 2 5\n# EOF\n";
    const std::string native =
        R"("schema":"0","zero_threshold":"0","zero_count":"0","positive_spans":[[0,1]],)"
        R"("positive_buckets":["1"])";
    EXPECT_EQ(
        jsonOf(page, Format::OpenMetrics2),
        R"({"accepted":true,"format":"openmetrics-2.0-text","samples":[)"
        R"({"name":"h","labels":{"a":"x"},"composite":{"count":"3","sum":"1.5",)"
        R"("bucket":[["1.0","1"],["+Inf","3"]]},"timestamp_s":"1","start_timestamp_s":"0.5",)"
        R"("exemplars":[{"labels":{"id":"1"},"value":"1","timestamp_s":"2"}]},)"
        R"({"name":"g","labels":{},"composite":{"gcount":"3","gsum":"1.5",)"
        R"("bucket":[["1.0","1"],["+Inf","3"]]}},)"
        R"({"name":"n","labels":{},"composite":{"count":"1","sum":"1",)" +
            native +
            R"(,"bucket":[["+Inf","1"]]}},)"
            R"({"name":"m","labels":{},"composite":{"count":"1","sum":"1",)" +
            native +
            R"(}},{"name":"s","labels":{},"composite":{"count":"1","sum":"2","quantile":[]}},)"
            R"({"name":"s","labels":{"b":"c"},"composite":{"count":"1","sum":"2",)"
            R"("quantile":[["0.5","7"]]}},{"name":"x","labels":{},"value":"1"},)"
            R"({"name":"y\"\n","labels":{},"value":"2","timestamp_s":"5"}],)"
            R"("types":{"h":"histogram","g":"gaugehistogram","n":"histogram","m":"histogram",)"
            R"("s":"summary"},"help":{},"units":{},"issues":[]})");
}

TEST(PageJson, whatIsReadBeforeAnErrorIsThere)
{
    EXPECT_EQ(jsonOf("a{b=\"\\\\\"} 1\n\x01", Format::PrometheusText),
              R"({"accepted":false,"format":"prometheus-text","samples":[)"
              R"({"name":"a","labels":{"b":"\\"},"value":"1"}],)"
              R"("types":{},"help":{},"units":{},"issues":[{"line":2,"column":1,)"
              R"("severity":"error","token":"\\x01",)"
              R"("message":"a sample line has to start with a metric name","remedy":""}]})");
}

TEST(PageJson, goesOutInPieces)
{
    constexpr std::size_t large = 80 * 1024;
    std::string body = "long{b=\"" + std::string(500'000, 'x') + "\n\"} 1\n";
    for (int i = 0; i < 20'000; ++i)
        body += "a{b=\"" + std::to_string(i) + "\"} 1\n";
    PageReader reader;
    ASSERT_TRUE(reader.read(body, Format::PrometheusText).accepted);
    std::string text;
    std::size_t longest = 0;
    writePageJson(reader, [&](std::string_view piece) {
        text += piece;
        longest = std::max(longest, piece.size());
    });
    EXPECT_EQ(text, pageToJson(reader));
    EXPECT_GT(text.size(), body.size());
    EXPECT_LT(longest, large);
}

} // namespace
} // namespace vigie
