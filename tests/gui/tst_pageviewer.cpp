// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageviewer.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

class PageViewerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAndCopiesLines();
    void goesToALineAndShowsIt();
    void walksThroughMatchesInCircles();
    void drawsBytesThatAreNoText();
    void aMillionLinesAreDrawnLikeTen();
    void anotherPageForgetsWhatWasSelected();

private:
    void setText(const std::string &text);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageViewer> m_viewer;
};

void PageViewerTest::init()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_viewer = std::make_unique<PageViewer>(*m_theme);
    m_viewer->resize(500, 300);
    m_viewer->show();
    QVERIFY(QTest::qWaitForWindowActive(m_viewer.get()));
}

void PageViewerTest::cleanup()
{
    m_viewer.reset();
    m_theme.reset();
}

void PageViewerTest::setText(const std::string &text)
{
    auto page = std::make_shared<PageView>();
    page->body = text;
    page->families = std::make_shared<const std::vector<FamilyInfo>>();
    m_viewer->setPage(page, std::make_shared<const LineIndex>(page->body));
}

void PageViewerTest::showsAndCopiesLines()
{
    setText("# HELP a é\na{x=\"1\"} 1\nb 2\n");
    QCOMPARE(m_viewer->lineCount(), 3);
    m_viewer->goToLine(2);
    QCOMPARE(m_viewer->selectedText(), u"a{x=\"1\"} 1\n"_s);
    QTest::keyClick(m_viewer.get(), Qt::Key_A, Qt::ControlModifier);
    m_viewer->copy();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# HELP a é\n"_s));
}

void PageViewerTest::goesToALineAndShowsIt()
{
    std::string text;
    for (int i = 1; i <= 500; ++i)
        text += "metric_" + std::to_string(i) + " 1\n";
    setText(text);
    m_viewer->goToLine(400);
    QCOMPARE(m_viewer->currentLine(), 400);
    QVERIFY(m_viewer->verticalScrollBar()->value() > 0);
    m_viewer->goToLine(99'999);
    QVERIFY(m_viewer->currentLine() <= 500);
    m_viewer->goToLine(1);
    QTest::keyClick(m_viewer.get(), Qt::Key_Down);
    QCOMPARE(m_viewer->currentLine(), 2);
}

void PageViewerTest::walksThroughMatchesInCircles()
{
    const std::string text = "up 1\ndown 2\nup 3\n";
    setText(text);
    m_viewer->setMatches(findAll(text, "up", 100), 2);
    QCOMPARE(m_viewer->matchCount(), 2);
    m_viewer->goToMatch(1);
    const int first = m_viewer->currentMatch();
    m_viewer->goToMatch(1);
    QVERIFY(m_viewer->currentMatch() != first);
    m_viewer->goToMatch(1);
    QCOMPARE(m_viewer->currentMatch(), first);
    m_viewer->setMatches({}, 0);
    m_viewer->goToMatch(1);
    QCOMPARE(m_viewer->matchCount(), 0);
}

void PageViewerTest::drawsBytesThatAreNoText()
{
    std::string text;
    for (int i = 0; i < 4096; ++i)
        text += static_cast<char>(i * 37);
    setText(text);
    QVERIFY(!m_viewer->grab().isNull());
    setText(std::string(1 << 20, 'x')); // one line of a megabyte
    QVERIFY(!m_viewer->grab().isNull());
    setText({});
    QVERIFY(!m_viewer->grab().isNull());
    QCOMPARE(m_viewer->selectedText(), QString());
}

void PageViewerTest::aMillionLinesAreDrawnLikeTen()
{
    std::string text;
    for (int i = 0; i < 1'000'000; ++i)
        text += "m 1\n";
    setText(text);
    QCOMPARE(m_viewer->lineCount(), 1'000'000);
    m_viewer->goToLine(1'000'000);
    QVERIFY(!m_viewer->grab().isNull());
    QCOMPARE(m_viewer->selectedText(), u"m 1\n"_s);
}

void PageViewerTest::anotherPageForgetsWhatWasSelected()
{
    setText("a 1\nb 2\nc 3\n");
    m_viewer->goToLine(3);
    setText("a 1\n");
    QVERIFY(m_viewer->currentLine() <= 1);
    QVERIFY(!m_viewer->grab().isNull());
    m_viewer->setPage({}, {});
    QCOMPARE(m_viewer->lineCount(), 0);
    QVERIFY(!m_viewer->grab().isNull());
}

QTEST_MAIN(PageViewerTest)
#include "tst_pageviewer.moc"
