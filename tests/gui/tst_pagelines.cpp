// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelines.h"

#include <QTest>

using namespace vigie;

namespace {

QString kinds(std::string_view line)
{
    static const char letters[] = {'c', 'k', 'n', 'l', 'v', '1', 't', 'T'};
    QString text;
    for (const LinePiece &piece : piecesOf(line)) {
        text += QLatin1Char(letters[int(piece.kind)]);
    }
    return text;
}

} // namespace

class PageLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachLine();
    void aLastLineWithoutNewlineCounts();
    void colours_data();
    void colours();
    void piecesStayInsideAnyLine();
    void searchIgnoresCaseAndIsBounded();
};

void PageLinesTest::findsEachLine()
{
    const std::string_view text = "a 1\r\n\nb 2\n";
    const LineIndex lines(text);
    QCOMPARE(lines.count(), 3);
    QCOMPARE(lines.line(text, 0), std::string_view("a 1"));
    QCOMPARE(lines.line(text, 1), std::string_view(""));
    QCOMPARE(lines.line(text, 2), std::string_view("b 2"));
    QCOMPARE(lines.line(text, 3), std::string_view(""));
    QCOMPARE(lines.lineAt(0), 0);
    QCOMPARE(lines.lineAt(6), 2);
}

void PageLinesTest::aLastLineWithoutNewlineCounts()
{
    const std::string_view text = "a 1\nb 2";
    const LineIndex lines(text);
    QCOMPARE(lines.count(), 2);
    QCOMPARE(lines.line(text, 1), std::string_view("b 2"));
    QCOMPARE(LineIndex("").count(), 0);
}

void PageLinesTest::colours_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("up 1") << QStringLiteral("n1");
    QTest::newRow("labels") << QByteArray(R"(a{b="c",d="}"} 1 2)") << QStringLiteral("nlvlv1t");
    QTest::newRow("help") << QByteArray("# HELP a It's") << QStringLiteral("cknc");
    QTest::newRow("type") << QByteArray("# TYPE a counter") << QStringLiteral("cknT");
    QTest::newRow("comment") << QByteArray("# anything") << QStringLiteral("c");
    QTest::newRow("quoted name") << QByteArray(R"({"a.b",c="d"} 1)") << QStringLiteral("nnlv1");
    QTest::newRow("exemplar") << QByteArray(R"(a 1 # {x="y"} 2)") << QStringLiteral("n1c");
}

void PageLinesTest::colours()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    QCOMPARE(kinds(std::string_view(line.constData(), std::size_t(line.size()))), expected);
}

void PageLinesTest::piecesStayInsideAnyLine()
{
    for (const std::string_view line :
         {"{", "a{", "a{b", "a{b=", "a{b=\"", "a{b=\"\\", "#", "# HELP", "# HELP ", "\"", " ", "{}",
          "a{}}", "a{b=\"c\"", "# TYPE \"", "a  \t 1  2   "}) {
        std::uint32_t at = 0;
        for (const LinePiece &piece : piecesOf(line)) {
            QVERIFY(piece.begin >= at);
            QVERIFY(piece.end >= piece.begin);
            QVERIFY(piece.end <= line.size());
            at = piece.end;
        }
    }
}

void PageLinesTest::searchIgnoresCaseAndIsBounded()
{
    const std::vector<std::size_t> expected = {0, 4, 8};
    QCOMPARE(findAll("abc ABC aBc", "AbC", 10), expected);
    QCOMPARE(findAll("aaaa", "a", 2).size(), std::size_t(2));
    QVERIFY(findAll("a", "abc", 10).empty());
    QVERIFY(findAll("abc", "", 10).empty());
}

QTEST_GUILESS_MAIN(PageLinesTest)
#include "tst_pagelines.moc"
