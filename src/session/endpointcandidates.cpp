// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointcandidates.h"

#include "procnettcp.h"

#include <QFile>
#include <QSet>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTable = 8 * 1024 * 1024;

// Never asked: what is no HTTP and says so in its log, or counts strangers.
bool isOtherProtocol(int port)
{
    static const QSet<int> others = {22,  25,  53,   110,  143,  389,  465,   587,  631,
                                     993, 995, 3306, 5432, 5672, 6379, 11211, 27017};
    return others.contains(port);
}

class Collector
{
public:
    explicit Collector(const QList<Target> &known)
    {
        for (const Target &target : known) {
            const QUrl &url = target.scrape.url;
            if (url.path() == "/metrics"_L1)
                m_ports.insert(url.port(url.scheme() == "https"_L1 ? 443 : 80));
        }
    }

    void add(int port, const EndpointCandidate &about)
    {
        if (port < 1 || port > 65535 || m_ports.contains(port) || m_found.size() >= mostCandidates)
            return;
        m_ports.insert(port);
        EndpointCandidate candidate = about;
        candidate.url = QUrl(u"http://localhost:%1/metrics"_s.arg(port));
        if (candidate.address.isNull())
            candidate.address = QHostAddress(QHostAddress::LocalHost);
        if (candidate.name.isEmpty())
            candidate.name = u"localhost:%1"_s.arg(port);
        m_found.append(candidate);
    }
    [[nodiscard]] QList<EndpointCandidate> found() const { return m_found; }

private:
    QSet<int> m_ports; // asked, or known
    QList<EndpointCandidate> m_found;
};

// Only what loopback reaches.
QHostAddress loopbackOf(const QHostAddress &address)
{
    if (address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::Any) ||
        address == QHostAddress(QHostAddress::AnyIPv6))
        return address.protocol() == QAbstractSocket::IPv6Protocol
                   ? QHostAddress(QHostAddress::LocalHostIPv6)
                   : QHostAddress(QHostAddress::LocalHost);
    return {};
}

} // namespace

QList<EndpointCandidate> endpointCandidates(const QList<EngineContainer> &containers,
                                            const QList<LocalListener> &listeners,
                                            const QList<Target> &known)
{
    Collector collector(known);
    for (const Target &usual : defaultTargets()) {
        EndpointCandidate candidate;
        candidate.name = usual.name;
        collector.add(usual.scrape.url.port(), candidate);
    }
    for (const EngineContainer &container : containers) {
        EndpointCandidate candidate;
        candidate.origin = EndpointCandidate::Origin::Container;
        candidate.project = container.project;
        candidate.service = container.service;
        candidate.name = container.service.isEmpty() ? container.name : container.service;
        for (const int port : container.ports) {
            if (container.isRunning && !isOtherProtocol(port))
                collector.add(port, candidate);
        }
    }
    for (const LocalListener &listener : listeners) {
        EndpointCandidate candidate;
        candidate.origin = EndpointCandidate::Origin::Port;
        candidate.address = loopbackOf(listener.address);
        if (!candidate.address.isNull() && !isOtherProtocol(listener.port))
            collector.add(listener.port, candidate);
    }
    return collector.found();
}

QList<LocalListener> localListeners()
{
    QList<LocalListener> listeners;
#ifdef Q_OS_LINUX
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<ProcListener> rows = parseProcNetTcp(file.read(largestTable));
        for (const ProcListener &row : rows) {
            if (row.uid == geteuid())
                listeners.append({row.address, int(row.port)});
        }
    }
#else
    for (const int port : {9090, 9091, 9100, 9104, 9113, 9114, 9115, 9117, 9121, 9182, 9187, 9216,
                           9308, 9419, 2112, 3000, 5000, 8000, 8001, 8080, 8081, 8888, 9000, 9464})
        listeners.append({QHostAddress(QHostAddress::LocalHost), port});
#endif
    return listeners;
}

} // namespace vigie
