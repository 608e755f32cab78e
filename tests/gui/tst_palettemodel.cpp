// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class PaletteModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByTheBeginningsOfWords();
    void everyWordMustBeThere();
    void withoutAQueryAllIsShownInOrder();
};

void PaletteModelTest::findsByTheBeginningsOfWords()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({{u"http_requests_total"_s, {}, {}, {}, {}},
                      {u"Scrape now"_s, {}, {}, {}, {}},
                      {u"process_resident_memory_bytes"_s, {}, u"memory"_s, {}, {}}});
    model.setQuery(u"res mem"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"process_resident_memory_bytes"_s);
    model.setQuery(u"scr"_s);
    QCOMPARE(model.index(0).data().toString(), u"Scrape now"_s);
}

void PaletteModelTest::everyWordMustBeThere()
{
    QCOMPARE(paletteScore(u"http_requests_total"_s, {u"http"_s, u"memory"_s}), 0);
    QVERIFY(paletteScore(u"http_requests_total"_s, {u"http"_s, u"total"_s}) > 0);
    QVERIFY(paletteScore(u"http_x"_s, {u"http"_s}) > paletteScore(u"xhttp"_s, {u"http"_s}));
}

void PaletteModelTest::withoutAQueryAllIsShownInOrder()
{
    PaletteModel model;
    model.setEntries({{u"b"_s, {}, {}, {}, {}}, {u"a"_s, {}, {}, {}, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"b"_s);
}

QTEST_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
