// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class AutostartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheSystemsEntrySays();
    void saysWhyItCannotBeWritten();
    void quotesTheCommandOfADesktopEntry();
    void writesValidXmlForALaunchAgent();
    void quotesTheCommandOfTheRegistry();
};

void AutostartTest::isWhatTheSystemsEntrySays()
{
#ifdef Q_OS_WIN
    QSKIP("the registry is the user's own");
#endif
    const QTemporaryDir folder;
    const Autostart autostart({u"/usr/bin/vigie"_s, {u"--hidden"_s}}, folder.filePath(u"new"_s));
    QVERIFY(!autostart.isEnabled());
    QCOMPARE(autostart.setEnabled(true), QString());
    QVERIFY(autostart.isEnabled());
    QFile file(autostart.place());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/usr/bin/vigie"));
    file.close();
    // Switched off by the desktop's own tool.
    QVERIFY(file.open(QIODevice::Append));
    file.write("\nHidden=true\n");
    file.close();
    QVERIFY(!autostart.isEnabled());
    QCOMPARE(autostart.setEnabled(false), QString());
    QVERIFY(!QFile::exists(autostart.place()));
    QCOMPARE(autostart.setEnabled(false), QString());
}

void AutostartTest::saysWhyItCannotBeWritten()
{
#ifdef Q_OS_WIN
    QSKIP("the registry is the user's own");
#endif
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a-file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Autostart autostart({u"/usr/bin/vigie"_s, {}}, file.fileName());
    QVERIFY(!autostart.setEnabled(true).isEmpty());
    QVERIFY(!autostart.isEnabled());
}

void AutostartTest::quotesTheCommandOfADesktopEntry()
{
    const QString entry =
        desktopEntry({u"/opt/a b/100%$x\"y/vigie"_s, {u"--profile"_s, u"/p\\q"_s}});
    QVERIFY2(entry.contains(u"\nExec=\"/opt/a b/100%%\\\\$x\\\\\"y/vigie\" \"--profile\" "
                            "\"/p\\\\\\\\q\"\n"_s),
             qPrintable(entry));
    QVERIFY(entry.startsWith(u"[Desktop Entry]\nType=Application\n"_s));
}

void AutostartTest::writesValidXmlForALaunchAgent()
{
    const QString agent = launchAgent({u"/Applications/A & B.app/vigie"_s, {u"<x>"_s}});
    QVERIFY(agent.contains(u"<string>/Applications/A &amp; B.app/vigie</string>"_s));
    QVERIFY(agent.contains(u"<string>&lt;x&gt;</string>"_s));
    QVERIFY(agent.contains(u"<key>RunAtLoad</key>\n    <true/>"_s));
}

void AutostartTest::quotesTheCommandOfTheRegistry()
{
    QCOMPARE(windowsCommand({u"C:/Program Files/Vigie/vigie.exe"_s, {u"--hidden"_s}})
                 .replace(u'\\', u'/'),
             u"\"C:/Program Files/Vigie/vigie.exe\" \"--hidden\""_s);
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
