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
    void walksThroughWhatChangedInCircles();
    void saysWhatChangedToScreenReaders();
    void marksDrawWhatIsNewAndGone();

private:
    void setText(const std::string &text, const std::string &before = {});

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

void PageViewerTest::setText(const std::string &text, const std::string &before)
{
    auto page = std::make_shared<PageView>();
    page->body = text;
    if (!before.empty()) {
        page->changes = pageChanges(before, text);
        page->changes.sinceMs = 1'700'000'000'000;
    }
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

void PageViewerTest::walksThroughWhatChangedInCircles()
{
    setText("a 1\nnew 1\nnewer 1\nb 2\nc 3\n", "a 1\nb 2\nx 1\nc 2\ny 1\n");
    const auto step = [this](int by) {
        m_viewer->goToChange(by);
        return m_viewer->currentLine();
    };
    QCOMPARE(step(1), 2); // a run of new lines
    QCOMPARE(step(1), 5); // x is gone from before it, and y from after it
    QCOMPARE(step(1), 2);
    QCOMPARE(step(-1), 5);
    QCOMPARE(step(-1), 2);
    setText("a 1\n", "a 1\n");
    m_viewer->goToLine(1);
    QCOMPARE(step(1), 1);
}

void PageViewerTest::saysWhatChangedToScreenReaders()
{
    setText("a 1\nnew 1\nb 3\n", "a 1\ngone 7\nb 2\n");
    m_viewer->goToChange(1);
    QVERIFY(m_viewer->accessibleDescription().startsWith(u"Line 2: new 1\nNew since "_s));
    QVERIFY(m_viewer->accessibleDescription().endsWith(u"\nGone from here:\ngone 7"_s));
    QTest::keyClick(m_viewer.get(), Qt::Key_Down);
    QVERIFY(m_viewer->accessibleDescription().startsWith(u"Line 3: b 3\nChanged since "_s));
    QTest::keyClick(m_viewer.get(), Qt::Key_Home);
    QCOMPARE(m_viewer->accessibleDescription(), u"Line 1: a 1"_s);
}

void PageViewerTest::marksDrawWhatIsNewAndGone()
{
    const auto has = [this](const QColor &color) {
        const QImage image = m_viewer->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const Tokens &tokens = m_theme->tokens();
    setText("a 1\nnew 1\nb 2\n", "a 1\nb 2\n");
    QVERIFY(has(tokens.okGround));
    QVERIFY(!has(tokens.failure));
    setText("a 1\nb 2\n", "a 1\ngone 1\nb 2\n");
    QVERIFY(!has(tokens.okGround));
    QVERIFY(has(tokens.failure));
}

QTEST_MAIN(PageViewerTest)
#include "tst_pageviewer.moc"
