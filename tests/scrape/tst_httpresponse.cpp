// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpresponse.h"

#include <QTest>

#include <algorithm>

using namespace vigie;

namespace {

using State = HttpResponse::State;

constexpr std::size_t limit = 1000;
constexpr std::size_t excerpt = 100;

// As a connection does it: what can go to its place at once does.
void deliver(HttpResponse &response, std::string_view bytes, std::size_t piece)
{
    while (!bytes.empty()) {
        std::size_t size = std::min(piece, bytes.size());
        if (const auto room = response.room(size); !room.empty()) {
            size = room.size();
            std::copy_n(bytes.begin(), size, room.begin());
            response.filled(size);
        } else {
            response.feed(bytes.substr(0, size));
        }
        bytes.remove_prefix(size);
    }
}

} // namespace

class TestHttpResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAResponse_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("body");
        QTest::addColumn<bool>("reusable");
        const auto row = [](const char *name, const char *bytes, int status, const char *body,
                            bool reusable) {
            QTest::newRow(name) << std::string(bytes) << status << std::string(body) << reusable;
        };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nup 1\n", 200, "up 1\n", true);
        row("no reason", "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", 200, "x", true);
        row("bare line feeds", "HTTP/1.1 200 OK\ncontent-length: 1\n\nx", 200, "x", true);
        row("no blank after the colon", "HTTP/1.1 200 OK\r\nContent-Length:1\r\n\r\nx", 200, "x",
            true);
        row("same length twice",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx", 200, "x", true);
        row("close", "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 1\r\n\r\nx", 200, "x",
            false);
        row("old", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, "x", false);
        row("old and kept",
            "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\nx", 200, "x",
            true);
        row("empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200, "", true);
        row("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", true);
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nup "
            "\r\n2;a=b\r\n1\n\r\n0\r\n\r\n",
            200, "up 1\n", true);
        row("chunks with a trailer",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nContent-Length: "
            "99\r\n\r\nA\r\n0123456789\r\n0\r\nA: b\r\n\r\n",
            200, "0123456789", true);
        row("after a continue",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, "x",
            true);
        row("more than promised", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxyz", 200, "x",
            false);
        row("a folded header", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\nContent-Length: 1\r\n\r\nx", 200,
            "x", true);
    }
    void readsAResponse()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, status);
        QFETCH(std::string, body);
        QFETCH(bool, reusable);
        for (std::size_t piece : {bytes.size(), std::size_t(1), std::size_t(3)}) {
            HttpResponse response(limit, excerpt);
            QVERIFY(response.isUntouched());
            for (std::size_t at = 0; at < bytes.size(); at += piece)
                response.feed(std::string_view(bytes).substr(at, piece));
            QCOMPARE(int(response.state()), int(State::Complete));
            QCOMPARE(response.status(), status);
            QCOMPARE(response.isReusable(), reusable);
            QCOMPARE(response.takeBody(), body);
        }
    }

    void readsABodyIntoItsPlace_data() { readsAResponse_data(); }
    void readsABodyIntoItsPlace()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, status);
        QFETCH(std::string, body);
        QFETCH(bool, reusable);
        for (const std::string &old : {std::string(), std::string(2, '#'), std::string(500, '#')}) {
            for (std::size_t piece : {bytes.size(), std::size_t(1), std::size_t(3)}) {
                HttpResponse response(limit, excerpt);
                response.lendBody(std::string(old));
                deliver(response, bytes, piece);
                QCOMPARE(int(response.state()), int(State::Complete));
                QCOMPARE(response.status(), status);
                QCOMPARE(response.isReusable(), reusable);
                QCOMPARE(response.bodyBytes(), body.size());
                QCOMPARE(response.takeBody(), body);
            }
        }
    }

    void hasNoRoomForWhatIsNotTheBody()
    {
        HttpResponse response(limit, excerpt);
        QVERIFY(response.room(10).empty());
        response.feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nup");
        QCOMPARE(response.room(2).size(), std::size_t(2));
        QCOMPARE(response.room(10).size(), std::size_t(3));
        QCOMPARE(int(response.filled(3)), int(State::Complete));
        QVERIFY(response.room(10).empty());
        HttpResponse chunked(limit, excerpt);
        chunked.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nup");
        QVERIFY(chunked.room(10).empty());
    }

    void findsHeadersInAnyCase()
    {
        HttpResponse response(limit, excerpt);
        response.feed("HTTP/1.1 200 OK\r\ncontent-TYPE:\t text/plain \r\nA: b\r\n\r\n");
        QCOMPARE(response.header("Content-Type"), std::string_view("text/plain"));
        QCOMPARE(response.header("B"), std::string_view());
        QCOMPARE(response.headers().size(), std::size_t(2));
    }

    void knowsWhetherTheEndIsTheEnd_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char *name, const char *bytes, bool whole) {
            QTest::newRow(name) << std::string(bytes) << whole;
        };
        row("nothing", "", false);
        row("half a head", "HTTP/1.1 200 OK\r\nA: b", false);
        row("no length", "HTTP/1.1 200 OK\r\n\r\nup 1", true);
        row("no length, no body", "HTTP/1.1 200 OK\r\n\r\n", true);
        row("short of the length", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nup 1", false);
        row("in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nup", false);
        row("between chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nup\r\n",
            false);
        row("in the last chunk",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nup\r\n0\r\n", false);
    }
    void knowsWhetherTheEndIsTheEnd()
    {
        QFETCH(std::string, bytes);
        QFETCH(bool, whole);
        HttpResponse response(limit, excerpt);
        response.feed(bytes);
        QCOMPARE(response.end(), whole);
        QVERIFY(!response.isReusable());
    }

    void refusesWhatIsNotHttp_data()
    {
        QTest::addColumn<std::string>("bytes");
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << bytes;
        };
        row("another protocol", "-ERR unknown command\r\n");
        row("one wrong byte", "S");
        row("http 2", "HTTP/2 200\r\n\r\n");
        row("no status", "HTTP/1.1 OK\r\n\r\n");
        row("status out of range", "HTTP/1.1 099 x\r\n\r\n");
        row("length that is no number", "HTTP/1.1 200 OK\r\nContent-Length: 5x\r\n\r\n");
        row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n");
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n");
        row("unknown transfer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
        row("chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
        row("chunk size too long",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + std::string(5000, '0'));
        row("chunk size overflow",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n");
        row("chunk longer than it says",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxyz\r\n");
        row("endless head", "HTTP/1.1 200 OK\r\n" + std::string(70000, 'a'));
    }
    void refusesWhatIsNotHttp()
    {
        QFETCH(std::string, bytes);
        HttpResponse response(limit, excerpt);
        response.feed(bytes);
        QCOMPARE(int(response.state()), int(State::Malformed));
        response.feed("more");
        QCOMPARE(int(response.state()), int(State::Malformed));
        QVERIFY(!response.end());
        QVERIFY(response.headBytes().size() <= 65536);
    }

    void stopsAtTheLimit()
    {
        HttpResponse announced(limit, excerpt);
        announced.feed("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        QCOMPARE(int(announced.state()), int(State::OverLimit));
        HttpResponse endless(limit, excerpt);
        endless.feed("HTTP/1.1 200 OK\r\n\r\n" + std::string(5000, 'x'));
        QCOMPARE(int(endless.state()), int(State::OverLimit));
        QCOMPARE(endless.bodyBytes(), limit);
        HttpResponse fits(limit, excerpt);
        fits.feed("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n" + std::string(999, 'x'));
        QCOMPARE(int(fits.state()), int(State::Complete));
    }

    void keepsAnExcerptOfOtherAnswers()
    {
        HttpResponse inPlace(limit, excerpt);
        deliver(inPlace, "HTTP/1.1 404 No\r\nContent-Length: 200\r\n\r\n" + std::string(200, 'x'),
                90);
        QCOMPARE(int(inPlace.state()), int(State::Complete));
        QCOMPARE(inPlace.takeBody(), std::string(excerpt, 'x'));
        QVERIFY(!inPlace.isReusable());
        HttpResponse response(limit, excerpt);
        response.feed("HTTP/1.1 500 Oh\r\nContent-Length: 100000\r\n\r\n" + std::string(500, 'x'));
        QCOMPARE(int(response.state()), int(State::Complete));
        QCOMPARE(response.bodyBytes(), excerpt);
        QVERIFY(!response.isReusable());
    }
};

QTEST_GUILESS_MAIN(TestHttpResponse)
#include "tst_httpresponse.moc"
