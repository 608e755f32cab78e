// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include <QTest>

using namespace vigie;

class TokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyLineOfEveryPaletteIsSeen();
};

void TokensTest::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Tokens &t : {lightTokens(), darkTokens()}) {
        const QByteArray theme = t.dark ? "dark " : "light ";
        const QList<std::pair<QByteArray, QColor>> texts = {
            {"text", t.text}, {"muted", t.muted},     {"accent", t.accent},
            {"ok", t.ok},     {"warning", t.warning}, {"failure", t.failure},
        };
        const QList<std::pair<QByteArray, QColor>> grounds = {
            {"window", t.window},
            {"panel", t.panel},
            {"card", t.card},
            {"hover", t.hover},
        };
        for (const auto &[text, color] : texts) {
            for (const auto &[ground, back] : grounds) {
                const QByteArray name = theme + text + " on " + ground;
                QTest::newRow(name.constData()) << color << back;
            }
        }
        QTest::newRow(QByteArray(theme + "text on selection").constData()) << t.text << t.selection;
        QTest::newRow(QByteArray(theme + "muted on selection").constData())
            << t.muted << t.selection;
        QTest::newRow(QByteArray(theme + "on accent").constData()) << t.onAccent << t.accent;
        QTest::newRow(QByteArray(theme + "text on failure").constData())
            << t.text << t.failureGround;
        QTest::newRow(QByteArray(theme + "muted on failure").constData())
            << t.muted << t.failureGround;
        QTest::newRow(QByteArray(theme + "failure on its ground").constData())
            << t.failure << t.failureGround;
        QTest::newRow(QByteArray(theme + "ok on its ground").constData()) << t.ok << t.okGround;
    }
}

void TokensTest::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

// WCAG asks 3:1 of what is not text.
void TokensTest::everyLineOfEveryPaletteIsSeen()
{
    using Palette = Settings::Palette;
    for (const Palette palette : {Palette::Standard, Palette::OkabeIto, Palette::Grey}) {
        for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
            const QList<QColor> colors = seriesColors(palette, tokens.dark);
            QVERIFY(colors.size() >= 4);
            for (const QColor &color : colors) {
                const double ratio = contrastRatio(color, tokens.card);
                QVERIFY2(ratio >= 3, qPrintable(color.name() + u' ' + QString::number(ratio)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
