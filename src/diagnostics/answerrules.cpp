// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judges.h"
#include "text.h"

using namespace Qt::StringLiterals;

// What the answer itself says.
namespace vigie {

namespace {

const HttpAnswer *response(const Evidence &evidence)
{
    return evidence.reach() == Reach::Http ? &evidence.page()->probe.response : nullptr;
}

QString server(const HttpAnswer &answer)
{
    const QByteArray name = answer.header("server");
    return name.isEmpty()
               ? QString()
               : Text::tr("The server calls itself \"%1\".").arg(QString::fromUtf8(name.left(80)));
}

// A reverse or forward proxy in between leaves its name.
QString via(const HttpAnswer &answer)
{
    const QByteArray name = answer.header("via");
    return name.isEmpty() ? QString()
                          : Text::tr("The answer came through the proxy \"%1\".")
                                .arg(QString::fromUtf8(name.left(80)));
}

QString sentences(const QStringList &list)
{
    QStringList said = list;
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace

Judgement judgeRedirect(const Evidence &evidence)
{
    if (evidence.redirects == 0)
        return {};
    const QString target = maskedUrl(evidence.redirectTarget);
    const QString title = evidence.redirectLoop
                              ? Text::tr("The server redirects in a circle.")
                              : Text::tr("The server redirects to %1.").arg(target);
    const QString end = evidence.redirectLoop ? Text::tr("It never comes to an end.")
                        : evidence.answersMetrics()
                            ? Text::tr("The metrics are there.")
                            : Text::tr("There is no metrics page there either.");
    return supported(Confidence::Certain, title,
                     Text::tr("%n redirect(s).", nullptr, evidence.redirects) + u' ' + end,
                     {u"http"_s});
}

Judgement judgeUnreadable(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    if (!page || page->content.kind != PageKind::Metrics || page->probe.response.status != 200)
        return {};
    const HttpAnswer &answer = page->probe.response;
    const PageContent &content = page->content;
    const QStringList because{u"body"_s};
    if (answer.tooLarge)
        return supported(Confidence::Certain, Text::tr("The metrics page is too large."),
                         Text::tr("It was cut after %1 MiB.").arg(answer.body.size() >> 20),
                         because);
    const QByteArray coding = answer.header("content-encoding").toLower();
    if (!coding.isEmpty() && coding != "identity")
        return supported(Confidence::Certain,
                         Text::tr("The metrics page is not encoded as its header says (%1).")
                             .arg(QString::fromLatin1(coding.left(20))),
                         Text::tr("The header promises a compressed page; the page is plain text."),
                         because);
    if (content.badLine > 0)
        return supported(Confidence::Certain,
                         Text::tr("The metrics page cannot be read: line %1, column %2.")
                             .arg(content.badLine)
                             .arg(content.badColumn),
                         Text::tr("The line is %1: %2").arg(content.badReason, content.badExcerpt),
                         because);
    if (page->probe.reach == Reach::Http && !answer.complete)
        return supported(Confidence::Certain, Text::tr("The metrics page is cut off."),
                         answer.announcedLength >= 0
                             ? Text::tr("%1 of %2 bytes came before the server closed.")
                                   .arg(answer.body.size())
                                   .arg(answer.announcedLength)
                             : Text::tr("The server closed before the end of the page."),
                         because);
    return refuted(Text::tr("Every line of the page can be read."), because);
}

Judgement judgeHealthy(const Evidence &evidence)
{
    if (!evidence.answersMetrics())
        return {};
    const PageProbe &page = *evidence.page();
    return supported(
        Confidence::Certain,
        Text::tr("All is well: %1 answers with metrics.").arg(maskedUrl(page.url)),
        Text::tr("%n sample(s) in %1 ms.", nullptr, page.content.samples).arg(page.probe.totalMs),
        {u"http"_s, u"body"_s});
}

Judgement judgeTls(const Evidence &evidence)
{
    if (evidence.url.url.scheme() != "http"_L1 || evidence.reach() == Reach::NotTried ||
        !evidence.page()->probe.isConnected() || evidence.answersMetrics())
        return {};
    if (!evidence.tlsBehindPlainUrl)
        return refuted(Text::tr("There is no TLS on this port."), {u"http"_s});
    return supported(Confidence::Certain,
                     Text::tr("The server speaks TLS: the URL should begin with https://."),
                     Text::tr("A plain request is closed without an answer, a TLS connection "
                              "is accepted."),
                     {u"http"_s});
}

Judgement judgeNotHttp(const Evidence &evidence)
{
    if (evidence.reach() != Reach::NotHttp)
        return {};
    return supported(
        Confidence::Certain,
        Text::tr("What listens on port %1 does not speak HTTP.").arg(evidence.urlPort()),
        Text::tr("Its first bytes are \"%1\".")
            .arg(QString::fromLatin1(
                evidence.page()->probe.firstBytes.left(24).toPercentEncoding(" +-!:/$"))),
        {u"http"_s});
}

Judgement judgeNotFound(const Evidence &evidence)
{
    const HttpAnswer *answer = response(evidence);
    if (!answer || (answer->status != 404 && answer->status != 410 && answer->status != 405))
        return {};
    return supported(Confidence::Certain,
                     Text::tr("The server answers, but there is nothing under %1 (HTTP %2).")
                         .arg(evidence.url.url.path())
                         .arg(answer->status),
                     sentences({server(*answer), via(*answer),
                                Text::tr("The usual paths of other stacks are not there either.")}),
                     {u"http"_s, u"corrections"_s});
}

Judgement judgeUnauthorized(const Evidence &evidence)
{
    const HttpAnswer *answer = response(evidence);
    if (!answer || (answer->status != 401 && answer->status != 403 && answer->status != 407))
        return {};
    const bool airPlay = answer->header("server").contains("AirTunes");
    const QByteArray scheme = answer->header("www-authenticate").split(' ').value(0);
    return supported(Confidence::Certain,
                     airPlay
                         ? Text::tr("The AirPlay receiver of macOS answers on this port.")
                         : Text::tr("The server wants credentials (HTTP %1).").arg(answer->status),
                     sentences({server(*answer), via(*answer),
                                scheme.isEmpty() ? QString()
                                                 : Text::tr("It asks for \"%1\" authentication.")
                                                       .arg(QString::fromLatin1(scheme.left(40)))}),
                     {u"http"_s});
}

Judgement judgeServerError(const Evidence &evidence)
{
    const HttpAnswer *answer = response(evidence);
    if (!answer || answer->status == 200 || answer->status / 100 == 3)
        return {};
    QString more;
    if (answer->status == 502 || answer->status == 504)
        more =
            Text::tr("502 and 504 come from a reverse proxy that does not reach the application.");
    const QString body = QString::fromUtf8(answer->body.left(160)).simplified();
    if (more.isEmpty() && !body.isEmpty() && !body.startsWith(u'<'))
        more = Text::tr("It says: %1").arg(body);
    return supported(Confidence::Certain,
                     Text::tr("The server answers with an error: HTTP %1 %2.")
                         .arg(answer->status)
                         .arg(QString::fromUtf8(answer->reason.left(60))),
                     sentences({server(*answer), via(*answer), more}), {u"http"_s});
}

Judgement judgeNotMetrics(const Evidence &evidence)
{
    const HttpAnswer *answer = response(evidence);
    if (!answer || answer->status != 200)
        return {};
    const PageContent &content = evidence.page()->content;
    const QStringList because{u"body"_s};
    if (content.kind == PageKind::Metrics || content.kind == PageKind::Empty)
        return refuted(Text::tr("The answer has the form of a metrics page."), because);
    QString what = Text::tr("a text that is no metrics page");
    if (content.kind == PageKind::Html)
        what = content.isLogin           ? Text::tr("a login page")
               : content.title.isEmpty() ? Text::tr("a web page")
                                         : Text::tr("the web page \"%1\"").arg(content.title);
    else if (content.kind == PageKind::Json)
        what = Text::tr("JSON");
    else if (content.kind == PageKind::Binary)
        what = Text::tr("binary data");
    return supported(Confidence::Certain, Text::tr("The answer is %1, not metrics.").arg(what),
                     sentences({server(*answer), via(*answer),
                                Text::tr("The path or the port is that of something else.")}),
                     because);
}

Judgement judgeEmpty(const Evidence &evidence)
{
    const HttpAnswer *answer = response(evidence);
    if (!answer || answer->status / 100 != 2 || evidence.page()->content.kind != PageKind::Empty)
        return {};
    return supported(Confidence::Certain, Text::tr("The server answers, but the page is empty."),
                     Text::tr("Either nothing was measured yet, or the directory for several "
                              "processes (PROMETHEUS_MULTIPROC_DIR) is missing or empty."),
                     {u"body"_s});
}

Judgement judgeApiOnly(const Evidence &evidence)
{
    if (!evidence.fallback || evidence.answersMetrics())
        return {};
    const QStringList because{u"fallback"_s};
    if (!evidence.fallback->isMetrics())
        return refuted(Text::tr("The API's page does not answer either."), because);
    return supported(Confidence::Certain,
                     evidence.fallbackHasWorkers
                         ? Text::tr("The API's page answers and has series of the workers.")
                         : Text::tr("The API's page answers, but it lacks the workers' series."),
                     {}, because);
}

} // namespace vigie
