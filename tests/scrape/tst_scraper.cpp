// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptserver.h"

#include <QPointer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <libdeflate.h>

using namespace vigie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray page = "# TYPE up gauge\nup 1\nrequests_total{code=\"200\"} 7\n";

QByteArray gzip(const QByteArray &plain)
{
    libdeflate_compressor *c = libdeflate_alloc_compressor(6);
    QByteArray out(qsizetype(libdeflate_gzip_compress_bound(c, std::size_t(plain.size()))), '\0');
    out.resize(qsizetype(libdeflate_gzip_compress(c, plain.constData(), std::size_t(plain.size()),
                                                  out.data(), std::size_t(out.size()))));
    libdeflate_free_compressor(c);
    return out;
}

QUrl withHost(QUrl url, const QString &host)
{
    url.setHost(host);
    return url;
}

} // namespace

class TestScraper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAPage()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        const auto result = scrapeOnce(configFor(server.url()));
        QVERIFY(result);
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->message, QString());
        QCOMPARE(QByteArray::fromStdString(result->body), page);
        QCOMPARE(result->httpStatus, 200);
        QCOMPARE(result->format, Format::PrometheusText);
        QCOMPARE(result->formatRule, FormatRule::ContentType);
        QCOMPARE(result->peer, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(result->peerPort, server.serverPort());
        QCOMPARE(result->wireBytes, page.size());
        QCOMPARE(result->bodyBytes, page.size());
        QCOMPARE(result->finalUrl, server.url());
        QVERIFY(result->startMs > 0);
        QVERIFY(result->timings.connect > 0);
        QVERIFY(result->timings.firstByte > 0);
        QVERIFY(result->timings.total() < 5000);
        QVERIFY(result->body.capacity() > result->body.size());
    }

    void sendsWhatPrometheusSends()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        ScrapeConfig config = configFor(server.url(), 1500ms);
        config.headers = {{"X-Scope-OrgID", "7"}};
        config.authentication = {Authentication::Kind::Basic, u"ann"_s, u"geheim"_s};
        QVERIFY(scrapeOnce(config)->ok());
        const QByteArray request = server.requests().constFirst();
        QVERIFY(request.startsWith("GET /metrics HTTP/1.1\r\n"));
        QVERIFY(ScriptServer::header(request, "Accept").startsWith("application/vnd.google.prot"));
        QVERIFY(ScriptServer::header(request, "Accept").endsWith("*/*;q=0.1"));
        QCOMPARE(ScriptServer::header(request, "Accept-Encoding"), "identity");
        QCOMPARE(ScriptServer::header(request, "X-Prometheus-Scrape-Timeout-Seconds"), "1.5");
        QCOMPARE(ScriptServer::header(request, "Host"),
                 "127.0.0.1:" + QByteArray::number(server.serverPort()));
        QCOMPARE(ScriptServer::header(request, "X-Scope-OrgID"), "7");
        QCOMPARE(ScriptServer::header(request, "Authorization"), "Basic YW5uOmdlaGVpbQ==");
        QVERIFY(ScriptServer::header(request, "User-Agent").startsWith("Vigie/"));
    }

    void takesTheUserFromTheUrlAndNeverShowsIt()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        QUrl url = server.url();
        url.setUserName(u"ann"_s);
        url.setPassword(u"geheim"_s);
        const auto result = scrapeOnce(configFor(url));
        QVERIFY(result->ok());
        QCOMPARE(ScriptServer::header(server.requests().constFirst(), "Authorization"),
                 "Basic YW5uOmdlaGVpbQ==");
        QVERIFY(!result->finalUrl.toString().contains(u"geheim"_s));
    }

    void sendsABearerToken()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        ScrapeConfig config = configFor(server.url());
        config.authentication = {Authentication::Kind::Bearer, {}, u"token\n"_s};
        QVERIFY(scrapeOnce(config)->ok());
        QCOMPARE(ScriptServer::header(server.requests().constFirst(), "Authorization"),
                 "Bearer token");
    }

    void keepsTheConnection()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        for (int i = 1; i <= 3; ++i) {
            scraper.scrape(u"t"_s, configFor(server.url()));
            QTRY_COMPARE(spy.size(), i);
        }
        QCOMPARE(server.connections(), 1);
    }

    void refusesWhatIsNoUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ScrapeError>("error");
        QTest::newRow("port out of range")
            << u"http://localhost:90900/metrics"_s << ScrapeError::InvalidUrl;
        QTest::newRow("no host") << u"http:///metrics"_s << ScrapeError::InvalidUrl;
        QTest::newRow("one slash") << u"http:/localhost:9090/metrics"_s << ScrapeError::InvalidUrl;
        QTest::newRow("port 0") << u"http://localhost:0/metrics"_s << ScrapeError::InvalidUrl;
        QTest::newRow("empty") << QString() << ScrapeError::InvalidUrl;
        QTest::newRow("misspelt scheme")
            << u"htpp://localhost:9090/metrics"_s << ScrapeError::UnsupportedScheme;
        QTest::newRow("no scheme") << u"localhost:9090/metrics"_s << ScrapeError::UnsupportedScheme;
        QTest::newRow("ftp") << u"ftp://localhost/metrics"_s << ScrapeError::UnsupportedScheme;
        QTest::newRow("file") << u"file:///etc/passwd"_s << ScrapeError::UnsupportedScheme;
    }
    void refusesWhatIsNoUrl()
    {
        QFETCH(QString, url);
        QFETCH(ScrapeError, error);
        const auto result = scrapeOnce(configFor(QUrl(url)));
        QCOMPARE(result->error, error);
        QVERIFY(!result->message.isEmpty());
        QCOMPARE(result->httpStatus, 0);
    }

    void refusesAHeaderThatTheScrapeSets()
    {
        ScrapeConfig config = configFor(QUrl(u"http://localhost:1/"_s));
        config.headers = {{"host", "elsewhere"}};
        QCOMPARE(scrapeOnce(config)->error, ScrapeError::InvalidConfiguration);
    }

    void saysThatANameIsUnknown()
    {
        const auto result = scrapeOnce(configFor(QUrl(u"http://no-such-host.invalid:9090/"_s)));
        QCOMPARE(result->error, ScrapeError::HostNotFound);
        QVERIFY(result->message.contains(u"no-such-host.invalid"_s));
    }

    void saysThatNothingListens()
    {
        QUrl url;
        {
            const ScriptServer gone([](QTcpSocket &, const QByteArray &) {});
            url = gone.url();
        }
        const auto result = scrapeOnce(configFor(url));
        QCOMPARE(result->error, ScrapeError::ConnectionRefused);
        QVERIFY(result->message.contains(u"127.0.0.1:"_s));
    }

    void triesEveryAddressOfAName()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        const auto result = scrapeOnce(configFor(withHost(server.url(), u"localhost"_s)));
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->peer, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(ScriptServer::header(server.requests().constFirst(), "Host"),
                 "localhost:" + QByteArray::number(server.serverPort()));
        for (const QString &failed : result->failedAddresses)
            QVERIFY(failed.startsWith(u"[::1]:"_s));
    }

    void answersOnIpv6()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); },
            QHostAddress::LocalHostIPv6);
        if (!server.isListening())
            QSKIP("SKIPPED-TEST: no IPv6 on this machine");
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::None);
        QVERIFY(ScriptServer::header(server.requests().constFirst(), "Host").startsWith("[::1]:"));
    }

    void saysThatTheServerHungUp()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) { s.abort(); });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::ClosedWithoutAnswer);
    }

    void saysThatAnotherProtocolAnswers()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            s.write("-ERR unknown command\r\n");
            s.disconnectFromHost();
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::NotHttp);
        QVERIFY2(result->message.contains(u"“-ERR unknown command”"_s),
                 qPrintable(result->message));
        QCOMPARE(server.connections(), 1);
    }

    void endsAtTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<ScrapeError>("error");
        QTest::newRow("no byte") << QByteArray() << ScrapeError::TimedOutWaiting;
        QTest::newRow("half a status line")
            << QByteArray("HTTP/1.1 20") << ScrapeError::TimedOutWaiting;
        QTest::newRow("half a header")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty") << ScrapeError::TimedOutWaiting;
        QTest::newRow("half a body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nup ")
            << ScrapeError::TimedOutReading;
        QTest::newRow("no end") << QByteArray(
                                       "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nup 1\n")
                                << ScrapeError::TimedOutReading;
    }
    void endsAtTheDeadline()
    {
        QFETCH(QByteArray, sent);
        QFETCH(ScrapeError, error);
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) { s.write(sent); });
        const auto result = scrapeOnce(configFor(server.url(), 300ms));
        QCOMPARE(result->error, error);
        QVERIFY(result->timings.total() >= 290);
        QVERIFY(result->timings.total() < 3000);
        QVERIFY(result->message.contains(u"0.3 s"_s));
    }

    void oneDeadlineForTheWholeChain()
    {
        // Each hop alone is quick enough; together they are not.
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            QTimer::singleShot(150, &s, [&s] {
                ScriptServer::answer(s, {}, "Location: /again\r\n", "302 Found");
            });
        });
        const auto result = scrapeOnce(configFor(server.url(), 500ms));
        QCOMPARE(result->error, ScrapeError::TimedOutWaiting);
        QVERIFY(result->timings.redirects > 100);
        QVERIFY(result->timings.total() < 3000);
    }

    void noticesACutBody_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("short of Content-Length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                          "999\r\n\r\nup 1\nrequests_to");
        QTest::newRow("chunked without an end")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: "
                          "chunked\r\n\r\n5\r\nup 1\n\r\n");
        QTest::newRow("chunked, cut inside a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: "
                          "chunked\r\n\r\n50\r\nup 1\nreq");
    }
    void noticesACutBody()
    {
        QFETCH(QByteArray, sent);
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) {
            s.write(sent);
            s.disconnectFromHost();
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::Truncated);
        QCOMPARE(result->httpStatus, 200);
        QVERIFY(QByteArray::fromStdString(result->body).startsWith("up 1\n"));
    }

    void readsABodyWithoutLength()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            s.write("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n" + page);
            s.disconnectFromHost();
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(QByteArray::fromStdString(result->body), page);
    }

    void readsAChunkedBody()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            s.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: "
                    "chunked\r\n\r\n5\r\nup 1\n\r\n5\r\nup 2\n\r\n0\r\n\r\n");
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->body, std::string("up 1\nup 2\n"));
    }

    void cutsAnEndlessBody()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            s.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            ScriptServer::pour(s, QByteArray("metric_with_a_name 123456789\n").repeated(1000));
        });
        ScrapeConfig config = configFor(server.url(), 20s);
        config.bodyLimit = 2 << 20;
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::TooLarge);
        QVERIFY(result->wireBytes <= config.bodyLimit);
        QVERIFY(result->body.size() <= 65536);
        QVERIFY(result->message.contains(u"2.0 MiB"_s));
    }

    void doesNotReadABodyThatAnnouncesTooMuch()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            s.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                    "99999999999999\r\n\r\nup 1\n");
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::TooLarge);
    }

    void cutsAZipBomb()
    {
        const QByteArray bomb = gzip(QByteArray(256 << 20, '0'));
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(s, bomb, "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n");
        });
        ScrapeConfig config = configFor(server.url(), 20s);
        config.bodyLimit = 8 << 20;
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::TooLarge);
        QVERIFY(result->body.empty());
    }

    void unpacksGzip()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(s, gzip(page),
                                 "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n");
        });
        ScrapeConfig config = configFor(server.url());
        config.compression = ScrapeConfig::Compression::Always;
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(QByteArray::fromStdString(result->body), page);
        QCOMPARE(result->wireBytes, gzip(page).size());
        QCOMPARE(result->bodyBytes, page.size());
        QCOMPARE(ScriptServer::header(server.requests().constFirst(), "Accept-Encoding"), "gzip");
    }

    void saysThatTheEncodingIsWrong_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gzip that is not") << QByteArray("gzip") << page;
        QTest::newRow("gzip cut short") << QByteArray("gzip") << gzip(page).chopped(9);
        QTest::newRow("deflate that is not") << QByteArray("deflate") << page;
        QTest::newRow("zstd") << QByteArray("zstd") << QByteArray("\x28\xB5\x2F\xFD....", 8);
        QTest::newRow("br") << QByteArray("br") << page;
    }
    void saysThatTheEncodingIsWrong()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(
                s, body, "Content-Type: text/plain\r\nContent-Encoding: " + encoding + "\r\n");
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::BadEncoding);
        QVERIFY(result->message.contains(QString::fromLatin1(encoding)));
    }

    void saysWhatTheServerAnswered_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("words");
        for (const char *status :
             {"204 No Content", "206 Partial Content", "304 Not Modified", "400 Bad Request",
              "401 Unauthorized", "403 Forbidden", "404 Not Found", "405 Method Not Allowed",
              "500 Internal Server Error", "501 Not Implemented", "502 Bad Gateway",
              "503 Service Unavailable", "418 I'm a teapot"})
            QTest::newRow(status) << QByteArray(status) << QString::fromLatin1(status);
    }
    void saysWhatTheServerAnswered()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, words);
        const bool bare = status.startsWith("204") || status.startsWith("304");
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(s, bare ? QByteArray() : QByteArray("<title>No luck</title>"),
                                 "Content-Type: text/html\r\n", status);
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::HttpStatus);
        QCOMPARE(result->httpStatus, status.left(3).toInt());
        QVERIFY2(result->message.contains(words), qPrintable(result->message));
        if (!bare)
            QCOMPARE(result->body, std::string("<title>No luck</title>"));
    }

    void keepsOnlyTheBeginningOfAnErrorPage()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            s.write("HTTP/1.1 500 Oh\r\nContent-Type: text/html\r\n\r\n");
            ScriptServer::pour(s, QByteArray(10000, 'x'));
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::HttpStatus);
        QCOMPARE(result->body.size(), std::size_t(65536));
    }

    void acceptsAnEmptyPage()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, {}, {}); });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::None);
        QVERIFY(result->body.empty());
    }

    void saysWhatItIsInstead_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("html") << QByteArray("text/html")
                              << QByteArray("<!DOCTYPE html><html><title>Grafana</title>")
                              << u"web page titled “Grafana”"_s;
        QTest::newRow("html as text")
            << QByteArray("text/plain") << QByteArray("<html>login</html>") << u"web page"_s;
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{\"a\": 1}")
                              << u"JSON"_s;
        QTest::newRow("binary") << QByteArray("application/octet-stream")
                                << QByteArray("\x7f"
                                              "ELF\0\1\2",
                                              7)
                                << u"binary"_s;
        QTest::newRow("text") << QByteArray("text/x-log") << QByteArray("all is well\n")
                              << u"does not look like metrics"_s;
    }
    void saysWhatItIsInstead()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(s, body, "Content-Type: " + type + "\r\n");
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::UnsupportedContentType);
        QVERIFY2(result->message.contains(words), qPrintable(result->message));
        QCOMPARE(QByteArray::fromStdString(result->body), body);
    }

    void readsMetricsOfAnUnknownTypeAndSaysSo()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page, {}); });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->formatRule, FormatRule::Content);
        QVERIFY(result->formatNote.contains(u"fallback_scrape_protocol"_s));
        ScrapeConfig config = configFor(server.url());
        config.fallbackFormat = Format::PrometheusText;
        QCOMPARE(scrapeOnce(config)->formatRule, FormatRule::Fallback);
    }

    void followsRedirects()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &request) {
            if (request.startsWith("GET /metrics/"))
                return ScriptServer::answer(s, page);
            ScriptServer::answer(s, "moved", "Location: /metrics/\r\n", "308 Permanent Redirect");
        });
        ScrapeConfig config = configFor(server.url());
        config.authentication = {Authentication::Kind::Basic, u"ann"_s, u"geheim"_s};
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->redirects, 1);
        QCOMPARE(result->finalUrl, server.url(u"/metrics/"_s));
        QCOMPARE(QByteArray::fromStdString(result->body), page);
        QCOMPARE(ScriptServer::header(server.requests().at(1), "Authorization"),
                 "Basic YW5uOmdlaGVpbQ==");
        config.followRedirects = false;
        QCOMPARE(scrapeOnce(config)->error, ScrapeError::HttpStatus);
    }

    void leavesTheSecretsBehindWhenSentElsewhere()
    {
        ScriptServer *origin = nullptr;
        ScriptServer elsewhere([&](QTcpSocket &s, const QByteArray &request) {
            if (request.startsWith("GET /back"))
                return ScriptServer::answer(
                    s, {}, "Location: " + origin->url(u"/end"_s).toEncoded() + "\r\n", "302 Found");
            ScriptServer::answer(s, page);
        });
        ScriptServer server([&](QTcpSocket &s, const QByteArray &request) {
            if (request.startsWith("GET /end"))
                return ScriptServer::answer(s, page);
            ScriptServer::answer(
                s, {}, "Location: " + elsewhere.url(u"/back"_s).toEncoded() + "\r\n", "302 Found");
        });
        origin = &server;
        ScrapeConfig config = configFor(server.url());
        config.authentication = {Authentication::Kind::Bearer, {}, u"geheim"_s};
        config.headers = {{"X-Api-Key", "geheim"}};
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->redirects, 2);
        QVERIFY(server.requests().constFirst().contains("geheim"));
        QVERIFY(!elsewhere.requests().constFirst().contains("geheim"));
        QVERIFY(!server.requests().at(1).contains("geheim"));
    }

    void endsARedirectLoop()
    {
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(s, {}, "Location: /metrics\r\n", "302 Found");
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::TooManyRedirects);
        QCOMPARE(server.requests().size(), ScrapeConfig::maxRedirects + 1);
    }

    void refusesAStrangeRedirect_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("no URL") << QByteArray("http://[::1");
    }
    void refusesAStrangeRedirect()
    {
        QFETCH(QByteArray, location);
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(s, {}, "Location: " + location + "\r\n", "302 Found");
        });
        const auto result = scrapeOnce(configFor(server.url()));
        QCOMPARE(result->error, ScrapeError::BadRedirect);
    }

    void goesThroughTheSystemsProxyOnlyWhereItMay()
    {
        ScriptServer proxy(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        const QByteArray url = proxy.url(QString()).toEncoded();
        qputenv("http_proxy", url);
        const auto guard = qScopeGuard([] { qunsetenv("http_proxy"); });
        ScrapeConfig config = configFor(QUrl(u"http://metrics.no-such-host.example/m"_s));
        const auto result = scrapeOnce(config);
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(result->proxy, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
        QVERIFY(result->peer.isNull());
        QVERIFY(proxy.requests().constFirst().startsWith(
            "GET http://metrics.no-such-host.example/m HTTP/1.1\r\n"));

        config.proxy = ScrapeConfig::Proxy::Direct;
        QCOMPARE(scrapeOnce(config)->error, ScrapeError::HostNotFound);
        config.proxy = ScrapeConfig::Proxy::Auto;
        config.url = QUrl(u"http://workers:9090/metrics"_s);
        QCOMPARE(scrapeOnce(config)->error, ScrapeError::HostNotFound);
        ScriptServer target(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        QVERIFY(scrapeOnce(configFor(target.url()))->proxy.isEmpty());
        QCOMPARE(proxy.requests().size(), 1);
    }

    void saysThatTheProxyFailed()
    {
        QByteArray gone;
        {
            const ScriptServer server([](QTcpSocket &, const QByteArray &) {});
            gone = server.url(QString()).toEncoded();
        }
        qputenv("http_proxy", gone);
        const auto guard = qScopeGuard([] { qunsetenv("http_proxy"); });
        const auto result = scrapeOnce(configFor(QUrl(u"http://metrics.no-such-host.example/"_s)));
        QCOMPARE(result->error, ScrapeError::ProxyFailed);
        QVERIFY(result->message.contains(u"127.0.0.1:"_s));
    }

    void takesAFreshConnectionWhenTheKeptOneIsGone()
    {
        // Announces a kept connection, and closes it once the answer is through.
        ScriptServer server([](QTcpSocket &s, const QByteArray &) {
            ScriptServer::answer(s, page);
            s.disconnectFromHost();
        });
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        for (int i = 1; i <= 3; ++i) {
            scraper.scrape(u"t"_s, configFor(server.url()));
            QTRY_COMPARE(spy.size(), i);
            QCOMPARE(spy.constLast().at(1).value<ScrapeResultPtr>()->error, ScrapeError::None);
        }
        QCOMPARE(server.requests().size(), 3);
    }

    // As proxies do that grow tired of waiting: they say so, and hang up.
    void dropsAConnectionThatSpeaksUnasked()
    {
        QPointer<QTcpSocket> first;
        ScriptServer server([&](QTcpSocket &s, const QByteArray &) {
            first = &s;
            ScriptServer::answer(s, page);
        });
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        scraper.scrape(u"t"_s, configFor(server.url()));
        QTRY_COMPARE(spy.size(), 1);
        first->write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY(!first);
        scraper.scrape(u"t"_s, configFor(server.url()));
        QTRY_COMPARE(spy.size(), 2);
        const auto result = spy.constLast().at(1).value<ScrapeResultPtr>();
        QCOMPARE(result->error, ScrapeError::None);
        QCOMPARE(QByteArray::fromStdString(result->body), page);
        QCOMPARE(server.connections(), 2);
    }

    void readsIntoTheMemoryOfThePageBefore_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("none") << qsizetype(0);
        QTest::newRow("of a shorter page") << qsizetype(1'000'000);
        QTest::newRow("of a longer page") << qsizetype(9'000'000);
    }
    void readsIntoTheMemoryOfThePageBefore()
    {
        QFETCH(qsizetype, size);
        const QByteArray large = page.repeated(5'000'000 / page.size());
        ScriptServer server(
            [&](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, large); });
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        scraper.scrape(u"t"_s, configFor(server.url(), 30s), std::string(std::size_t(size), '#'));
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000);
        const auto result = spy.constLast().at(1).value<ScrapeResultPtr>();
        QCOMPARE(result->error, ScrapeError::None);
        QVERIFY(QByteArray::fromStdString(result->body) == large);
    }

    void doesNotUseAConnectionOfAnotherConfiguration()
    {
        ScriptServer one(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, "a 1\n"); });
        ScriptServer two(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, "b 1\n"); });
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        for (ScriptServer *server : {&one, &two, &one}) {
            const auto before = spy.size();
            scraper.scrape(u"t"_s, configFor(server->url()));
            QTRY_COMPARE(spy.size(), before + 1);
            QVERIFY(spy.constLast().at(1).value<ScrapeResultPtr>()->ok());
        }
        QCOMPARE(one.connections(), 2);
        QCOMPARE(two.connections(), 1);
    }

    void doesNotOverlap()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        scraper.scrape(u"t"_s, configFor(server.url()));
        scraper.scrape(u"t"_s, configFor(server.url()));
        scraper.scrape(u"other"_s, configFor(server.url()));
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(server.requests().size(), 2);
    }

    void cancels()
    {
        ScriptServer server([](QTcpSocket &, const QByteArray &) {});
        Scraper scraper;
        QSignalSpy spy(&scraper, &Scraper::scraped);
        scraper.scrape(u"t"_s, configFor(server.url()));
        QTRY_COMPARE(server.requests().size(), 1);
        scraper.cancel(u"t"_s);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(1).value<ScrapeResultPtr>()->error, ScrapeError::Cancelled);
        scraper.cancel(u"t"_s);
        scraper.cancel(u"unknown"_s);
        QCOMPARE(spy.size(), 1);
    }

    void mayBeDestroyedWhileItWorks()
    {
        ScriptServer server([](QTcpSocket &, const QByteArray &) {});
        auto scraper = std::make_unique<Scraper>();
        QSignalSpy spy(scraper.get(), &Scraper::scraped);
        scraper->scrape(u"t"_s, configFor(server.url()));
        scraper->scrape(u"name"_s, configFor(QUrl(u"http://localhost:1/"_s)));
        QTRY_COMPARE(server.requests().size(), 1);
        scraper.reset();
        QVERIFY(spy.size() <= 1);
    }

    void worksInAThreadOfItsOwn()
    {
        ScriptServer server(
            [](QTcpSocket &s, const QByteArray &) { ScriptServer::answer(s, page); });
        QThread thread;
        auto *scraper = new Scraper;
        scraper->moveToThread(&thread);
        connect(&thread, &QThread::finished, scraper, &QObject::deleteLater);
        thread.start();
        QSignalSpy spy(scraper, &Scraper::scraped);
        scraper->scrape(u"t"_s, configFor(server.url()));
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(spy.at(0).at(1).value<ScrapeResultPtr>()->ok());
        thread.quit();
        QVERIFY(thread.wait(5000));
    }

    void survivesTheEndOfTheProgramDuringALookUp()
    {
        QThread thread;
        auto *scraper = new Scraper;
        scraper->moveToThread(&thread);
        connect(&thread, &QThread::finished, scraper, &QObject::deleteLater);
        thread.start();
        QSignalSpy spy(scraper, &Scraper::scraped);
        // The scraper's thread is kept busy until the answer waits for it and the end of the
        // program has been told: both then come to the look-up.
        QSemaphore busy;
        scraper->scrape(u"t"_s, configFor(QUrl(u"http://localhost:9/metrics"_s)));
        QMetaObject::invokeMethod(scraper, [&busy] { busy.acquire(); });
        QTimer::singleShot(100, this, [] { QCoreApplication::quit(); });
        QCoreApplication::exec();
        busy.release();
        QTRY_COMPARE(spy.size(), 1);
        thread.quit();
        QVERIFY(thread.wait(5000));
    }
};

QTEST_GUILESS_MAIN(TestScraper)
#include "tst_scraper.moc"
