// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeconfig.h"
#include "scraperequest.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestScrapeConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoProblemByDefault() { QCOMPARE(ScrapeConfig().problem(), QString()); }

    void refusesHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("fine");
        QTest::newRow("own") << QByteArray("X-Scope-OrgID") << QByteArray("a b\tc") << true;
        QTest::newRow("cookie") << QByteArray("Cookie") << QByteArray("a=b") << true;
        QTest::newRow("forbidden") << QByteArray("HOST") << QByteArray("a") << false;
        QTest::newRow("credentials") << QByteArray("Authorization") << QByteArray("a") << false;
        QTest::newRow("empty name") << QByteArray("") << QByteArray("a") << false;
        QTest::newRow("blank in the name") << QByteArray("a b") << QByteArray("a") << false;
        QTest::newRow("colon in the name") << QByteArray("a:") << QByteArray("a") << false;
        QTest::newRow("smuggled line") << QByteArray("a") << QByteArray("b\r\nHost: x") << false;
        QTest::newRow("zero byte") << QByteArray("a") << QByteArray("b\0", 2) << false;
    }
    void refusesHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, fine);
        ScrapeConfig config;
        config.headers = {{name, value}};
        QCOMPARE(config.problem().isEmpty(), fine);
    }

    void refusesWhatCannotWork()
    {
        ScrapeConfig config;
        config.timeout = 0ms;
        QVERIFY(!config.problem().isEmpty());
        config = {};
        config.interval = -1ms;
        QVERIFY(!config.problem().isEmpty());
        config = {};
        config.bodyLimit = 0;
        QVERIFY(!config.problem().isEmpty());
        config = {};
        config.acceptedFingerprint = "abc";
        QVERIFY(!config.problem().isEmpty());
        config = {};
        config.authentication = {Authentication::Kind::Bearer, {}, u"a\r\nb"_s};
        QVERIFY(!config.problem().isEmpty());
        QVERIFY(!config.problem().contains(u"a\r\nb"_s));
    }

    void writesTheTimeoutAsPrometheusDoes()
    {
        QCOMPARE(timeoutHeader(10s), "10");
        QCOMPARE(timeoutHeader(1500ms), "1.5");
        QCOMPARE(timeoutHeader(1ms), "0.001");
    }

    void compressesOnlyWhatComesFromFarAway()
    {
        const auto encoding = [](const char *address, ScrapeConfig::Compression compression) {
            ScrapeConfig config;
            config.compression = compression;
            const QUrl url(u"http://name:9090/metrics"_s);
            const QHostAddress host{QString::fromLatin1(address)};
            const QByteArray bytes = prepareRequest({url, host}, config).bytes;
            const auto begin = bytes.indexOf("Accept-Encoding: ") + 17;
            return bytes.mid(begin, bytes.indexOf('\r', begin) - begin);
        };
        QCOMPARE(encoding("127.0.0.1", ScrapeConfig::Compression::Auto), "identity");
        QCOMPARE(encoding("192.168.0.4", ScrapeConfig::Compression::Auto), "identity");
        QCOMPARE(encoding("8.8.8.8", ScrapeConfig::Compression::Auto), "gzip");
        QCOMPARE(encoding("8.8.8.8", ScrapeConfig::Compression::Never), "identity");
        QCOMPARE(encoding("127.0.0.1", ScrapeConfig::Compression::Always), "gzip");
    }

    void asksAnHttpProxyWithTheWholeUrl()
    {
        ScrapeRoute route{QUrl(u"http://shop.example.com/m?a=b%20c"_s), {}};
        route.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy"_s, 3128, u"u"_s, u"p"_s);
        const PreparedRequest plain = prepareRequest(route, {});
        QVERIFY(plain.bytes.startsWith("GET http://shop.example.com/m?a=b%20c HTTP/1.1\r\n"));
        QVERIFY(plain.bytes.contains("\r\nHost: shop.example.com\r\n"));
        QVERIFY(plain.bytes.contains("\r\nProxy-Authorization: Basic dTpw\r\n"));
        QCOMPARE(plain.endpoint.host, u"proxy"_s);
        QCOMPARE(plain.endpoint.port, quint16(3128));
        QCOMPARE(plain.endpoint.proxy.type(), QNetworkProxy::NoProxy);
        // For TLS it is a tunnel, and never sees the request.
        route.url.setScheme(u"https"_s);
        const PreparedRequest tunnelled = prepareRequest(route, {});
        QVERIFY(tunnelled.bytes.startsWith("GET /m?a=b%20c HTTP/1.1\r\n"));
        QVERIFY(!tunnelled.bytes.contains("Proxy-Authorization"));
        QCOMPARE(tunnelled.endpoint.host, u"shop.example.com"_s);
        QCOMPARE(tunnelled.endpoint.port, quint16(443));
        QCOMPARE(tunnelled.endpoint.proxy.type(), QNetworkProxy::HttpProxy);
    }

    void asksForTheWholePath_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("no path") << u"http://name"_s << QByteArray("/");
        QTest::newRow("query alone") << u"http://name?a=1"_s << QByteArray("/?a=1");
        QTest::newRow("blanks") << u"http://name/a b?c=d e#f"_s << QByteArray("/a%20b?c=d%20e");
        QTest::newRow("escapes stay") << u"http://name/a%2Fb%3Fc"_s << QByteArray("/a%2Fb%3Fc");
        QTest::newRow("two slashes") << u"http://name//a"_s << QByteArray("//a");
        QTest::newRow("smuggled line")
            << u"http://name/a\r\nHost: b?\r\nc"_s << QByteArray("/a%0D%0AHost:%20b?%0D%0Ac");
        QTest::newRow("letters") << u"http://name/é"_s << QByteArray("/%C3%A9");
    }
    void asksForTheWholePath()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, target);
        const PreparedRequest prepared =
            prepareRequest({QUrl(url), QHostAddress(QHostAddress::LocalHost)}, {});
        QCOMPARE(prepared.bytes.left(prepared.bytes.indexOf('\r')), "GET " + target + " HTTP/1.1");
    }

    void saysThatTheAuthoritiesCannotBeRead()
    {
        ScrapeConfig config;
        config.caFile = u"/no/such/file.pem"_s;
        const QHostAddress host(QHostAddress::LocalHost);
        QVERIFY(prepareRequest({QUrl(u"https://name/"_s), host}, config)
                    .problem.contains(config.caFile));
        QVERIFY(prepareRequest({QUrl(u"http://name/"_s), host}, config).problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScrapeConfig)
#include "tst_scrapeconfig.moc"
