// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeconfig.h"
#include "scraperesult.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QSslCertificate;

namespace vigie {

// One scrape under way: looks the name up, tries the addresses one after the other, follows
// redirects, reads the bounded body; all within one deadline.
//
// The request goes to the address, not to the name: so that it is known who answered, how long
// each step took, and that a name's other address gets its turn. The name stays in the Host header
// and in TLS.
class ScrapeJob final : public QObject
{
    Q_OBJECT

public:
    // direct: without a proxy.
    using NetworkFor = std::function<QNetworkAccessManager &(bool direct)>;

    ScrapeJob(const ScrapeConfig &config, NetworkFor networkFor, QObject *parent);
    ~ScrapeJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const vigie::ScrapeResultPtr &result);

private:
    enum class Phase { Idle, Resolving, Connecting, Waiting, Reading, Decoding };

    void begin();
    void visit(const QUrl &url); // the first URL, or where a redirect leads
    void resolved(const QHostInfo &info);
    void chooseRoute();
    void request();
    void headersArrived();
    void readAvailable();
    void connectReply();
    void checkCertificate(const QList<QSslError> &errors);
    void replyFinished();
    void connectionFailed(QNetworkReply::NetworkError error);
    [[nodiscard]] bool tryNextAddress(const QString &outcome);
    void redirect(const QByteArray &location);
    void judge(); // the whole answer is here
    void bodyComplete();
    void deadlinePassed();
    void addressTimedOut();

    void enter(Phase phase);
    [[nodiscard]] double *timingOf(Phase phase);
    void dropReply();
    void takeHeaders();
    void fail(ScrapeError error, const QString &detail = {});
    void finish();
    void noteCertificate(const QSslCertificate &certificate);

    ScrapeConfig m_config;
    NetworkFor m_networkFor;
    ScrapeResultPtr m_result;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QTimer m_addressDeadline;
    QElapsedTimer m_lap;
    Phase m_phase = Phase::Idle;
    QUrl m_url; // of this hop, with the name
    QList<QHostAddress> m_addresses;
    qsizetype m_address = 0;
    int m_lookup = -1;
    bool m_ownOrigin = true; // no redirect has led to another server
    bool m_direct = true;
    bool m_done = false;
};

} // namespace vigie
