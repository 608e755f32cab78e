// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driftevents.h"

#include <QTest>

namespace vigie {

class TestDriftEvents final : public QObject
{
    Q_OBJECT

private:
    // What is said of the second page: kind and text.
    static QStringList events(const std::string &before, const std::string &after)
    {
        PageReader reader;
        DriftWatcher watcher;
        (void)watcher.follow(reader.read(before, Format::PrometheusText), reader);
        const Drift drift = watcher.follow(reader.read(after, Format::PrometheusText), reader);
        QStringList texts;
        for (const DriftEvent &event : driftEvents(drift))
            texts.append(QString::number(int(event.kind)) + u' ' + event.text);
        return texts;
    }
    static QString line(Event::Kind kind, const char *text)
    {
        return QString::number(int(kind)) + u' ' + QString::fromLatin1(text);
    }

private Q_SLOTS:
    void saysEachChangeByItsKind_data()
    {
        using Kind = Event::Kind;
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<QStringList>("expected");
        const std::string page = "# HELP a One.\n# TYPE a counter\na{b=\"1\"} 1\na{b=\"2\"} 1\n";
        QTest::newRow("values alone")
            << page << std::string("# HELP a One.\n# TYPE a counter\na{b=\"1\"} 2\na{b=\"2\"} 9\n")
            << QStringList();
        QTest::newRow("a series more") << page << page + "a{b=\"3\"} 1\n"
                                       << QStringList{line(Kind::NewSeries, "1 new series")};
        QTest::newRow("a series less")
            << page + "a{b=\"3\"} 1\n"
            << page << QStringList{line(Kind::GoneSeries, "1 series gone")};
        QTest::newRow("a family more") << page << page + "c 1\n"
                                       << QStringList{line(Kind::NewFamily, "new: c")};
        QTest::newRow("a family less") << page + "c 1\n"
                                       << page << QStringList{line(Kind::GoneFamily, "gone: c")};
        QTest::newRow("another type")
            << page << std::string("# HELP a One.\n# TYPE a gauge\na{b=\"1\"} 1\na{b=\"2\"} 1\n")
            << QStringList{line(Kind::Metadata, "a: type gauge, was counter")};
        QTest::newRow("another help")
            << page << std::string("# HELP a Two.\n# TYPE a counter\na{b=\"1\"} 1\na{b=\"2\"} 1\n")
            << QStringList{line(Kind::Metadata, "a: another help text")};
        QTest::newRow("many families") << page << page + "c 1\nd 1\ne 1\nf 1\ng 1\nh 1\n"
                                       << QStringList{line(Kind::NewFamily, "6 new families")};
    }

    void saysEachChangeByItsKind()
    {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QFETCH(QStringList, expected);
        const QStringList said = events(before, after);
        QCOMPARE(said, expected);
    }

    void aFirstPageIsNoChange()
    {
        PageReader reader;
        DriftWatcher watcher;
        const Drift drift = watcher.follow(reader.read("a 1\n", Format::PrometheusText), reader);
        QVERIFY(driftEvents(drift).isEmpty());
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestDriftEvents)
#include "tst_driftevents.moc"
