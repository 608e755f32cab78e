// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedydialog.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class RemedyPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesAndTakesBackByteForByte_data();
    void appliesAndTakesBackByteForByte();
    void leavesAFileAloneThatWasEditedMeanwhile();
    void cannotApplyThePatchOfASavedReport();

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    RemedyDialog *dialogFor(const QString &path, const QByteArray &before, const QByteArray &after)
    {
        Remedy remedy;
        remedy.title = u"Publish 9090:9090"_s;
        remedy.patch = {path, u"@@ -1 +1 @@"_s, before, after};
        auto *dialog = new RemedyDialog(remedy, m_theme, &m_parent);
        dialog->show();
        return dialog;
    }

    Theme m_theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    QWidget m_parent;
    QTemporaryDir m_folder;
};

void RemedyPatchTest::appliesAndTakesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("plain") << QByteArray("a: 1\n") << QByteArray("a: 2\n");
    QTest::newRow("byte order mark and CRLF") << QByteArray("\xef\xbb\xbf"
                                                            "a: 1\r\nb: 1\r\n")
                                              << QByteArray("\xef\xbb\xbf"
                                                            "a: 2\r\nb: 1\r\n");
    QTest::newRow("not UTF-8") << QByteArray("# caf\xe9\na: 1\n")
                               << QByteArray("# caf\xe9\na: 2\n");
    QTest::newRow("no end of line") << QByteArray("a: 1") << QByteArray("a: 2");
    QTest::newRow("a null byte") << QByteArray("a: 1\0\n", 6) << QByteArray("a: 2\0\n", 6);
}

void RemedyPatchTest::appliesAndTakesBackByteForByte()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QString path = m_folder.filePath(u"compose file.yml"_s);
    write(path, before);
    RemedyDialog *dialog = dialogFor(path, before, after);
    QSignalSpy applied(dialog, &RemedyDialog::applied);
    QTest::mouseClick(button(*dialog, u"Apply the change"_s), Qt::LeftButton);
    QCOMPARE(contentOf(path), after);
    QCOMPARE(contentOf(path + u".vigie-backup"_s), before);
    QTest::mouseClick(button(*dialog, u"Undo the change"_s), Qt::LeftButton);
    QCOMPARE(contentOf(path), before);
    QVERIFY(!QFile::exists(path + u".vigie-backup"_s));
    QCOMPARE(applied.count(), 2);
    dialog->close();
}

void RemedyPatchTest::leavesAFileAloneThatWasEditedMeanwhile()
{
    const QString path = m_folder.filePath(u"edited.yml"_s);
    write(path, "a: 3\n");
    RemedyDialog *dialog = dialogFor(path, "a: 1\n", "a: 2\n");
    QSignalSpy applied(dialog, &RemedyDialog::applied);
    QTest::mouseClick(button(*dialog, u"Apply the change"_s), Qt::LeftButton);
    QCOMPARE(contentOf(path), QByteArray("a: 3\n"));
    QCOMPARE(applied.count(), 0);
    dialog->close();
}

void RemedyPatchTest::cannotApplyThePatchOfASavedReport()
{
    RemedyDialog *dialog = dialogFor(m_folder.filePath(u"none.yml"_s), {}, {});
    QVERIFY(!button(*dialog, u"Apply the change"_s)->isEnabled());
    dialog->close();
}

QTEST_MAIN(RemedyPatchTest)
#include "tst_remedypatch.moc"
