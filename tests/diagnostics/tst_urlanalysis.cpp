// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "urlanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestUrlAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void correctsEveryMisspellingOfLocalhost_data();
    void correctsEveryMisspellingOfLocalhost();
    void hasNothingAgainst_data();
    void hasNothingAgainst();
    void measuresEditDistance_data();
    void measuresEditDistance();
    void knowsServiceNames();
    void masksCredentials();
    void survivesAnyText_data();
    void survivesAnyText();
};

void TestUrlAnalysis::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("corrected");
    const QString good = u"http://localhost:9090/metrics"_s;
    const auto row = [](const char *name, const QString &typed, const char *rule,
                        const char *verdict, const QString &corrected) {
        QTest::newRow(name) << typed << QString::fromLatin1(rule) << QString::fromLatin1(verdict)
                            << corrected;
    };
    row("quotes", u"\"http://localhost:9090/metrics\""_s, "quotes", "url.invalid", good);
    row("curly quotes", u"“http://localhost:9090/metrics”"_s, "quotes", "url.invalid", good);
    row("angle brackets", u"<http://localhost:9090/metrics>"_s, "quotes", "url.invalid", good);
    row("backticks", u"`http://localhost:9090/metrics`"_s, "quotes", "url.invalid", good);
    row("one quote", u"\"http://localhost:9090/metrics"_s, "quotes", "url.invalid", good);
    row("spaces around", u"  http://localhost:9090/metrics \n"_s, "spaces-around", "url.invalid",
        good);
    row("no-break space", u"http://localhost:9090/metrics\u00A0"_s, "", "", good);
    row("zero width in path", u"http://localhost:9090/met\u200Brics"_s, "invisible-character",
        "url.invalid", good);
    row("byte order mark inside", u"http://localhost\uFEFF:9090/metrics"_s, "invisible-character",
        "url.invalid", good);
    row("full-width digits", u"http://localhost:９０９０/metrics"_s, "full-width-character",
        "url.invalid", good);
    row("full-width colon", u"http：//localhost:9090/metrics"_s, "full-width-character",
        "url.invalid", good);
    row("full-width host", u"http://ｌocalhost:9090/metrics"_s, "full-width-character",
        "url.invalid", good);
    row("space before port", u"http://localhost: 9090/metrics"_s, "space", "url.invalid", good);
    row("space for colon", u"http://localhost 9090/metrics"_s, "space", "url.invalid", good);
    row("backslashes", u"http:\\\\localhost:9090\\metrics"_s, "backslash", "url.scheme", good);
    row("no scheme", u"localhost:9090/metrics"_s, "scheme-missing", "url.scheme", good);
    row("no scheme, address", u"127.0.0.1:9090/metrics"_s, "scheme-missing", "url.scheme",
        u"http://127.0.0.1:9090/metrics"_s);
    row("no scheme, slashes", u"//localhost:9090/metrics"_s, "scheme-missing", "url.scheme", good);
    row("no scheme, colon", u"://localhost:9090/metrics"_s, "scheme-missing", "url.scheme", good);
    row("one slash", u"http:/localhost:9090/metrics"_s, "scheme-slashes", "url.scheme", good);
    row("no slash", u"http:localhost:9090/metrics"_s, "scheme-slashes", "url.scheme", good);
    row("three slashes", u"http:///localhost:9090/metrics"_s, "scheme-slashes", "url.scheme", good);
    row("no colon", u"http//localhost:9090/metrics"_s, "scheme-slashes", "url.scheme", good);
    row("semicolon", u"http;//localhost:9090/metrics"_s, "scheme-slashes", "url.scheme", good);
    row("htpp", u"htpp://localhost:9090/metrics"_s, "scheme-misspelt", "url.scheme", good);
    row("htttp", u"htttp://localhost:9090/metrics"_s, "scheme-misspelt", "url.scheme", good);
    row("ttp", u"ttp://localhost:9090/metrics"_s, "scheme-misspelt", "url.scheme", good);
    row("htps", u"htps://localhost:9090/metrics"_s, "scheme-misspelt", "url.scheme", {});
    row("ftp", u"ftp://localhost:9090/metrics"_s, "scheme-misspelt", "url.scheme", good);
    row("scheme twice", u"http://http://localhost:9090/metrics"_s, "scheme-doubled", "url.scheme",
        good);
    row("letter O", u"http://localhost:9O90/metrics"_s, "port-character", "url.invalid", good);
    row("negative", u"http://localhost:-9090/metrics"_s, "port-character", "url.invalid", good);
    row("out of range", u"http://localhost:90900/metrics"_s, "port-range", "url.invalid", good);
    row("port 0", u"http://localhost:0/metrics"_s, "port-range", "url.invalid", good);
    row("port empty", u"http://localhost:/metrics"_s, "port-missing", "url.invalid", good);
    row("two ports", u"http://localhost:9090:9090/metrics"_s, "port-doubled", "url.invalid", good);
    row("slash missing", u"http://localhost:9090metrics"_s, "slash-missing", "url.invalid", good);
    row("dot for colon", u"http://localhost.9090/metrics"_s, "separator", "url.invalid", good);
    row("comma for colon", u"http://localhost,9090/metrics"_s, "separator", "url.invalid", good);
    row("semicolon for colon", u"http://localhost;9090/metrics"_s, "separator", "url.invalid",
        good);
    row("nothing for colon", u"http://localhost9090/metrics"_s, "separator", "url.invalid", good);
    row("two colons", u"http://localhost::9090/metrics"_s, "separator", "url.invalid", good);
    row("slash for colon", u"http://localhost/9090/metrics"_s, "port-in-path", "url.invalid", good);
    row("no port", u"http://localhost/metrics"_s, "port-absent", "url.port-typo", good);
    row("IPv6 without brackets", u"http://::1:9090/metrics"_s, "ipv6-brackets", "url.invalid",
        u"http://[::1]:9090/metrics"_s);
    row("bracket open", u"http://[::1:9090/metrics"_s, "bracket-unclosed", "url.invalid",
        u"http://[::1]:9090/metrics"_s);
    row("at sign", u"http://localhost:9090@/metrics"_s, "at-sign", "url.invalid", good);
    row("host missing", u"http://:9090/metrics"_s, "host-missing", "url.invalid", good);
    row("five numbers", u"http://127.0.0.0.1:9090/metrics"_s, "address-typo", "url.host-typo",
        u"http://127.0.0.1:9090/metrics"_s);
    row("final dot", u"http://127.0.0.1.:9090/metrics"_s, "address-typo", "url.host-typo",
        u"http://127.0.0.1:9090/metrics"_s);
    row("172", u"http://172.0.0.1:9090/metrics"_s, "address-typo", "url.host-typo",
        u"http://127.0.0.1:9090/metrics"_s);
    row("short address", u"http://127.0.01:9090/metrics"_s, "address-form", "url.host-typo", {});
    row("name with final dot", u"http://localhost.:9090/metrics"_s, "host-typo", "url.host-typo",
        good);
    row("cyrillic", u"http://l\u043Ecalhost:9090/metrics"_s, "host-homoglyph", "url.host-typo",
        good);
    row("digit for letter", u"http://1ocalhost:9090/metrics"_s, "host-typo", "url.host-typo", good);
    row("wildcard", u"http://0.0.0.0:9090/metrics"_s, "wildcard-address", "url.host-typo", good);
    row("docker name", u"http://host.docker.internal:9090/metrics"_s, "container-only-name",
        "url.service-name-from-host", good);
    row("path missing", u"http://localhost:9090"_s, "path-missing", "url.path-typo", good);
    row("path with slash", u"http://localhost:9090/metrics/"_s, "path-slash", "url.path-typo",
        good);
    row("path in capitals", u"http://localhost:9090/Metrics"_s, "path-case", "url.path-typo", good);
    for (const char *path : {"metric", "metrcs", "mertics", "metircs", "metics", "matrics"})
        row(path, u"http://localhost:9090/"_s + QString::fromLatin1(path), "path-typo",
            "url.path-typo", good);
    row("https", u"https://localhost:9090/metrics"_s, "https", "url.https-on-plain-port", good);
    row("empty", u"   "_s, "empty", "url.invalid", {});
}

void TestUrlAnalysis::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, rule);
    QFETCH(QString, verdict);
    QFETCH(QString, corrected);
    const UrlAnalysis analysis = analyzeUrl(typed);
    if (rule.isEmpty()) {
        QVERIFY(analysis.usable);
        QCOMPARE(analysis.url.toString(), corrected);
        return;
    }
    const UrlFinding *finding = analysis.find(rule);
    QVERIFY2(finding, qPrintable(rule));
    QCOMPARE(finding->verdict, verdict);
    QVERIFY(!finding->message.isEmpty());
    if (!corrected.isEmpty())
        QCOMPARE(finding->corrected, corrected);
}

void TestUrlAnalysis::correctsEveryMisspellingOfLocalhost_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host :
         {"locahost",   "localhos",   "localhot",   "loclhost",   "lcalhost",   "ocalhost",
          "loalhost",   "localost",   "localhst",   "lolcahost",  "loaclhost",  "lcoalhost",
          "olcalhost",  "loclahost",  "locahlost",  "localohst",  "localhsot",  "localhots",
          "llocalhost", "loocalhost", "loccalhost", "locaalhost", "locallhost", "localhhost",
          "localhoost", "localhosst", "localhostt", "localhoat",  "localhist",  "localjost",
          "localgost",  "lpcalhost",  "lovalhost",  "loxalhost",  "locslhost",  "locakhost",
          "localhosr",  "localhosy",  "kocalhost"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestUrlAnalysis::correctsEveryMisspellingOfLocalhost()
{
    QFETCH(QString, host);
    const UrlAnalysis analysis = analyzeUrl(u"http://"_s + host + u":9090/metrics"_s);
    QVERIFY(analysis.usable); // such a machine may exist
    const UrlFinding *finding = analysis.find(u"host-typo"_s);
    if (host == u"lolcahost"_s)
        QVERIFY(finding); // distance 2, but it begins with l and has no dot
    QVERIFY(finding);
    QCOMPARE(finding->corrected, u"http://localhost:9090/metrics"_s);
}

void TestUrlAnalysis::hasNothingAgainst_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"http://localhost:9090/metrics", "http://127.0.0.1:9090/metrics",
          "http://[::1]:9090/metrics", "HTTP://LOCALHOST:9090/metrics",
          "http://example.com:8080/actuator/prometheus", "http://192.168.1.7:9100/metrics",
          "http://user:secret@localhost:9090/metrics", "http://localhost:9090/metrics?x=1#top",
          "http://loghost:9090/metrics", "http://localnet:9090/metrics",
          "http://metrics.example.com:9090/metrics"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestUrlAnalysis::hasNothingAgainst()
{
    QFETCH(QString, typed);
    const UrlAnalysis analysis = analyzeUrl(typed);
    QVERIFY(analysis.usable);
    QVERIFY2(analysis.findings.empty(),
             analysis.findings.empty() ? "" : qPrintable(analysis.findings.front().message));
    QCOMPARE(analysis.url, QUrl(typed));
}

void TestUrlAnalysis::measuresEditDistance_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"localhost"_s << 0;
    QTest::newRow("left out") << u"locahost"_s << 1;
    QTest::newRow("swapped") << u"loaclhost"_s << 1;
    QTest::newRow("replaced") << u"vocalhost"_s << 1;
    QTest::newRow("two") << u"lochost"_s << 2;
    QTest::newRow("three") << u"loghost"_s << 3;
    QTest::newRow("nothing") << QString() << 9;
}

void TestUrlAnalysis::measuresEditDistance()
{
    QFETCH(QString, a);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a, u"localhost"), distance);
    QCOMPARE(editDistance(u"localhost", a), distance);
}

void TestUrlAnalysis::knowsServiceNames()
{
    const UrlAnalysis analysis = analyzeUrl(u"http://queue:9090/metrics"_s, {u"queue"_s});
    const UrlFinding *finding = analysis.find(u"service-name"_s);
    QVERIFY(finding);
    QCOMPARE(finding->corrected, u"http://localhost:9090/metrics"_s);
    QVERIFY(!analyzeUrl(u"http://queue:9090/metrics"_s).find(u"service-name"_s));
}

void TestUrlAnalysis::masksCredentials()
{
    QCOMPARE(maskedUrl(u"http://me:secret@localhost:9090/metrics"_s),
             u"http://***@localhost:9090/metrics"_s);
    QCOMPARE(maskedUrl(u"http://localhost:9090/a@b"_s), u"http://localhost:9090/a@b"_s);
}

void TestUrlAnalysis::survivesAnyText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("colons") << u":::::"_s;
    QTest::newRow("slashes") << u"//////"_s;
    QTest::newRow("brackets") << u"http://[[[[]]"_s;
    QTest::newRow("percent") << u"http://%%%:%%/%zz"_s;
    QTest::newRow("long") << QString(100000, u'a');
    QTest::newRow("null") << QString(10, QChar(0));
    QTest::newRow("emoji") << u"http://\U0001F600:9090/\U0001F600"_s;
    QTest::newRow("quotes only") << u"\"\""_s;
    QTest::newRow("at") << u"http://@@@@/"_s;
}

void TestUrlAnalysis::survivesAnyText()
{
    QFETCH(QString, typed);
    const UrlAnalysis analysis = analyzeUrl(typed);
    QVERIFY(!analysis.usable || !analysis.url.host().isEmpty());
}

QTEST_GUILESS_MAIN(TestUrlAnalysis)
#include "tst_urlanalysis.moc"
