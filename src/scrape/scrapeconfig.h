// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h" // Format

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace vigie {

// Who we say we are. The secret is sent to the target's own origin only and never logged.
struct Authentication
{
    enum class Kind { None, Basic, Bearer };

    Kind kind = Kind::None;
    QString user;   // Basic
    QString secret; // the password, or the bearer token
    bool operator==(const Authentication &) const = default;

    [[nodiscard]] QByteArray headerValue() const; // "Basic …", "Bearer …", or empty
};

// How one target is fetched.
struct ScrapeConfig
{
    enum class Compression {
        Auto, // identity on loopback and private networks, where it only costs CPU; else gzip
        Never,
        Always,
    };
    enum class Proxy {
        Auto,   // the system's, but none for loopback and private addresses and bare names
        Direct, // never one
    };
    using Header = std::pair<QByteArray, QByteArray>;

    static constexpr int maxRedirects = 10;

    QUrl url; // user information in it counts as basic authentication
    std::chrono::milliseconds interval{5000};
    std::chrono::milliseconds timeout{5000}; // for everything: name, connection, redirects, body
    qint64 bodyLimit = qint64(64) << 20;     // bytes after decompression; reaching it fails
    Compression compression = Compression::Auto;
    bool protobufAllowed = true;
    std::optional<Format> fallbackFormat; // where the Content-Type is missing or unknown
    Authentication authentication;
    QList<Header> headers;          // sent to the target's own origin only
    QString caFile;                 // PEM; replaces the system's authorities
    QByteArray acceptedFingerprint; // SHA-256, 32 bytes: trust exactly this certificate
    bool followRedirects = true;
    Proxy proxy = Proxy::Auto;
    QUrl proxyUrl; // Auto: this HTTP proxy, with its credentials; empty: the system's

    bool operator==(const ScrapeConfig &) const = default;

    // What cannot work, as a sentence; empty when all is well. Looks at no file and no network.
    [[nodiscard]] QString problem() const;
};

// A header that the user cannot set because the scrape itself does (Host, Accept-Encoding, …),
// in any case of letters.
[[nodiscard]] bool isForbiddenHeader(const QByteArray &name);

} // namespace vigie
