// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeextensions.h"

#include <QTest>

using namespace vigie;

class TestComposeExtensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesSmallFilesAlone();
    void emptiesLargeBlocksAndKeepsLineNumbers();
    void keepsBlocksWithAnchors();

private:
    static QByteArray filler() { return QByteArray(300 * 1024, '#') + '\n'; }
};

void TestComposeExtensions::leavesSmallFilesAlone()
{
    QCOMPARE(withoutExtensions("x-a:\n  b: c\n"), "x-a:\n  b: c\n");
}

void TestComposeExtensions::emptiesLargeBlocksAndKeepsLineNumbers()
{
    const QByteArray text = filler() + "x-a:\n  b: c\n- d\nservices:\n  w:\nx-b: {\n}\n";
    const QByteArray kept = withoutExtensions(text);
    QCOMPARE(kept, filler() + "\n\n\nservices:\n  w:\nx-b: {\n}\n");
    QCOMPARE(kept.count('\n'), text.count('\n'));
}

void TestComposeExtensions::keepsBlocksWithAnchors()
{
    const QByteArray text = filler() + "x-a:\n  b: &anchor c\nservices:\n";
    QCOMPARE(withoutExtensions(text), text);
}

QTEST_GUILESS_MAIN(TestComposeExtensions)
#include "tst_composeextensions.moc"
