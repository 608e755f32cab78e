// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class OptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void wrongValuesAreErrors_data();
    void wrongValuesAreErrors();
    void helpNamesEveryOption();
};

void OptionsTest::readsAll()
{
    const Options options = parseOptions(
        {u"vigie"_s, u"--demo"_s, u"--profile"_s, u"/p"_s, u"--screenshot"_s, u"a.png"_s,
         u"--page"_s, u"page"_s, u"--theme"_s, u"dark"_s, u"--size"_s, u"800x600"_s, u"--after"_s,
         u"1.5"_s, u"--scale"_s, u"2"_s, u"--lang"_s, u"fr"_s, u"localhost:9090"_s});
    QVERIFY2(options.error.isEmpty(), qPrintable(options.error));
    QVERIFY(options.demo);
    QCOMPARE(options.profile, u"/p"_s);
    QCOMPARE(options.screenshot, u"a.png"_s);
    QVERIFY(options.page == MainWindow::Page::Response);
    QVERIFY(options.theme == Settings::Theme::Dark);
    QCOMPARE(options.size, QSize(800, 600));
    QCOMPARE(options.afterSeconds, 1.5);
    QCOMPARE(options.scale, 2.0);
    QCOMPARE(options.language, u"fr"_s);
    QCOMPARE(options.urls, QStringList{u"localhost:9090"_s});
}

void OptionsTest::wrongValuesAreErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("page") << QStringList{u"--page"_s, u"nowhere"_s};
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"800"_s};
    QTest::newRow("after") << QStringList{u"--after"_s, u"soon"_s};
    QTest::newRow("negative") << QStringList{u"--after=-1"_s};
    QTest::newRow("scale") << QStringList{u"--scale"_s, u"100"_s};
    QTest::newRow("unknown") << QStringList{u"--nonsense"_s};
}

void OptionsTest::wrongValuesAreErrors()
{
    QFETCH(QStringList, arguments);
    arguments.prepend(u"vigie"_s);
    QVERIFY(!parseOptions(arguments).error.isEmpty());
}

void OptionsTest::helpNamesEveryOption()
{
    const QString help = parseOptions({u"vigie"_s, u"--help"_s}).help;
    for (const QString &option : {u"--demo"_s, u"--profile"_s, u"--screenshot"_s, u"--page"_s,
                                  u"--theme"_s, u"--size"_s, u"--after"_s, u"--scale"_s}) {
        QVERIFY2(help.contains(option), qPrintable(option));
    }
    QVERIFY2(help.startsWith(u"Usage: vigie "_s), qPrintable(help));
    QVERIFY(parseOptions({u"vigie"_s, u"--version"_s}).help.startsWith(u"vigie "_s));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
