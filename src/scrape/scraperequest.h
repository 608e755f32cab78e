// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeconfig.h"

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkRequest>
#include <QString>

#include <chrono>

namespace vigie {

struct PreparedRequest
{
    QNetworkRequest request;
    QString problem; // why it cannot be made (the CA file); empty when all is well
};

// One hop's request for `url`, sent to `address` (null: to the name, through a proxy). Only at the
// target's own origin credentials and the user's headers go along.
[[nodiscard]] PreparedRequest prepareRequest(const QUrl &url, const QHostAddress &address,
                                             const ScrapeConfig &config, bool ownOrigin);

// X-Prometheus-Scrape-Timeout-Seconds: "5", "1.5".
[[nodiscard]] QByteArray timeoutHeader(std::chrono::milliseconds timeout);

} // namespace vigie
