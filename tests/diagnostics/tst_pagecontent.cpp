// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecontent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestPageContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsRegistriesApart_data();
    void tellsRegistriesApart();
    void recognizes_data();
    void recognizes();
    void namesTheFirstLineThatIsNone();
    void readsCounters();
};

void TestPageContent::recognizes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("kind");
    QTest::newRow("sample") << QByteArray("up 1\n") << QByteArray() << "metrics";
    QTest::newRow("labels") << QByteArray("a{b=\"c}\\\"d\",e=\"\"} +Inf 123\n") << QByteArray()
                            << "metrics";
    QTest::newRow("no last newline") << QByteArray("up NaN") << QByteArray() << "metrics";
    QTest::newRow("carriage returns") << QByteArray("up 1\r\nx 2\r\n") << QByteArray() << "metrics";
    QTest::newRow("quoted name") << QByteArray("{\"http.requests\",a=\"b\"} 3\n") << QByteArray()
                                 << "metrics";
    QTest::newRow("exemplar") << QByteArray(
                                     "a_bucket{le=\"1\"} 2 # {trace_id=\"x\"} 0.5 1.0\n# EOF\n")
                              << QByteArray() << "metrics";
    QTest::newRow("protobuf") << QByteArray("\x0a\x05hello")
                              << QByteArray("application/vnd.google.protobuf; proto=x")
                              << "metrics";
    QTest::newRow("empty") << QByteArray() << QByteArray("text/plain") << "empty";
    QTest::newRow("blank lines") << QByteArray("\n \n") << QByteArray() << "empty";
    QTest::newRow("only comments")
        << QByteArray("# HELP a b\n# TYPE a gauge\n") << QByteArray() << "empty";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><title>Hi</title>") << QByteArray()
                              << "html";
    QTest::newRow("JSON") << QByteArray("{\"status\":\"ok\"}") << QByteArray() << "json";
    QTest::newRow("list") << QByteArray("[1,2]") << QByteArray() << "json";
    QTest::newRow("text") << QByteArray("Hello, world\n") << QByteArray() << "text";
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03", 4) << QByteArray() << "binary";
}

void TestPageContent::recognizes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, kind);
    const PageContent page = recognizePage(body, type);
    QCOMPARE(pageKindName(page.kind), kind);
    if (kind == "metrics"_L1)
        QCOMPARE(page.badLine, 0);
}

void TestPageContent::namesTheFirstLineThatIsNone()
{
    const PageContent page = recognizePage("up 1\na{b=\"c} 2\nx y\n");
    QCOMPARE(page.kind, PageKind::Metrics);
    QCOMPARE(page.badLine, 2);
    QCOMPARE(page.badColumn, 2);
    QCOMPARE(page.badExcerpt, u"a{b=\"c} 2"_s);
    QCOMPARE(recognizePage("up 1\nup\n").badLine, 2);
    QCOMPARE(recognizePage("up 1\n9up 1\n").badColumn, 1);
}

void TestPageContent::readsCounters()
{
    const auto counters =
        pageCounters("a_total{x=\"1\"} 5\nb 7\nprocess_start_time_seconds 1.5e9\n# a_total 3\n");
    QCOMPARE(counters.size(), 2);
    QCOMPARE(counters.value("a_total{x=\"1\"}"), 5.0);
    QCOMPARE(counters.value("process_start_time_seconds"), 1.5e9);
}

void TestPageContent::tellsRegistriesApart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("differs");
    QTest::newRow("goes on") << QByteArray("a_total 5\n") << QByteArray("a_total 6\n") << false;
    QTest::newRow("goes back") << QByteArray("a_total 5\n") << QByteArray("a_total 4\n") << true;
    QTest::newRow("a gauge may fall") << QByteArray("a 5\n") << QByteArray("a 4\n") << false;
    QTest::newRow("new series") << QByteArray("a_total{b=\"1\"} 5\n")
                                << QByteArray("a_total{b=\"2\"} 1\n") << false;
    QTest::newRow("other process") << QByteArray("process_start_time_seconds 1.5e9\n")
                                   << QByteArray("process_start_time_seconds 1.6e9\n") << true;
    QTest::newRow("began at another time") << QByteArray("a_created{b=\"1\"} 1.5e9\n")
                                           << QByteArray("a_created{b=\"1\"} 1.6e9\n") << true;
}

void TestPageContent::tellsRegistriesApart()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, differs);
    QCOMPARE(comesFromOtherRegistry(pageCounters(after), pageCounters(before)), differs);
}

QTEST_GUILESS_MAIN(TestPageContent)
#include "tst_pagecontent.moc"
