// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"
#include "helptopics.h"
#include "helpwindow.h"
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

private Q_SLOTS:
    void everyVerdictHasItsSectionInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("English") << u"en_GB"_s;
        QTest::addRow("French") << u"fr_FR"_s;
    }
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

    void theLanguagesHaveTheSameSections()
    {
        const QList<HelpTopic> english = helpTopics(u"en"_s);
        const QList<HelpTopic> french = helpTopics(u"fr"_s);
        QCOMPARE(helpTopics(u"xx"_s).first().title, english.first().title);
        QCOMPARE(french.size(), english.size());
        for (int t = 0; t < english.size(); ++t) {
            QVERIFY(!english[t].sections.isEmpty());
            QCOMPARE(french[t].sections.size(), english[t].sections.size());
            for (int s = 0; s < english[t].sections.size(); ++s)
                QCOMPARE(french[t].sections[s].level, english[t].sections[s].level);
        }
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
        window.showTopic(u"whats-new"_s);
        QVERIFY(text->toPlainText().contains(u"What's new"_s));
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
