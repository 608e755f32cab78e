// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagekind.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestPageKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesAPageByItsLooks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<PageKind>("kind");
        const auto row = [](const char *name, const QByteArray &body, PageKind kind) {
            QTest::newRow(name) << body << kind;
        };
        row("nothing", "", PageKind::Empty);
        row("a sample", "up 1", PageKind::PrometheusText);
        row("labels", "a{b=\"}\"} 1e5\n", PageKind::PrometheusText);
        row("no blank before the value", "a{b=\"c\"}1\n", PageKind::PrometheusText);
        row("NaN", "a nan\n", PageKind::PrometheusText);
        row("infinity", "a +Inf 123\n", PageKind::PrometheusText);
        row("a quoted name", "{\"a.b\", c=\"d\"} 1\n", PageKind::PrometheusText);
        row("comments first", "# hello\n\n# HELP a b\n", PageKind::PrometheusText);
        row("after a mark", "\xEF\xBB\xBFup 1\n", PageKind::PrometheusText);
        row("open metrics", "# TYPE a gauge\na 1\n# EOF\n", PageKind::OpenMetrics);
        row("html", "\n <!DOCTYPE HTML><html>", PageKind::Html);
        row("object", "{\"a\" : 1}", PageKind::Json);
        row("empty object", "{}", PageKind::Json);
        row("array", "[1]", PageKind::Json);
        row("xml", "<?xml version=\"1.0\"?>", PageKind::Xml);
        row("prose", "Hello world, this is it\n", PageKind::Text);
        row("a number first", "12 monkeys 3\n", PageKind::Text);
        row("zero bytes", QByteArray("a\0b", 3), PageKind::Binary);
        row("braces that never close", "a{b=\"c\" 1\n", PageKind::Text);
    }
    void recognisesAPageByItsLooks()
    {
        QFETCH(QByteArray, body);
        QFETCH(PageKind, kind);
        QCOMPARE(int(pageKind(body.toStdString())), int(kind));
    }

    void findsTheTitle()
    {
        QCOMPARE(htmlTitle("<html><TITLE lang=en>\n Sign  in </title>"), u"Sign in"_s);
        QCOMPARE(htmlTitle("<html><title>never ends"), QString());
        QCOMPARE(htmlTitle("<html>"), QString());
    }

    void choosesTheFormat()
    {
        const auto chosen = [](const QByteArray &type, const char *body,
                               std::optional<Format> fallback = {}) {
            return chooseFormat(type, body, fallback);
        };
        QCOMPARE(chosen("text/plain; version=1.0.0", "x").format, Format::PrometheusText);
        QCOMPARE(chosen("application/openmetrics-text", "x").format, Format::OpenMetrics1);
        QCOMPARE(chosen("application/openmetrics-text; version=2.0.0", "x").format,
                 Format::OpenMetrics2);
        QCOMPARE(chosen("application/vnd.google.protobuf", "{").format, Format::Protobuf);
        QCOMPARE(chosen("text/plain", "<html>").format, std::nullopt);
        QCOMPARE(chosen("text/html", "<html>", Format::PrometheusText).format, std::nullopt);
        QCOMPARE(chosen("", "up 1\n").rule, FormatRule::Content);
        QCOMPARE(chosen("", "up 1\n", Format::OpenMetrics1).format, Format::OpenMetrics1);
        QCOMPARE(chosen("", "up 1\n", Format::OpenMetrics1).rule, FormatRule::Fallback);
        QCOMPARE(chosen("", "up 1\n# EOF\n").format, Format::OpenMetrics1);
        QCOMPARE(chosen("text/html", "").format, Format::PrometheusText);
        QCOMPARE(chosen("text/css", "body").format, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestPageKind)
#include "tst_pagekind.moc"
