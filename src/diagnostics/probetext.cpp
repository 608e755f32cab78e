// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "text.h"

using namespace Qt::StringLiterals;

// How a probe is told, to people and in the report.
namespace vigie {

QString reachText(const PageProbe &page)
{
    const HttpProbe &probe = page.probe;
    const QString seconds = QString::number(probe.totalMs / 1000.0, 'f', 1);
    switch (probe.reach) {
    case Reach::NotTried:
        return Text::tr("not tried");
    case Reach::Refused:
        return Text::tr("connection refused");
    case Reach::NoAnswer:
        return Text::tr("no answer to the connection attempt");
    case Reach::Unreachable:
        return Text::tr("unreachable");
    case Reach::ClosedAtOnce:
        return Text::tr("connected, then closed at once without a byte");
    case Reach::ClosedLate:
        return Text::tr("connected, then closed after %1 s without a byte").arg(seconds);
    case Reach::Silent:
        return Text::tr("connected, but no answer in %1 s").arg(seconds);
    case Reach::NotHttp:
        return Text::tr("answers, but not in HTTP");
    case Reach::TlsFailed:
        return Text::tr("no TLS connection");
    case Reach::Incomplete:
        return Text::tr("the answer began but did not end in time");
    case Reach::Http:
        break;
    }
    return Text::tr("HTTP %1 after %2 ms").arg(probe.response.status).arg(probe.firstByteMs);
}

QJsonObject probeJson(const PageProbe &page)
{
    const HttpProbe &probe = page.probe;
    QJsonObject json{{u"address"_s, probe.addressText()},
                     {u"reach"_s, reachName(probe.reach)},
                     {u"connect_ms"_s, probe.connectMs},
                     {u"first_byte_ms"_s, probe.firstByteMs},
                     {u"total_ms"_s, probe.totalMs}};
    if (!probe.error.isEmpty())
        json["error"_L1] = probe.error;
    if (!probe.tlsError.isEmpty())
        json["tls_error"_L1] = probe.tlsError;
    if (!probe.firstBytes.isEmpty())
        json["first_bytes"_L1] = QString::fromLatin1(probe.firstBytes.toPercentEncoding(" +-!:/$"));
    if (probe.reach != Reach::Http && probe.reach != Reach::Incomplete)
        return json;
    json["status"_L1] = probe.response.status;
    json["url"_L1] = maskedUrl(page.url);
    for (const char *name : {"content-type", "server", "location", "via", "www-authenticate"}) {
        const QByteArray value = probe.response.header(name);
        if (!value.isEmpty())
            json[QLatin1StringView(name)] = maskedUrl(QString::fromUtf8(value.left(300)));
    }
    json["bytes"_L1] = probe.response.body.size();
    return json;
}

} // namespace vigie
