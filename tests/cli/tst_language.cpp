// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What the built vigiectl prints, on both of its outputs.
QString printed(const QStringList &arguments, const QString &locale = u"C"_s)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, locale);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(VIGIE_VIGIECTL), arguments);
    program.waitForFinished(60000);
    return QString::fromUtf8(program.readAll());
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnosesInTheLanguageAsked();
    void takesTheLanguageOfTheSystem();
    void prefersTheLanguageAsked();
    void isEnglishInAnUnknownLanguage();
    void saysWhatIsWrongWithAPage();
    void saysPlurals_data();
    void saysPlurals();
};

void TestLanguage::diagnosesInTheLanguageAsked()
{
    const QString text = printed(
        {u"diagnose"_s, u"--lang"_s, u"fr"_s, u"http://locahost:9090/metrics"_s}, u"C.UTF-8"_s);
    QVERIFY2(text.contains(u"L’hôte «\u00a0locahost\u00a0» est une faute de frappe"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"→ Utiliser http://localhost:9090/metrics"_s), qPrintable(text));
}

void TestLanguage::takesTheLanguageOfTheSystem()
{
    const QString text = printed({u"--help"_s}, u"fr_FR.UTF-8"_s);
    QVERIFY2(text.contains(u"Dit pourquoi une page ne répond pas"_s), qPrintable(text));
}

void TestLanguage::prefersTheLanguageAsked()
{
    const QString text = printed({u"scrape"_s, u"--help"_s, u"--lang=en"_s}, u"fr_FR.UTF-8"_s);
    QVERIFY2(text.contains(u"Fetches a page once"_s), qPrintable(text));
}

void TestLanguage::isEnglishInAnUnknownLanguage()
{
    const QString text = printed({u"scrape"_s, u"--help"_s, u"--lang"_s, u"tlh"_s});
    QVERIFY2(text.contains(u"Fetches a page once"_s), qPrintable(text));
}

// To people in their language, to programs always in English.
void TestLanguage::saysWhatIsWrongWithAPage()
{
    QTemporaryFile page;
    QVERIFY(page.open());
    page.write("# TYPE jobs counter\njobs 1,5\n");
    QVERIFY(page.flush());
    const QStringList parse{u"parse"_s, page.fileName(), u"--lang"_s, u"fr"_s};
    QString text = printed(parse, u"C.UTF-8"_s);
    QVERIFY2(text.contains(u"la valeur n’est pas un nombre"_s), qPrintable(text));
    QVERIFY2(text.contains(u"point décimal"_s), qPrintable(text));
    text = printed(parse + QStringList{u"--json"_s}, u"C.UTF-8"_s);
    QVERIFY2(text.contains(u"the value is not a number"_s), qPrintable(text));
    page.seek(0);
    page.write("# TYPE jobs counter\njobs 1.5\n");
    QVERIFY(page.flush());
    text = printed({u"lint"_s, page.fileName(), u"--lang"_s, u"fr"_s}, u"C.UTF-8"_s);
    QVERIFY2(text.contains(u"devrait finir par «\u00a0_total\u00a0»"_s), qPrintable(text));
}

void TestLanguage::saysPlurals_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("POSIX") << u"C"_s << u"1 sample without timestamp left out"_s;
    QTest::newRow("no translation") << u"da_DK.UTF-8"_s << u"1 sample without timestamp left out"_s;
    QTest::newRow("German") << u"de_DE.UTF-8"_s << u"1 Sample ohne Zeitstempel ausgelassen"_s;
    QTest::newRow("Spanish") << u"es_MX.UTF-8"_s << u"1 muestra sin marca de tiempo omitida"_s;
    QTest::newRow("French") << u"fr_FR.UTF-8"_s << u"1 échantillon sans horodatage ignoré"_s;
}

void TestLanguage::saysPlurals()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, expected);
    QTemporaryFile page;
    QVERIFY(page.open());
    page.write("# TYPE up gauge\nup 1\n# EOF\n");
    QVERIFY(page.flush());
    const QString text = printed({u"query"_s, u"--data"_s, page.fileName(), u"up"_s}, locale);
    QVERIFY2(text.contains(expected), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestLanguage)

#include "tst_language.moc"
