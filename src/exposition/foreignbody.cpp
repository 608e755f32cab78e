// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignbody.h"

#include "exposition.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct Explanation
{
    std::string_view start; // of the body, in lower case, behind blanks
    std::string_view message;
    std::string_view remedy;
};

using namespace std::string_view_literals;

constexpr std::array explanations{
    Explanation{"\xef\xbb\xbf"sv, "the page starts with a byte order mark (BOM)",
                "Write the page as UTF-8 without BOM."},
    Explanation{"\x1f\x8b"sv, "the page is gzip-compressed, but no header says so",
                "Send Content-Encoding: gzip with compressed pages, or do not compress."},
    Explanation{"\x28\xb5\x2f\xfd"sv, "the page is zstd-compressed, but no header says so",
                "Send Content-Encoding: zstd only where it was asked for, or do not compress."},
    Explanation{"\xff\xfe"sv, "the page is UTF-16", "Write the page as UTF-8."},
    Explanation{"\xfe\xff"sv, "the page is UTF-16", "Write the page as UTF-8."},
    Explanation{"<!doctype html"sv, "this is an HTML page, not metrics",
                "Check the path: metrics are usually at /metrics. A login or error page looks like "
                "this too."},
    Explanation{"<html"sv, "this is an HTML page, not metrics",
                "Check the path: metrics are usually at /metrics. A login or error page looks like "
                "this too."},
    Explanation{"<?xml"sv, "this is XML, not metrics", "Check the path of the metrics page."},
    Explanation{"{\""sv, "this is JSON, not metrics",
                "Check the path; some frameworks serve metrics as JSON unless a Prometheus "
                "exporter is switched on."},
    Explanation{"{}"sv, "this is JSON, not metrics", "Check the path of the metrics page."},
    Explanation{"["sv, "this is JSON, not metrics", "Check the path of the metrics page."},
};

std::string beginning(std::string_view body)
{
    const auto first = body.find_first_not_of(" \t\r\n");
    constexpr std::size_t enough = 64;
    std::string start(first == body.npos ? "" : body.substr(first, enough));
    for (char &c : start)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return start;
}

// {"name", … starts like JSON but is a sample with a quoted name.
bool isQuotedSample(std::string_view body)
{
    const auto end = body.find('\n');
    const std::string_view line = body.substr(0, end);
    return line.starts_with("{\"") && line.find("\":") == line.npos;
}

} // namespace

void explainForeignBody(PageTable &page)
{
    if (page.accepted || page.issues.empty() || page.sampleCount > 0)
        return;
    const std::string start = beginning(page.body);
    const auto found =
        std::find_if(explanations.begin(), explanations.end(),
                     [&](const Explanation &e) { return start.starts_with(e.start); });
    Issue issue;
    issue.line = 1;
    issue.column = 1;
    if (found != explanations.end() && !isQuotedSample(page.body)) {
        issue.message = found->message;
        issue.remedy = found->remedy;
    } else if (const Format other = detectFormat(page.body);
               other != page.format &&
               (other == Format::Protobuf || page.format == Format::Protobuf)) {
        issue.message = "the page looks like " + std::string(toString(other)) + ", not " +
                        std::string(toString(page.format));
        issue.remedy = "Send the Content-Type that the page has.";
    } else {
        return;
    }
    page.issues.clear();
    page.issues.push_back(std::move(issue));
}

} // namespace vigie
