// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int workersPort = 9090;
constexpr int apiPort = 8000;

Target defaultTarget(const QString &service, int port)
{
    Target target = Target::create(service, QUrl(u"http://localhost:%1/metrics"_s.arg(port)));
    target.compose.service = service;
    return target;
}

} // namespace

Target Target::create(const QString &name, const QUrl &url)
{
    Target target;
    target.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    target.scrape.url = url;
    target.name = name.isEmpty() ? target.instance() : name;
    return target;
}

QString Target::instance() const
{
    const QUrl &url = scrape.url;
    if (url.isLocalFile())
        return url.fileName();
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return host + u':' + QString::number(port);
}

QList<Target> defaultTargets()
{
    return {defaultTarget(u"workers"_s, workersPort), defaultTarget(u"api"_s, apiPort)};
}

} // namespace vigie
