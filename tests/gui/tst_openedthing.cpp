// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedthing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using Kind = OpenedThing::Kind;

class OpenedThingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatItsContentSays_data();
    void isWhatItsContentSays();
    void textThatIsNoFileIsAUrl_data();
    void textThatIsNoFileIsAUrl();
    void whatCannotBeOpenedSaysWhy();
    void filesGetTheirAbsolutePaths();

private:
    QString file(const QByteArray &content);

    QTemporaryDir m_folder;
};

QString OpenedThingTest::file(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"thing"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void OpenedThingTest::isWhatItsContentSays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("page") << QByteArray("# HELP a b\na 1\n") << int(Kind::Page);
    QTest::newRow("empty page") << QByteArray() << int(Kind::Page);
    QTest::newRow("report") << QByteArray("{\"url\":\"x\",\"verdict\":{}}") << int(Kind::Report);
    QTest::newRow("settings") << QByteArray("\n {\"theme\":\"dark\", \"vigie_settings\": 1}")
                              << int(Kind::Settings);
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << int(Kind::Unknown);
    QTest::newRow("recording") << QByteArray("\x8eVIGIE\r\n\x01\0\0\0", 12) << int(Kind::Recording);
}

void OpenedThingTest::isWhatItsContentSays()
{
    QFETCH(QByteArray, content);
    const QString path = file(content);
    const OpenedThing thing = whatIs(path);
    QTEST(int(thing.kind), "kind");
    QCOMPARE(thing.place, path);
    QCOMPARE(int(whatIs(u"file://"_s + path).kind), int(thing.kind));
}

void OpenedThingTest::textThatIsNoFileIsAUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUrl");
    QTest::newRow("URL") << u"http://localhost:9090/metrics"_s << true;
    QTest::newRow("host and port") << u"localhost:9090"_s << true;
    QTest::newRow("a path that is not there") << u"/no/such/page.txt"_s << false;
    QTest::newRow("a relative one") << u"./page.txt"_s << false;
    QTest::newRow("a report that is not there") << u"report.json"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void OpenedThingTest::textThatIsNoFileIsAUrl()
{
    QFETCH(QString, text);
    QFETCH(bool, isUrl);
    const OpenedThing thing = whatIs(text);
    QCOMPARE(thing.kind == Kind::Url, isUrl);
    QCOMPARE(thing.problem.isEmpty(), isUrl);
}

void OpenedThingTest::whatCannotBeOpenedSaysWhy()
{
    QVERIFY(!whatIs(m_folder.path()).problem.isEmpty());
    QCOMPARE(whatIs(m_folder.path()).kind, Kind::Unknown);
}

void OpenedThingTest::filesGetTheirAbsolutePaths()
{
    file("x 1\n");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    const QStringList things = withAbsolutePaths({u"thing"_s, u"localhost:1"_s});
    QDir::setCurrent(before);
    QVERIFY(QDir::isAbsolutePath(things[0]));
    QCOMPARE(things[1], u"localhost:1"_s);
}

QTEST_GUILESS_MAIN(OpenedThingTest)
#include "tst_openedthing.moc"
