// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapejob.h"

#include "addressclass.h"
#include "bodydecoder.h"
#include "pagekind.h"
#include "scrapemessage.h"
#include "scraperequest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Of an answer that is no page: enough to show what it was.
constexpr qint64 excerptLimit = 65536;
// What the network may hold unread: bounds memory when a server sends faster than we read.
constexpr qint64 readBuffer = qint64(4) << 20;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

ScrapeJob::ScrapeJob(const ScrapeConfig &config, NetworkFor networkFor, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_networkFor(std::move(networkFor))
    , m_result(std::make_shared<ScrapeResult>())
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_addressDeadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ScrapeJob::deadlinePassed);
    connect(&m_addressDeadline, &QTimer::timeout, this, &ScrapeJob::addressTimedOut);
}

ScrapeJob::~ScrapeJob()
{
    dropReply();
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
    m_lap.start();
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
    m_lookup = QHostInfo::lookupHost(url.host(QUrl::FullyEncoded), this, &ScrapeJob::resolved);
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
    m_direct = true;
    m_result->proxy.clear();
    if (m_config.proxy == ScrapeConfig::Proxy::Auto && !near) {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_url));
        if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy) {
            m_direct = false;
            m_result->proxy =
                hostAndPort(proxies.constFirst().hostName(), proxies.constFirst().port());
        }
    }
    if (m_direct && m_addresses.isEmpty())
        return fail(ScrapeError::HostNotFound);
    request();
}

void ScrapeJob::request()
{
    enter(Phase::Connecting);
    m_result->peer = m_direct ? m_addresses.at(m_address) : QHostAddress();
    m_result->peerPort = m_direct ? quint16(portOf(m_url)) : quint16(0);
    const PreparedRequest prepared = prepareRequest(m_url, m_result->peer, m_config, m_ownOrigin);
    if (!prepared.problem.isEmpty())
        return fail(ScrapeError::InvalidConfiguration, prepared.problem);
    m_reply = m_networkFor(m_direct).get(prepared.request);
    m_reply->setReadBufferSize(readBuffer);
    connectReply();
    if (m_direct && m_address + 1 < m_addresses.size())
        m_addressDeadline.start(m_config.timeout / 2);
}

void ScrapeJob::connectReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_addressDeadline.stop();
        if (m_phase == Phase::Connecting)
            enter(Phase::Waiting);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ScrapeJob::headersArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &ScrapeJob::readAvailable);
    connect(m_reply, &QNetworkReply::sslErrors, this, &ScrapeJob::checkCertificate);
    connect(m_reply, &QNetworkReply::encrypted, this,
            [this] { noteCertificate(m_reply->sslConfiguration().peerCertificate()); });
    connect(m_reply, &QNetworkReply::finished, this, &ScrapeJob::replyFinished);
}

void ScrapeJob::headersArrived()
{
    m_addressDeadline.stop();
    if (m_phase == Phase::Connecting || m_phase == Phase::Waiting)
        enter(Phase::Reading);
    takeHeaders();
    if (m_result->httpStatus != 200)
        return;
    bool known = false;
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    if (!known || length <= 0)
        return;
    if (length >= m_config.bodyLimit)
        return fail(ScrapeError::TooLarge);
    m_result->body.reserve(std::size_t(length) + bodySlack);
}

void ScrapeJob::readAvailable()
{
    const qint64 available = m_reply->bytesAvailable();
    if (available <= 0)
        return;
    const bool isPage = m_result->httpStatus == 200;
    const qint64 room = (isPage ? m_config.bodyLimit : excerptLimit) - m_result->wireBytes;
    const qint64 wanted = std::min(available, room);
    std::string &body = m_result->body;
    const std::size_t before = body.size();
    body.resize(before + std::size_t(wanted));
    const qint64 got = std::max<qint64>(m_reply->read(body.data() + before, wanted), 0);
    body.resize(before + std::size_t(got));
    m_result->wireBytes += got;
    if (got < room)
        return;
    if (isPage)
        return fail(ScrapeError::TooLarge);
    judge();
}

void ScrapeJob::noteCertificate(const QSslCertificate &certificate)
{
    CertificateInfo &info = m_result->certificate;
    if (certificate.isNull() || !info.fingerprint.isEmpty())
        return;
    info.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    info.subject = certificate.subjectDisplayName();
    info.issuer = certificate.issuerDisplayName();
    info.validFrom = certificate.effectiveDate();
    info.validUntil = certificate.expiryDate();
}

void ScrapeJob::checkCertificate(const QList<QSslError> &errors)
{
    noteCertificate(m_reply->sslConfiguration().peerCertificate());
    for (const QSslError &error : errors)
        m_result->certificate.problems.append(error.errorString() + u'.');
    if (!m_config.acceptedFingerprint.isEmpty() &&
        m_config.acceptedFingerprint == m_result->certificate.fingerprint)
        m_reply->ignoreSslErrors(errors);
}

void ScrapeJob::replyFinished()
{
    m_addressDeadline.stop();
    takeHeaders();
    readAvailable();
    if (!m_done)
        judge();
}

void ScrapeJob::judge()
{
    const auto error = m_reply->error();
    const int status = m_result->httpStatus;
    if (status == 0)
        return connectionFailed(error);
    if (isRedirect(status) && m_config.followRedirects && m_reply->hasRawHeader("Location"))
        return redirect(m_reply->rawHeader("Location"));
    if (status != 200)
        return fail(ScrapeError::HttpStatus);
    bool known = false;
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    if (error != QNetworkReply::NoError || (known && m_result->wireBytes < length))
        return fail(ScrapeError::Truncated, m_reply->errorString());
    bodyComplete();
}

void ScrapeJob::connectionFailed(QNetworkReply::NetworkError error)
{
    const QString words = m_reply->errorString();
    const bool connecting = m_phase == Phase::Connecting;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        if (!tryNextAddress(tr("refused")))
            fail(ScrapeError::ConnectionRefused);
        return;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TimeoutError:
        if (!connecting || !tryNextAddress(words))
            fail(connecting ? ScrapeError::HostUnreachable : ScrapeError::Other, words);
        return;
    case QNetworkReply::RemoteHostClosedError:
        return fail(ScrapeError::ClosedWithoutAnswer);
    case QNetworkReply::HostNotFoundError:
        return fail(ScrapeError::HostNotFound);
    case QNetworkReply::SslHandshakeFailedError:
        return fail(m_result->certificate.problems.isEmpty() ? ScrapeError::TlsHandshakeFailed
                                                             : ScrapeError::UntrustedCertificate,
                    words);
    default:
        break;
    }
    const bool proxy = error >= QNetworkReply::ProxyConnectionRefusedError &&
                       error <= QNetworkReply::UnknownProxyError;
    fail(proxy ? ScrapeError::ProxyFailed : ScrapeError::Other, words);
}

bool ScrapeJob::tryNextAddress(const QString &outcome)
{
    if (!m_direct || m_address + 1 >= m_addresses.size())
        return false;
    m_result->failedAddresses.append(hostAndPort(m_result->peer.toString(), m_result->peerPort) +
                                     u": "_s + outcome);
    dropReply();
    ++m_address;
    request();
    return true;
}

void ScrapeJob::addressTimedOut()
{
    if (m_phase == Phase::Connecting)
        (void)tryNextAddress(tr("no answer"));
}

void ScrapeJob::redirect(const QByteArray &location)
{
    if (++m_result->redirects > ScrapeConfig::maxRedirects)
        return fail(ScrapeError::TooManyRedirects);
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location));
    const bool web = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (location.isEmpty() || !target.isValid() || !web || target.host().isEmpty())
        return fail(ScrapeError::BadRedirect, QString::fromUtf8(location));
    // Once away, always away: a server elsewhere must not lead the secret back in a request that
    // it composed.
    m_ownOrigin = m_ownOrigin && target.scheme() == m_url.scheme() &&
                  target.host() == m_url.host() && portOf(target) == portOf(m_url);
    enter(Phase::Idle);
    ScrapeTimings &t = m_result->timings;
    t = ScrapeTimings{.redirects = t.total()};
    dropReply();
    m_result->body.clear();
    m_result->wireBytes = 0;
    m_result->httpStatus = 0;
    m_result->certificate = {};
    visit(target);
}

void ScrapeJob::bodyComplete()
{
    enter(Phase::Decoding);
    DecodedBody decoded = decodeBody(std::move(m_result->body),
                                     m_reply->rawHeader("Content-Encoding"), m_config.bodyLimit);
    m_result->body = std::move(decoded.body);
    if (decoded.error != ScrapeError::None)
        return fail(decoded.error);
    m_result->bodyBytes = qint64(m_result->body.size());
    const ChosenFormat chosen =
        chooseFormat(m_result->contentType, m_result->body, m_config.fallbackFormat);
    if (!chosen.format)
        return fail(ScrapeError::UnsupportedContentType);
    m_result->format = *chosen.format;
    m_result->formatRule = chosen.rule;
    m_result->formatNote = formatNote(*m_result);
    finish();
}

void ScrapeJob::deadlinePassed()
{
    switch (m_phase) {
    case Phase::Resolving:
        return fail(ScrapeError::TimedOutResolving);
    case Phase::Waiting:
        return fail(ScrapeError::TimedOutWaiting);
    case Phase::Reading:
        return fail(ScrapeError::TimedOutReading);
    default:
        return fail(ScrapeError::TimedOutConnecting);
    }
}

double *ScrapeJob::timingOf(Phase phase)
{
    ScrapeTimings &t = m_result->timings;
    switch (phase) {
    case Phase::Idle:
        return nullptr;
    case Phase::Resolving:
        return &t.resolve;
    case Phase::Connecting:
        return &t.connect;
    case Phase::Waiting:
        return &t.firstByte;
    case Phase::Reading:
        return &t.transfer;
    case Phase::Decoding:
        return &t.decode;
    }
    return nullptr;
}

void ScrapeJob::enter(Phase phase)
{
    const double lapMs = double(m_lap.nsecsElapsed()) / 1e6;
    if (double *timing = timingOf(m_phase))
        *timing += lapMs;
    m_lap.restart();
    m_phase = phase;
}

void ScrapeJob::takeHeaders()
{
    m_result->httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_result->httpReason =
        m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    m_result->headers.clear();
    for (const auto &header : m_reply->rawHeaderPairs())
        m_result->headers.append({header.first, header.second});
    m_result->contentType = m_reply->rawHeader("Content-Type");
}

void ScrapeJob::dropReply()
{
    m_addressDeadline.stop();
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

void ScrapeJob::fail(ScrapeError error, const QString &detail)
{
    ScrapeResult &result = *m_result;
    result.error = error;
    if (result.body.size() > std::size_t(excerptLimit))
        result.body.resize(std::size_t(excerptLimit));
    result.message = scrapeMessage(result, m_config, detail);
    result.body.shrink_to_fit();
    finish();
}

void ScrapeJob::finish()
{
    m_done = true;
    enter(Phase::Idle);
    m_deadline.stop();
    dropReply();
    Q_EMIT finished(m_result);
}

} // namespace vigie
