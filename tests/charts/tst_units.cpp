// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace vigie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vigie::Unit::Kind)

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitComesFromTheNameOrTheMetadata_data();
    void unitComesFromTheNameOrTheMetadata();
    void rateChangesTheUnit_data();
    void rateChangesTheUnit();
    void valuesReadAsPeopleWriteThem_data();
    void valuesReadAsPeopleWriteThem();
    void numbersFollowTheLocale();
    void ticksOfOneAxisHaveTheSameDecimals();
};

void TestUnits::unitComesFromTheNameOrTheMetadata_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<Unit::Kind>("kind");
    QTest::addColumn<double>("toBase");
    const auto row = [](const char *name, const char *metadata, Unit::Kind kind,
                        double toBase = 1) {
        QTest::addRow("%s %s", name, metadata)
            << QByteArray(name) << QByteArray(metadata) << kind << toBase;
    };
    row("process_resident_memory_bytes", "", Unit::Kind::Bytes);
    row("node_network_receive_bytes_total", "", Unit::Kind::Bytes);
    row("process_cpu_seconds_total", "", Unit::Kind::Seconds);
    row("go_gc_duration_seconds", "", Unit::Kind::Seconds);
    row("go_gc_duration_seconds_sum", "", Unit::Kind::Seconds);
    row("go_gc_duration_seconds_count", "", Unit::Kind::None);
    row("jvm_gc_pause_seconds_max", "", Unit::Kind::Seconds);
    row("message_duration_milliseconds", "", Unit::Kind::Seconds, 1e-3);
    row("cache_hit_ratio", "", Unit::Kind::Ratio);
    row("node_hwmon_temp_celsius", "", Unit::Kind::Celsius);
    row("rack_energy_joules_total", "", Unit::Kind::Joules);
    row("process_start_time_seconds", "", Unit::Kind::Moment);
    row("last_backup_timestamp_seconds", "", Unit::Kind::Moment);
    row("requests_created", "", Unit::Kind::Moment);
    row("up", "", Unit::Kind::State);
    row("pg_up", "", Unit::Kind::State);
    row("setup", "", Unit::Kind::None);
    row("http_requests_total", "", Unit::Kind::None);
    row("latency", "seconds", Unit::Kind::Seconds);
    row("speed", "furlongs", Unit::Kind::Other);
    row("", "", Unit::Kind::None);
    row("___", "", Unit::Kind::None);
}

void TestUnits::unitComesFromTheNameOrTheMetadata()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, metadata);
    QFETCH(Unit::Kind, kind);
    QFETCH(double, toBase);
    const Unit unit = unitOf(name.toStdString(), metadata.toStdString());
    QCOMPARE(unit.kind, kind);
    QCOMPARE(unit.toBase, toBase);
}

void TestUnits::rateChangesTheUnit_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("requests") << QByteArray("http_requests_total") << 41.2 << u"41.2 /s"_s;
    QTest::newRow("bytes") << QByteArray("sent_bytes_total") << 2097152.0 << u"2 MiB/s"_s;
    QTest::newRow("cpu") << QByteArray("process_cpu_seconds_total") << 0.214 << u"0.214 cores"_s;
    QTest::newRow("other seconds") << QByteArray("gc_pause_seconds_total") << 0.002 << u"2 ms/s"_s;
    QTest::newRow("energy") << QByteArray("energy_joules_total") << 1250.0 << u"1.25 kW"_s;
}

void TestUnits::rateChangesTheUnit()
{
    QFETCH(QByteArray, name);
    QFETCH(double, value);
    QFETCH(QString, expected);
    const Unit unit = rateOf(unitOf(name.toStdString()), name.toStdString());
    QCOMPARE(formatValue(value, unit, QLocale::c()).replace(u'\u00a0', u' '), expected);
}

void TestUnits::valuesReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, double value, const QString &expected) {
        QTest::addRow("%s %g", name, value) << QByteArray(name) << value << expected;
    };
    row("x_bytes", 155189248, u"148 MiB"_s);
    row("x_bytes", 0, u"0 B"_s);
    row("x_bytes", 1023, u"1023 B"_s);
    row("x_bytes", 1024, u"1 KiB"_s);
    row("x_seconds", 0.0612, u"61.2 ms"_s);
    row("x_seconds", 0.0000042, u"4.2 µs"_s);
    row("x_seconds", 2.5, u"2.5 s"_s);
    row("x_seconds", 0, u"0 s"_s);
    row("x_seconds", 15120, u"4 h 12 min"_s);
    row("x_seconds", 90061, u"1 d 1 h"_s);
    row("x_seconds", 86412, u"1 d"_s);
    row("x_seconds", -300, u"-5 min"_s);
    row("x_milliseconds", 61.2, u"61.2 ms"_s);
    row("x_milliseconds", 2500, u"2.5 s"_s);
    row("x_ratio", 0.003, u"0.3 %"_s);
    row("x_celsius", 41.25, u"41.3 °C"_s);
    row("x_volts", 0.0125, u"12.5 mV"_s);
    row("x", 1204, u"1204"_s);
    row("x", 12040, u"12 k"_s);
    row("x", 3123456, u"3.12 M"_s);
    row("x", 0.000001234, u"1.23e-06"_s);
    row("x", std::numeric_limits<double>::quiet_NaN(), u"NaN"_s);
    row("x_bytes", std::numeric_limits<double>::infinity(), u"+Inf"_s);
    row("x_seconds", -std::numeric_limits<double>::infinity(), u"-Inf"_s);
}

void TestUnits::valuesReadAsPeopleWriteThem()
{
    QFETCH(QByteArray, name);
    QFETCH(double, value);
    QFETCH(QString, expected);
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QCOMPARE(formatValue(value, unitOf(name.toStdString()), locale).replace(u'\u00a0', u' '),
             expected);
}

void TestUnits::numbersFollowTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(formatValue(0.0612, unitOf("x_seconds"), german).replace(u'\u00a0', u' '),
             u"61,2 ms"_s);
    QCOMPARE(tickText(0.5, 0.25, german), u"0,50"_s);
    QCOMPARE(tickText(1500, 500, german), u"1.500"_s);
}

void TestUnits::ticksOfOneAxisHaveTheSameDecimals()
{
    const QLocale c = QLocale::c();
    QCOMPARE(tickText(0, 0.05, c), u"0"_s);
    QCOMPARE(tickText(0.1, 0.05, c), u"0.10"_s);
    QCOMPARE(tickText(-0.05, 0.05, c), u"-0.05"_s);
    QCOMPARE(tickText(20, 10, c), u"20"_s);
    QCOMPARE(tickText(-1e-18, 0.1, c), u"0"_s);
    QVERIFY(tickText(1e300, 1e299, c).contains(u'e'));
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
