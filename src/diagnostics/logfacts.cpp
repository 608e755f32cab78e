// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfacts.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype maxLine = 400;
constexpr qsizetype tailLines = 12;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

// A server says that it started. Accents may have been lost or doubled on the way.
bool isStartLine(const QString &line)
{
    static const QRegularExpression start = pattern(
        u"serveur (de )?m.{1,4}triques|m.{1,4}triques? .{0,20}(expos|disponible|coute)|"
        "metrics (server|endpoint|exporter)?.{0,20}(start|listen|running|serving|available)|"
        "prometheus (metrics )?(server|exporter).{0,20}(start|listen)|"
        "(serving|exposing|exposed) (prometheus )?metrics|metrik.{0,20}(gestartet|lauscht)|"
        "servidor de m.{1,4}tricas|uvicorn running on|listening at: http|now listening on:|"
        "msg=\"?listening on|start listening for connections|"
        "tomcat started on port|netty started on port|exposing \\d+ endpoint"_s);
    // an access log proves a visitor, not a start
    static const QRegularExpression access = pattern(u"\"GET [^\"]*\" \\d{3}"_s);
    return start.match(line).hasMatch() && !access.match(line).hasMatch();
}

bool isInUseLine(const QString &line)
{
    static const QRegularExpression inUse = pattern(
        u"address already in use|EADDRINUSE|connection in use:|AddrInUse|port \\d+ was already in "
        "use|only one usage of each socket address|adresse d.{1,4}j.{1,3} utilis|"
        "adresse wird bereits verwendet|\\[Errno (98|48|10048)\\]"_s);
    return inUse.match(line).hasMatch();
}

bool isErrorLine(const QString &line)
{
    static const QRegularExpression error(
        u"^(?:[A-Za-z_][\\w.]*(?:Error|Exception|Exit|Interrupt)\\b.*|.*\\b(?:FATAL|CRITICAL|panic:"
        u"|"
        "Segmentation fault|command not found|No such file or directory)\\b.*)$"_s);
    return error.match(line).hasMatch();
}

void readAddress(const QString &line, LogFacts &facts)
{
    static const QRegularExpression url(
        u"https?://(\\[[0-9a-fA-F:]+\\]|[\\w.-]+)(?::(\\d{2,5}))?"_s);
    static const QRegularExpression hostPort(
        u"(\\[[0-9a-fA-F:]*\\]|\\d+\\.\\d+\\.\\d+\\.\\d+):(\\d{2,5})"_s);
    static const QRegularExpression portOnly = pattern(u"port(?:\\(s\\))?:? (\\d{2,5})"_s);
    auto match = url.match(line);
    if (!match.hasMatch())
        match = hostPort.match(line);
    if (match.hasMatch()) {
        facts.startHost = match.captured(1);
        facts.startPort = match.captured(2).toInt();
    } else if (const auto port = portOnly.match(line); port.hasMatch()) {
        facts.startPort = port.captured(1).toInt();
    }
}

QString cleaned(const QByteArray &bytes)
{
    static const QRegularExpression control(u"\\x1b\\[[0-9;?]*[ -/]*[@-~]"_s);
    QString line = QString::fromUtf8(bytes.left(maxLine * 4));
    line.remove(control);
    line.remove(u'\r');
    return line.left(maxLine);
}

} // namespace

LogFacts readLog(const QByteArray &text)
{
    LogFacts facts;
    facts.readable = true;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &bytes : lines) {
        const QString line = cleaned(bytes);
        if (line.trimmed().isEmpty())
            continue;
        ++facts.lines;
        if (isStartLine(line)) {
            facts.startLine = line;
            readAddress(line, facts);
        }
        if (isInUseLine(line))
            facts.inUseLine = line;
        if (isErrorLine(line))
            facts.errorLine = line;
        if (line.contains("_run_exposition_server"_L1))
            facts.workersForked = true;
        facts.tail.append(line);
        if (facts.tail.size() > tailLines)
            facts.tail.removeFirst();
    }
    return facts;
}

QByteArray unframedLog(const QByteArray &stream, bool hasTty)
{
    if (hasTty)
        return stream;
    QByteArray text;
    for (qsizetype at = 0; at + 8 <= stream.size();) {
        const auto byte = [&](qsizetype i) {
            return static_cast<quint32>(static_cast<unsigned char>(stream[at + i]));
        };
        if (byte(0) > 2 || byte(1) != 0)
            return stream; // no frames after all
        const quint32 length = byte(4) << 24 | byte(5) << 16 | byte(6) << 8 | byte(7);
        text += stream.mid(at + 8, length);
        at += 8 + static_cast<qsizetype>(length);
    }
    return text;
}

} // namespace vigie
