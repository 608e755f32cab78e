// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a scrape costs the processor, fetching and reading apart. The server runs in another thread
// and is not counted.
#include "pagereader.h"
#include "scraper.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <libdeflate.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace vigie;

namespace {

constexpr int rounds = 12;

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Like kube-state-metrics: long labels, and every sixth value another than a round ago.
QByteArray makePage(int samples, int round)
{
    QByteArray page = "# TYPE kube_pod_container_status gauge\n";
    page.reserve(qsizetype(samples) * 260);
    for (int i = 0; i < samples; ++i) {
        const QByteArray n = QByteArray::number(i);
        page += "kube_pod_container_status{namespace=\"production-" + QByteArray::number(i % 40) +
                "\",pod=\"checkout-service-6d8f7b9c4d-" + n +
                "\",uid=\"3f2b8c1e-7a4d-4c59-9e0f-2d6b81a7c5f3\",container=\"checkout\",node=\""
                "ip-10-0-12-" +
                QByteArray::number(i % 250) +
                ".eu-central-1.compute.internal\",phase=\"Running\",condition=\"true\"} " +
                QByteArray::number(i % 6 == 0 ? i + round : i) + '\n';
    }
    return page;
}

QByteArray gzip(const QByteArray &plain)
{
    libdeflate_compressor *c = libdeflate_alloc_compressor(6);
    QByteArray out(qsizetype(libdeflate_gzip_compress_bound(c, std::size_t(plain.size()))), '\0');
    out.resize(qsizetype(libdeflate_gzip_compress(c, plain.constData(), std::size_t(plain.size()),
                                                  out.data(), std::size_t(out.size()))));
    libdeflate_free_compressor(c);
    return out;
}

// Serves its answers one after the other, each connection kept.
class Server final : public QTcpServer
{
public:
    explicit Server(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (socket->readAll().endsWith("\r\n\r\n"))
                    socket->write(m_answers.at(m_next++ % m_answers.size()));
            });
        });
    }

private:
    QList<QByteArray> m_answers;
    qsizetype m_next = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// The middle of what `work` costs this thread.
double costMs(const std::function<void()> &work)
{
    std::vector<double> costs;
    for (int i = 0; i < rounds; ++i) {
        const double before = threadCpuMs();
        work();
        costs.push_back(threadCpuMs() - before);
    }
    return median(costs);
}

ScrapeResultPtr scrape(Scraper &scraper, const ScrapeConfig &config)
{
    QEventLoop loop;
    ScrapeResultPtr result;
    const auto connection = QObject::connect(&scraper, &Scraper::scraped, &loop,
                                             [&](const QString &, const ScrapeResultPtr &scraped) {
                                                 result = scraped;
                                                 loop.quit();
                                             });
    scraper.scrape(QStringLiteral("bench"), config);
    loop.exec();
    QObject::disconnect(connection);
    return result;
}

void measure(const char *name, int samples, bool compressed)
{
    QList<QByteArray> answers;
    qsizetype pageSize = 0;
    for (int round = 0; round < 4; ++round) {
        const QByteArray page = makePage(samples, round);
        pageSize = page.size();
        const QByteArray body = compressed ? gzip(page) : page;
        answers.append("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n" +
                       QByteArray(compressed ? "Content-Encoding: gzip\r\n" : "") +
                       "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QThread thread;
    auto *server = new Server(answers);
    ScrapeConfig config;
    config.url = QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(server->serverPort()));
    config.timeout = std::chrono::seconds(60);
    config.bodyLimit = qint64(1) << 30;
    server->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();

    Scraper scraper;
    PageReader reader;
    const double fetch = costMs([&] { (void)scrape(scraper, config); });
    const double whole = costMs([&] {
        const ScrapeResultPtr result = scrape(scraper, config);
        (void)reader.read(std::move(result->body), result->format);
    });
    std::printf("%-14s %8.1f MB  %8d samples  fetch %8.2f ms  fetch and read %8.2f ms\n", name,
                double(pageSize) / 1e6, samples, fetch, whole);
    thread.quit();
    thread.wait();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::printf("processor time of the scraping thread, median of %d\n", rounds);
    measure("small", 550, false);
    measure("large", 100000, false);
    measure("large, gzip", 100000, true);
    return 0;
}
