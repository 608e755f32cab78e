// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QStringList>

#include <span>

namespace vigie {

// One GET from inside a container: without credentials, which a command line would show.
struct InsideRequest
{
    QHostAddress address;
    quint16 port = 9090;
    bool tls = false;
    QByteArray host;                // the Host header
    QByteArray target = "/metrics"; // path and query

    [[nodiscard]] QString url() const;
    [[nodiscard]] QByteArray text() const; // the request as bytes
};

// A program that images often have and that can fetch a page. Each ends by itself after three
// seconds, because a command that is given up goes on in the container. All but wget print the
// answer as it comes, head and body, and end with curl's exit codes: 7 refused, 28 timed out.
struct InsideTool
{
    const char *name;
    bool speaksTls;
    QStringList (*command)(const QString &program, const InsideRequest &request);
};

// The best first: those that show the whole answer.
[[nodiscard]] std::span<const InsideTool> insideTools();

// Says which of the tools an image has, one a line; needs a shell.
[[nodiscard]] QStringList insideToolSearch();

// A program (a path, or with its version: "/usr/bin/python3.11") that is one of the tools.
[[nodiscard]] const InsideTool *insideToolFor(const QString &program);

// Ways to read the tables of TCP sockets, for images without `cat` too.
[[nodiscard]] QList<QStringList> tableReaders(const QString &program);

} // namespace vigie
