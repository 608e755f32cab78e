// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A server with a certificate of its own making, as it stands on many a laptop.
class TestScraperTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                     u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                                     u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-keyout"_s,
                                     keyFile(), u"-out"_s, certificateFile()});
        if (!openssl.waitForFinished(30000) || openssl.exitCode() != 0)
            QSKIP("SKIPPED-TEST: no openssl to make a certificate with");
        QFile key(keyFile());
        QVERIFY(key.open(QIODevice::ReadOnly));
        m_certificate = QSslCertificate::fromPath(certificateFile()).value(0);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(m_certificate);
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TestScraperTls::serve);
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }

    void refusesACertificateThatNobodyVouchesFor()
    {
        const auto result = scrapeOnce(configFor(url()));
        QCOMPARE(result->error, ScrapeError::UntrustedCertificate);
        QCOMPARE(result->certificate.fingerprint, fingerprint());
        QCOMPARE(result->certificate.subject, u"localhost"_s);
        QVERIFY(!result->certificate.problems.isEmpty());
        QVERIFY(result->message.contains(result->certificate.problems.constFirst()));
        QCOMPARE(m_requests, 0);
    }

    void trustsTheAcceptedCertificateAlone()
    {
        ScrapeConfig config = configFor(url());
        config.acceptedFingerprint = fingerprint();
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->body, std::string("up 1\n"));
        config.acceptedFingerprint[0] = char(config.acceptedFingerprint[0] ^ 1);
        QCOMPARE(scrapeOnce(config)->error, ScrapeError::UntrustedCertificate);
    }

    void acceptedIsAcceptedUnderAnyName()
    {
        ScrapeConfig config = configFor(url(u"127.0.0.1"_s));
        config.acceptedFingerprint = fingerprint();
        QCOMPARE(scrapeOnce(config)->error, ScrapeError::None);
    }

    void trustsTheGivenAuthorities()
    {
        ScrapeConfig config = configFor(url());
        config.caFile = certificateFile();
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::None);
        QVERIFY(result->certificate.problems.isEmpty());
        QCOMPARE(result->certificate.fingerprint, fingerprint());
    }

    void checksTheNameNotTheAddress()
    {
        ScrapeConfig config = configFor(url(u"127.0.0.1"_s));
        config.caFile = certificateFile();
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::UntrustedCertificate);
    }

    void trustIsNotLentToAnotherTarget()
    {
        // The same server, once accepted, still has to be accepted by the next target.
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        ScrapeConfig trusting = configFor(url());
        trusting.acceptedFingerprint = fingerprint();
        scraper.scrape(u"trusting"_s, trusting);
        QTRY_COMPARE(spy.size(), 1);
        scraper.scrape(u"other"_s, configFor(url()));
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0).at(1).value<ScrapeResultPtr>()->error, ScrapeError::None);
        QCOMPARE(spy.at(1).at(1).value<ScrapeResultPtr>()->error,
                 ScrapeError::UntrustedCertificate);
    }

    void saysThatTheServerSpeaksPlainHttp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QUrl https(u"https://localhost/metrics"_s);
        https.setPort(server.serverPort());
        const auto result = scrapeOnce(configFor(https));
        QCOMPARE(result->error, ScrapeError::TlsHandshakeFailed);
        QVERIFY(result->message.contains(u"plain http"_s));
    }

    void saysThatTheServerSpeaksTls()
    {
        QUrl http = url();
        http.setScheme(u"http"_s);
        const auto result = scrapeOnce(configFor(http, 3s));
        QCOMPARE(result->error, ScrapeError::ClosedWithoutAnswer);
    }

    void endsAHandshakeThatStalls()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QUrl https(u"https://127.0.0.1/metrics"_s);
        https.setPort(silent.serverPort());
        const auto result = scrapeOnce(configFor(https, 300ms));
        QCOMPARE(result->error, ScrapeError::TimedOutConnecting);
        QVERIFY(result->message.contains(u"TLS handshake"_s));
    }

private:
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(u"key.pem"_s); }
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(u"cert.pem"_s); }
    [[nodiscard]] QByteArray fingerprint() const
    {
        return m_certificate.digest(QCryptographicHash::Sha256);
    }
    [[nodiscard]] QUrl url(const QString &host = u"localhost"_s) const
    {
        return QUrl(u"https://%1:%2/metrics"_s.arg(host).arg(m_server.serverPort()));
    }
    void serve()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++m_requests;
                ScriptServer::answer(*socket, "up 1\n");
            });
        }
    }

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslServer m_server;
    int m_requests = 0;
};

QTEST_GUILESS_MAIN(TestScraperTls)
#include "tst_scrapertls.moc"
