// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composepatch.h"
#include "diagnosepage.h"
#include "mainwindow.h"
#include "remedydialog.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"
#include "verdictcard.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

const QByteArray composeText = "# ours\n"
                               "services:\n"
                               "  workers:\n"
                               "    image: workers # built by hand\n"
                               "  db:\n"
                               "    image: postgres\n";
const QByteArray patchedText = "# ours\n"
                               "services:\n"
                               "  workers:\n"
                               "    image: workers # built by hand\n"
                               "    ports:\n"
                               "      - \"9090:9090\"\n"
                               "  db:\n"
                               "    image: postgres\n";

Settings noTargets()
{
    Settings settings;
    settings.targets.clear();
    return settings;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

// Tab by Tab to the button, then Space; whether it could be reached.
bool reachAndPress(QWidget &window, const QString &text)
{
    constexpr int mostTabs = 200;
    for (int i = 0; i < mostTabs; ++i) {
        QWidget *focus = window.focusWidget();
        const auto *button = qobject_cast<QPushButton *>(focus);
        if (button != nullptr && button->text() == text) {
            QTest::keyClick(focus, Qt::Key_Space);
            return true;
        }
        QTest::keyClick(focus != nullptr ? focus : &window, Qt::Key_Tab);
    }
    return false;
}

} // namespace

// The page "Diagnose" in the real window, by the keyboard alone.
class DiagnosePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aComposeFileIsChangedAndPutBack();
    void theReportIsCopiedSavedAndOpened();
    void withoutATargetItSaysWhatToDo();

private:
    TargetId addDown();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    DiagnosePage *m_page = nullptr;
};

void DiagnosePageTest::init()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(noTargets());
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, noTargets(), QString());
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->start();
    m_page = m_window->findChild<DiagnosePage *>();
    m_window->showTarget(addDown());
    m_window->showPage(MainWindow::Page::Diagnose);
}

void DiagnosePageTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_folder.reset();
}

TargetId DiagnosePageTest::addDown()
{
    QTcpServer taken; // a port that is closed again
    taken.listen(QHostAddress::LocalHost);
    Target down = Target::create(u"workers"_s,
                                 QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(taken.serverPort())));
    taken.close();
    down.paused = true; // diagnosed on demand only
    m_window->editor().add(down);
    return down.id;
}

void DiagnosePageTest::withoutATargetItSaysWhatToDo()
{
    const auto shown = [this](const char *text) {
        return buttonOf(*m_page, tr(text)) != nullptr;
    };
    QVERIFY(shown("Diagnose now"));
    QVERIFY(!shown("Find endpoints"));
    m_page->setTarget({});
    QVERIFY(!shown("Diagnose now"));
    QVERIFY(shown("Find endpoints"));

    // A colleague's report needs no target.
    QFile file(m_folder->filePath(u"report.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Report report;
    report.verdict.title = u"The container is stopped."_s;
    file.write(QJsonDocument(report.toJson()).toJson());
    file.close();
    m_page->openReport(file.fileName());
    QVERIFY(m_page->shownReport().has_value());
    QVERIFY(!shown("Find endpoints"));
    QVERIFY(m_page->findChild<VerdictCard *>()->isVisible());
}

void DiagnosePageTest::aComposeFileIsChangedAndPutBack()
{
    const QString path = m_folder->filePath(u"compose.yml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(composeText);
    file.close();
    ComposeEdit edit;
    edit.service = u"workers"_s;
    edit.port = *parseShortPort(u"9090:9090"_s);
    const ComposePatch patch = patchComposeFile(path, edit);
    QVERIFY2(patch.isPossible(), qPrintable(patch.refusal));
    Report report;
    report.verdict.title = u"The port is not published."_s;
    Remedy remedy;
    remedy.title = u"Publish 9090"_s;
    remedy.patch = {patch.file, patch.diff, patch.before, patch.after};
    report.verdict.remedies = {remedy};
    m_window->findChild<VerdictCard *>()->showReport(report);

    QVERIFY(reachAndPress(*m_window, remedy.title));
    auto *dialog = m_window->findChild<RemedyDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(contentOf(path), composeText); // shown, not yet done
    const QString pictures = qEnvironmentVariable("VIGIE_PICTURES");
    QCoreApplication::processEvents();
    if (!pictures.isEmpty())
        QVERIFY(dialog->grab().save(pictures + u"/patch.png"_s));
    QVERIFY(reachAndPress(*dialog, u"Apply the change"_s));
    QCOMPARE(contentOf(path), patchedText);
    QVERIFY(reachAndPress(*dialog, u"Undo the change"_s));
    QCOMPARE(contentOf(path), composeText);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"compose.yml"_s});
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void DiagnosePageTest::theReportIsCopiedSavedAndOpened()
{
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->shownReport().has_value(), patienceMs);
    const Report report = *m_page->shownReport();
    QVERIFY(!report.verdict.title.isEmpty());

    QVERIFY(reachAndPress(*m_window, u"Copy report"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), report.toMarkdown());

    QVERIFY(reachAndPress(*m_window, u"Save report…"_s));
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString path = m_folder->filePath(u"kept"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path); // as pasted: typing opens a list of completions
    QTest::keyClick(name, Qt::Key_Return);
    const QString kept = path + u".json"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(kept), patienceMs);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(kept)).object();
    QCOMPARE(json, report.toJson());

    QVERIFY(buttonOf(*m_page, u"Run again"_s) != nullptr);
    m_page->openReport(kept);
    QCOMPARE(m_page->shownReport()->toJson(), report.toJson());
}

QTEST_MAIN(DiagnosePageTest)
#include "tst_diagnosepage.moc"
