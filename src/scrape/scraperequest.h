// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpconnection.h"
#include "scrapeconfig.h"

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QString>

#include <chrono>

namespace vigie {

// Where one hop's request goes.
struct ScrapeRoute
{
    QUrl url;             // with the name
    QHostAddress address; // of the name; null: the proxy looks it up
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    bool ownOrigin = true; // else without credentials and the user's headers
};

struct PreparedRequest
{
    HttpEndpoint endpoint;
    QByteArray bytes;
    QString problem; // why it cannot be made (the CA file); empty when all is well
};

[[nodiscard]] PreparedRequest prepareRequest(const ScrapeRoute &route, const ScrapeConfig &config);

[[nodiscard]] int portOf(const QUrl &url);

// X-Prometheus-Scrape-Timeout-Seconds: "5", "1.5".
[[nodiscard]] QByteArray timeoutHeader(std::chrono::milliseconds timeout);

} // namespace vigie
