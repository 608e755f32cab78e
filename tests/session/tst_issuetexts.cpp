// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuetexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

// Shows what was translated and what was not.
class BracketTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        return QLatin1StringView(context) == "Issue"_L1 ? u"<%1>"_s.arg(QString::fromUtf8(source))
                                                        : QString();
    }
};

// The texts of people's words in a source file, adjacent literals joined, as written there.
QStringList literals(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QString source = QString::fromUtf8(file.readAll());
    source.remove(QRegularExpression(u"//[^\n]*|static_assert\\([^;]*;"_s));
    static const QRegularExpression joined(u"\"\\s*\n\\s*\""_s);
    source.remove(joined);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\n]|\\\\.)*)\""_s);
    static const QRegularExpression words(u"[A-Za-z,]{2,} [a-z=,0-9#]"_s);
    QStringList all;
    for (auto match = literal.globalMatch(source); match.hasNext();) {
        const QString text = match.next().captured(1);
        if (text.contains(words))
            all.append(QString(text).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s));
    }
    return all;
}

} // namespace

class TestIssueTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesWholeTextsAndFillsSlots_data();
    void translatesWholeTextsAndFillsSlots();
    void leavesUnknownTextsAsTheyAre();
    void hasEveryTextOfExposition();
};

void TestIssueTexts::translatesWholeTextsAndFillsSlots_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << u"the page is UTF-16"_s << u"<the page is UTF-16>"_s;
    QTest::newRow("slot inside") << u"the label \"a b\" is given twice"_s
                                 << u"<the label \"a b\" is given twice>"_s;
    QTest::newRow("slot that says the text's end")
        << u"the label  is given twice is given twice"_s
        << u"<the label  is given twice is given twice>"_s;
    QTest::newRow("slot at the end")
        << u"the family has more than one TYPE"_s << u"<the family has more than one TYPE>"_s;
    QTest::newRow("two slots") << u"use base unit \"seconds\" instead of \"milliseconds\""_s
                               << u"<use base unit \"seconds\" instead of \"milliseconds\">"_s;
    QTest::newRow("a text in a slot")
        << u"native histogram: custom buckets have no zero bucket"_s
        << u"<native histogram: <custom buckets have no zero bucket>>"_s;
    QTest::newRow("the closer of two patterns")
        << u"native histogram: its buckets hold 3 observations, its count says 4"_s
        << u"<native histogram: its buckets hold 3 observations, its count says 4>"_s;
    QTest::newRow("a per cent sign in a slot")
        << u"the label \"%2\" is given twice"_s << u"<the label \"%2\" is given twice>"_s;
}

void TestIssueTexts::translatesWholeTextsAndFillsSlots()
{
    QFETCH(const QString, english);
    QFETCH(const QString, expected);
    QCOMPARE(issueText(english.toStdString()), english);
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(issueText(english.toStdString()), expected);
    QCoreApplication::removeTranslator(&translator);
}

void TestIssueTexts::leavesUnknownTextsAsTheyAre()
{
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (const QString &text :
         {u""_s, u"the label"_s, u"a text of tomorrow"_s, u"is given twice"_s})
        QCOMPARE(issueText(text.toStdString()), text);
    QCoreApplication::removeTranslator(&translator);
}

// The layer below knows no Qt: nothing but this reminds its authors of the table.
void TestIssueTexts::hasEveryTextOfExposition()
{
    QString table;
    for (const char *text : issueTexts())
        table += QString::fromUtf8(text).replace(QRegularExpression(u"%[12]"_s), u"\n"_s) + u'\n';
    const QDir folder(QStringLiteral(VIGIE_SOURCE) + u"/src/exposition"_s, u"*.cpp"_s);
    QVERIFY(folder.count() > 20);
    QStringList missing;
    for (const QString &file : folder.entryList()) {
        if (file == "pagejson.cpp"_L1)
            continue; // writes JSON, for machines
        for (const QString &text : literals(folder.filePath(file))) {
            if (!table.contains(text) && text != "<!doctype html"_L1)
                missing.append(file + u": "_s + text);
        }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"not in session/issuetable.cpp:\n"_s + missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestIssueTexts)

#include "tst_issuetexts.moc"
