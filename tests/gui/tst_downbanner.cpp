// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downbanner.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

// The banner over a target at a port where nobody answers.
class DownBannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsKeepTheirRoom();
};

void DownBannerTest::theWordsKeepTheirRoom()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    Settings settings;
    settings.targets = {Target::create(
        u"workers"_s, QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(closed.serverPort())))};
    settings.failuresBeforeDown = 1;
    closed.close();
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    Session session(settings);
    DownBanner banner(session, theme);
    banner.setTarget(settings.targets.front().id);
    banner.resize(900, 100);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(banner.isVisible(), 60'000);

    const QLabel *words = nullptr;
    for (const QLabel *label : banner.findChildren<QLabel *>()) {
        if (label->wordWrap())
            words = label;
    }
    const auto isBelow = [&] {
        for (const QPushButton *button : banner.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->geometry().top() <= words->geometry().bottom())
                return false;
        }
        return true;
    };
    QTRY_VERIFY(!isBelow());
    banner.resize(330, 200);
    QTRY_VERIFY(isBelow());
    QVERIFY(words->width() > 250);
    banner.resize(1200, 100);
    QTRY_VERIFY(!isBelow());
}

QTEST_MAIN(DownBannerTest)
#include "tst_downbanner.moc"
