// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QTcpSocket>

#include <array>
#include <span>

namespace vigie {

namespace {

// What is read at once, so that it is still in the cache when it is looked at.
constexpr std::size_t mostAtOnce = std::size_t(1) << 20;
// Of what needs reading before it is known where it belongs: heads, and bodies in chunks.
constexpr std::size_t scratchSize = 65536;
// What a socket with a buffer of its own may hold unread: bounds memory when a server sends faster
// than we read.
constexpr qint64 socketBuffer = qint64(1) << 20;

} // namespace

HttpConnection::HttpConnection(const HttpEndpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
    if (endpoint.encrypted) {
        auto *tls = new QSslSocket(this);
        if (endpoint.tls)
            tls->setSslConfiguration(*endpoint.tls);
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
    // Without a buffer of its own the socket writes at once and reads to where we say.
    const bool isDirect = m_endpoint.proxy.type() == QNetworkProxy::NoProxy;
    m_socket->connectToHost(m_endpoint.host, m_endpoint.port,
                            isDirect ? QIODevice::ReadWrite | QIODevice::Unbuffered
                                     : QIODevice::ReadWrite);
}

bool HttpConnection::isReady() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0;
}

void HttpConnection::send(const QByteArray &request, HttpResponse &response)
{
    m_response = &response;
    // An unbuffered socket tells it to nobody but us.
    if (m_socket->write(request) < 0)
        QMetaObject::invokeMethod(this, &HttpConnection::lose, Qt::QueuedConnection);
}

void HttpConnection::release()
{
    m_response = nullptr;
}

void HttpConnection::socketConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT connected();
    if (!m_endpoint.encrypted)
        Q_EMIT ready();
}

void HttpConnection::read()
{
    if (!m_response)
        readUnasked();
    else if (!readAvailable())
        lose();
}

bool HttpConnection::readAvailable()
{
    do {
        const qint64 got = readOnce();
        if (got <= 0)
            return got == 0 || m_socket->state() == QAbstractSocket::ConnectedState;
        Q_EMIT progressed();
    } while (m_response && m_socket->bytesAvailable() > 0);
    return true;
}

qint64 HttpConnection::readOnce()
{
    if (const std::span<char> room = m_response->room(mostAtOnce); !room.empty()) {
        const qint64 got = m_socket->read(room.data(), qint64(room.size()));
        if (got > 0)
            m_response->filled(std::size_t(got));
        return got;
    }
    std::array<char, scratchSize> scratch;
    const qint64 got = m_socket->read(scratch.data(), qint64(scratch.size()));
    if (got > 0)
        m_response->feed({scratch.data(), std::size_t(got)});
    return got;
}

// Between requests: the end of the connection, or what nobody asked for.
void HttpConnection::readUnasked()
{
    char byte = 0;
    if (m_socket->read(&byte, 1) > 0)
        m_socket->abort();
}

void HttpConnection::socketFailed()
{
    if (m_response)
        static_cast<void>(readAvailable());
    lose();
}

void HttpConnection::lose()
{
    Q_EMIT failed(m_socket->error(), m_socket->errorString());
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
