// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposition.h"
#include "lint.h"
#include "pagereader.h"

#include <gtest/gtest.h>

namespace vigie {
namespace {

TEST(Exposition, asksAsPrometheusDoes)
{
    EXPECT_EQ(acceptHeader(false),
              "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
              "application/openmetrics-text;version=0.0.1;q=0.5,"
              "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,"
              "text/plain;version=0.0.4;q=0.3,*/*;q=0.2");
    EXPECT_TRUE(acceptHeader(true).starts_with(
        "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;"
        "encoding=delimited;q=0.6,application/openmetrics-text;version=1.0.0;"));
    EXPECT_TRUE(acceptHeader(true).ends_with("text/plain;version=0.0.4;q=0.2,*/*;q=0.1"));
}

TEST(Exposition, theMediaTypeDecides)
{
    EXPECT_EQ(formatForContentType("text/plain; version=0.0.4; charset=utf-8"),
              Format::PrometheusText);
    EXPECT_EQ(formatForContentType("Application/OpenMetrics-Text"), Format::OpenMetrics1);
    EXPECT_EQ(formatForContentType("application/openmetrics-text; version=\"2.0.0\""),
              Format::OpenMetrics2);
    EXPECT_EQ(formatForContentType("application/vnd.google.protobuf;encoding=delimited"),
              Format::Protobuf);
    for (const char *type : {"", "text/html", "application/json", "text", ";"})
        EXPECT_FALSE(formatForContentType(type)) << type;
    for (const char *type :
         {" text/plain ", "TEXT/PLAIN;", "text/plain ; a = b ;", "text/plain;a=b;a=b",
          "text/plain;a=\"b;c\\\"d\"", "text/plain;a=\"\""})
        EXPECT_EQ(formatForContentType(type), Format::PrometheusText) << type;
    // Prometheus takes no header with a broken parameter.
    for (const char *type : {"text/plain; charset", "text/plain; version=", "text/plain;;a=b",
                             "text/plain, text/plain", "text/plain;a=b,c", "text/plain;a=b;a=c",
                             "text/plain;a=\"b", "text/plain a=b", "text/plain/x", "/plain"})
        EXPECT_FALSE(formatForContentType(type)) << type;
}

TEST(Exposition, detectsTheFormat)
{
    EXPECT_EQ(detectFormat("m 1\r\n"), Format::PrometheusText);
    EXPECT_EQ(detectFormat("\n\n"), Format::PrometheusText);
    EXPECT_EQ(detectFormat(""), Format::PrometheusText);
    EXPECT_EQ(detectFormat("a 1\n# EOF\n"), Format::OpenMetrics1);
    EXPECT_EQ(detectFormat("a {count:1,sum:1,quantile:[]}\n# EOF"), Format::OpenMetrics2);
    EXPECT_EQ(detectFormat(std::string("\x05\x0a\x01m\x18\x01", 6)), Format::Protobuf);
}

struct Mistake
{
    const char *body;
    std::uint32_t line;
    std::uint32_t column;
    const char *inMessage;
};

TEST(Exposition, saysWhatIsWrongAndWhere)
{
    const Mistake mistakes[] = {
        {"a 1\nb 1\r\n", 2, 3, "CRLF"},
        {"a 1,5\n", 1, 3, "not a number"},
        {"<html></html>", 1, 1, "HTML"},
        {"{\"a\": 1}", 1, 1, "JSON"},
        {"\xef\xbb\xbf"
         "a 1\n",
         1, 1, "BOM"},
        {"\x1f\x8b\x08", 1, 1, "gzip"},
        {"# TYPE a COUNTER\n", 1, 10, "type"},
        {"a{b=c} 1\n", 1, 5, "quotes"},
        {"a{b=\"c\" 1\n", 1, 9, "label"},
        {"ok 1\na{b=\"c\",b=\"d\"} 1\n", 2, 1, "twice"},
        {"a\n", 1, 2, "no value"},
        {"a 1 1.5\n", 1, 5, "timestamp"},
    };
    for (const Mistake &mistake : mistakes) {
        PageReader reader;
        EXPECT_FALSE(reader.read(mistake.body, Format::PrometheusText).accepted) << mistake.body;
        ASSERT_FALSE(reader.issues().empty()) << mistake.body;
        const Issue &issue = reader.issues().front();
        EXPECT_EQ(issue.line, mistake.line) << mistake.body;
        EXPECT_EQ(issue.column, mistake.column) << mistake.body;
        EXPECT_NE(issue.message.find(mistake.inMessage), std::string::npos) << issue.message;
    }
}

TEST(Exposition, wantsTheEndOfAnOpenMetricsPage)
{
    PageReader reader;
    EXPECT_FALSE(reader.read("a 1\n", Format::OpenMetrics1).accepted);
    EXPECT_NE(reader.issues().front().message.find("# EOF"), std::string::npos);
    EXPECT_FALSE(reader.issues().front().remedy.empty());
}

TEST(Lint, suggestsTheFixedName)
{
    EXPECT_EQ(suggestedName("httpRequests", MetricType::Counter), "http_requests_total");
    EXPECT_EQ(suggestedName("latency_ms", MetricType::Gauge), "latency_seconds");
    EXPECT_EQ(suggestedName("latency_milliseconds_histogram", MetricType::Histogram),
              "latency_seconds");
    EXPECT_EQ(suggestedName("queue_total", MetricType::Gauge), "queue");
    EXPECT_EQ(suggestedName("a:level", MetricType::Gauge), "a_level");
}

// Prometheus looks for the name among the labels, and finds this one.
TEST(PrometheusText, HasNoEmptyNameLabel)
{
    PageReader reader;
    for (const char *page : {"m{__name__=\"\"} 1\n", "{\"m\",\"__name__\"=\"\"} 1\n"}) {
        (void)reader.read(page, Format::PrometheusText);
        EXPECT_FALSE(reader.isAccepted()) << page;
    }
    (void)reader.read("m{a=\"\"} 1\n", Format::PrometheusText);
    EXPECT_TRUE(reader.isAccepted());
}

TEST(PrometheusText, HasNoHelpOfBlanks)
{
    PageReader reader;
    (void)reader.read("# HELP a  \t\n# HELP b  c \n# HELP \"d\" \t \n", Format::PrometheusText);
    ASSERT_EQ(reader.families().size(), 3U);
    EXPECT_EQ(reader.families()[0].help, "");
    EXPECT_EQ(reader.families()[1].help, " c ");
    EXPECT_EQ(reader.families()[2].help, "");
    (void)reader.read("# HELP a  \n# EOF\n", Format::OpenMetrics1);
    EXPECT_EQ(reader.families()[0].help, " ");
}

TEST(NulByte, StandsInLabelValuesAndHelpTexts)
{
    using namespace std::string_literals;
    PageReader lenient;
    PageReader strict(ReadMode::Strict);
    for (const std::string &line : {"a{b=\"\0\"} 1\n"s, "# HELP a \0\n"s}) {
        EXPECT_TRUE(lenient.read(line, Format::PrometheusText).accepted) << line;
        EXPECT_TRUE(lenient.read(line + "# EOF\n", Format::OpenMetrics1).accepted) << line;
    }
    const std::string type = "# TYPE a counter\n";
    for (const std::string &line :
         {"{\"a_\0\"} 1\n"s, "a_total{\"b\0\"=\"c\"} 1\n"s, "a_total 1 # {b=\"\0\"} 1\n"s,
          "a_total 1 # {\"b\0\"=\"c\"} 1\n"s, "# HELP \"a\0\" b\n"s}) {
        EXPECT_FALSE(lenient.read(type + line, Format::PrometheusText).accepted) << line;
        EXPECT_FALSE(lenient.read(type + line + "# EOF\n", Format::OpenMetrics1).accepted) << line;
        EXPECT_TRUE(strict.read(type + line + "# EOF\n", Format::OpenMetrics1).accepted) << line;
    }
}

TEST(MetadataName, MayBeBrokenInAScrape)
{
    const std::string text = "# TYPE \"a\xff\" gauge\nm 1\n";
    PageReader reader;
    (void)reader.read(text, Format::PrometheusText);
    ASSERT_TRUE(reader.isAccepted());
    EXPECT_EQ(reader.families()[0].name, "a\xef\xbf\xbd");
    (void)reader.read(text + "# EOF\n", Format::OpenMetrics1);
    EXPECT_TRUE(reader.isAccepted());
    PageReader strict(ReadMode::Strict);
    (void)strict.read(text + "# EOF\n", Format::OpenMetrics1);
    EXPECT_FALSE(strict.isAccepted());
}

} // namespace
} // namespace vigie
