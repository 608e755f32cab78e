// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlayout.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

class CardLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyColumnsAsFit_data();
    void asManyColumnsAsFit();
    void noCardLeavesTheWidthNorLiesOnAnother();
    void aRowThatNothingMoreFitsIntoIsFilled();
    void compactPutsMoreOnAPage();
    void hiddenCardsTakeNoRoom();
    void aCardMayTakeThePlaceOfAnother();
    void nothingIsThereWithoutCards();
};

namespace {

struct Host
{
    QWidget widget;
    CardLayout *layout = new CardLayout(&widget);
    QList<QWidget *> cards;

    void add(CardLayout::Size size, int count)
    {
        for (int i = 0; i < count; ++i) {
            cards.append(new QWidget(&widget));
            layout->addCard(cards.last(), size);
        }
    }
    void arrange(int width) { layout->setGeometry(QRect(0, 0, width, 4000)); }
    [[nodiscard]] int columns() const
    {
        int count = 0;
        for (const QWidget *card : cards) {
            count += card->y() == cards[0]->y() ? 1 : 0;
        }
        return count;
    }
};

} // namespace

void CardLayoutTest::asManyColumnsAsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrow") << 400 << 1;
    QTest::newRow("small window") << 640 << 2;
    QTest::newRow("window") << 1000 << 3;
    QTest::newRow("large") << 1600 << 4;
    QTest::newRow("very large") << 2400 << 5;
}

void CardLayoutTest::asManyColumnsAsFit()
{
    QFETCH(int, width);
    Host host;
    host.add(CardLayout::Size::Normal, 9);
    host.arrange(width);
    QTEST(host.columns(), "columns");
}

void CardLayoutTest::noCardLeavesTheWidthNorLiesOnAnother()
{
    for (const int width : {160, 333, 521, 839, 841, 1499, 1501, 3000}) {
        Host host;
        host.add(CardLayout::Size::Tile, 3);
        host.add(CardLayout::Size::Wide, 3);
        host.add(CardLayout::Size::Normal, 4);
        host.add(CardLayout::Size::Full, 1);
        host.arrange(width);
        const int bottom = host.layout->heightForWidth(width);
        for (qsizetype i = 0; i < host.cards.size(); ++i) {
            const QRect card = host.cards[i]->geometry();
            QVERIFY(card.left() >= 0 && card.right() < width && card.bottom() < bottom);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!card.intersects(host.cards[j]->geometry()));
        }
    }
}

void CardLayoutTest::aRowThatNothingMoreFitsIntoIsFilled()
{
    constexpr int width = 1200;
    Host host;
    host.add(CardLayout::Size::Wide, 3); // two in the first row
    host.add(CardLayout::Size::Normal, 2);
    host.arrange(width);
    const QRect wide = host.cards[2]->geometry();
    const QRect normal = host.cards[3]->geometry();
    QCOMPARE(wide.left(), 0);
    QCOMPARE(normal.right(), width - 1);
    QCOMPARE(normal.height(), wide.height());
    QVERIFY(wide.width() > normal.width());
    const QRect last = host.cards[4]->geometry();
    QCOMPARE(last.left(), 0);
    QVERIFY(last.width() < normal.width());
}

void CardLayoutTest::compactPutsMoreOnAPage()
{
    Host host;
    host.add(CardLayout::Size::Normal, 8);
    const int before = host.layout->heightForWidth(1200);
    host.arrange(1200);
    const int columns = host.columns();
    host.layout->setCompact(true);
    host.arrange(1200);
    QVERIFY(host.columns() > columns);
    QVERIFY(host.layout->heightForWidth(1200) < before * 3 / 4);
}

void CardLayoutTest::hiddenCardsTakeNoRoom()
{
    Host host;
    host.add(CardLayout::Size::Full, 2);
    const int both = host.layout->heightForWidth(800);
    host.cards[0]->hide();
    QVERIFY(host.layout->heightForWidth(800) < both);
}

void CardLayoutTest::aCardMayTakeThePlaceOfAnother()
{
    Host host;
    host.add(CardLayout::Size::Wide, 1);
    host.add(CardLayout::Size::Normal, 3);
    host.arrange(1000);
    const QRect place = host.cards[2]->geometry();
    const QRect last = host.cards[3]->geometry();
    auto *card = new QWidget(&host.widget);
    host.layout->replaceCard(host.cards[2], card);
    QCOMPARE(card->geometry(), place);
    delete host.cards.takeAt(2);
    QCOMPARE(host.layout->count(), 4);
    host.arrange(1000);
    QCOMPARE(card->geometry(), place);
    QCOMPARE(host.cards[2]->geometry(), last);
    host.layout->replaceCard(&host.widget, card); // none of them: nothing happens
    QCOMPARE(host.layout->count(), 4);
}

void CardLayoutTest::nothingIsThereWithoutCards()
{
    Host host;
    QCOMPARE(host.layout->heightForWidth(800), 0);
    QVERIFY(host.layout->itemAt(0) == nullptr);
    QVERIFY(host.layout->takeAt(3) == nullptr);
    QVERIFY(host.layout->itemAt(-1) == nullptr);
}

QTEST_MAIN(CardLayoutTest)
#include "tst_cardlayout.moc"
