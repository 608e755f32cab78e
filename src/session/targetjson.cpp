// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetjson.h"

#include "targetsecrets.h"

#include <QJsonArray>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

template <typename Enum>
struct Name
{
    Enum value;
    QLatin1StringView name;
};

constexpr Name<Authentication::Kind> authenticationKinds[] = {
    {Authentication::Kind::None, QLatin1StringView("none")},
    {Authentication::Kind::Basic, QLatin1StringView("basic")},
    {Authentication::Kind::Bearer, QLatin1StringView("bearer")},
};
constexpr Name<ScrapeConfig::Compression> compressions[] = {
    {ScrapeConfig::Compression::Auto, QLatin1StringView("auto")},
    {ScrapeConfig::Compression::Never, QLatin1StringView("never")},
    {ScrapeConfig::Compression::Always, QLatin1StringView("always")},
};
constexpr Name<ScrapeConfig::Proxy> proxies[] = {
    {ScrapeConfig::Proxy::Auto, QLatin1StringView("auto")},
    {ScrapeConfig::Proxy::Direct, QLatin1StringView("direct")},
};
constexpr Name<Format> formats[] = {
    {Format::PrometheusText, QLatin1StringView("prometheus-text")},
    {Format::OpenMetrics1, QLatin1StringView("openmetrics-text")},
    {Format::OpenMetrics2, QLatin1StringView("openmetrics-2.0-text")},
    {Format::Protobuf, QLatin1StringView("protobuf")},
};

template <typename Enum, std::size_t N>
QString nameOf(const Name<Enum> (&names)[N], Enum value)
{
    for (const Name<Enum> &row : names) {
        if (row.value == value)
            return row.name;
    }
    return {};
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const Name<Enum> (&names)[N], const QString &name)
{
    for (const Name<Enum> &row : names) {
        if (row.name == name)
            return row.value;
    }
    return std::nullopt;
}

std::chrono::milliseconds milliseconds(const QJsonValue &json, std::chrono::milliseconds fallback)
{
    constexpr double smallest = 100;
    constexpr double largest = 24.0 * 3600 * 1000;
    const double value = json.toDouble(0);
    if (value < smallest || value > largest)
        return fallback;
    return std::chrono::milliseconds(qint64(value));
}

QJsonArray headersToJson(const QList<ScrapeConfig::Header> &headers, bool withSecrets)
{
    QJsonArray array;
    for (const auto &[name, value] : headers) {
        array.append(QJsonObject{
            {u"name"_s, QString::fromUtf8(name)},
            {u"value"_s,
             withSecrets || isPublicHeader(name) ? QString::fromUtf8(value) : QString()},
        });
    }
    return array;
}

QList<ScrapeConfig::Header> headersFromJson(const QJsonArray &array)
{
    QList<ScrapeConfig::Header> headers;
    for (const QJsonValue &row : array) {
        const QByteArray name = row[u"name"_s].toString().toUtf8();
        if (!name.isEmpty())
            headers.append({name, row[u"value"_s].toString().toUtf8()});
    }
    return headers;
}

} // namespace

QJsonObject scrapeToJson(const ScrapeConfig &scrape, bool withSecrets)
{
    QUrl url = scrape.url;
    if (!withSecrets)
        url.setPassword({});
    QJsonObject json{
        {u"url"_s, url.toString(QUrl::FullyEncoded)},
        {u"interval_ms"_s, qint64(scrape.interval.count())},
        {u"timeout_ms"_s, qint64(scrape.timeout.count())},
        {u"body_limit"_s, scrape.bodyLimit},
        {u"compression"_s, nameOf(compressions, scrape.compression)},
        {u"protobuf"_s, scrape.protobufAllowed},
        {u"follow_redirects"_s, scrape.followRedirects},
        {u"proxy"_s, nameOf(proxies, scrape.proxy)},
        {u"ca_file"_s, scrape.caFile},
        {u"accepted_certificate"_s, QString::fromLatin1(scrape.acceptedFingerprint.toHex())},
        {u"authentication"_s, nameOf(authenticationKinds, scrape.authentication.kind)},
        {u"user"_s, scrape.authentication.user},
        {u"headers"_s, headersToJson(scrape.headers, withSecrets)},
    };
    if (withSecrets)
        json[u"secret"_s] = scrape.authentication.secret;
    if (scrape.fallbackFormat)
        json[u"fallback_format"_s] = nameOf(formats, *scrape.fallbackFormat);
    return json;
}

ScrapeConfig scrapeFromJson(const QJsonObject &json)
{
    ScrapeConfig scrape;
    scrape.url = QUrl(json[u"url"_s].toString(), QUrl::TolerantMode);
    scrape.interval = milliseconds(json[u"interval_ms"_s], scrape.interval);
    scrape.timeout = milliseconds(json[u"timeout_ms"_s], scrape.timeout);
    if (const double limit = json[u"body_limit"_s].toDouble(); limit >= 1024)
        scrape.bodyLimit = qint64(std::min(limit, 4.0 * 1024 * 1024 * 1024));
    scrape.compression =
        valueOf(compressions, json[u"compression"_s].toString()).value_or(scrape.compression);
    scrape.protobufAllowed = json[u"protobuf"_s].toBool(scrape.protobufAllowed);
    scrape.followRedirects = json[u"follow_redirects"_s].toBool(scrape.followRedirects);
    scrape.proxy = valueOf(proxies, json[u"proxy"_s].toString()).value_or(scrape.proxy);
    scrape.caFile = json[u"ca_file"_s].toString();
    scrape.acceptedFingerprint =
        QByteArray::fromHex(json[u"accepted_certificate"_s].toString().toLatin1());
    scrape.authentication.kind = valueOf(authenticationKinds, json[u"authentication"_s].toString())
                                     .value_or(Authentication::Kind::None);
    scrape.authentication.user = json[u"user"_s].toString();
    scrape.authentication.secret = json[u"secret"_s].toString();
    scrape.headers = headersFromJson(json[u"headers"_s].toArray());
    scrape.fallbackFormat = valueOf(formats, json[u"fallback_format"_s].toString());
    return scrape;
}

namespace {

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

QJsonObject targetToJson(const Target &target, bool withSecrets)
{
    return {
        {u"id"_s, target.id},
        {u"name"_s, target.name},
        {u"paused"_s, target.paused},
        {u"scrape"_s, scrapeToJson(target.scrape, withSecrets)},
        {u"compose"_s,
         QJsonObject{
             {u"files"_s, QJsonArray::fromStringList(target.compose.files)},
             {u"project_directory"_s, target.compose.projectDirectory},
             {u"project_name"_s, target.compose.projectName},
             {u"service"_s, target.compose.service},
             {u"container_port"_s, target.compose.containerPort},
         }},
    };
}

std::optional<Target> targetFromJson(const QJsonObject &json)
{
    Target target;
    target.scrape = scrapeFromJson(json[u"scrape"_s].toObject());
    if (target.scrape.url.isEmpty())
        return std::nullopt;
    target.id = json[u"id"_s].toString();
    if (target.id.isEmpty())
        target.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    target.name = json[u"name"_s].toString();
    if (target.name.isEmpty())
        target.name = target.instance();
    target.paused = json[u"paused"_s].toBool();
    const QJsonObject compose = json[u"compose"_s].toObject();
    target.compose.files = strings(compose[u"files"_s].toArray());
    target.compose.projectDirectory = compose[u"project_directory"_s].toString();
    target.compose.projectName = compose[u"project_name"_s].toString();
    target.compose.service = compose[u"service"_s].toString();
    target.compose.containerPort = std::clamp(compose[u"container_port"_s].toInt(), 0, 65535);
    return target;
}

} // namespace vigie
