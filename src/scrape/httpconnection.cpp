// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QTcpSocket>

namespace vigie {

namespace {

// Small enough to stay in the cache between the socket and the body.
constexpr std::size_t bufferSize = 131072;
// What the socket may hold unread: bounds memory when a server sends faster than we read.
constexpr qint64 socketBuffer = qint64(1) << 20;

} // namespace

HttpConnection::HttpConnection(const HttpEndpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
    if (endpoint.encrypted) {
        auto *tls = new QSslSocket(this);
        tls->setSslConfiguration(endpoint.tls);
        connect(tls, &QSslSocket::sslErrors, this, &HttpConnection::checkCertificate);
        connect(tls, &QSslSocket::encrypted, this, [this, tls] {
            noteCertificate(tls->peerCertificate());
            Q_EMIT ready();
        });
        m_socket = tls;
    } else {
        m_socket = new QTcpSocket(this);
    }
    m_socket->setProxy(endpoint.proxy);
    m_socket->setReadBufferSize(socketBuffer);
    connect(m_socket, &QTcpSocket::connected, this, &HttpConnection::socketConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::socketFailed);
}

HttpConnection::~HttpConnection()
{
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket->abort();
}

void HttpConnection::open()
{
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        const QString &name = m_endpoint.verifyName;
        tls->connectToHostEncrypted(m_endpoint.host, m_endpoint.port,
                                    name.isEmpty() ? m_endpoint.host : name);
        return;
    }
    m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
}

bool HttpConnection::isReady() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0;
}

void HttpConnection::send(const QByteArray &request, HttpResponse &response)
{
    m_response = &response;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(request);
}

void HttpConnection::release()
{
    m_response = nullptr;
    m_buffer = {};
}

void HttpConnection::socketConnected()
{
    Q_EMIT connected();
    if (!m_endpoint.encrypted)
        Q_EMIT ready();
}

void HttpConnection::read()
{
    while (m_response && m_socket->bytesAvailable() > 0) {
        m_buffer.resize(bufferSize);
        const qint64 got = m_socket->read(m_buffer.data(), qint64(m_buffer.size()));
        if (got <= 0)
            return;
        m_response->feed(std::string_view(m_buffer).substr(0, std::size_t(got)));
        Q_EMIT progressed();
    }
}

void HttpConnection::socketFailed(QAbstractSocket::SocketError error)
{
    read();
    Q_EMIT failed(error, m_socket->errorString());
}

void HttpConnection::noteCertificate(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return;
    m_certificate.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    m_certificate.subject = certificate.subjectDisplayName();
    m_certificate.issuer = certificate.issuerDisplayName();
    m_certificate.validFrom = certificate.effectiveDate();
    m_certificate.validUntil = certificate.expiryDate();
}

void HttpConnection::checkCertificate(const QList<QSslError> &errors)
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket);
    noteCertificate(tls->peerCertificate());
    for (const QSslError &error : errors)
        m_certificate.problems.append(error.errorString() + u'.');
    if (!m_endpoint.acceptedFingerprint.isEmpty() &&
        m_endpoint.acceptedFingerprint == m_certificate.fingerprint)
        tls->ignoreSslErrors(errors);
}

} // namespace vigie
