// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insidetools.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Arguments of the scripts: address, port, request.
constexpr auto pythonScript = R"(import os, signal, socket, sys
signal.alarm(3)
try:
    peer = socket.create_connection((sys.argv[1], int(sys.argv[2])))
except Exception:
    sys.exit(7)
try:
    peer.sendall(sys.argv[3].encode())
    data = peer.recv(65536)
    while data:
        os.write(1, data)
        data = peer.recv(65536)
except Exception:
    pass
)"_L1;

constexpr auto nodeScript = R"(const [host, port, request] = process.argv.slice(1);
const peer = require('net').connect(port, host, () => peer.write(request));
peer.on('data', data => process.stdout.write(data));
peer.on('end', () => peer.end());
peer.on('error', error => process.exit(error.code === 'ECONNREFUSED' ? 7 : 0));
setTimeout(() => process.exit(28), 3000).unref();
)"_L1;

constexpr auto perlScript = R"(use IO::Socket::IP;
alarm 3;
$| = 1;
my ($host, $port, $request) = @ARGV;
my $peer = IO::Socket::IP->new(PeerHost => $host, PeerPort => $port, Type => 1) or exit 7;
$peer->syswrite($request);
print while $peer->sysread($_, 65536);
)"_L1;

// It writes line by line: a server may answer and close before the last.
// A line that is not ended comes with the end of the input; above 128: read timed out.
constexpr auto bashScript = R"(exec 3<>"/dev/tcp/$1/$2" || exit 7
trap '' PIPE
printf %s "$3" >&3
while IFS= read -r -t 3 line <&3 && [ $SECONDS -lt 4 ]; do printf '%s\n' "$line"; done
[ $? -gt 128 ] && exit 28
printf %s "$line"
exit 0)"_L1;

QStringList withRequest(const QStringList &command, const InsideRequest &request)
{
    return command + QStringList{request.address.toString(), QString::number(request.port),
                                 QString::fromLatin1(request.text())};
}

QStringList curlCommand(const QString &program, const InsideRequest &request)
{
    return {
        program,        u"-sSgik"_s, u"--raw"_s,   u"--http1.0"_s,
        u"-m"_s,        u"3"_s,      u"-H"_s,      u"Host: "_s + QString::fromLatin1(request.host),
        u"--noproxy"_s, u"*"_s,      request.url()};
}

QStringList pythonCommand(const QString &program, const InsideRequest &request)
{
    return withRequest({program, u"-c"_s, pythonScript}, request);
}

QStringList nodeCommand(const QString &program, const InsideRequest &request)
{
    return withRequest({program, u"-e"_s, nodeScript}, request);
}

QStringList perlCommand(const QString &program, const InsideRequest &request)
{
    return withRequest({program, u"-e"_s, perlScript}, request);
}

QStringList bashCommand(const QString &program, const InsideRequest &request)
{
    return withRequest({program, u"-c"_s, bashScript, program}, request);
}

// What GNU's and busybox's have in common; what happened stands on the standard error.
QStringList wgetCommand(const QString &program, const InsideRequest &request)
{
    return {program, u"-T"_s, u"3"_s, u"-t"_s, u"1"_s, u"-O"_s, u"-"_s, request.url()};
}

// Netcat has no time-out that all its kinds understand, so the shell looks after it. No watch in
// the background: what outlives the shell would stay a zombie where the first process waits for
// nobody.
constexpr auto ncScript = R"(command -v sleep >/dev/null || exit 126
printf %s "$3" | "$0" "$1" "$2" &
nc=$!
n=0
while read -r stat 2>/dev/null </proc/$nc/stat; do
    case $stat in *") Z "*) break ;; esac
    [ $n -lt 30 ] || { kill $nc; wait $nc; exit 28; }
    n=$((n + 1))
    sleep 0.1 2>/dev/null || { sleep 1; n=$((n + 9)); }
done
wait $nc)"_L1;

// The request is a parameter of the shell and never part of what it reads.
QStringList ncCommand(const QString &program, const InsideRequest &request)
{
    return withRequest({u"sh"_s, u"-c"_s, ncScript, program}, request);
}

constexpr auto tools = std::to_array<InsideTool>({
    {"curl", true, curlCommand},
    {"python3", false, pythonCommand},
    {"python", false, pythonCommand},
    {"node", false, nodeCommand},
    {"perl", false, perlCommand},
    {"bash", false, bashCommand},
    {"wget", false, wgetCommand},
    {"nc", false, ncCommand},
});

} // namespace

QString InsideRequest::url() const
{
    const QString plain = address.toString();
    const QString shown = plain.contains(u':') ? u'[' + plain + u']' : plain;
    const QString scheme = tls ? u"https://"_s : u"http://"_s;
    return scheme + shown + u':' + QString::number(port) + QString::fromLatin1(target);
}

QByteArray InsideRequest::text() const
{
    return "GET " + target + " HTTP/1.0\r\nHost: " + host +
           "\r\nAccept: text/plain\r\nConnection: close\r\n\r\n";
}

std::span<const InsideTool> insideTools()
{
    return tools;
}

QStringList insideToolSearch()
{
    QStringList command{u"sh"_s, u"-c"_s,
                        u"for t; do command -v \"$t\" >/dev/null 2>&1 && echo \"$t\"; done; :"_s,
                        u"sh"_s};
    for (const InsideTool &tool : tools)
        command.append(QString::fromLatin1(tool.name));
    return command;
}

const InsideTool *insideToolFor(const QString &program)
{
    const QString name = program.section(u'/', -1);
    const InsideTool *found = nullptr;
    for (const InsideTool &tool : tools) {
        const QLatin1StringView known(tool.name);
        // python3.11 is python3, but nodemon is not node
        const bool versioned = name.startsWith(known) && name.size() > known.size() &&
                               (name[known.size()] == u'.' || name[known.size()].isDigit());
        if (name == known || (versioned && !found))
            found = &tool;
    }
    return found;
}

QList<QStringList> tableReaders(const QString &program)
{
    const QStringList tables{u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s};
    QList<QStringList> readers;
    readers.append(QStringList{u"cat"_s} + tables);
    readers.append(QStringList{u"sh"_s, u"-c"_s,
                               u"for t; do while read -r l; do echo \"$l\"; done <\"$t\"; done"_s,
                               u"sh"_s} +
                   tables);
    const InsideTool *own = insideToolFor(program);
    const QByteArray name = own ? own->name : "";
    if (name.startsWith("python"))
        readers.append(QStringList{program, u"-c"_s,
                                   u"import sys\nfor t in sys.argv[1:]: print(open(t).read())"_s} +
                       tables);
    if (name == "node")
        readers.append(QStringList{program, u"-e"_s,
                                   u"for (const t of process.argv.slice(1)) "
                                   "console.log(require('fs').readFileSync(t, 'latin1'))"_s} +
                       tables);
    return readers;
}

} // namespace vigie
