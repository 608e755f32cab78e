// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline.h"
#include "httpanswer.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace vigie {

// How far one request got. The order is that of a request's life.
enum class Reach {
    NotTried,
    Refused,      // nobody listens (or a firewall says so)
    NoAnswer,     // the connection attempt was not answered: dropped
    Unreachable,  // no route, or an address that this machine does not have
    ClosedAtOnce, // accepted, then closed without a byte
    ClosedLate,   // the same, after seconds
    Silent,       // accepted, no byte until the deadline
    NotHttp,      // bytes came, but no HTTP
    TlsFailed,    // https: no TLS on the other side, or one that we do not understand
    Incomplete,   // an HTTP answer began and did not end in time
    Http,         // an HTTP answer
};

[[nodiscard]] QString reachName(Reach reach); // for machines: "refused", …

struct HttpProbeRequest
{
    QHostAddress address;
    quint16 port = 80;
    bool tls = false;
    QByteArray host;                // the Host header; also the TLS server name
    QByteArray target = "/metrics"; // path and query
    QList<QByteArray> headers = {}; // "Name: value"
    int connectMs = 1000;
    int answerMs = 3000; // from the start to the last byte
};

struct HttpProbe
{
    QHostAddress address;
    quint16 port = 0;
    bool tls = false;
    Reach reach = Reach::NotTried;
    QString error; // what the socket said
    HttpAnswer response;
    QByteArray firstBytes; // when it is no HTTP
    QString tlsError;      // why the certificate is not trusted
    int connectMs = 0;
    int firstByteMs = 0;
    int totalMs = 0;

    [[nodiscard]] bool isConnected() const { return reach > Reach::Unreachable; }
    [[nodiscard]] bool isClosedEmpty() const
    {
        return reach == Reach::ClosedAtOnce || reach == Reach::ClosedLate;
    }
    [[nodiscard]] QString addressText() const; // "127.0.0.1:9090", "[::1]:9090"
};

// One GET over a socket of its own: no proxy, no retry, no second connection, closed at the end
// (single-threaded servers serve one connection at a time). Blocks until the deadline.
[[nodiscard]] HttpProbe probeHttp(const HttpProbeRequest &request, const Deadline &deadline);

// Whether a TLS server answers there.
[[nodiscard]] bool speaksTls(const HttpProbeRequest &request, const Deadline &deadline);

} // namespace vigie
