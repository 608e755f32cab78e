// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procinspect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

// A tree that looks like /proc.
class TestProcInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsContainer();
    void findsAHaltedChild();
    void readsAnOddlyNamedProcess();
    void choosesTheLongestRoute();

private:
    void write(const QString &name, const QByteArray &text)
    {
        const QString path = m_proc.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_proc;
};

void TestProcInspect::knowsItsContainer()
{
    write(u"10/cgroup"_s, "0::/docker/4f1c9d\n");
    QVERIFY(isContainerProcess(m_proc.path(), 10, u"4f1c9d"_s));
    QVERIFY(!isContainerProcess(m_proc.path(), 10, u"beef"_s));
    QVERIFY(!isContainerProcess(m_proc.path(), 11, u"4f1c9d"_s));
    QVERIFY(!isContainerProcess(m_proc.path(), 10, QString()));
}

void TestProcInspect::findsAHaltedChild()
{
    write(u"20/stat"_s, "20 (sh) S 1 20");
    write(u"20/task/20/children"_s, "21 22 ");
    write(u"21/stat"_s, "21 (python3) S 20");
    write(u"22/stat"_s, "22 (python3) T 20");
    QCOMPARE(processTreeState(m_proc.path(), 20), 'T');
    QCOMPARE(processTreeState(m_proc.path(), 99), '\0');
}

void TestProcInspect::readsAnOddlyNamedProcess()
{
    write(u"30/stat"_s, "30 (a) R (b) S 1 30");
    QCOMPARE(processTreeState(m_proc.path(), 30), 'S');
}

void TestProcInspect::choosesTheLongestRoute()
{
    const QByteArray table = "Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Win IRTT\n"
                             "eth0 00000000 0101A8C0 0003 0 0 0 00000000 0 0 0\n"
                             "br-1 000012AC 00000000 0001 0 0 0 0000FFFF 0 0 0\n"
                             "tun0 020012AC 00000000 0005 0 0 0 FFFFFFFF 0 0 0\n";
    QCOMPARE(routeInterface(table, QHostAddress(u"172.18.0.2"_s)), u"tun0"_s);
    QCOMPARE(routeInterface(table, QHostAddress(u"172.18.0.3"_s)), u"br-1"_s);
    QCOMPARE(routeInterface(table, QHostAddress(u"8.8.8.8"_s)), u"eth0"_s);
    QVERIFY(routeInterface("nonsense", QHostAddress(u"8.8.8.8"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestProcInspect)
#include "tst_procinspect.moc"
