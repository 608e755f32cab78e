// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString type;
    QStringList texts;
    bool isPlural = false;
};

// By context, source and comment: what lupdate takes for one text.
using Messages = QMap<QStringList, Message>;

QPair<QStringList, Message> readMessage(QXmlStreamReader &xml, const QString &context)
{
    QString source;
    QString comment;
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (message.isPlural) {
                while (xml.readNextStartElement())
                    message.texts.append(xml.readElementText());
            } else {
                message.texts.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return {{context, source, comment}, message};
}

Messages readMessages(const QString &path)
{
    QFile file(path);
    Messages messages;
    if (!file.open(QFile::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            const auto [key, message] = readMessage(xml, context);
            messages.insert(key, message);
        }
    }
    return xml.hasError() ? Messages() : messages;
}

QString translationPath(const QString &language)
{
    return QStringLiteral(VIGIE_SOURCE) + u"/translations/vigie_%1.ts"_s.arg(language);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(n|L?[0-9]+)"_s);
    QStringList all;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    all.removeDuplicates();
    all.sort();
    return all;
}

QStringList tags(const QString &text)
{
    static const QRegularExpression pattern(u"</?[a-z][^>]*>"_s);
    QStringList all;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    return all;
}

// What a text begins and ends with beside its words: spaces, and the sign that ends a sentence.
QString edges(const QString &text)
{
    static const QRegularExpression end(u"[.…:?!,;]?\\s*$"_s);
    static const QRegularExpression begin(u"^\\s*"_s);
    return begin.match(text).captured() + u'|' + end.match(text).captured();
}

// The letters that Alt reaches; "&&" is an ampersand, and an entity is none.
QStringList mnemonics(QString text)
{
    static const QRegularExpression pattern(u"&(\\w)(?![a-z]*;)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList all;
    text.remove(u"&&"_s);
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all.append(match.next().captured(1).toLower());
    return all;
}

QString described(const QStringList &key)
{
    return u"%1: “%2”"_s.arg(key[0], key[1]);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUpToDate_data() { addLanguages(); }
    void isUpToDate();
    void isFinished_data() { addLanguages(); }
    void isFinished();
    void keepsPlaceholders_data() { addLanguages(); }
    void keepsPlaceholders();
    void keepsTagsAndEdges_data() { addLanguages(); }
    void keepsTagsAndEdges();
    void givesEachMnemonicOnce_data() { addLanguages(); }
    void givesEachMnemonicOnce();
    void frenchKeepsPunctuationOnTheLine();
    void quotesAsTheLanguageDoes();
    void englishNamesNoDoubtfulPlural();

private:
    static void addLanguages();
};

// Every file in translations/, and the languages that are promised.
void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    const QDir folder(QStringLiteral(VIGIE_SOURCE) + u"/translations"_s, u"vigie_*.ts"_s);
    QStringList languages{u"de"_s, u"en"_s, u"es"_s, u"fr"_s};
    for (const QString &file : folder.entryList())
        languages.append(file.mid(6).chopped(3));
    languages.removeDuplicates();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

// A fresh run over the sources finds the same texts: none is missing, none is left over.
void TestTranslations::isUpToDate()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_%1.ts"_s.arg(language));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"src"_s,
                          u"forms"_s,   u"-ts"_s,        fresh};
    if (language == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(VIGIE_SOURCE));
    lupdate.start(QStringLiteral(VIGIE_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
    const Messages expected = readMessages(fresh);
    const Messages actual = readMessages(translationPath(language));
    QVERIFY2(expected.size() > 20, lupdate.readAllStandardError().constData());
    QStringList wrong;
    for (const QStringList &key : expected.keys()) {
        if (!actual.contains(key))
            wrong.append(u"missing in "_s + described(key));
    }
    for (const QStringList &key : actual.keys()) {
        if (!expected.contains(key))
            wrong.append(u"left over in "_s + described(key));
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"./dev translations, then translate:\n"_s + wrong.join(u'\n')));
}

void TestTranslations::isFinished()
{
    QFETCH(const QString, language);
    const Messages messages = readMessages(translationPath(language));
    QVERIFY(!messages.isEmpty());
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const Message &message = it.value();
        QVERIFY2(message.type.isEmpty(),
                 qPrintable(message.type + u" in "_s + described(it.key())));
        QCOMPARE(message.texts.size(), message.isPlural ? 2 : 1);
        for (const QString &text : message.texts)
            QVERIFY2(!text.isEmpty(), qPrintable(u"empty in "_s + described(it.key())));
    }
}

void TestTranslations::keepsPlaceholders()
{
    QFETCH(const QString, language);
    const Messages messages = readMessages(translationPath(language));
    QVERIFY(!messages.isEmpty());
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        for (const QString &text : it.value().texts)
            QVERIFY2(placeholders(text) == placeholders(it.key()[1]),
                     qPrintable(described(it.key()) + u" became “%1”"_s.arg(text)));
    }
}

void TestTranslations::keepsTagsAndEdges()
{
    QFETCH(const QString, language);
    const Messages messages = readMessages(translationPath(language));
    QVERIFY(!messages.isEmpty());
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const QString &source = it.key()[1];
        for (QString text : it.value().texts) {
            const QString what = described(it.key()) + u" became “%1”"_s.arg(text);
            QVERIFY2(tags(text) == tags(source), qPrintable(what));
            text.replace(QChar::Nbsp, u' ');
            QVERIFY2(edges(text).remove(u' ') == edges(source).remove(u' '), qPrintable(what));
            QVERIFY2(text.startsWith(u' ') == source.startsWith(u' '), qPrintable(what));
            QVERIFY2(text.endsWith(u' ') == source.endsWith(u' '), qPrintable(what));
        }
    }
}

void TestTranslations::givesEachMnemonicOnce()
{
    QFETCH(const QString, language);
    const Messages messages = readMessages(translationPath(language));
    QVERIFY(!messages.isEmpty());
    QMap<QString, QStringList> sources;
    QMap<QString, QStringList> all;
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const QStringList own = mnemonics(it.value().texts.value(0));
        QVERIFY2(own.size() == mnemonics(it.key()[1]).size(), qPrintable(described(it.key())));
        sources[it.key()[0]] += mnemonics(it.key()[1]);
        all[it.key()[0]] += own;
    }
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (sources[it.key()].removeDuplicates() > 0)
            continue;
        QStringList letters = it.value();
        QVERIFY2(letters.removeDuplicates() == 0,
                 qPrintable(it.key() + u": "_s + it.value().join(u' ')));
    }
}

// In French, these signs stand apart from their word, but never on another line.
void TestTranslations::frenchKeepsPunctuationOnTheLine()
{
    static const QRegularExpression loose(u" [;:!?»]|« |«\\S|\\S»"_s);
    const Messages messages = readMessages(translationPath(u"fr"_s));
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        for (const QString &text : it.value().texts)
            QVERIFY2(!QString(text).replace(QChar::Nbsp, u"\t"_s).contains(loose),
                     qPrintable(described(it.key()) + u" became “%1”"_s.arg(text)));
    }
}

// No language takes over the quotes of the English texts.
void TestTranslations::quotesAsTheLanguageDoes()
{
    const QMap<QString, QRegularExpression> foreign{
        {u"fr"_s, QRegularExpression(u"[“„”]"_s)},
        {u"de"_s, QRegularExpression(u"[«»”]|(^|\\s)\"%"_s)},
        {u"es"_s, QRegularExpression(u"[“„”]|« | »|(^|\\s)\"%"_s)},
    };
    for (auto language = foreign.begin(); language != foreign.end(); ++language) {
        const Messages messages = readMessages(translationPath(language.key()));
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            for (const QString &text : it.value().texts)
                QVERIFY2(!QString(text).replace(QChar::Nbsp, u' ').contains(language.value()),
                         qPrintable(described(it.key()) + u" became “%1”"_s.arg(text)));
        }
    }
}

void TestTranslations::englishNamesNoDoubtfulPlural()
{
    const Messages messages = readMessages(translationPath(u"en"_s));
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        QVERIFY2(it.value().isPlural, qPrintable(described(it.key())));
        for (const QString &text : it.value().texts)
            QVERIFY2(!text.contains("(s)"_L1), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
