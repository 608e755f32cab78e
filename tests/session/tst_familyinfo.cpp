// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyinfo.h"

#include "pagereader.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestFamilyInfo final : public QObject
{
    Q_OBJECT

private:
    static std::vector<FamilyInfo> read(const char *page)
    {
        PageReader reader;
        (void)reader.read(page, Format::PrometheusText);
        return familyInfos(reader.families(), reader.samples(), reader.format());
    }

private Q_SLOTS:
    void countsSeriesAndNamesTheirLabels()
    {
        const auto infos = read("# HELP h_seconds Help.\n# TYPE h_seconds histogram\n"
                                "h_seconds_bucket{path=\"/\",le=\"1\"} 1\n"
                                "h_seconds_bucket{path=\"/\",le=\"+Inf\"} 1\n"
                                "h_seconds_sum{path=\"/\"} 1\nh_seconds_count{path=\"/\"} 1\n");
        QCOMPARE(infos.size(), 1U);
        QCOMPARE(infos[0].seriesCount, 4U);
        QCOMPARE(infos[0].labelNames, (std::vector<std::string>{"le", "path"}));
        QCOMPARE(
            infos[0].sampleNames,
            (std::vector<std::string>{"h_seconds_bucket", "h_seconds_count", "h_seconds_sum"}));
        QVERIFY(infos[0].hints.empty());
    }

    void namesSomeOfMillionsOfLabels()
    {
        QByteArray page = "a{";
        for (int i = 0; i < 5000; ++i)
            page += "l" + QByteArray::number(i) + "=\"v\",";
        page += "} 1\n";
        const auto infos = read(page.constData());
        QCOMPARE(infos.size(), 1U);
        QCOMPARE(infos[0].labelNames.size(), 1000U);
        QVERIFY(std::is_sorted(infos[0].labelNames.begin(), infos[0].labelNames.end()));
    }

    void carriesTheHintsAndTheNameThatWouldBeFine()
    {
        const auto infos = read("# HELP job_duration_milliseconds Help.\n"
                                "# TYPE job_duration_milliseconds gauge\n"
                                "job_duration_milliseconds 1\n");
        QCOMPARE(infos.size(), 1U);
        QCOMPARE(infos[0].hints,
                 std::vector<std::string>{"use base unit \"seconds\" instead of \"milliseconds\""});
        QCOMPARE(infos[0].fixedName, std::string("job_duration_seconds"));
    }
};

QTEST_GUILESS_MAIN(TestFamilyInfo)
#include "tst_familyinfo.moc"
