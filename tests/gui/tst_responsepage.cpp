// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesbar.h"
#include "pageviewer.h"
#include "responsefacts.h"
#include "responsepage.h"
#include "session.h"
#include "settingsfor.h"
#include "targetlist.h"
#include "theme.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

constexpr std::chrono::hours onlyOnDemand(1);

} // namespace

// The page "Page" over a real target whose page changes between two scrapes.
class ResponsePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangedIsMarkedSaidAndReachedByKey();
    void inASmallWindowTheFactsStandBelow();
};

void ResponsePageTest::whatChangedIsMarkedSaidAndReachedByKey()
{
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    SmallExporter exporter;
    QVERIFY(exporter.start());
    exporter.page = "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} 1\n";
    Session session(settingsFor(exporter, onlyOnDemand));
    const TargetId id = session.targets().targets()[0].id;
    ResponsePage page(session, theme);
    page.setTarget(id);
    page.resize(900, 500);
    page.show();
    session.start();
    auto *bar = page.findChild<ChangesBar *>();
    QTRY_COMPARE_WITH_TIMEOUT(page.viewer()->lineCount(), 3, patienceMs);

    exporter.page = "# TYPE a gauge\na{x=\"1\"} 2\na{x=\"3\"} 1\na{x=\"4\"} 1\n";
    session.scrapeNow(id);
    QTRY_COMPARE_WITH_TIMEOUT(page.viewer()->lineCount(), 4, patienceMs);
    QVERIFY2(bar->words().startsWith(u"2 new series, 1 gone, 1 changed value(s) since "_s),
             qPrintable(bar->words()));

    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.viewer()->setFocus();
    QTest::keyClick(page.viewer(), Qt::Key_F8);
    QCOMPARE(page.viewer()->currentLine(), 3);
    auto *gone = bar->findChild<QMenu *>();
    Q_EMIT gone->aboutToShow();
    QCOMPARE(gone->actions().size(), 1);
    QCOMPARE(gone->actions().constFirst()->text(), u"a{x=\"2\"} 1"_s);
    page.viewer()->goToLine(1);
    gone->actions().constFirst()->trigger();
    QCOMPARE(page.viewer()->currentLine(), 3);

    session.scrapeNow(id);
    QTRY_VERIFY_WITH_TIMEOUT(bar->words().startsWith(u"The same as at "_s), patienceMs);
}

void ResponsePageTest::inASmallWindowTheFactsStandBelow()
{
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    SmallExporter exporter;
    QVERIFY(exporter.start());
    Session session(settingsFor(exporter, onlyOnDemand));
    QWidget window;
    window.resize(900, 500);
    ResponsePage page(session, theme, &window);
    page.setTarget(session.targets().targets()[0].id);
    page.resize(900, 500);
    window.show();
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(page.viewer()->lineCount(), 2, patienceMs);
    const auto *facts = page.findChild<ResponseFacts *>();
    const auto edgeOf = [&page](const QWidget *part) {
        return part->mapTo(&page, QPoint());
    };
    QTRY_VERIFY(edgeOf(facts).x() > edgeOf(page.viewer()).x() + page.viewer()->width());
    page.resize(430, 500);
    QTRY_VERIFY(edgeOf(facts).y() > edgeOf(page.viewer()).y() + page.viewer()->height());
    QVERIFY(page.viewer()->width() > 300);
    page.resize(900, 500);
    QTRY_VERIFY(edgeOf(facts).x() > edgeOf(page.viewer()).x() + page.viewer()->width());
}

QTEST_MAIN(ResponsePageTest)
#include "tst_responsepage.moc"
