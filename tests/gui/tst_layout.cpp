// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"
#include "mainwindow.h"
#include "windowtour.h"

#include <QApplication>
#include <QDebug>
#include <QDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

// The window in each language finds room for all its words. ctest runs this at several scales; with
// VIGIE_PICTURES set to a folder it leaves a picture of every scene there, for people to look at.
class LayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasRoomForItsWords_data();
    void hasRoomForItsWords();
};

void LayoutTest::hasRoomForItsWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QSize>("size");
    // A usual window; what is left of a screen of 1920×1200 at 200 %, of one of 3840×2160 at 300 %.
    const double scale = qApp->devicePixelRatio();
    const QSize size = scale > 2.5   ? QSize(1280, 700)
                       : scale > 1.5 ? QSize(940, 560)
                                     : QSize(1280, 800);
    for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"es"_s})
        QTest::newRow(qPrintable(language)) << language << false << size;
    QTest::newRow("mirrored") << u"en"_s << true << size;
}

void LayoutTest::hasRoomForItsWords()
{
    QFETCH(const QString, language);
    QFETCH(const bool, mirrored);
    QFETCH(const QSize, size);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    WindowTour tour(language);
    tour.window().resize(size);
    tour.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&tour.window()));
    const QString pictures = qEnvironmentVariable("VIGIE_PICTURES");
    QStringList told;
    const auto tell = [&told](const QByteArray &scene, const QString &problem) {
        if (told.contains(problem))
            return; // of an earlier scene
        told.append(problem);
        qWarning().noquote() << scene + ":" << problem;
    };
    for (const Scene &scene : tour.scenes()) {
        QWidget *shown = scene.show();
        QVERIFY2(shown != nullptr, scene.name.constData());
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (!pictures.isEmpty()) {
            const QString name = u"%1-%2-%3.png"_s.arg(mirrored ? u"rtl"_s : language)
                                     .arg(qRound(qApp->devicePixelRatio() * 100))
                                     .arg(QString::fromUtf8(scene.name).replace(u' ', u'-'));
            QVERIFY(shown->grab().save(QDir(pictures).filePath(name)));
        }
        if (shown == &tour.window() && shown->size() != size)
            tell(scene.name, u"the window grew"_s);
        for (const QString &problem : layoutProblems(*shown))
            tell(scene.name, problem);
        tour.closeDialogs();
    }
    QCOMPARE(told.size(), 0);
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
