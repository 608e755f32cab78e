// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"
#include "helptopics.h"
#include "helpwindow.h"
#include "languages.h"
#include "theme.h"
#include "updatecheck.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>
#include <QXmlStreamReader>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestHelp final : public QObject
{
    Q_OBJECT

private:
    static QSet<QString> idsOf(const QList<HelpTopic> &topics)
    {
        QSet<QString> ids;
        for (const HelpTopic &topic : topics) {
            for (const HelpSection &section : topic.sections) {
                if (!section.id.isEmpty())
                    ids.insert(section.id);
            }
        }
        return ids;
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : availableLanguages())
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
    }

    static QStringList boldWords(const QString &markdown)
    {
        static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        QStringList words;
        for (auto found = bold.globalMatch(markdown); found.hasNext();)
            words.append(found.next().captured(1).simplified());
        return words;
    }

    // Each English text with what the window says for it in this language, as it is read there.
    static QMultiHash<QString, QString> wordsOfTheWindow(const QString &language)
    {
        const auto read = [](QString text) {
            return text.remove(u'&').simplified();
        };
        QFile file(QStringLiteral(VIGIE_SOURCE "/translations/vigie_%1.ts").arg(language));
        const bool isEnglish = language == u"en"_s;
        if (isEnglish)
            file.setFileName(QStringLiteral(VIGIE_SOURCE "/translations/vigie_fr.ts"));
        QMultiHash<QString, QString> words;
        if (!file.open(QIODevice::ReadOnly))
            return words;
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"source"_s)
                source = read(xml.readElementText());
            else if (xml.name() == u"translation"_s)
                words.insert(source, isEnglish ? source
                                               : read(xml.readElementText(
                                                     QXmlStreamReader::IncludeChildElements)));
        }
        // A page, a button and a menu's item have one name, with three dots or without.
        const QStringList sources = words.uniqueKeys();
        for (const QString &text : sources) {
            if (!text.endsWith(u'…'))
                continue;
            const QStringList translations = words.values(text);
            for (const QString &translation : translations)
                words.insert(text.chopped(1),
                             translation.endsWith(u'…') ? translation.chopped(1) : translation);
        }
        return words;
    }

private Q_SLOTS:
    // A language of the program is one of the handbook.
    void everyVerdictHasItsSectionInEachLanguage_data() { addLanguages(); }
    void everyVerdictHasItsSectionInEachLanguage()
    {
        QFETCH(QString, language);
        QFile table(QStringLiteral(VIGIE_SOURCE "/docs/verdicts.md"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QSet<QString> ids = idsOf(helpTopics(language));
        QSet<QString> known;
        static const QRegularExpression row(u"^\\| `([a-z.-]+)`"_s);
        while (!table.atEnd()) {
            const auto match = row.match(QString::fromUtf8(table.readLine()));
            if (match.hasMatch())
                known.insert(match.captured(1));
        }
        QVERIFY(known.size() > 60);
        const QSet<QString> missing = known - ids;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u", "_s)));
        const QSet<QString> unknown = ids - known;
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringList(unknown.values()).join(u", "_s)));
    }

    void eachLanguageHasTheSamePagesAndSections_data() { addLanguages(); }
    void eachLanguageHasTheSamePagesAndSections()
    {
        QFETCH(QString, language);
        const QList<HelpTopic> english = helpTopics(u"en"_s);
        const QList<HelpTopic> topics = helpTopics(language);
        QCOMPARE(topics.size(), english.size());
        for (int t = 0; t < english.size(); ++t) {
            if (topics[t].id != u"whats-new"_s)
                QVERIFY2(topics[t].baseUrl.contains(u'/' + language + u'/'),
                         qPrintable(topics[t].baseUrl));
            QVERIFY(!english[t].sections.isEmpty());
            QVERIFY2(topics[t].sections.size() == english[t].sections.size(),
                     qPrintable(topics[t].id));
            for (int s = 0; s < english[t].sections.size(); ++s) {
                const HelpSection &section = topics[t].sections[s];
                QVERIFY2(section.level == english[t].sections[s].level, qPrintable(section.title));
                QCOMPARE(section.id, english[t].sections[s].id);
                QVERIFY2(section.text.trimmed().isEmpty() ==
                             english[t].sections[s].text.trimmed().isEmpty(),
                         qPrintable(section.title));
            }
        }
    }

    // What the handbook prints in bold is written on the window, in each language.
    void boldWordsAreThoseOfTheWindow_data() { addLanguages(); }
    void boldWordsAreThoseOfTheWindow()
    {
        QFETCH(QString, language);
        const QMultiHash<QString, QString> window = wordsOfTheWindow(language);
        QVERIFY(window.size() > 1000);
        const QList<HelpTopic> english = helpTopics(u"en"_s);
        const QList<HelpTopic> topics = helpTopics(language);
        for (int t = 0; t < english.size(); ++t) {
            if (english[t].id == u"settings"_s || english[t].id == u"whats-new"_s)
                continue; // made of these words; not translated
            for (int s = 0; s < english[t].sections.size(); ++s) {
                const QStringList wanted = boldWords(english[t].sections[s].text);
                const QStringList said = boldWords(topics[t].sections[s].text);
                const QString title = topics[t].sections[s].title;
                QVERIFY2(said.size() == wanted.size(), qPrintable(title));
                for (const QString &words : wanted)
                    QVERIFY2(window.contains(words), qPrintable(title + u": "_s + words));
                for (int i = 0; i < said.size(); ++i)
                    QVERIFY2(window.values(wanted[i]).contains(said[i]),
                             qPrintable(title + u": "_s + said[i]));
            }
        }
    }

    void picturesAndLinksLeadSomewhere_data() { addLanguages(); }
    void picturesAndLinksLeadSomewhere()
    {
        QFETCH(QString, language);
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        for (const HelpTopic &topic : helpTopics(language)) {
            auto found = link.globalMatch(topic.markdown);
            while (found.hasNext()) {
                const QUrl target(found.next().captured(1));
                const QUrl url = QUrl(topic.baseUrl).resolved(target);
                QVERIFY2(!target.isRelative() || QFile::exists(u':' + url.path()),
                         qPrintable(topic.id + u": "_s + target.toString()));
            }
        }
    }

    void anUnknownLanguageIsEnglish()
    {
        QCOMPARE(helpTopics(u"xx"_s).first().title, helpTopics(u"en_GB"_s).first().title);
        QCOMPARE(helpTopics(u"de_AT"_s).first().title, helpTopics(u"de"_s).first().title);
    }

    // Numbers may be the system's: the handbook follows the texts.
    void isInTheLanguageOfTheTexts()
    {
        Translations translations;
        translations.use(u"de"_s, Settings::Numbers::System);
        QCOMPARE(languageOfTexts(), u"de"_s);
        for (const Language &language : availableLanguages()) {
            translations.use(language.code);
            QCOMPARE(languageOfTexts(), language.code);
        }
        translations.use(u"xx"_s);
        QCOMPARE(languageOfTexts(), u"en"_s);
    }

    void readsSectionsOutsideOfCode()
    {
        const HelpTopic topic = readHelpTopic(
            u"x"_s, u"<!-- a -->\n# One\ntext\n```\n# no heading\n```\n### Two\n`a.b-c`\n\nmore"_s);
        QCOMPARE(topic.title, u"One"_s);
        QCOMPARE(topic.sections.size(), 2);
        QCOMPARE(topic.sections[1].id, u"a.b-c"_s);
        QVERIFY(!topic.markdown.contains(u"<!--"_s));
    }

    void findsWordsWithoutTheirAccents()
    {
        const QList<HelpTopic> topics = helpTopics(u"fr"_s);
        const auto places = findHelp(topics, u"arrete service"_s);
        QVERIFY(!places.isEmpty());
        QCOMPARE(topics[places[0].topic].sections[places[0].section].id, u"service.stopped"_s);
        QCOMPARE(findHelp(topics, u"l'api repond"_s), findHelp(topics, u"l’API répond"_s));
        QVERIFY(!findHelp(topics, u"l'api repond"_s).isEmpty());
        QVERIFY(findHelp(topics, u"  "_s).isEmpty());
        QVERIFY(findHelp(topics, u"xyzzy"_s).isEmpty());
    }

    void anUnknownVerdictLeadsToItsNeighbours()
    {
        const QList<HelpTopic> topics = helpTopics(u"en"_s);
        const HelpPlace place = findVerdict(topics, u"port.of-tomorrow"_s);
        QVERIFY(topics[place.topic].sections[place.section].id.startsWith(u"port."_s));
        QCOMPARE(findVerdict(topics, u"nothing"_s), HelpPlace());
    }

    void theWindowShowsAVerdictAndFindsWords()
    {
        Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        HelpWindow window(u"en"_s, theme);
        window.show();
        auto *text = window.findChild<QTextBrowser *>();
        auto *list = window.findChild<QListWidget *>();
        QVERIFY(text->toPlainText().contains(u"First steps"_s));
        window.showVerdict(u"server.loopback-only"_s);
        QVERIFY(text->textCursor().block().text().contains(u"127.0.0.1 only"_s));
        QTest::keyClicks(window.findChild<QLineEdit *>(), u"loopback memory limit"_s);
        QVERIFY(list->count() >= 1);
        window.search(u"out of memory"_s);
        QVERIFY(text->textCursor().block().text().contains(u"out of memory"_s));
        window.showVerdict(u"server.loopback-only"_s);
        window.setLanguage(u"de"_s);
        QVERIFY(text->textCursor().block().text().contains(u"lauscht nur auf 127.0.0.1"_s));
        window.showTopic(u"whats-new"_s);
        QVERIFY(text->toPlainText().contains(u"What's new"_s));
    }

    // The window is laid out after its first text was set.
    void picturesAreAsWideAsTheText()
    {
        Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        HelpWindow window(u"en"_s, theme);
        window.show();
        auto *text = window.findChild<QTextBrowser *>();
        const auto pictureWidth = [text] {
            const QTextCursor picture =
                text->document()->find(QString(QChar::ObjectReplacementCharacter));
            return picture.charFormat().toImageFormat().width();
        };
        QTRY_VERIFY(pictureWidth() > text->viewport()->width() - 100);
        window.resize(700, 500);
        QTRY_VERIFY(pictureWidth() < text->viewport()->width());
        QVERIFY(pictureWidth() > 200);
    }

    void readsWhatTheReleasesSay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNewer");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<bool>("hasNotes");
        QTest::addRow("newer") << QByteArray("1.10.0\nhttps://example.org/x\n") << true << false
                               << true;
        QTest::addRow("the same") << QByteArray("1.9.0\n") << false << false << false;
        QTest::addRow("older") << QByteArray("1.8") << false << false << false;
        QTest::addRow("page") << QByteArray("<html>") << false << true << false;
        QTest::addRow("version and more") << QByteArray("2.0 <script>") << false << true << false;
        QTest::addRow("strange link")
            << QByteArray("2.0\nfile:///etc/passwd") << true << false << false;
    }
    void readsWhatTheReleasesSay()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isNewer);
        QFETCH(bool, isError);
        QFETCH(bool, hasNotes);
        const UpdateAnswer answer = readUpdateAnswer(text, u"1.9.0"_s);
        QCOMPARE(answer.isNewer, isNewer);
        QCOMPARE(!answer.error.isEmpty(), isError);
        QCOMPARE(!answer.notes.isEmpty(), hasNotes);
        QVERIFY(!AboutDialog::updateText(answer).contains(u"<script"_s));
    }

    void asksOnceAndSendsNothingOfThisMachine()
    {
        QTcpServer server;
        QByteArrayList requests;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
                requests.append(socket->readAll());
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                              "Content-Length: 6\r\n\r\n9.9.9\n");
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        UpdateCheck check;
        QSignalSpy finished(&check, &UpdateCheck::finished);
        check.start(QUrl(u"http://127.0.0.1:%1/newest"_s.arg(server.serverPort())), u"1.0"_s);
        QTRY_COMPARE(finished.size(), 1);
        const auto answer = finished[0][0].value<UpdateAnswer>();
        QVERIFY(answer.isNewer);
        QCOMPARE(answer.version, u"9.9.9"_s);
        QCOMPARE(requests.size(), 1);
        QVERIFY(requests[0].startsWith("GET /newest HTTP/1.1"));
        QVERIFY(!requests[0].contains(QSysInfo::machineHostName().toUtf8()));
        QVERIFY(!requests[0].toLower().contains("cookie"));
    }

    void theBugReportHasTheVersionsAndNoNames()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        AboutDialog dialog({{u"Targets"_s, u"2"_s}}, theme);
        const QString report = bugReport(aboutFacts({{u"Targets"_s, u"2"_s}}));
        QVERIFY(report.contains(u"- Vigie: 1.2.3"_s));
        QVERIFY(report.contains(QString::fromLatin1(qVersion())));
        QVERIFY(report.contains(u"- Targets: 2"_s));
        QVERIFY(!report.contains(QSysInfo::machineHostName()));
        QVERIFY(!report.contains(QDir::homePath()));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
