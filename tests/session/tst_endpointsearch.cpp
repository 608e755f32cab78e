// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointsearch.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestEndpointSearch final : public QObject
{
    Q_OBJECT

private:
    static EngineContainer container(const QString &service, const QList<int> &ports)
    {
        return {service, service, u"shop"_s, service, ports, true};
    }
    static EndpointCandidate candidate(int port)
    {
        EndpointCandidate candidate;
        candidate.url = QUrl(u"http://localhost:%1/metrics"_s.arg(port));
        candidate.address = QHostAddress(QHostAddress::LocalHost);
        return candidate;
    }
    // Answers each request with this; an empty answer: never.
    static void serve(QTcpServer &server, const QByteArray &answer)
    {
        connect(&server, &QTcpServer::newConnection, &server, [&server, answer] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                if (answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
    }

private Q_SLOTS:
    void asksTheUsualPlacesThenContainersThenPorts()
    {
        const auto found =
            endpointCandidates({container(u"api"_s, {8000, 3000}), container(u"db"_s, {5432})},
                               {{QHostAddress(QHostAddress::Any), 9100},
                                {QHostAddress(QHostAddress::LocalHostIPv6), 9200},
                                {QHostAddress(u"192.0.2.1"_s), 9300},
                                {QHostAddress(QHostAddress::LocalHost), 3000}},
                               {});
        QStringList urls;
        for (const auto &each : found)
            urls.append(each.url.authority());
        QCOMPARE(urls, (QStringList{u"localhost:9090"_s, u"localhost:8000"_s, u"localhost:3000"_s,
                                    u"localhost:9100"_s, u"localhost:9200"_s}));
        QCOMPARE(found[2].name, u"api"_s);
        QCOMPARE(found[2].project, u"shop"_s);
        QCOMPARE(found[4].address, QHostAddress(QHostAddress::LocalHostIPv6));
    }

    void asksNoTargetAgain() { QVERIFY(endpointCandidates({}, {}, defaultTargets()).isEmpty()); }

    void isBounded()
    {
        QList<LocalListener> listeners;
        for (int port = 20000; port < 25000; ++port)
            listeners.append({QHostAddress(QHostAddress::LocalHost), port});
        QCOMPARE(endpointCandidates({}, listeners, {}).size(), mostCandidates);
    }

    void findsWhatAnswersWithMetricsAndNothingElse()
    {
        QTcpServer metrics;
        serve(metrics,
              "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n# TYPE a gauge\na 1\nb 2\n");
        QTcpServer html;
        serve(html,
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>hi</body></html>");
        QTcpServer refuses;
        serve(refuses, "HTTP/1.1 404 Not Found\r\n\r\na 1\n");
        QTcpServer garbage;
        serve(garbage, "\x16\x03\x01 nonsense\n");
        EndpointSearch search;
        QList<FoundEndpoint> found;
        connect(&search, &EndpointSearch::found, this,
                [&](const FoundEndpoint &endpoint) { found.append(endpoint); });
        QSignalSpy finished(&search, &EndpointSearch::finished);
        QSignalSpy progress(&search, &EndpointSearch::progressed);
        search.startWith({candidate(1), candidate(html.serverPort()),
                          candidate(metrics.serverPort()), candidate(refuses.serverPort()),
                          candidate(garbage.serverPort())});
        QVERIFY(search.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].candidate.url.port(), int(metrics.serverPort()));
        QCOMPARE(found[0].samples, 2);
        QCOMPARE(progress.last()[0].toInt(), 5);
        QVERIFY(!search.isRunning());
    }

    void endsWithoutCandidates()
    {
        EndpointSearch search;
        QSignalSpy finished(&search, &EndpointSearch::finished);
        search.startWith({});
        QCOMPARE(finished.size(), 1);
    }

    void canBeStoppedWhileSomebodyIsSilent()
    {
        QTcpServer silent;
        serve(silent, {});
        EndpointSearch search;
        QSignalSpy finished(&search, &EndpointSearch::finished);
        search.startWith(QList<EndpointCandidate>(30, candidate(silent.serverPort())));
        search.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestEndpointSearch)
#include "tst_endpointsearch.moc"
