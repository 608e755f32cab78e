// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoworld.h"
#include "pagereader.h"
#include "peerprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(VIGIE_TEST_DATA);

QString number(double value)
{
    return std::isnan(value) ? u"nan"_s : QString::number(value, 'g', 17);
}

// A sample as one line; bounds by their value, because readers differ in how they write them.
QString asLine(const QString &name, QStringList labels, double value)
{
    labels.sort();
    return name + u'{' + labels.join(u',') + u"} "_s + number(value);
}

QString label(const QString &name, const QString &value)
{
    const bool isBound = name == "le"_L1 || name == "quantile"_L1;
    const QString shown = isBound && value != "+Inf"_L1 ? number(value.toDouble()) : value;
    return name + u'=' + shown;
}

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList ourReading(const ScrapeResult &result, bool *accepted)
{
    PageReader reader;
    *accepted = reader.read(result.body, result.format).accepted;
    QStringList lines;
    for (const Sample &sample : reader.samples()) {
        QStringList labels;
        for (const Label &l : sample.labels)
            labels.append(label(fromStd(l.name), fromStd(l.value)));
        lines.append(asLine(fromStd(sample.name), labels, sample.value));
    }
    lines.sort();
    return lines;
}

QStringList independentReading(const ScrapeResult &result)
{
    QProcess python;
    const bool open = result.format == Format::OpenMetrics1;
    python.start(systemPython(),
                 {dataFolder + u"/readpage.py"_s, open ? u"openmetrics"_s : u"text"_s});
    python.write(result.body.data(), qint64(result.body.size()));
    python.closeWriteChannel();
    if (!python.waitForFinished(30000))
        return {};
    QStringList lines;
    const QJsonArray samples = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    for (const auto &entry : samples) {
        const QJsonArray sample = entry.toArray();
        QStringList labels;
        const QJsonObject all = sample.at(1).toObject();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!it.value().toString().isEmpty())
                labels.append(label(it.key(), it.value().toString()));
        }
        lines.append(asLine(sample.at(0).toString(), labels, sample.at(2).toString().toDouble()));
    }
    lines.sort();
    return lines;
}

void compareReadings(const ScrapeResult &result, qsizetype atLeast)
{
    bool accepted = false;
    const QStringList ours = ourReading(result, &accepted);
    QVERIFY(accepted);
    const QStringList theirs = independentReading(result);
    QVERIFY2(theirs.size() >= atLeast, qPrintable(QString::number(theirs.size())));
    QCOMPARE(ours, theirs);
}

bool hasPythonClient()
{
    QProcess python;
    python.start(systemPython(), {u"-c"_s, u"import prometheus_client"_s});
    return python.waitForFinished(20000) && python.exitCode() == 0;
}

ScrapeConfig textConfig(quint16 port)
{
    ScrapeConfig config = configFor(QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(port)));
    config.protobufAllowed = false;
    return config;
}

QStringList familyNames(const ScrapeResult &result)
{
    PageReader reader;
    (void)reader.read(result.body, result.format);
    QStringList all;
    for (const Family &family : reader.families())
        all.append(fromStd(family.name));
    all.sort();
    return all;
}

} // namespace

// The programs that people really run, their pages read by us and by prometheus_client.
class TestRealExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPythonClient())
            QSKIP("SKIPPED-TEST: no python3-prometheus-client");
    }

    void readsNodeExporter()
    {
        const QString program = peerProgram(u"prometheus-node-exporter"_s);
        if (program.isEmpty())
            QSKIP("SKIPPED-TEST: no prometheus-node-exporter (tests/peers.sh fetches it)");
        const quint16 port = freePort();
        PeerProcess exporter(program, {u"--web.listen-address=127.0.0.1:%1"_s.arg(port)});
        const auto result = exporter.firstPage(textConfig(port));
        QVERIFY2(result, exporter.output().constData());
        compareReadings(*result, 200);
    }

    void readsPrometheusAsTextAndProtobuf()
    {
        const QString program = peerProgram(u"prometheus"_s);
        if (program.isEmpty())
            QSKIP("SKIPPED-TEST: no prometheus (tests/peers.sh fetches it)");
        QTemporaryDir folder;
        QFile config(folder.filePath(u"empty.yml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.close();
        const quint16 port = freePort();
        PeerProcess server(program, {u"--config.file="_s + config.fileName(),
                                     u"--storage.tsdb.path="_s + folder.filePath(u"data"_s),
                                     u"--web.listen-address=127.0.0.1:%1"_s.arg(port)});
        const auto text = server.firstPage(textConfig(port));
        QVERIFY2(text, server.output().constData());
        compareReadings(*text, 100);
        if (QTest::currentTestFailed())
            return;

        ScrapeConfig binary = textConfig(port);
        binary.protobufAllowed = true;
        binary.compression = ScrapeConfig::Compression::Always;
        const auto protobuf = scrapeOnce(binary);
        QVERIFY(protobuf->ok());
        QCOMPARE(int(protobuf->format), int(Format::Protobuf));
        QVERIFY(protobuf->wireBytes < protobuf->bodyBytes);
        bool accepted = false;
        QVERIFY(ourReading(*protobuf, &accepted).size() >= 100);
        QVERIFY(accepted);
        // Later than the text, so that it may have more: what the server counts only once it
        // happens.
        const QStringList known = familyNames(*protobuf);
        for (const QString &name : familyNames(*text))
            QVERIFY2(known.contains(name), qPrintable(name));
    }

    void readsAPythonProgram()
    {
        const quint16 port = freePort();
        PeerProcess program(systemPython(),
                            {dataFolder + u"/exporter.py"_s, QString::number(port)});
        const auto open = program.firstPage(textConfig(port));
        QVERIFY2(open, program.output().constData());
        QCOMPARE(int(open->format), int(Format::OpenMetrics1));
        compareReadings(*open, 30);
        QVERIFY(open->body.find("job_seconds_bucket{le=\"+Inf\"") != std::string::npos);
    }

    void readsTheDemo()
    {
        // Of our own page the independent reading must think the same.
        ScrapeResult page;
        page.body = DemoWorld().pageAt(1790000123000, Format::PrometheusText);
        compareReadings(page, 250);
        page.format = Format::OpenMetrics1;
        page.body = DemoWorld().pageAt(1790000123000, Format::OpenMetrics1);
        compareReadings(page, 300);
    }
};

QTEST_GUILESS_MAIN(TestRealExporters)
#include "tst_realexporters.moc"
