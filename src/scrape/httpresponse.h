// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

// Room left at the end of a body, so that a parser may add a terminator without copying.
inline constexpr std::size_t bodySlack = 64;

// Reads one HTTP/1 response, bytes as they come (RFC 9112). Bounded: a head of 64 KiB, a body of
// the limit given. Knows a complete body from one that was cut, which is why it exists: the
// network classes take a chunked body without its end for a whole one when the end of the
// connection comes with the data.
class HttpResponse
{
public:
    enum class State {
        Head,      // the status line or the headers are not complete
        Body,      // …and there is more to come
        Complete,  // the body's end was seen
        OverLimit, // the body has reached its limit, or says that it will
        Malformed, // this is not HTTP/1, or it breaks its framing
    };

    // excerptLimit: for bodies of a status other than 200. They end there, Complete.
    HttpResponse(std::size_t bodyLimit, std::size_t excerptLimit);

    // Memory for the body that was used before. What is in it is overwritten, and so needs no
    // clearing for what comes.
    void lendBody(std::string &&buffer) { m_body = std::move(buffer); }

    State feed(std::string_view bytes);
    // Where the next bytes belong when they are the body's and nothing but that: read them there,
    // at most so many, and say how many came. Empty when they have to be fed.
    [[nodiscard]] std::span<char> room(std::size_t most);
    State filled(std::size_t size);
    // The connection ended. False: in the middle of the response.
    [[nodiscard]] bool end();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasHead() const { return m_status != 0; }
    [[nodiscard]] bool isUntouched() const { return m_received == 0; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const std::string &reason() const { return m_reason; }
    using Header = std::pair<std::string, std::string>;
    [[nodiscard]] const std::vector<Header> &headers() const { return m_headers; }
    // The first header of that name, in any case of letters; empty when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    // Whether the connection may carry another request.
    [[nodiscard]] bool isReusable() const;

    [[nodiscard]] std::size_t bodyBytes() const { return m_bodySize; }
    [[nodiscard]] std::string takeBody();
    // What came in place of a head: to show what speaks there.
    [[nodiscard]] const std::string &headBytes() const { return m_head; }

private:
    enum class Framing { None, Length, Chunked, UntilEnd };
    enum class ChunkState { Size, Data, DataEnd, Trailer };

    void feedHead(std::string_view &bytes);
    [[nodiscard]] bool readHead(std::string_view head);
    [[nodiscard]] bool readStatusLine(std::string_view line);
    [[nodiscard]] bool chooseFraming();
    void feedChunked(std::string_view &bytes);
    void feedChunkLine(std::string_view &bytes);
    void endChunkLine();
    void takeLength(std::size_t size);
    void append(std::string_view bytes);
    void reserveBody(std::size_t size);
    void makeRoom(std::size_t size);
    void grow(std::size_t size);
    [[nodiscard]] std::size_t limit() const;

    std::size_t m_bodyLimit;
    std::size_t m_excerptLimit;
    State m_state = State::Head;
    Framing m_framing = Framing::None;
    ChunkState m_chunkState = ChunkState::Size;
    int m_status = 0;
    int m_minorVersion = 1;
    std::string m_reason;
    std::vector<Header> m_headers;
    std::string m_head;      // until it is complete
    std::string m_chunkLine; // a size or a trailer, until it is complete
    std::string m_body;      // the body, then what was in its memory before
    std::size_t m_bodySize = 0;
    std::uint64_t m_remaining = 0; // of the body, or of the chunk
    std::uint64_t m_received = 0;
    std::size_t m_trailerBytes = 0;
    bool m_surplus = false; // bytes after the end
    bool m_isExcerpt = false;
};

} // namespace vigie
