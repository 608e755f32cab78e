// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "page.h"
#include "pagechanges.h"
#include "scraperesult.h"

#include <QMetaType>

#include <memory>
#include <string>
#include <vector>

namespace vigie {

// A family of the last page with what the window needs of it, free of the reader's views.
struct FamilyInfo
{
    Family family;
    std::size_t seriesCount = 0;
    std::vector<std::string> sampleNames; // foo_bucket, foo_sum, foo_count…
    std::vector<std::string> labelNames;  // sorted, le and quantile included
    std::vector<std::string> hints;       // promlint's texts
    std::string fixedName;                // what the hints would call it; empty when fine
};

// The last response of a target as received, with what was read of it: a frozen copy to show.
struct PageView
{
    ScrapeResult response; // status, headers, timings, sizes, error; without the body
    std::string body;      // uncompressed; empty unless the page is watched or was refused
    Format format = Format::PrometheusText;
    bool accepted = false;
    std::size_t sampleCount = 0;
    std::shared_ptr<const std::vector<FamilyInfo>> families; // in page order; never null
    std::vector<Issue> issues;
    PageChanges changes; // against the last page, while the page is watched
};

using PageViewPtr = std::shared_ptr<const PageView>;

} // namespace vigie

Q_DECLARE_METATYPE(vigie::PageViewPtr)
