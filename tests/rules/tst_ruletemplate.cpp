// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletemplate.h"
#include "templatevalue.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace vigie;

namespace {

TemplateData someData()
{
    TemplateData data;
    data.labels = Labels{{"job", "api"}, {"instance", "api.example.org:9090"}};
    data.externalLabels = Labels{{"region", "eu"}};
    data.externalUrl = "http://prometheus:9090/path";
    data.value = 1234.5678;
    data.timeMs = 1'700'000'000'000;
    data.query = [](const std::string &expression, std::vector<TemplateSample> &samples,
                    std::string &error) {
        if (expression == "bad") {
            error = "it is bad";
            return false;
        }
        if (expression == "up")
            samples = {{Labels{{"job", "b"}}, 2, nullptr}, {Labels{{"job", "a"}}, 1, nullptr}};
        return true;
    };
    return data;
}

std::string expanded(const char *text)
{
    return RuleTemplate::parse(text).expand(someData());
}

} // namespace

TEST(RuleTemplateTest, expandsWhatAlertsHave)
{
    const std::pair<const char *, const char *> rows[] = {
        {"no action }} here", "no action }} here"},
        {"{{ $labels.job }} {{ .Labels.job }} {{$labels.none}}|", "api api |"},
        {"{{ $value }} {{ .Value }}", "1234.5678 1234.5678"},
        {"{{ $externalLabels.region }} {{ $externalURL }} {{ externalURL }} {{ pathPrefix }}",
         "eu http://prometheus:9090/path http://prometheus:9090/path /path"},
        {"a {{- 1 -}} b {{/* no */}} c {{- /* no */ -}} d", "a1b  cd"},
        {"{{ printf \"%.2f %d %s %q %5.1f|%-4s|%04d %v %t %%\" $value 3 \"x\" \"y\" 2.25 \"z\" 7 "
         "$value true }}",
         "1234.57 3 x \"y\"   2.2|z   |0007 1234.5678 true %"},
        {"{{ printf \"%d\" $value }}", "%!d(float64=1234.5678)"},
        {"{{ printf \"%s %d\" \"x\" }}", "x %!d(MISSING)"},
        {"{{ printf \"x\" 1 }}", "x%!(EXTRA int=1)"},
        {"{{ if gt $value 1000.0 }}high{{ else }}low{{ end }}", "high"},
        {"{{ if eq $labels.job \"web\" \"api\" }}a{{ else if true }}b{{ end }}", "a"},
        {"{{ if and $value (not false) }}yes{{ end }}", "yes"},
        {"{{ with $labels.none }}x{{ else }}none{{ end }}", "none"},
        {"{{ range query \"up\" }}{{ .Labels.job }}={{ .Value }};{{ end }}", "b=2;a=1;"},
        {"{{ range $i, $s := sortByLabel \"job\" (query \"up\") }}{{ $i }}{{ $s.Labels.job }}{{ "
         "end }}",
         "0a1b"},
        {"{{ range query \"none\" }}x{{ else }}empty{{ end }}", "empty"},
        {"{{ query \"up\" | first | value }}{{ query \"up\" | first | label \"job\" }}", "2b"},
        {"{{ range $k, $v := $labels }}{{ $k }}:{{ $v }} {{ end }}",
         "instance:api.example.org:9090 job:api "},
        {"{{ $x := 1 }}{{ $x = 2 }}{{ $x }}", "2"},
        {"{{ define \"t\" }}<{{ . }}>{{ end }}{{ template \"t\" $value }}", "<1234.5678>"},
        {"{{ block \"b\" .Value }}[{{ . }}]{{ end }}", "[1234.5678]"},
        {"{{ range query \"up\" }}{{ .Value }}{{ break }}{{ end }}", "2"},
        {"{{ $labels.instance | stripPort }} {{ $labels.instance | stripDomain }}",
         "api.example.org api:9090"},
        {"{{ \"a-b c\" | title }} {{ toUpper \"x\" }} {{ match \"^a\" \"ab\" }}", "A-B C X true"},
        {"{{ reReplaceAll \"(.*)\\\\.org\" \"$1.com\" \"x.org\" }}", "x.com"},
        {"{{ index $labels \"job\" }} {{ len \"abc\" }} {{ (index (query \"up\") 1).Value }}",
         "api 3 1"},
        {"{{ graphLink \"up > 1\" }}", "/graph?g0.expr=up+%3E+1&g0.tab=0"},
        {"{{ \"<a&b>\" | html }}", "&lt;a&amp;b&gt;"},
        {"{{ 1.5e3 | humanizeTimestamp }} {{ parseDuration \"1h30m\" }}",
         "1970-01-01 00:25:00 +0000 UTC 5400"},
        {"{{ .Value | printf \"%.1f\" }} {{ print 1 2 \"a\" }}", "1234.6 1 2a"},
    };
    for (const auto &[text, wanted] : rows)
        EXPECT_EQ(expanded(text), wanted) << text;
}

TEST(RuleTemplateTest, saysInTheTextWhatFails)
{
    const char *rows[] = {"{{ gt $value 1 }}",    "{{ query \"bad\" }}",
                          "{{ .Nothing }}",       "{{ query \"none\" | first }}",
                          "{{ humanize \"x\" }}", "{{ template \"none\" }}",
                          "{{ humanize 1 2 }}",   "{{ match \"(\" \"\" }}"};
    for (const char *text : rows)
        EXPECT_TRUE(expanded(text).starts_with("<error expanding template: ")) << text;
}

TEST(RuleTemplateTest, keepsATemplateThatCannotBeReadAsItIs)
{
    const RuleTemplate bad = RuleTemplate::parse("x {{ humanise $value }}");
    EXPECT_FALSE(bad.isValid());
    ASSERT_EQ(bad.problems().size(), 1U);
    EXPECT_EQ(bad.problems()[0].offset, 5U);
    EXPECT_EQ(bad.problems()[0].remedy, "did you mean 'humanize'?");
    EXPECT_EQ(bad.expand(someData()), "x {{ humanise $value }}");
}

TEST(RuleTemplateTest, writesNumbersForPeople)
{
    using namespace templates;
    const double infinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(humanize(0), "0");
    EXPECT_EQ(humanize(1234567), "1.235M");
    EXPECT_EQ(humanize(-0.00012), "-120u");
    EXPECT_EQ(humanize(infinity), "+Inf");
    EXPECT_EQ(humanize(NAN), "NaN");
    EXPECT_EQ(humanize1024(1048576), "1Mi");
    EXPECT_EQ(humanize1024(0.5), "0.5");
    EXPECT_EQ(humanizePercentage(0.12345), "12.35%");
    const std::pair<double, const char *> durations[] = {{0, "0s"},
                                                         {1, "1s"},
                                                         {59.5, "59.5s"},
                                                         {60, "1m 0s"},
                                                         {3600, "1h 0m 0s"},
                                                         {86400, "1d 0h 0m 0s"},
                                                         {-86401, "-1d 0h 0m 1s"},
                                                         {0.0351, "35.1ms"},
                                                         {1234567, "14d 6h 56m 7s"},
                                                         {.00000001, "10ns"}};
    for (const auto &[seconds, text] : durations)
        EXPECT_EQ(humanizeDuration(seconds), text);
}

TEST(RuleTemplateTest, staysBounded)
{
    EXPECT_TRUE(expanded("{{ define \"a\" }}{{ template \"a\" }}{{ end }}{{ template \"a\" }}")
                    .starts_with("<error"));
    EXPECT_TRUE(expanded("{{ printf \"%1000000000d\" 1 }}").size() < 2000);
    std::string deep;
    for (int i = 0; i < 10'000; ++i)
        deep += "{{ if true }}";
    EXPECT_FALSE(RuleTemplate::parse(deep).isValid());
    EXPECT_FALSE(RuleTemplate::parse("{{ " + std::string(100'000, '(') + " }}").isValid());
    std::string wide = "{{ define \"x\" }}0123456789{{ end }}";
    for (int i = 0; i < 10'000; ++i)
        wide += "{{ template \"x\" }}";
    EXPECT_TRUE(expanded(wide.c_str()).starts_with("<error"));
}
