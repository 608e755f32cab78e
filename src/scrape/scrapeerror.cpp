// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeerror.h"

using namespace Qt::StringLiterals;

namespace vigie {

QLatin1StringView errorId(ScrapeError error)
{
    switch (error) {
    case ScrapeError::None:
        return "none"_L1;
    case ScrapeError::InvalidUrl:
        return "invalid-url"_L1;
    case ScrapeError::UnsupportedScheme:
        return "unsupported-scheme"_L1;
    case ScrapeError::InvalidConfiguration:
        return "invalid-configuration"_L1;
    case ScrapeError::HostNotFound:
        return "host-not-found"_L1;
    case ScrapeError::ConnectionRefused:
        return "connection-refused"_L1;
    case ScrapeError::HostUnreachable:
        return "host-unreachable"_L1;
    case ScrapeError::TimedOutResolving:
        return "timed-out-resolving"_L1;
    case ScrapeError::TimedOutConnecting:
        return "timed-out-connecting"_L1;
    case ScrapeError::TimedOutWaiting:
        return "timed-out-waiting"_L1;
    case ScrapeError::TimedOutReading:
        return "timed-out-reading"_L1;
    case ScrapeError::ClosedWithoutAnswer:
        return "closed-without-answer"_L1;
    case ScrapeError::NotHttp:
        return "not-http"_L1;
    case ScrapeError::TlsHandshakeFailed:
        return "tls-handshake-failed"_L1;
    case ScrapeError::UntrustedCertificate:
        return "untrusted-certificate"_L1;
    case ScrapeError::ProxyFailed:
        return "proxy-failed"_L1;
    case ScrapeError::TooManyRedirects:
        return "too-many-redirects"_L1;
    case ScrapeError::BadRedirect:
        return "bad-redirect"_L1;
    case ScrapeError::HttpStatus:
        return "http-status"_L1;
    case ScrapeError::TooLarge:
        return "too-large"_L1;
    case ScrapeError::Truncated:
        return "truncated"_L1;
    case ScrapeError::BadEncoding:
        return "bad-encoding"_L1;
    case ScrapeError::UnsupportedContentType:
        return "unsupported-content-type"_L1;
    case ScrapeError::UnreadablePage:
        return "unreadable-page"_L1;
    case ScrapeError::Cancelled:
        return "cancelled"_L1;
    case ScrapeError::Other:
        return "other"_L1;
    }
    return "other"_L1;
}

} // namespace vigie
