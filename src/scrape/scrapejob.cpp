// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapejob.h"

#include "addressclass.h"
#include "httpconnection.h"
#include "pagebody.h"
#include "scrapemessage.h"

#include <QDateTime>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Of an answer that is no page: enough to show what it was.
constexpr std::size_t excerptLimit = 65536;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArray toBytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

ScrapeJob::ScrapeJob(const ScrapeConfig &config, HttpConnection *kept, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_result(std::make_shared<ScrapeResult>())
    , m_connection(kept)
{
    if (kept)
        kept->setParent(this);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_addressDeadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ScrapeJob::deadlinePassed);
    connect(&m_addressDeadline, &QTimer::timeout, this, &ScrapeJob::addressTimedOut);
}

ScrapeJob::~ScrapeJob()
{
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
}

void ScrapeJob::start()
{
    m_result->startMs = QDateTime::currentMSecsSinceEpoch();
    QMetaObject::invokeMethod(this, &ScrapeJob::begin, Qt::QueuedConnection);
}

void ScrapeJob::cancel()
{
    if (!m_done)
        fail(ScrapeError::Cancelled);
}

void ScrapeJob::begin()
{
    if (m_done)
        return;
    m_deadline.start(m_config.timeout);
    if (const QString problem = m_config.problem(); !problem.isEmpty())
        return fail(ScrapeError::InvalidConfiguration, problem);
    if (!m_config.url.userName().isEmpty() &&
        m_config.authentication.kind == Authentication::Kind::None) {
        m_config.authentication = {Authentication::Kind::Basic,
                                   m_config.url.userName(QUrl::FullyDecoded),
                                   m_config.url.password(QUrl::FullyDecoded)};
    }
    visit(m_config.url);
}

void ScrapeJob::visit(const QUrl &url)
{
    m_url = url;
    m_url.setUserInfo({});
    m_url.setFragment({});
    m_result->finalUrl = m_url;
    // An invalid URL must be stopped here: the network would fetch from port 80 of something.
    if (!url.isValid())
        return fail(ScrapeError::InvalidUrl, url.errorString());
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return fail(ScrapeError::UnsupportedScheme);
    if (url.host().isEmpty())
        return fail(ScrapeError::InvalidUrl, tr("it names no host."));
    if (url.port(1) == 0)
        return fail(ScrapeError::InvalidUrl, tr("port 0 cannot be connected to."));
    m_addresses.clear();
    m_address = 0;
    enter(Phase::Resolving);
    if (const QHostAddress literal(url.host()); !literal.isNull()) {
        m_addresses = {literal};
        return chooseRoute();
    }
    // By name, not by pointer: Qt 6.4 takes the end of the program for the answer to a look-up by
    // pointer that is under way in another thread, and crashes.
    m_lookup = QHostInfo::lookupHost(url.host(QUrl::FullyEncoded), this, SLOT(resolved(QHostInfo)));
}

void ScrapeJob::resolved(const QHostInfo &info)
{
    if (m_done || info.lookupId() != std::exchange(m_lookup, -1))
        return;
    m_addresses = info.addresses();
    chooseRoute();
}

// Through a proxy only when it may be asked for at all: never for what is on this machine or in
// this network, which a proxy elsewhere cannot reach.
void ScrapeJob::chooseRoute()
{
    const auto isNear = [](const QHostAddress &a) {
        return addressClass(a) != AddressClass::Public;
    };
    const bool near = std::any_of(m_addresses.begin(), m_addresses.end(), isNear) ||
                      (m_addresses.isEmpty() && isLocalName(m_url.host()));
    m_proxy = QNetworkProxy::NoProxy;
    m_result->proxy.clear();
    if (m_config.proxy == ScrapeConfig::Proxy::Auto && !near) {
        const QUrl &given = m_config.proxyUrl;
        if (given.isValid() && !given.isEmpty())
            m_proxy = QNetworkProxy(
                QNetworkProxy::HttpProxy, given.host(), static_cast<quint16>(given.port(3128)),
                given.userName(QUrl::FullyDecoded), given.password(QUrl::FullyDecoded));
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_url));
        if (isDirect() && !proxies.isEmpty())
            m_proxy = proxies.constFirst();
    }
    if (!isDirect())
        m_result->proxy = hostAndPort(m_proxy.hostName(), m_proxy.port());
    else if (m_addresses.isEmpty())
        return fail(ScrapeError::HostNotFound);
    request();
}

bool ScrapeJob::isDirect() const
{
    return m_proxy.type() == QNetworkProxy::NoProxy;
}

void ScrapeJob::request()
{
    m_result->peer = isDirect() ? m_addresses.at(m_address) : QHostAddress();
    m_result->peerPort = isDirect() ? quint16(portOf(m_url)) : quint16(0);
    PreparedRequest prepared =
        prepareRequest({m_url, m_result->peer, m_proxy, m_ownOrigin}, m_config);
    if (!prepared.problem.isEmpty())
        return fail(ScrapeError::InvalidConfiguration, prepared.problem);
    m_requestBytes = std::move(prepared.bytes);
    m_response.emplace(std::size_t(m_config.bodyLimit), excerptLimit);
    m_response->lendBody(std::exchange(m_spareBody, {}));
    m_result->reusedConnection =
        m_connection && m_connection->endpoint() == prepared.endpoint && m_connection->isReady();
    if (m_result->reusedConnection) {
        connectSignals();
        return send();
    }
    dropConnection();
    enter(Phase::Connecting);
    m_connection = new HttpConnection(prepared.endpoint, this);
    connectSignals();
    if (isDirect() && m_address + 1 < m_addresses.size())
        m_addressDeadline.start(m_config.timeout / 2);
    m_connection->open();
}

void ScrapeJob::connectSignals()
{
    disconnect(m_connection, nullptr, this, nullptr);
    connect(m_connection, &HttpConnection::connected, this, [this] {
        m_addressDeadline.stop();
        enter(Phase::Securing);
    });
    connect(m_connection, &HttpConnection::ready, this, &ScrapeJob::send);
    connect(m_connection, &HttpConnection::progressed, this, &ScrapeJob::responseGrew);
    connect(m_connection, &HttpConnection::failed, this, &ScrapeJob::connectionFailed);
}

void ScrapeJob::send()
{
    enter(Phase::Waiting);
    m_connection->send(m_requestBytes, *m_response);
}

void ScrapeJob::responseGrew()
{
    if (m_response->hasHead() && m_stopwatch.phase() == Phase::Waiting) {
        enter(Phase::Reading);
        takeHeaders();
    }
    m_result->wireBytes = qint64(m_response->bodyBytes());
    switch (m_response->state()) {
    case HttpResponse::State::Head:
    case HttpResponse::State::Body:
        return;
    case HttpResponse::State::Complete:
        return judge();
    case HttpResponse::State::OverLimit:
        return fail(ScrapeError::TooLarge);
    case HttpResponse::State::Malformed:
        return fail(ScrapeError::NotHttp,
                    QString::fromUtf8(toBytes(m_response->headBytes()).left(200)));
    }
}

void ScrapeJob::judge()
{
    const int status = m_response->status();
    const QByteArray location = toBytes(m_response->header("Location"));
    if (isRedirect(status) && m_config.followRedirects && !location.isEmpty())
        return redirect(location);
    if (status != 200)
        return fail(ScrapeError::HttpStatus);
    bodyComplete();
}

void ScrapeJob::redirect(const QByteArray &location)
{
    if (++m_result->redirects > ScrapeConfig::maxRedirects)
        return fail(ScrapeError::TooManyRedirects);
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location));
    const bool web = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (!target.isValid() || !web || target.host().isEmpty())
        return fail(ScrapeError::BadRedirect, QString::fromUtf8(location));
    // Once away, always away: a server elsewhere must not lead the secret back in a request that
    // it composed.
    m_ownOrigin = m_ownOrigin && target.scheme() == m_url.scheme() &&
                  target.host() == m_url.host() && portOf(target) == portOf(m_url);
    enter(Phase::Idle);
    ScrapeTimings &timings = m_result->timings;
    timings = ScrapeTimings{.redirects = timings.total()};
    m_connection->release();
    if (!m_response->isReusable())
        dropConnection();
    m_result->wireBytes = 0;
    m_result->httpStatus = 0;
    m_result->certificate = {};
    visit(target);
}

void ScrapeJob::bodyComplete()
{
    enter(Phase::Decoding);
    const QByteArray encoding = toBytes(m_response->header("Content-Encoding"));
    const ScrapeError error = takePageBody(*m_result, m_response->takeBody(), encoding, m_config);
    if (error != ScrapeError::None)
        return fail(error);
    finish();
}

void ScrapeJob::connectionFailed(QAbstractSocket::SocketError error, const QString &words)
{
    if (m_done)
        return;
    // The server has closed the kept connection just when we used it: that says nothing.
    if (m_result->reusedConnection && m_response->isUntouched()) {
        dropConnection();
        return request();
    }
    switch (m_stopwatch.phase()) {
    case Phase::Reading:
        if (m_response->end())
            return judge();
        return fail(ScrapeError::Truncated);
    case Phase::Waiting:
        if (m_response->isUntouched() || error == QAbstractSocket::RemoteHostClosedError)
            return fail(ScrapeError::ClosedWithoutAnswer);
        return fail(ScrapeError::Other, words);
    default:
        return notConnected(error, words);
    }
}

void ScrapeJob::notConnected(QAbstractSocket::SocketError error, const QString &words)
{
    if (m_stopwatch.phase() == Phase::Securing && m_connection->endpoint().encrypted) {
        m_result->certificate = m_connection->certificate();
        const bool untrusted = !m_result->certificate.problems.isEmpty();
        return fail(untrusted ? ScrapeError::UntrustedCertificate : ScrapeError::TlsHandshakeFailed,
                    words);
    }
    if (!isDirect())
        return fail(ScrapeError::ProxyFailed, words);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        if (!tryNextAddress(tr("refused")))
            fail(ScrapeError::ConnectionRefused);
        return;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        if (!tryNextAddress(words))
            fail(ScrapeError::HostUnreachable, words);
        return;
    default:
        return fail(ScrapeError::Other, words);
    }
}

bool ScrapeJob::tryNextAddress(const QString &outcome)
{
    if (!isDirect() || m_address + 1 >= m_addresses.size())
        return false;
    m_result->failedAddresses.append(hostAndPort(m_result->peer.toString(), m_result->peerPort) +
                                     u": "_s + outcome);
    dropConnection();
    ++m_address;
    request();
    return true;
}

void ScrapeJob::addressTimedOut()
{
    if (m_stopwatch.phase() == Phase::Connecting)
        (void)tryNextAddress(tr("no answer"));
}

void ScrapeJob::deadlinePassed()
{
    enter(m_stopwatch.phase()); // so that the message knows how far it came
    fail(m_stopwatch.timeout());
}

void ScrapeJob::enter(Phase phase)
{
    m_stopwatch.enter(phase, m_result->timings);
}

void ScrapeJob::takeHeaders()
{
    m_result->httpStatus = m_response->status();
    m_result->httpReason = QString::fromUtf8(m_response->reason());
    m_result->headers.clear();
    for (const auto &[name, value] : m_response->headers())
        m_result->headers.append({toBytes(name), toBytes(value)});
    m_result->contentType = toBytes(m_response->header("Content-Type"));
    m_result->certificate = m_connection->certificate();
}

// Later, because it may be the one who called us.
void ScrapeJob::dropConnection()
{
    m_addressDeadline.stop();
    if (HttpConnection *connection = std::exchange(m_connection, nullptr)) {
        disconnect(connection, nullptr, this, nullptr);
        connection->release();
        connection->deleteLater();
    }
}

HttpConnection *ScrapeJob::takeConnection()
{
    HttpConnection *connection = std::exchange(m_connection, nullptr);
    if (connection) {
        disconnect(connection, nullptr, this, nullptr);
        connection->setParent(nullptr);
    }
    return connection;
}

void ScrapeJob::fail(ScrapeError error, const QString &detail)
{
    ScrapeResult &result = *m_result;
    result.error = error;
    if (result.body.empty() && m_response)
        result.body = m_response->takeBody();
    if (result.body.size() > excerptLimit)
        result.body.resize(excerptLimit);
    result.body.shrink_to_fit();
    result.message = scrapeMessage(result, m_config, detail);
    finish();
}

void ScrapeJob::finish()
{
    m_done = true;
    enter(Phase::Idle);
    m_deadline.stop();
    if (m_connection)
        m_connection->release();
    if (!m_response || !m_response->isReusable())
        dropConnection();
    Q_EMIT finished(m_result);
}

} // namespace vigie
