// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeconfig.h"

#include <QString>
#include <QStringList>

namespace vigie {

// A target's lasting name inside the program: never shown, never reused.
using TargetId = QString;

// Where the target's container is looked for when a scrape fails. Empty fields are found by
// themselves (from the published port, from labels, from the default files).
struct ComposeSettings
{
    QStringList files;
    QString projectDirectory;
    QString projectName;
    QString service;
    int containerPort = 0; // 0 = the URL's
    bool operator==(const ComposeSettings &) const = default;
};

// One /metrics endpoint as the user configured it.
struct Target
{
    TargetId id;
    QString name; // shown, and the value of the label `job`
    ScrapeConfig scrape;
    ComposeSettings compose;
    bool paused = false;
    bool temporary = false; // of this run only (the demo, a URL from the command line): not saved
    bool operator==(const Target &) const = default;

    // An empty name becomes the URL's host and port.
    [[nodiscard]] static Target create(const QString &name, const QUrl &url);
    [[nodiscard]] QString instance() const; // host:port, the value of the label `instance`
};

// The two targets of a first start: `workers` on 9090 and its `api` on 8000.
[[nodiscard]] QList<Target> defaultTargets();

} // namespace vigie
