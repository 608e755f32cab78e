// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetlist.h"

#include <QSignalSpy>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestTargetList final : public QObject
{
    Q_OBJECT

private:
    static Target make(const QString &name, const char *url = "http://localhost:1/metrics")
    {
        return Target::create(name, QUrl(QString::fromLatin1(url)));
    }

private Q_SLOTS:
    void startsWithWorkersAndApi()
    {
        const QList<Target> targets = defaultTargets();
        QCOMPARE(targets.size(), 2);
        QCOMPARE(targets[0].scrape.url, QUrl(u"http://localhost:9090/metrics"_s));
        QCOMPARE(targets[1].scrape.url, QUrl(u"http://localhost:8000/metrics"_s));
    }

    void namesANamelessTargetByItsAddress() { QCOMPARE(make(QString()).name, u"localhost:1"_s); }

    void keepsTheUsersOrder()
    {
        TargetList list;
        list.reset({make(u"a"_s), make(u"b"_s), make(u"c"_s)});
        QSignalSpy moved(&list, &TargetList::moved);
        list.move(0, 2);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(list.targets()[2].name, u"a"_s);
        list.move(0, 7);
        QCOMPARE(moved.size(), 1);
    }

    void tellsTheRemovedTargetSoThatItCanBeBroughtBack()
    {
        TargetList list;
        const Target target = make(u"a"_s);
        list.insert(99, target);
        QSignalSpy removed(&list, &TargetList::removed);
        list.remove(target.id);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].value<Target>(), target);
        list.insert(removed[0][0].toInt(), target);
        QCOMPARE(list.find(target.id), std::optional(target));
    }

    void saysNothingWhenAReplacementChangesNothing()
    {
        TargetList list;
        Target target = make(u"a"_s);
        list.insert(0, target);
        QSignalSpy replaced(&list, &TargetList::replaced);
        list.replace(target);
        QCOMPARE(replaced.size(), 0);
        target.paused = true;
        list.replace(target);
        QCOMPARE(replaced.size(), 1);
    }

    void instance_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("instance");
        QTest::newRow("port") << u"http://localhost:9090/metrics"_s << u"localhost:9090"_s;
        QTest::newRow("http's own") << u"http://example/metrics"_s << u"example:80"_s;
        QTest::newRow("https' own") << u"https://example/metrics"_s << u"example:443"_s;
        QTest::newRow("IPv6") << u"http://[::1]:9090/metrics"_s << u"[::1]:9090"_s;
    }

    void instance()
    {
        QFETCH(QString, url);
        QFETCH(QString, instance);
        QCOMPARE(Target::create(u"x"_s, QUrl(url)).instance(), instance);
    }
};

QTEST_GUILESS_MAIN(TestTargetList)
#include "tst_targetlist.moc"
