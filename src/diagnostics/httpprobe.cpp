// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpprobe.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype maxBody = 64 * 1024 * 1024;
constexpr int lateMs = 1000; // closed after this: not by a proxy that found nobody

constexpr std::array reachNames = {
    "not-tried"_L1,      "refused"_L1,     "no-answer"_L1, "unreachable"_L1,
    "closed-at-once"_L1, "closed-late"_L1, "silent"_L1,    "not-http"_L1,
    "tls-failed"_L1,     "incomplete"_L1,  "http"_L1};

// One request; the parts of probeHttp() that share its socket.
class Exchange
{
public:
    Exchange(const HttpProbeRequest &request, const Deadline &deadline)
        : m_request(request)
        , m_deadline(deadline.within(request.answerMs))
        , m_reader(maxBody)
    {
        m_result.address = request.address;
        m_result.port = request.port;
        m_result.tls = request.tls;
        m_clock.start();
    }

    HttpProbe run()
    {
        if (connectSocket() && (!m_request.tls || encrypt()))
            exchange();
        m_result.totalMs = elapsed();
        m_socket.abort();
        return m_result;
    }

    bool handshake() { return connectSocket() && encrypt(); }

private:
    int elapsed() const { return static_cast<int>(m_clock.elapsed()); }

    bool connectSocket()
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(m_request.address, m_request.port);
        waitForConnection(m_deadline.within(m_request.connectMs));
        m_result.connectMs = elapsed();
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            return true;
        m_result.error = m_socket.errorString();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            m_result.reach = Reach::NoAnswer;
        else if (m_socket.error() == QAbstractSocket::ConnectionRefusedError)
            m_result.reach = Reach::Refused;
        else
            m_result.reach = Reach::Unreachable;
        return false;
    }

    // waitForConnected() gives the attempt up at its time-out, so that it cannot be waited for in
    // slices.
    void waitForConnection(const Deadline &limit)
    {
        QEventLoop loop;
        QTimer slices;
        QObject::connect(&m_socket, &QAbstractSocket::stateChanged, &loop, &QEventLoop::quit);
        QObject::connect(&slices, &QTimer::timeout, &loop, &QEventLoop::quit);
        slices.start(limit.sliceMs());
        while (m_socket.state() != QAbstractSocket::ConnectedState &&
               m_socket.state() != QAbstractSocket::UnconnectedState && !limit.isOver())
            loop.exec();
    }

    bool encrypt()
    {
        m_socket.setPeerVerifyMode(QSslSocket::QueryPeer);
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
                         [this](const QList<QSslError> &errors) {
                             m_result.tlsError = errors.constFirst().errorString();
                             m_socket.ignoreSslErrors();
                         });
        m_socket.setPeerVerifyName(QString::fromLatin1(m_request.host));
        m_socket.startClientEncryption();
        while (!m_socket.isEncrypted() && !m_deadline.isOver() &&
               m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.waitForEncrypted(m_deadline.sliceMs());
        if (m_socket.isEncrypted())
            return true;
        m_result.error = m_socket.errorString();
        const bool waiting = m_socket.state() == QAbstractSocket::ConnectedState;
        m_result.reach = waiting ? Reach::Silent : Reach::TlsFailed;
        return false;
    }

    QByteArray requestText() const
    {
        QByteArray text =
            "GET " + m_request.target + " HTTP/1.1\r\nHost: " + m_request.host +
            "\r\nUser-Agent: Vigie\r\nAccept: text/plain;version=0.0.4;q=0.9,*/*;q=0.1\r\n"
            "Accept-Encoding: identity\r\nConnection: close\r\n";
        for (const QByteArray &header : m_request.headers)
            text += header + "\r\n";
        return text + "\r\n";
    }

    void receive()
    {
        const QByteArray bytes = m_socket.readAll();
        if (bytes.isEmpty())
            return;
        if (m_result.firstByteMs == 0)
            m_result.firstByteMs = qMax(1, elapsed());
        m_reader.feed(bytes);
    }

    void exchange()
    {
        m_socket.write(requestText());
        while (!m_reader.isDone() && !m_deadline.isOver()) {
            m_socket.waitForReadyRead(m_deadline.sliceMs());
            receive();
            if (m_socket.state() != QAbstractSocket::ConnectedState) {
                receive();
                m_reader.finish();
            }
            if (!m_reader.isHttp() && m_result.firstByteMs > 0)
                break;
        }
        m_result.response = m_reader.response();
        m_result.reach = judged();
        if (m_result.reach == Reach::NotHttp)
            m_result.firstBytes = m_reader.firstBytes().left(64);
        m_result.error = m_result.reach == Reach::Http ? QString() : m_socket.errorString();
    }

    Reach judged() const
    {
        if (m_reader.firstBytes().isEmpty()) {
            if (!m_reader.isDone())
                return Reach::Silent;
            return elapsed() > lateMs ? Reach::ClosedLate : Reach::ClosedAtOnce;
        }
        if (!m_reader.firstBytes().startsWith("HTTP/"))
            return Reach::NotHttp;
        return m_reader.hasHead() && m_reader.isDone() ? Reach::Http : Reach::Incomplete;
    }

    const HttpProbeRequest &m_request;
    Deadline m_deadline;
    QElapsedTimer m_clock;
    QSslSocket m_socket;
    HttpAnswerReader m_reader;
    HttpProbe m_result;
};

} // namespace

QString reachName(Reach reach)
{
    return reachNames.at(static_cast<size_t>(reach));
}

QString HttpProbe::addressText() const
{
    const QString text = address.toString();
    return (text.contains(u':') ? u'[' + text + u']' : text) + u':' + QString::number(port);
}

HttpProbe probeHttp(const HttpProbeRequest &request, const Deadline &deadline)
{
    return Exchange(request, deadline).run();
}

bool speaksTls(const HttpProbeRequest &request, const Deadline &deadline)
{
    return Exchange(request, deadline).handshake();
}

} // namespace vigie
