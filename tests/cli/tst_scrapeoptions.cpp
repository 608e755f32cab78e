// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeoptions.h"
#include "scrapereport.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScrapeOptions read(const QStringList &arguments)
{
    QCommandLineParser parser;
    addScrapeOptions(parser);
    parser.parse(QStringList{u"vigiectl"_s} + arguments);
    return readScrapeOptions(parser);
}

} // namespace

class TestScrapeOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults()
    {
        const ScrapeOptions options = read({});
        QCOMPARE(options.problem, QString());
        QVERIFY(options.config == ScrapeConfig());
    }

    void readsEveryOption()
    {
        const QString fingerprint = QString(u"AB:"_s).repeated(31) + u"ab"_s;
        const ScrapeOptions options = read(
            {u"--timeout"_s, u"1.5"_s, u"--header"_s, u"X-A: b: c"_s, u"--user"_s, u"ann:a:b"_s,
             u"--compression"_s, u"never"_s, u"--text"_s, u"--no-redirects"_s, u"--no-proxy"_s,
             u"--accept-certificate"_s, fingerprint, u"--ca-file"_s, u"ca.pem"_s});
        QCOMPARE(options.problem, QString());
        QCOMPARE(options.config.timeout, 1500ms);
        QCOMPARE(options.config.headers, (QList<ScrapeConfig::Header>{{"X-A", "b: c"}}));
        QCOMPARE(options.config.authentication.user, u"ann"_s);
        QCOMPARE(options.config.authentication.secret, u"a:b"_s);
        QCOMPARE(int(options.config.compression), int(ScrapeConfig::Compression::Never));
        QVERIFY(!options.config.protobufAllowed);
        QVERIFY(!options.config.followRedirects);
        QCOMPARE(int(options.config.proxy), int(ScrapeConfig::Proxy::Direct));
        QCOMPARE(options.config.acceptedFingerprint, QByteArray(32, '\xab'));
        QCOMPARE(options.config.caFile, u"ca.pem"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("timeout") << QStringList{u"--timeout"_s, u"soon"_s};
        QTest::newRow("timeout 0") << QStringList{u"--timeout"_s, u"0"_s};
        QTest::newRow("timeout nan") << QStringList{u"--timeout"_s, u"nan"_s};
        QTest::newRow("header") << QStringList{u"--header"_s, u"no colon"_s};
        QTest::newRow("forbidden header") << QStringList{u"--header"_s, u"Host: x"_s};
        QTest::newRow("compression") << QStringList{u"--compression"_s, u"a lot"_s};
        QTest::newRow("fingerprint") << QStringList{u"--accept-certificate"_s, u"abcd"_s};
        QTest::newRow("token file") << QStringList{u"--token-file"_s, u"/no/such/file"_s};
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(!read(arguments).problem.isEmpty());
    }

    void readsAScrape()
    {
        ScrapeResult result;
        result.httpStatus = 200;
        result.formatRule = FormatRule::ContentType;
        result.body = "a 1\nb{c=\"d\"} 2\n";
        const ScrapeReading reading = readScrape(QUrl(u"http://u:p@localhost/"_s), result);
        QCOMPARE(reading.sampleCount, std::size_t(2));
        QCOMPARE(reading.familyCount, std::size_t(2));
        const QJsonObject json = scrapeJson(reading);
        QCOMPARE(json.value(u"ok"_s).toBool(), true);
        QCOMPARE(json.value(u"samples"_s).toInt(), 2);
        QCOMPARE(json.value(u"url"_s).toString(), u"http://localhost/"_s);
    }

    void refusesAPageWithAnError()
    {
        ScrapeResult result;
        result.httpStatus = 200;
        result.formatRule = FormatRule::ContentType;
        result.body = "a 1\nb oops\n";
        const ScrapeReading reading = readScrape(QUrl(u"http://localhost/"_s), result);
        QCOMPARE(int(reading.result.error), int(ScrapeError::UnreadablePage));
        const QJsonObject json = scrapeJson(reading);
        QCOMPARE(json.value(u"ok"_s).toBool(), false);
        QVERIFY(json.value(u"issues"_s).toArray().size() > 0);
    }
};

QTEST_GUILESS_MAIN(TestScrapeOptions)
#include "tst_scrapeoptions.moc"
