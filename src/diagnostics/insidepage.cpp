// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insidepage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype maxBody = 16 * 1024 * 1024;
constexpr int execMs = 4500; // the tools end by themselves after 3 s

bool isMissing(const ExecResult &result)
{
    return result.exitCode == 126 || result.exitCode == 127;
}

// Curl's exit codes, which the scripts have too. Above 128: ended by a signal, their alarm.
Reach reachOf(int exitCode)
{
    switch (exitCode) {
    case 1: // "Received HTTP/0.9"
        return Reach::NotHttp;
    case 7:
        return Reach::Refused;
    case 28:
    case 128 + 14:
        return Reach::Silent;
    case 35:
    case 60:
        return Reach::TlsFailed;
    case 0:
    case 52:
    case 56:
        return Reach::ClosedAtOnce;
    default:
        return Reach::NotTried;
    }
}

void readAnswer(const ExecResult &result, HttpProbe &probe)
{
    probe.reach = reachOf(result.exitCode);
    if (result.output.isEmpty())
        return;
    HttpAnswerReader reader(maxBody);
    reader.feed(result.output);
    if (probe.reach != Reach::Silent)
        reader.finish(); // else it was the tool that ended, not the answer
    if (!reader.isHttp()) {
        probe.reach = Reach::NotHttp;
        probe.firstBytes = result.output.left(32);
        return;
    }
    probe.response = reader.response();
    const bool isCut = probe.reach == Reach::Silent && !probe.response.complete;
    probe.reach = isCut || !reader.hasHead() ? Reach::Incomplete : Reach::Http;
}

// Netcat's one code for every failure; what happened stands on the standard error, if anywhere.
ExecResult withCurlsCode(ExecResult result)
{
    if (result.exitCode == 1)
        result.exitCode = result.errors.contains("refused") ? 7 : 2;
    return result;
}

// Wget shows the body alone, and tells the rest in words.
void readWget(const ExecResult &result, HttpProbe &probe)
{
    static const QRegularExpression status(u"(?:ERROR |HTTP/1\\.[01] )([1-5][0-9][0-9])"_s);
    const QString said = QString::fromLatin1(result.errors);
    const auto match = status.match(said);
    probe.reach = Reach::Http;
    probe.response.complete = result.exitCode == 0;
    if (result.exitCode == 0) {
        probe.response.status = 200;
        probe.response.body = result.output;
    } else if (match.hasMatch()) {
        probe.response.status = match.captured(1).toInt();
    } else if (said.contains("refused"_L1)) {
        probe.reach = Reach::Refused;
    } else if (said.contains("timed out"_L1)) {
        probe.reach = Reach::Silent;
    } else if (said.contains("error getting response"_L1) || said.contains("No data rec"_L1) ||
               said.contains("closed"_L1)) {
        probe.reach = Reach::ClosedAtOnce;
    } else {
        probe.reach = Reach::NotTried;
    }
}

} // namespace

std::optional<PageProbe> insideAnswer(const InsideTool &tool, const InsideRequest &request,
                                      const ExecResult &result)
{
    if (!result.finished || isMissing(result))
        return std::nullopt;
    PageProbe page;
    page.url = request.url();
    page.probe.address = request.address;
    page.probe.port = request.port;
    page.probe.tls = request.tls;
    if (QByteArrayView(tool.name) == "wget")
        readWget(result, page.probe);
    else if (QByteArrayView(tool.name) == "nc")
        readAnswer(withCurlsCode(result), page.probe);
    else
        readAnswer(result, page.probe);
    if (page.probe.reach == Reach::NotTried)
        return std::nullopt;
    const HttpAnswer &response = page.probe.response;
    page.content = recognizePage(response.body, response.header("content-type"));
    return page;
}

InsideFetcher::InsideFetcher(const EngineClient &engine, const QString &container,
                             const QString &ownProgram)
    : m_engine(engine)
    , m_container(container)
    , m_ownProgram(ownProgram)
{}

void InsideFetcher::findTools(const Deadline &deadline)
{
    m_isSearched = true;
    const ExecResult found =
        execInContainer(m_engine, m_container, insideToolSearch(), deadline.within(execMs));
    if (found.finished && !isMissing(found)) {
        m_programs = QString::fromUtf8(found.output).split(u'\n', Qt::SkipEmptyParts);
        return;
    }
    if (insideToolFor(m_ownProgram))
        m_programs = {m_ownProgram};
}

std::optional<InsidePage> InsideFetcher::fetch(const InsideRequest &request,
                                               const Deadline &deadline)
{
    if (!m_isSearched)
        findTools(deadline);
    while (!m_programs.isEmpty() && !deadline.isOver()) {
        const QString program = m_programs.constFirst();
        const InsideTool *tool = insideToolFor(program);
        if (tool && (tool->speaksTls || !request.tls)) {
            const ExecResult result = execInContainer(
                m_engine, m_container, tool->command(program, request), deadline.within(execMs));
            if (const auto page = insideAnswer(*tool, request, result))
                return InsidePage{QString::fromLatin1(tool->name), *page};
        }
        m_programs.removeFirst(); // it broke down, or cannot do it
    }
    return std::nullopt;
}

} // namespace vigie
