// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::array publicHeaders = {
    "accept-language", "user-agent", "x-scope-orgid", "x-prometheus-scrape-timeout-seconds",
    "cache-control",   "from",       "referer",       "origin",
};

} // namespace

bool isPublicHeader(const QByteArray &name)
{
    return std::any_of(publicHeaders.begin(), publicHeaders.end(), [&](const char *known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool needsSecrets(const Target &target)
{
    const ScrapeConfig &scrape = target.scrape;
    return scrape.authentication.kind != Authentication::Kind::None ||
           !scrape.url.userName().isEmpty() ||
           std::any_of(scrape.headers.begin(), scrape.headers.end(),
                       [](const auto &header) { return !isPublicHeader(header.first); });
}

QString secretsOf(const Target &target)
{
    const ScrapeConfig &scrape = target.scrape;
    QJsonObject json;
    if (!scrape.authentication.secret.isEmpty())
        json[u"secret"_s] = scrape.authentication.secret;
    if (!scrape.url.password().isEmpty())
        json[u"url_password"_s] = scrape.url.password();
    QJsonObject headers;
    for (const auto &[name, value] : scrape.headers) {
        if (!isPublicHeader(name) && !value.isEmpty())
            headers[QString::fromUtf8(name)] = QString::fromUtf8(value);
    }
    if (!headers.isEmpty())
        json[u"headers"_s] = headers;
    if (json.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// What the user has typed meanwhile is newer than what was kept.
Target withSecrets(const Target &target, const QString &secrets)
{
    const QJsonObject json = QJsonDocument::fromJson(secrets.toUtf8()).object();
    Target filled = target;
    ScrapeConfig &scrape = filled.scrape;
    if (scrape.authentication.secret.isEmpty())
        scrape.authentication.secret = json[u"secret"_s].toString();
    if (scrape.url.password().isEmpty() && !json[u"url_password"_s].toString().isEmpty())
        scrape.url.setPassword(json[u"url_password"_s].toString());
    const QJsonObject headers = json[u"headers"_s].toObject();
    for (auto &[name, value] : scrape.headers) {
        if (value.isEmpty())
            value = headers[QString::fromUtf8(name)].toString().toUtf8();
    }
    return filled;
}

} // namespace vigie
