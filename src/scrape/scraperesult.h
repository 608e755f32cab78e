// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h" // Format
#include "scrapeerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <string>
#include <utility>

namespace vigie {

// Where the time went, in milliseconds; a step that did not happen took 0.
struct ScrapeTimings
{
    double redirects = 0; // all earlier hops, whole
    double resolve = 0;   // the host's name
    double connect = 0;   // TCP; 0 on a kept connection
    double tls = 0;       // the handshake
    double firstByte = 0; // from the request until the response's header was complete
    double transfer = 0;  // the body
    double decode = 0;    // decompression
    double parse = 0;     // set by the one who parses

    [[nodiscard]] double total() const
    {
        return redirects + resolve + connect + tls + firstByte + transfer + decode + parse;
    }
};

// The certificate that a TLS server showed.
struct CertificateInfo
{
    QByteArray fingerprint; // SHA-256; empty when there was no TLS
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QStringList problems; // why it is not trusted
};

// By which rule the format was chosen.
enum class FormatRule {
    None,        // there was no page to choose one for
    ContentType, // the header named it
    Fallback,    // the target's own setting, because the header did not
    Content,     // lenient: the header did not, and the page looks like it; Prometheus would refuse
};

// One scrape: what came back, or why nothing did.
struct ScrapeResult
{
    ScrapeError error = ScrapeError::None;
    QString message; // one sentence for people; empty without an error
    qint64 startMs = 0;

    int httpStatus = 0; // 0 = no response header
    QString httpReason;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType; // as sent
    Format format = Format::PrometheusText;
    FormatRule formatRule = FormatRule::None;
    QString formatNote; // a sentence where the rule is not the plain one

    QUrl finalUrl; // after redirects, without secrets
    int redirects = 0;
    bool reusedConnection = false; // kept from the scrape before
    QHostAddress peer;             // null when a proxy stood between, or nothing connected
    quint16 peerPort = 0;
    QString proxy;               // host:port; empty when direct
    QStringList failedAddresses; // tried before the one that counts: "[::1]:9090: refused"
    CertificateInfo certificate;

    ScrapeTimings timings;
    qint64 wireBytes = 0; // of the body, as received
    qint64 bodyBytes = 0; // of the body, decompressed

    // The uncompressed body: whole for a page; its first 64 KiB where something else came. Its
    // owner moves it to the parser; there is room for a few bytes at the end.
    std::string body;

    [[nodiscard]] bool ok() const { return error == ScrapeError::None; }
};

using ScrapeResultPtr = std::shared_ptr<ScrapeResult>;

} // namespace vigie

Q_DECLARE_METATYPE(vigie::ScrapeResultPtr)
