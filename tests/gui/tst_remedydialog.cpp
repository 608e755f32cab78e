// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedydialog.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int processMs = 20'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class RemedyDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingRunsBeforeTheClick();
    void aCommandShowsWhatItPrints();
    void aFailedCommandSaysItsCode();
    void aCommandThatIsNotThereIsSaidSo();
    void aRunningCommandCanBeCancelled();
    void aPatchIsAppliedAndTakenBack();
    void aFileThatCannotBeKeptIsNotChanged();
    void aPatchOfAReportCannotBeApplied();
    void commandsAreShownAsTyped();

private:
    RemedyDialog &open(const Remedy &remedy);
    Remedy shell(const QString &script) const;
    QPushButton *button(const QString &text) const;
    bool says(const QString &words) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RemedyDialog> m_dialog;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RemedyDialogTest::init()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_folder = std::make_unique<QTemporaryDir>();
}

void RemedyDialogTest::cleanup()
{
    m_dialog.reset();
    m_theme.reset();
    m_folder.reset();
}

RemedyDialog &RemedyDialogTest::open(const Remedy &remedy)
{
    m_dialog = std::make_unique<RemedyDialog>(remedy, *m_theme);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    return *m_dialog;
}

Remedy RemedyDialogTest::shell(const QString &script) const
{
    Remedy remedy;
    remedy.id = u"test"_s;
    remedy.title = u"Run it"_s;
    remedy.command = {u"sh"_s, u"-c"_s, script};
    remedy.workingDirectory = m_folder->path();
    return remedy;
}

QPushButton *RemedyDialogTest::button(const QString &text) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (one->text() == text && !one->isHidden())
            return one;
    }
    return nullptr;
}

bool RemedyDialogTest::says(const QString &words) const
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(words))
            return true;
    }
    return false;
}

void RemedyDialogTest::nothingRunsBeforeTheClick()
{
    open(shell(u"touch started"_s));
    QVERIFY(says(m_folder->path()));
    button(u"Close"_s)->click();
    QVERIFY(!QFile::exists(m_folder->filePath(u"started"_s)));
}

void RemedyDialogTest::aCommandShowsWhatItPrints()
{
    QSignalSpy applied(&open(shell(u"echo one; echo two >&2; touch started"_s)),
                       &RemedyDialog::applied);
    button(u"Run"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, processMs);
    QString output;
    for (const QPlainTextEdit *view : m_dialog->findChildren<QPlainTextEdit *>()) {
        output += view->toPlainText();
    }
    QVERIFY(output.contains(u"one"_s) && output.contains(u"two"_s));
    QVERIFY(QFile::exists(m_folder->filePath(u"started"_s)));
    QVERIFY(button(u"Run again"_s) != nullptr);
}

void RemedyDialogTest::aFailedCommandSaysItsCode()
{
    QSignalSpy applied(&open(shell(u"exit 7"_s)), &RemedyDialog::applied);
    button(u"Run"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, processMs);
    QVERIFY(says(u"7"_s));
}

void RemedyDialogTest::aCommandThatIsNotThereIsSaidSo()
{
    Remedy remedy = shell({});
    remedy.command = {u"vigie-no-such-program"_s};
    QSignalSpy applied(&open(remedy), &RemedyDialog::applied);
    button(u"Run"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, processMs);
    QVERIFY(!says(u"Done."_s));
}

void RemedyDialogTest::aRunningCommandCanBeCancelled()
{
    QSignalSpy applied(&open(shell(u"echo started; exec sleep 600"_s)), &RemedyDialog::applied);
    button(u"Run"_s)->click();
    QPushButton *cancel = button(u"Cancel the command"_s);
    QVERIFY(cancel != nullptr);
    cancel->click();
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, processMs);
    QVERIFY(!says(u"Done."_s));
}

void RemedyDialogTest::aPatchIsAppliedAndTakenBack()
{
    const QString path = m_folder->filePath(u"compose.yml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old\n");
    file.close();
    Remedy remedy;
    remedy.title = u"Publish the port"_s;
    remedy.patch = {path, u"-old\n+new\n"_s, "old\n", "new\n"};
    QSignalSpy applied(&open(remedy), &RemedyDialog::applied);
    button(u"Apply the change"_s)->click();
    QCOMPARE(contentOf(path), QByteArray("new\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // the old one is kept
    button(u"Undo the change"_s)->click();
    QCOMPARE(contentOf(path), QByteArray("old\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(applied.size(), 2);
}

void RemedyDialogTest::aFileThatCannotBeKeptIsNotChanged()
{
    Remedy remedy;
    remedy.patch = {m_folder->filePath(u"gone.yml"_s), u"+new\n"_s, "old\n", "new\n"};
    QSignalSpy applied(&open(remedy), &RemedyDialog::applied);
    button(u"Apply the change"_s)->click();
    QVERIFY(applied.isEmpty());
    QVERIFY(!QFile::exists(remedy.patch.file));
}

void RemedyDialogTest::aPatchOfAReportCannotBeApplied()
{
    Remedy remedy;
    remedy.patch = {m_folder->filePath(u"compose.yml"_s), u"+new\n"_s, {}, {}};
    open(remedy);
    QVERIFY(!button(u"Apply the change"_s)->isEnabled());
}

void RemedyDialogTest::commandsAreShownAsTyped()
{
    QCOMPARE(shellText({u"docker"_s, u"start"_s, u"web-1"_s}), u"docker start web-1"_s);
    const QString quoted = shellText({u"sh"_s, u"a b"_s, u"it's"_s});
    QVERIFY(quoted.contains(u"'a b'"_s) || quoted.contains(u"\"a b\""_s));
}

QTEST_MAIN(RemedyDialogTest)
#include "tst_remedydialog.moc"
