// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodydecoder.h"

#include <QTest>

#include <libdeflate.h>

using namespace vigie;

namespace {

using Compress = std::size_t (*)(libdeflate_compressor *, const void *, std::size_t, void *,
                                 std::size_t);

std::string compress(const std::string &plain, Compress function)
{
    libdeflate_compressor *c = libdeflate_alloc_compressor(6);
    std::string out(libdeflate_gzip_compress_bound(c, plain.size()) + 64, '\0');
    out.resize(function(c, plain.data(), plain.size(), out.data(), out.size()));
    libdeflate_free_compressor(c);
    return out;
}

const std::string text = [] {
    std::string s;
    for (int i = 0; i < 5000; ++i)
        s += "metric_" + std::to_string(i) + "{a=\"b\"} " + std::to_string(i * i) + "\n";
    return s;
}();

constexpr qint64 plenty = 64 << 20;

} // namespace

class TestBodyDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<std::string>("wire");
        QTest::newRow("none") << QByteArray() << text;
        QTest::newRow("identity") << QByteArray("identity") << text;
        QTest::newRow("gzip") << QByteArray("gzip") << compress(text, libdeflate_gzip_compress);
        QTest::newRow("x-gzip, any case")
            << QByteArray(" X-GZip ") << compress(text, libdeflate_gzip_compress);
        QTest::newRow("deflate") << QByteArray("deflate")
                                 << compress(text, libdeflate_zlib_compress);
        QTest::newRow("raw deflate")
            << QByteArray("deflate") << compress(text, libdeflate_deflate_compress);
        QTest::newRow("two gzip members")
            << QByteArray("gzip")
            << compress(text.substr(0, 1000), libdeflate_gzip_compress) +
                   compress(text.substr(1000), libdeflate_gzip_compress);
        QTest::newRow("a large member before a small one")
            << QByteArray("gzip")
            << compress(text.substr(0, text.size() - 1), libdeflate_gzip_compress) +
                   compress(text.substr(text.size() - 1), libdeflate_gzip_compress);
    }
    void undoesEveryEncoding()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(std::string, wire);
        const DecodedBody decoded = decodeBody(wire, encoding, plenty);
        QCOMPARE(decoded.error, ScrapeError::None);
        QVERIFY(decoded.body == text);
    }

    void countsTheLimitAfterDecompression()
    {
        const auto size = qint64(text.size());
        const std::string wire = compress(text, libdeflate_gzip_compress);
        QCOMPARE(decodeBody(wire, "gzip", size + 1).error, ScrapeError::None);
        QCOMPARE(decodeBody(wire, "gzip", size).error, ScrapeError::TooLarge);
        QCOMPARE(decodeBody(wire, "gzip", 10).error, ScrapeError::TooLarge);
        QCOMPARE(decodeBody(text, "", size + 1).error, ScrapeError::None);
        QCOMPARE(decodeBody(text, "", size).error, ScrapeError::TooLarge);
    }

    void believesNoClaimedSize()
    {
        std::string wire = compress("up 1\n", libdeflate_gzip_compress);
        for (std::size_t i = 1; i <= 4; ++i)
            wire[wire.size() - i] = '\xff';
        const DecodedBody decoded = decodeBody(wire, "gzip", plenty);
        QCOMPARE(decoded.error, ScrapeError::BadEncoding);
        QVERIFY(decoded.body.capacity() < 1 << 20);
    }

    void neverCrashesOnDamage()
    {
        const std::string wire = compress(text, libdeflate_gzip_compress);
        for (std::size_t cut = 0; cut < wire.size(); cut += 997) {
            const DecodedBody decoded = decodeBody(wire.substr(0, cut), "gzip", plenty);
            QCOMPARE(decoded.error, cut == 0 ? ScrapeError::None : ScrapeError::BadEncoding);
        }
        for (std::size_t at = 0; at < wire.size(); at += 101) {
            std::string damaged = wire;
            damaged[at] = char(damaged[at] ^ 0x55);
            const DecodedBody decoded = decodeBody(damaged, "gzip", plenty);
            QVERIFY(decoded.error != ScrapeError::None || decoded.body == text);
        }
    }

    void refusesTheRest()
    {
        QCOMPARE(decodeBody("up 1\n", "br", plenty).error, ScrapeError::BadEncoding);
        QCOMPARE(decodeBody("up 1\n", "gzip, gzip", plenty).error, ScrapeError::BadEncoding);
        const std::string wire = compress(text, libdeflate_zlib_compress) + "more";
        QCOMPARE(decodeBody(wire, "deflate", plenty).error, ScrapeError::BadEncoding);
    }
};

QTEST_GUILESS_MAIN(TestBodyDecoder)
#include "tst_bodydecoder.moc"
