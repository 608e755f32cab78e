// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expressionwords.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

using Wanted = ExpressionContext::Wanted;

class ExpressionWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsAskedFor_data();
    void knowsWhatIsAskedFor();
    void theWholeLanguageIsThere();
};

void ExpressionWordsTest::knowsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("empty") << u""_s << int(Wanted::Any) << u""_s;
    QTest::newRow("word") << u"sum(ra"_s << int(Wanted::Any) << u"ra"_s;
    QTest::newRow("label") << u"up{jo"_s << int(Wanted::Label) << u"jo"_s;
    QTest::newRow("second label") << u"up{job=\"a\", ins"_s << int(Wanted::Label) << u"ins"_s;
    QTest::newRow("value") << u"up{job=\"wo"_s << int(Wanted::Value) << u"wo"_s;
    QTest::newRow("regex value") << u"up{job=~\"wo"_s << int(Wanted::Value) << u"wo"_s;
    QTest::newRow("after braces") << u"up{job=\"a\"} + ra"_s << int(Wanted::Any) << u"ra"_s;
    QTest::newRow("by") << u"sum by (le, ac"_s << int(Wanted::Label) << u"ac"_s;
    QTest::newRow("after by") << u"sum by (le) (ra"_s << int(Wanted::Any) << u"ra"_s;
    QTest::newRow("duration") << u"rate(up[5m"_s << int(Wanted::Nothing) << u"m"_s;
    QTest::newRow("other string") << u"label_replace(up, \"x"_s << int(Wanted::Nothing) << u"x"_s;
}

void ExpressionWordsTest::knowsWhatIsAskedFor()
{
    QFETCH(QString, before);
    QFETCH(int, wanted);
    QFETCH(QString, prefix);
    const ExpressionContext context = expressionContext(before);
    QCOMPARE(int(context.wanted), wanted);
    QCOMPARE(context.prefix, prefix);
    if (context.wanted == Wanted::Value)
        QCOMPARE(context.label, u"job"_s);
}

void ExpressionWordsTest::theWholeLanguageIsThere()
{
    QStringList words;
    for (const ExpressionWord &word : languageWords()) {
        words.append(word.text);
    }
    for (const QString &word : {u"rate"_s, u"histogram_quantile"_s, u"sum"_s, u"by"_s}) {
        QVERIFY2(words.contains(word), qPrintable(word));
    }
}

QTEST_GUILESS_MAIN(ExpressionWordsTest)
#include "tst_expressionwords.moc"
