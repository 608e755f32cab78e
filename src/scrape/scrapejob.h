// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpresponse.h"
#include "scrapeconfig.h"
#include "scraperequest.h"
#include "scraperesult.h"
#include "scrapestopwatch.h"

#include <QAbstractSocket>
#include <QHostInfo>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace vigie {

class HttpConnection;

// One scrape under way: looks the name up, tries the addresses one after the other, follows
// redirects, reads the bounded body; all within one deadline.
class ScrapeJob final : public QObject
{
    Q_OBJECT

public:
    // kept: the connection that the target's last scrape left, or null; the job owns it now.
    ScrapeJob(const ScrapeConfig &config, HttpConnection *kept, QObject *parent);
    ~ScrapeJob() override;

    void lendBody(std::string buffer) { m_spareBody = std::move(buffer); } // before start()
    void start();
    void cancel();
    // After `finished`: the connection for the next scrape, or null; the caller owns it.
    [[nodiscard]] HttpConnection *takeConnection();

Q_SIGNALS:
    void finished(const vigie::ScrapeResultPtr &result);

private Q_SLOTS:
    void resolved(const QHostInfo &info);

private:
    using Phase = ScrapeStopwatch::Phase;

    void begin();
    void visit(const QUrl &url); // the first URL, or where a redirect leads
    void chooseRoute();
    void request();
    void connectSignals();
    void send();
    void responseGrew();
    void judge(); // the whole answer is here
    void redirect(const QByteArray &location);
    void bodyComplete();

    void connectionFailed(QAbstractSocket::SocketError error, const QString &words);
    void notConnected(QAbstractSocket::SocketError error, const QString &words);
    [[nodiscard]] bool tryNextAddress(const QString &outcome);
    void deadlinePassed();
    void addressTimedOut();

    void enter(Phase phase);
    void takeHeaders();
    void dropConnection();
    void fail(ScrapeError error, const QString &detail = {});
    void finish();
    [[nodiscard]] bool isDirect() const;

    ScrapeConfig m_config;
    ScrapeResultPtr m_result;
    HttpConnection *m_connection = nullptr;
    std::optional<HttpResponse> m_response;
    std::string m_spareBody; // memory for the next one
    QByteArray m_requestBytes;
    QTimer m_deadline;
    QTimer m_addressDeadline;
    ScrapeStopwatch m_stopwatch;
    QUrl m_url; // of this hop, with the name
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QList<QHostAddress> m_addresses;
    qsizetype m_address = 0;
    int m_lookup = -1;
    bool m_ownOrigin = true; // no redirect has led to another server
    bool m_done = false;
};

} // namespace vigie
