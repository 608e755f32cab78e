// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedylist.h"

#include "composecommand.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

void RemedyList::append(const std::vector<Remedy> &remedies)
{
    m_list.insert(m_list.end(), remedies.begin(), remedies.end());
}

void RemedyList::advise(const QString &id, const QString &title)
{
    m_list.push_back({id, title, {}, {}, {}});
}

void RemedyList::useUrl(const QString &url)
{
    const bool known = std::any_of(m_list.begin(), m_list.end(),
                                   [&](const Remedy &remedy) { return remedy.url == url; });
    if (!url.isEmpty() && !known)
        m_list.push_back({u"use-url"_s, Text::tr("Use %1").arg(maskedUrl(url)), {}, {}, url});
}

void RemedyList::useUrlWith(const QString &scheme, const QString &host, int port)
{
    QUrl url = m_evidence.url.url;
    if (!scheme.isEmpty())
        url.setScheme(scheme);
    if (!host.isEmpty())
        url.setHost(host);
    if (port > 0)
        url.setPort(port);
    useUrl(url.toString());
}

void RemedyList::correctedUrls(const QString &verdict)
{
    for (const Candidate &candidate : m_evidence.candidates) {
        if (candidate.page.isMetrics())
            useUrl(candidate.url);
    }
    const bool unresolved = m_evidence.resolve.tried && m_evidence.resolve.addresses.isEmpty();
    if (!m_list.empty() || (m_evidence.url.usable && !unresolved))
        return;
    useUrl(m_evidence.url.corrected);
    for (const UrlFinding &finding : m_evidence.url.findings) {
        if (finding.verdict == verdict && m_evidence.url.usable)
            useUrl(finding.corrected);
    }
}

void RemedyList::run(const QString &id, const QString &title, const QStringList &command)
{
    m_list.push_back({id, title, command, {}, {}, false, composeDirectory(m_evidence)});
}

void RemedyList::compose(const QString &id, const QString &title, const QStringList &words,
                         bool safe)
{
    if (m_evidence.serviceName.isEmpty())
        return; // a command without its service would do it to all, or to none
    m_list.push_back({id,
                      title,
                      composeCommand(m_evidence, words + QStringList{m_evidence.serviceName}),
                      {},
                      {},
                      safe,
                      composeDirectory(m_evidence)});
}

void RemedyList::composeUp(const QString &title, const QStringList &options)
{
    const bool known = std::any_of(m_list.begin(), m_list.end(), [](const Remedy &remedy) {
        return remedy.id == "compose-up"_L1;
    });
    if (!known)
        compose(u"compose-up"_s, title, QStringList{u"up"_s, u"-d"_s} + options, false);
}

void RemedyList::showLogs()
{
    compose(u"show-logs"_s, Text::tr("Show the last lines of the log"),
            {u"logs"_s, u"--tail"_s, u"100"_s}, true);
}

void RemedyList::restart()
{
    compose(u"restart"_s, Text::tr("Restart the service"), {u"restart"_s}, false);
}

void RemedyList::engine(const QString &id, const QString &title, const QStringList &words,
                        const QString &container, bool safe)
{
    const QString program = m_evidence.engine.isPodman ? u"podman"_s : u"docker"_s;
    QStringList command{program};
    if (!m_evidence.engine.requestedHost.isEmpty())
        command.append(u"--host="_s + m_evidence.engine.requestedHost);
    m_list.push_back({id, title, command + words + QStringList{container}, {}, {}, safe});
}

} // namespace vigie
