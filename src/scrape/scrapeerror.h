// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QMetaType>

namespace vigie {

// Why a scrape failed, from the first step to the last.
enum class ScrapeError {
    None,
    InvalidUrl,           // not a URL, no host, port out of range
    UnsupportedScheme,    // neither http nor https
    InvalidConfiguration, // a forbidden header, an unreadable CA file…
    HostNotFound,
    ConnectionRefused,
    HostUnreachable,     // no route, or an administrator's "prohibited"
    TimedOutResolving,   // the name service never answered
    TimedOutConnecting,  // no address accepted the connection
    TimedOutWaiting,     // connected, but no complete response header
    TimedOutReading,     // the body did not end
    ClosedWithoutAnswer, // accepted, then closed before a response header
    NotHttp,             // something else speaks there, or it breaks HTTP's rules
    TlsHandshakeFailed,
    UntrustedCertificate, // ScrapeResult::certificate says which and why
    ProxyFailed,
    TooManyRedirects,
    BadRedirect, // no Location, or one that leads nowhere we go
    HttpStatus,  // any other than 200
    TooLarge,    // reached the body limit, compressed or not
    Truncated,   // the connection ended inside the body
    BadEncoding, // the Content-Encoding is unknown to us, or the bytes are not what it says
    UnsupportedContentType,
    UnreadablePage, // set by the one who parses: the page has an error
    Cancelled,
    Other,
};

// The machine's word for it, stable: "connection-refused"; "none".
[[nodiscard]] QLatin1StringView errorId(ScrapeError error);

} // namespace vigie

Q_DECLARE_METATYPE(vigie::ScrapeError)
