// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scraperesult.h"

#include <optional>
#include <string_view>

namespace vigie {

// What a body is by its looks, from its first bytes.
enum class PageKind { Empty, PrometheusText, OpenMetrics, Html, Json, Xml, Text, Binary };

[[nodiscard]] PageKind pageKind(std::string_view body);

// The text of an HTML page's <title>, shortened; empty without one.
[[nodiscard]] QString htmlTitle(std::string_view body);

// What a page is read as, and by which rule.
struct ChosenFormat
{
    std::optional<Format> format; // empty: not a page we can read
    FormatRule rule = FormatRule::None;
};

// The media type decides; then the target's own setting; then, leniently, the page's looks. A web
// page or a JSON document is none, whatever it calls itself. An empty body is an empty page.
[[nodiscard]] ChosenFormat chooseFormat(const QByteArray &contentType, std::string_view body,
                                        std::optional<Format> fallback);

} // namespace vigie
