// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedwords.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class ShapedWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areDrawnWhereThePainterDrawsText_data();
    void areDrawnWhereThePainterDrawsText();
    void areAsWideAsTheirFontSays();
    void areElidedWhereThereIsNoRoom();
    void moreThanAreRememberedAreDrawnToo();

private:
    template <typename Draw>
    QImage drawn(const Draw &draw) const
    {
        QImage image(400, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::darkBlue);
        draw(painter);
        return image;
    }
    // What of the picture is not its ground.
    static QRect inked(const QImage &image)
    {
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    }
    QFont m_font = QGuiApplication::font();
};

void ShapedWordsTest::areDrawnWhereThePainterDrawsText_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Requests per second"_s;
    QTest::newRow("numbers") << u"1 234,5 · /s"_s;
    QTest::newRow("no markup") << u"a<b>c</b> &amp;"_s;
    QTest::newRow("other letters") << u"Größe — été"_s;
}

void ShapedWordsTest::areDrawnWhereThePainterDrawsText()
{
    QFETCH(const QString, words);
    ShapedWords shaped;
    const QRect expected = inked(drawn([&](QPainter &painter) {
        painter.setFont(m_font);
        painter.drawText(QPointF(12, 40), words);
    }));
    for (int again = 0; again < 2; ++again) {
        const QRect ink = inked(drawn(
            [&](QPainter &painter) { shaped.draw(painter, QPointF(12, 40), words, m_font); }));
        // Glyphs may be placed between pixels.
        QVERIFY(expected.adjusted(-1, -1, 1, 1).contains(ink));
        QVERIFY(ink.adjusted(-1, -1, 1, 1).contains(expected));
    }
}

void ShapedWordsTest::areAsWideAsTheirFontSays()
{
    ShapedWords shaped;
    QFont bold = m_font;
    bold.setBold(true);
    for (const QFont &font : {m_font, bold, m_font})
        QCOMPARE(shaped.width(u"words"_s, font), QFontMetricsF(font).horizontalAdvance(u"words"_s));
    QCOMPARE(shaped.width({}, m_font), 0);
}

void ShapedWordsTest::areElidedWhereThereIsNoRoom()
{
    ShapedWords shaped;
    const QString words = u"a rather long name of a series"_s;
    const double width = shaped.width(words, m_font);
    QCOMPARE(shaped.elided(words, m_font, width), words);
    const QString elided = shaped.elided(words, m_font, width / 2);
    QVERIFY(elided.contains(u'…'));
    QVERIFY(shaped.width(elided, m_font) <= width / 2);
}

void ShapedWordsTest::moreThanAreRememberedAreDrawnToo()
{
    ShapedWords shaped;
    for (int i = 0; i < 1000; ++i)
        QVERIFY(shaped.width(QString::number(i), m_font) > 0);
    const QImage empty = drawn([](QPainter &) {});
    QVERIFY(drawn([&](QPainter &painter) {
                shaped.draw(painter, QPointF(12, 40), u"999"_s, m_font);
            }) != empty);
}

QTEST_MAIN(ShapedWordsTest)
#include "tst_shapedwords.moc"
