// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpresponse.h"
#include "scraperesult.h"

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>

#include <optional>

class QSslCertificate;
class QSslError;
class QTcpSocket;

namespace vigie {

// Where a connection leads, and whom it trusts. Equal ones may use the same connection.
struct HttpEndpoint
{
    QString host; // an address, or a name for the proxy to look up
    quint16 port = 0;
    bool encrypted = false;
    QString verifyName; // the name that the certificate must carry, when `host` is its address
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    std::optional<QSslConfiguration> tls; // where it is encrypted: it is dear to make
    QByteArray acceptedFingerprint;
    bool operator==(const HttpEndpoint &) const = default;
};

// One connection to a server, for one request after the other.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    explicit HttpConnection(const HttpEndpoint &endpoint, QObject *parent = nullptr);
    ~HttpConnection() override; // closes at once, without a signal

    void open();
    // Idle, open, and nothing unexpected came.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const HttpEndpoint &endpoint() const { return m_endpoint; }

    // Starts a request; its response is read into `response`, which must outlive the request.
    void send(const QByteArray &request, HttpResponse &response);
    void release(); // the request is over: no signal until the next

    [[nodiscard]] const CertificateInfo &certificate() const { return m_certificate; }

Q_SIGNALS:
    void connected();  // TCP; TLS comes next where it is wanted
    void ready();      // a request may be sent
    void progressed(); // the response has grown; look at its state
    void failed(QAbstractSocket::SocketError error, const QString &words);

private:
    void socketConnected();
    void read();
    [[nodiscard]] bool readAvailable(); // false: the connection has ended
    qint64 readOnce();
    void readUnasked();
    void socketFailed();
    void lose();
    void noteCertificate(const QSslCertificate &certificate);
    void checkCertificate(const QList<QSslError> &errors);

    HttpEndpoint m_endpoint;
    QTcpSocket *m_socket = nullptr;
    HttpResponse *m_response = nullptr;
    CertificateInfo m_certificate;
};

} // namespace vigie
