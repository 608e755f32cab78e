// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpprobe.h"
#include "pagecontent.h"

#include <QString>

namespace vigie {

// A probe together with what its body is.
struct PageProbe
{
    HttpProbe probe;
    PageContent content;
    QString url;          // the last one, after redirects
    bool isExtra = false; // a loopback address that the URL's host does not lead to

    [[nodiscard]] bool isMetrics() const
    {
        return probe.reach == Reach::Http && probe.response.status == 200 &&
               content.kind == PageKind::Metrics;
    }
};

// A corrected URL that was tried.
struct Candidate
{
    QString rule; // of the URL analysis, or "port", "path", "scheme"
    QString url;
    PageProbe page;
};

} // namespace vigie
