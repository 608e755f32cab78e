// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyfilter.h"
#include "familytreemodel.h"
#include "scrapefamilies.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

PageViewPtr pageOf(const std::vector<std::pair<std::string, std::size_t>> &families)
{
    auto infos = std::make_shared<std::vector<FamilyInfo>>();
    for (const auto &[name, count] : families) {
        FamilyInfo info;
        info.family.name = name;
        info.family.help = "Help of " + name;
        info.seriesCount = count;
        info.sampleNames = {name};
        infos->push_back(info);
    }
    auto page = std::make_shared<PageView>();
    page->families = infos;
    return page;
}

QStringList all(const QAbstractItemModel &model)
{
    QStringList names;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            names.append(model.index(row, 0, parent).data(FamilyTreeModel::NameRole).toString());
        }
    }
    return names;
}

} // namespace

class FamilyTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByTheFirstWord();
    void aNewPageChangesOnlyWhatChanged();
    void aChangedCountIsToldAlone();
    void theFilterLooksInNameAndHelp();
    void anEmptyPageEmptiesTheTree();
    void whatScrapesAddStandsBesideThePage();
};

void FamilyTreeModelTest::groupsByTheFirstWord()
{
    FamilyTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPage(pageOf({{"process_b", 1}, {"http_x", 2}, {"process_a", 3}, {"up", 1}}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), u"process_"_s);
    QCOMPARE(all(model), (QStringList{u"http_x"_s, u"process_a"_s, u"process_b"_s, u"up"_s}));
    QVERIFY(model.family(u"process_a"_s) != nullptr);
    QVERIFY(model.family(u"process_c"_s) == nullptr);
}

void FamilyTreeModelTest::aNewPageChangesOnlyWhatChanged()
{
    FamilyTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPage(pageOf({{"a_1", 1}, {"a_3", 1}, {"b_1", 1}}));
    const QPersistentModelIndex kept = model.indexOf(u"a_3"_s);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPage(pageOf({{"a_2", 1}, {"a_3", 1}, {"a_4", 1}, {"c_1", 1}}));
    QCOMPARE(all(model), (QStringList{u"a_2"_s, u"a_3"_s, u"a_4"_s, u"c_1"_s}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(FamilyTreeModel::NameRole).toString(), u"a_3"_s);
    QCOMPARE(resets.size(), 0);
}

void FamilyTreeModelTest::aChangedCountIsToldAlone()
{
    FamilyTreeModel model;
    model.setPage(pageOf({{"a_1", 1}, {"a_2", 1}}));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.setPage(pageOf({{"a_1", 1}, {"a_2", 7}}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(inserts.size(), 0);
    QCOMPARE(model.indexOf(u"a_2"_s).data(FamilyTreeModel::SeriesCountRole).toInt(), 7);
}

void FamilyTreeModelTest::theFilterLooksInNameAndHelp()
{
    FamilyTreeModel model;
    FamilyFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    model.setPage(pageOf({{"a_bytes", 1}, {"a_seconds", 1}, {"b_bytes", 1}}));
    filter.setText(u"bytes"_s);
    QCOMPARE(all(filter), (QStringList{u"a_bytes"_s, u"b_bytes"_s}));
    filter.setText(u"HELP a_"_s);
    QCOMPARE(all(filter), (QStringList{u"a_bytes"_s, u"a_seconds"_s}));
    filter.setText(u"nothing"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(all(filter).size(), 3);
}

void FamilyTreeModelTest::anEmptyPageEmptiesTheTree()
{
    FamilyTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPage(pageOf({{"a_1", 1}}));
    model.setPage({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.familyCount(), 0);
}

void FamilyTreeModelTest::whatScrapesAddStandsBesideThePage()
{
    FamilyTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPage(pageOf({{"a_1", 1}, {"scrape_duration_seconds", 5}}), scrapeFamilies());
    QVERIFY(model.indexOf(u"up"_s).isValid());
    QVERIFY(model.indexOf(u"scrape_body_size_bytes"_s).isValid());
    // The page's own has the name.
    QCOMPARE(model.family(u"scrape_duration_seconds"_s)->seriesCount, 5U);
    QVERIFY(!model.family(u"up"_s)->family.help.empty());
}

QTEST_MAIN(FamilyTreeModelTest)
#include "tst_familytreemodel.moc"
