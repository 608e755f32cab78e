// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenfit.h"

#include <QTest>

using namespace vigie;

class ScreenFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleCanAlwaysBeReached_data();
    void theTitleCanAlwaysBeReached();
};

void ScreenFitTest::theTitleCanAlwaysBeReached_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("fitted");
    const QRect left(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1280, 1024);
    QTest::newRow("on a screen") << QRect(10, 10, 800, 600) << QList{left}
                                 << QRect(10, 10, 800, 600);
    QTest::newRow("across two") << QRect(1800, 10, 800, 600) << QList{left, right}
                                << QRect(1800, 10, 800, 600);
    QTest::newRow("its screen was removed")
        << QRect(2000, 100, 800, 600) << QList{left} << QRect(1120, 100, 800, 600);
    QTest::newRow("its screen at the left was removed")
        << QRect(-1500, 100, 800, 600) << QList{left} << QRect(0, 100, 800, 600);
    QTest::newRow("larger than what is left")
        << QRect(3000, 0, 2500, 1400) << QList{right} << QRect(1920, 0, 1280, 1024);
    QTest::newRow("title above the screen")
        << QRect(100, -50, 800, 600) << QList{left} << QRect(100, 0, 800, 600);
    QTest::newRow("only its body is seen")
        << QRect(100, -500, 800, 600) << QList{left, right} << QRect(100, 0, 800, 600);
    QTest::newRow("partly outside, but in reach")
        << QRect(1700, 900, 800, 600) << QList{left} << QRect(1700, 900, 800, 600);
    QTest::newRow("no screen at all") << QRect(1, 2, 3, 4) << QList<QRect>() << QRect(1, 2, 3, 4);
}

void ScreenFitTest::theTitleCanAlwaysBeReached()
{
    QFETCH(QRect, frame);
    QFETCH(QList<QRect>, screens);
    QTEST(fittedTo(frame, screens), "fitted");
}

QTEST_GUILESS_MAIN(ScreenFitTest)
#include "tst_screenfit.moc"
