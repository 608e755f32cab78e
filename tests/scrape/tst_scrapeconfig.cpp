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
