// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ScrapeOptions)
};

QString readTimeout(const QString &text, ScrapeConfig &config)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0.001 || seconds > 3600)
        return Text::tr("--timeout takes seconds, 0.001 to 3600.");
    config.timeout = std::chrono::milliseconds(std::llround(seconds * 1000));
    return {};
}

QString readHeaders(const QStringList &headers, ScrapeConfig &config)
{
    for (const QString &header : headers) {
        const auto colon = header.indexOf(u':');
        if (colon <= 0)
            return Text::tr("--header takes 'Name: value'.");
        config.headers.append(
            {header.left(colon).trimmed().toLatin1(), header.mid(colon + 1).trimmed().toUtf8()});
    }
    return {};
}

QString readToken(const QString &path, ScrapeConfig &config)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("%1 cannot be read: %2.").arg(path, file.errorString());
    config.authentication = {
        Authentication::Kind::Bearer, {}, QString::fromUtf8(file.read(65536)).trimmed()};
    return {};
}

QString readFingerprint(const QString &text, ScrapeConfig &config)
{
    const QByteArray hex = text.toLatin1().replace(':', "").toLower();
    config.acceptedFingerprint = QByteArray::fromHex(hex);
    if (config.acceptedFingerprint.size() == 32 && config.acceptedFingerprint.toHex() == hex)
        return {};
    return Text::tr("--accept-certificate takes a SHA-256 fingerprint: 64 hexadecimal digits.");
}

QString readCompression(const QString &word, ScrapeConfig &config)
{
    if (word == "auto"_L1)
        config.compression = ScrapeConfig::Compression::Auto;
    else if (word == "never"_L1)
        config.compression = ScrapeConfig::Compression::Never;
    else if (word == "always"_L1)
        config.compression = ScrapeConfig::Compression::Always;
    else
        return Text::tr("--compression takes auto, never or always.");
    return {};
}

QString readAll(const QCommandLineParser &parser, ScrapeConfig &config)
{
    QString problem = readHeaders(parser.values(u"header"_s), config);
    if (problem.isEmpty() && parser.isSet(u"timeout"_s))
        problem = readTimeout(parser.value(u"timeout"_s), config);
    if (problem.isEmpty() && parser.isSet(u"compression"_s))
        problem = readCompression(parser.value(u"compression"_s), config);
    if (problem.isEmpty() && parser.isSet(u"token-file"_s))
        problem = readToken(parser.value(u"token-file"_s), config);
    if (problem.isEmpty() && parser.isSet(u"accept-certificate"_s))
        problem = readFingerprint(parser.value(u"accept-certificate"_s), config);
    return problem.isEmpty() ? config.problem() : problem;
}

} // namespace

void addScrapeOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"timeout"_s, Text::tr("Time for the whole scrape (default: 5)."), Text::tr("seconds")},
        {u"header"_s, Text::tr("Sends a header more; may be repeated."), u"Name: value"_s},
        {u"user"_s,
         Text::tr("Basic authentication; without a password it is taken from VIGIE_PASSWORD."),
         Text::tr("user[:password]")},
        {u"token-file"_s, Text::tr("Bearer authentication with the token in a file."),
         Text::tr("file")},
        {u"ca-file"_s,
         Text::tr("Trusts these certificate authorities (PEM) instead of the system's."),
         Text::tr("file")},
        {u"accept-certificate"_s, Text::tr("Trusts exactly the certificate with this fingerprint."),
         u"SHA-256"_s},
        {u"compression"_s, Text::tr("Asks for gzip: auto (default), never or always."),
         Text::tr("when")},
        {u"text"_s, Text::tr("Does not ask for protobuf.")},
        {u"no-redirects"_s, Text::tr("Does not follow redirects.")},
        {u"no-proxy"_s, Text::tr("Goes through no proxy.")},
    });
}

ScrapeOptions readScrapeOptions(const QCommandLineParser &parser)
{
    ScrapeOptions options;
    ScrapeConfig &config = options.config;
    config.caFile = parser.value(u"ca-file"_s);
    config.protobufAllowed = !parser.isSet(u"text"_s);
    config.followRedirects = !parser.isSet(u"no-redirects"_s);
    if (parser.isSet(u"no-proxy"_s))
        config.proxy = ScrapeConfig::Proxy::Direct;
    if (parser.isSet(u"user"_s)) {
        const QString user = parser.value(u"user"_s);
        const auto colon = user.indexOf(u':');
        config.authentication = {Authentication::Kind::Basic, colon < 0 ? user : user.left(colon),
                                 colon < 0 ? qEnvironmentVariable("VIGIE_PASSWORD")
                                           : user.mid(colon + 1)};
    }
    options.problem = readAll(parser, config);
    return options;
}

} // namespace vigie
