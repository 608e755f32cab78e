// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace vigie {

enum class PageKind { Metrics, Empty, Html, Json, Text, Binary };

[[nodiscard]] QString pageKindName(PageKind kind); // for machines: "metrics", …

// What a response body is, judged by its content alone (content types lie or are absent). Knows
// just enough of the exposition formats to recognise them.
struct PageContent
{
    PageKind kind = PageKind::Empty;
    int samples = 0;  // lines that look like samples
    int families = 0; // # TYPE lines
    bool isProtobuf = false;
    QString title;        // HTML: its title
    bool isLogin = false; // HTML: a password field
    int badLine = 0;      // 1-based; metrics with a line that is none
    int badColumn = 0;    // 1-based
    QString badExcerpt;   // that line, shortened
    QString badReason;    // translated
};

[[nodiscard]] PageContent recognizePage(const QByteArray &body, const QByteArray &contentType = {});

// Whether a sample of this metric is on the page.
[[nodiscard]] bool pageHasMetric(const QByteArray &body, const QByteArray &name);

// Samples of counters (names that end in _total), and of what tells when a process or a series
// began, by name and labels.
[[nodiscard]] QHash<QByteArray, double> pageCounters(const QByteArray &body);

// Whether a page cannot come from the process of the one before: a counter went back, or something
// began at another time.
[[nodiscard]] bool comesFromOtherRegistry(const QHash<QByteArray, double> &counters,
                                          const QHash<QByteArray, double> &before);

} // namespace vigie
