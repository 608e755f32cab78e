// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapereport.h"

#include "exposition.h"
#include "issuetexts.h"
#include "pagereader.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ScrapeCommand)
};

constexpr int barWidth = 40;
constexpr std::size_t issuesShown = 20;

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString foreign(const QByteArray &bytes)
{
    return terminal::sanitized(QString::fromUtf8(bytes));
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QLatin1StringView ruleWord(FormatRule rule)
{
    switch (rule) {
    case FormatRule::None:
        break;
    case FormatRule::ContentType:
        return "content-type"_L1;
    case FormatRule::Fallback:
        return "fallback"_L1;
    case FormatRule::Content:
        return "content"_L1;
    }
    return "none"_L1;
}

QLatin1StringView severityWord(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Hint:
        return "hint"_L1;
    case Issue::Severity::Warning:
        return "warning"_L1;
    case Issue::Severity::Error:
        break;
    }
    return "error"_L1;
}

QString peerText(const ScrapeResult &result)
{
    if (!result.proxy.isEmpty())
        return Text::tr("through the proxy %1").arg(result.proxy);
    if (result.peer.isNull() || result.httpStatus == 0)
        return {};
    const bool six = result.peer.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = result.peer.toString();
    return (six ? u'[' + host + u']' : host) + u':' + QString::number(result.peerPort);
}

struct Step
{
    const char *name;
    double ms;
};

std::array<Step, 8> stepsOf(const ScrapeTimings &t)
{
    return {{{QT_TRANSLATE_NOOP("ScrapeCommand", "redirects"), t.redirects},
             {QT_TRANSLATE_NOOP("ScrapeCommand", "resolve"), t.resolve},
             {QT_TRANSLATE_NOOP("ScrapeCommand", "connect"), t.connect},
             {QT_TRANSLATE_NOOP("ScrapeCommand", "TLS"), t.tls},
             {QT_TRANSLATE_NOOP("ScrapeCommand", "first byte"), t.firstByte},
             {QT_TRANSLATE_NOOP("ScrapeCommand", "transfer"), t.transfer},
             {QT_TRANSLATE_NOOP("ScrapeCommand", "decode"), t.decode},
             {QT_TRANSLATE_NOOP("ScrapeCommand", "parse"), t.parse}}};
}

// Each step as a bar that begins where the one before ended.
void printWaterfall(const ScrapeTimings &timings)
{
    const double total = timings.total();
    if (total < 0.005)
        return;
    terminal::printLine();
    double before = 0;
    for (const Step &step : stepsOf(timings)) {
        if (step.ms <= 0)
            continue;
        const int begin = std::min(barWidth - 1, int(before / total * barWidth));
        const int end = int(std::lround((before + step.ms) / total * barWidth));
        const QString bar = QString(begin, u' ') + QString(std::max(1, end - begin), u'█');
        terminal::printLine(u"  %1 %2 ms  %3"_s.arg(Text::tr(step.name), -11)
                                .arg(QString::number(step.ms, 'f', 2), 9)
                                .arg(terminal::styled(bar, TextStyle::Accent)));
        before += step.ms;
    }
    terminal::printLine(u"  %1 %2 ms"_s.arg(Text::tr("total"), -11)
                            .arg(QString::number(timings.total(), 'f', 2), 9));
}

void printIssues(const std::vector<Issue> &issues)
{
    if (issues.empty())
        return;
    terminal::printLine();
    terminal::printLine(terminal::styled(Text::tr("Issues"), TextStyle::Bold));
    for (std::size_t i = 0; i < std::min(issues.size(), issuesShown); ++i) {
        const Issue &issue = issues[i];
        const QString where =
            issue.line == 0 ? QString()
                            : Text::tr("line %1, column %2: ").arg(issue.line).arg(issue.column);
        const bool isError = issue.severity == Issue::Severity::Error;
        terminal::printLine(u"  "_s +
                            terminal::styled(isError ? u"■ "_s : u"▲ "_s,
                                             isError ? TextStyle::Bad : TextStyle::Warning) +
                            where + terminal::sanitized(issueText(issue.message)));
        if (!issue.remedy.empty())
            terminal::printLine(u"    "_s + terminal::sanitized(issueText(issue.remedy)));
    }
    if (issues.size() > issuesShown)
        terminal::printLine(Text::tr("  … and %n more", nullptr, int(issues.size() - issuesShown)));
}

void printPage(const ScrapeReading &reading)
{
    const ScrapeResult &result = reading.result;
    const auto row = [](const QString &name, const QString &value) {
        terminal::printLine(u"  %1 %2"_s.arg(name, -11).arg(value));
    };
    if (result.httpStatus != 0) {
        row(Text::tr("size"), result.wireBytes == result.bodyBytes || result.bodyBytes == 0
                                  ? size(result.wireBytes)
                                  : Text::tr("%1 (%2 on the wire)")
                                        .arg(size(result.bodyBytes), size(result.wireBytes)));
    }
    if (result.formatRule == FormatRule::None)
        return;
    row(Text::tr("format"), fromStd(toString(result.format)));
    row(Text::tr("page"), Text::tr("%n families", nullptr, int(reading.familyCount)) + u", "_s +
                              Text::tr("%n samples", nullptr, int(reading.sampleCount)));
    if (!result.formatNote.isEmpty())
        terminal::printLine(
            u"  "_s + terminal::styled(terminal::sanitized(result.formatNote), TextStyle::Warning));
}

void printCertificate(const CertificateInfo &certificate)
{
    if (certificate.fingerprint.isEmpty())
        return;
    terminal::printLine();
    terminal::printLine(terminal::styled(Text::tr("Certificate"), TextStyle::Bold));
    terminal::printLine(Text::tr("  %1, issued by %2, valid until %3")
                            .arg(terminal::sanitized(certificate.subject),
                                 terminal::sanitized(certificate.issuer),
                                 certificate.validUntil.toString(Qt::ISODate)));
    terminal::printLine(u"  SHA-256 "_s + QString::fromLatin1(certificate.fingerprint.toHex(':')));
}

QJsonObject certificateJson(const CertificateInfo &certificate)
{
    return {{u"sha256"_s, QString::fromLatin1(certificate.fingerprint.toHex())},
            {u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"valid_from"_s, certificate.validFrom.toUTC().toString(Qt::ISODate)},
            {u"valid_until"_s, certificate.validUntil.toUTC().toString(Qt::ISODate)},
            {u"problems"_s, QJsonArray::fromStringList(certificate.problems)}};
}

QJsonArray headersJson(const ScrapeResult &result)
{
    QJsonArray headers;
    for (const auto &[name, value] : result.headers)
        headers.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return headers;
}

QJsonArray issuesJson(const std::vector<Issue> &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues) {
        array.append(QJsonObject{{u"line"_s, qint64(issue.line)},
                                 {u"column"_s, qint64(issue.column)},
                                 {u"severity"_s, severityWord(issue.severity)},
                                 {u"message"_s, issueText(issue.message)}});
    }
    return array;
}

QJsonObject timingsJson(const ScrapeTimings &t)
{
    return {{u"redirects"_s, t.redirects},  {u"resolve"_s, t.resolve},
            {u"connect"_s, t.connect},      {u"tls"_s, t.tls},
            {u"first_byte"_s, t.firstByte}, {u"transfer"_s, t.transfer},
            {u"decode"_s, t.decode},        {u"parse"_s, t.parse},
            {u"total"_s, t.total()}};
}

} // namespace

ScrapeReading readScrape(const QUrl &url, ScrapeResult result)
{
    ScrapeReading reading{url.adjusted(QUrl::RemoveUserInfo), std::move(result), 0, 0, {}};
    if (!reading.result.ok())
        return reading;
    PageReader reader;
    QElapsedTimer timer;
    timer.start();
    const PageUpdate &update = reader.read(std::move(reading.result.body), reading.result.format);
    reading.result.timings.parse = double(timer.nsecsElapsed()) / 1e6;
    reading.result.body = reader.body();
    reading.familyCount = reader.families().size();
    reading.sampleCount = update.sampleCount;
    reading.issues = reader.issues();
    if (!update.accepted) {
        reading.result.error = ScrapeError::UnreadablePage;
        reading.result.message =
            Text::tr("The page came, but it has an error: nothing of it counts.");
    }
    return reading;
}

QJsonObject scrapeJson(const ScrapeReading &reading)
{
    const ScrapeResult &result = reading.result;
    QJsonObject json{{u"url"_s, reading.url.toString()},
                     {u"ok"_s, result.ok()},
                     {u"start_ms"_s, result.startMs},
                     {u"http_status"_s, result.httpStatus},
                     {u"final_url"_s, result.finalUrl.toString()},
                     {u"redirects"_s, result.redirects},
                     {u"peer"_s, peerText(result)},
                     {u"failed_addresses"_s, QJsonArray::fromStringList(result.failedAddresses)},
                     {u"headers"_s, headersJson(result)},
                     {u"content_type"_s, QString::fromUtf8(result.contentType)},
                     {u"format_rule"_s, ruleWord(result.formatRule)},
                     {u"wire_bytes"_s, result.wireBytes},
                     {u"body_bytes"_s, result.bodyBytes},
                     {u"timings_ms"_s, timingsJson(result.timings)},
                     {u"families"_s, qint64(reading.familyCount)},
                     {u"samples"_s, qint64(reading.sampleCount)},
                     {u"issues"_s, issuesJson(reading.issues)}};
    if (result.formatRule != FormatRule::None)
        json.insert(u"format"_s, fromStd(toString(result.format)));
    if (!result.ok())
        json.insert(u"error"_s, QJsonObject{{u"kind"_s, errorId(result.error)},
                                            {u"message"_s, result.message}});
    if (!result.certificate.fingerprint.isEmpty())
        json.insert(u"certificate"_s, certificateJson(result.certificate));
    return json;
}

void printScrape(const ScrapeReading &reading)
{
    const ScrapeResult &result = reading.result;
    const QString sign = result.ok() ? terminal::styled(u"●"_s, TextStyle::Good)
                                     : terminal::styled(u"■"_s, TextStyle::Bad);
    QString status = result.httpStatus == 0 ? Text::tr("no answer")
                                            : QString::number(result.httpStatus) + u' ' +
                                                  terminal::sanitized(result.httpReason);
    if (const QString peer = peerText(result); !peer.isEmpty())
        status += Text::tr(" from %1").arg(peer);
    terminal::printLine(
        sign + u' ' +
        terminal::styled(terminal::sanitized(reading.url.toString()), TextStyle::Bold) + u"  "_s +
        status);
    if (!result.ok())
        terminal::printLine(u"  "_s +
                            terminal::styled(terminal::sanitized(result.message), TextStyle::Bad));
    if (result.redirects > 0)
        terminal::printLine(
            Text::tr("  redirected to %1").arg(terminal::sanitized(result.finalUrl.toString())));
    for (const QString &failed : result.failedAddresses)
        terminal::printLine(Text::tr("  tried before: %1").arg(terminal::sanitized(failed)));
    printWaterfall(result.timings);
    terminal::printLine();
    printPage(reading);
    if (!result.headers.isEmpty()) {
        terminal::printLine();
        terminal::printLine(terminal::styled(Text::tr("Headers"), TextStyle::Bold));
        for (const auto &[name, value] : result.headers)
            terminal::printLine(u"  "_s + foreign(name) + u": "_s + foreign(value));
    }
    printCertificate(result.certificate);
    printIssues(reading.issues);
}

} // namespace vigie
