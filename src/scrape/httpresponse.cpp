// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpresponse.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace vigie {

namespace {

constexpr std::size_t longestHead = 65536;
constexpr std::size_t longestChunkLine = 4096;
constexpr std::size_t longestTrailer = 16384;
constexpr std::string_view magic = "HTTP/1.";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\t' || c == '\r';
    };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Whether a comma-separated header has the word, in any case of letters.
bool hasWord(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto comma = list.find(',');
        if (equalsIgnoringCase(trimmed(list.substr(0, comma)), word))
            return true;
        if (comma == std::string_view::npos)
            break;
        list.remove_prefix(comma + 1);
    }
    return false;
}

std::optional<std::uint64_t> number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// The head's end, lenient about bare line feeds; npos while it has not come.
std::size_t headEnd(std::string_view head)
{
    const auto strict = head.find("\r\n\r\n");
    const auto bare = head.find("\n\n");
    if (strict == std::string_view::npos && bare == std::string_view::npos)
        return std::string_view::npos;
    return strict < bare ? strict + 4 : bare + 2;
}

} // namespace

HttpResponse::HttpResponse(std::size_t bodyLimit, std::size_t excerptLimit)
    : m_bodyLimit(bodyLimit)
    , m_excerptLimit(excerptLimit)
{}

std::string_view HttpResponse::header(std::string_view name) const
{
    const auto found = std::find_if(m_headers.begin(), m_headers.end(), [&](const Header &h) {
        return equalsIgnoringCase(h.first, name);
    });
    return found == m_headers.end() ? std::string_view() : std::string_view(found->second);
}

bool HttpResponse::isReusable() const
{
    if (m_state != State::Complete || m_framing == Framing::UntilEnd || m_surplus || m_isExcerpt)
        return false;
    const std::string_view connection = header("Connection");
    return m_minorVersion >= 1 ? !hasWord(connection, "close") : hasWord(connection, "keep-alive");
}

HttpResponse::State HttpResponse::feed(std::string_view bytes)
{
    m_received += bytes.size();
    while (!bytes.empty() && (m_state == State::Head || m_state == State::Body)) {
        if (m_state == State::Head) {
            feedHead(bytes);
        } else if (m_framing == Framing::Chunked) {
            feedChunked(bytes);
        } else {
            const auto size = std::size_t(std::min<std::uint64_t>(m_remaining, bytes.size()));
            append(bytes.substr(0, size));
            takeLength(size);
            bytes.remove_prefix(size);
        }
    }
    m_surplus = m_surplus || !bytes.empty();
    return m_state;
}

void HttpResponse::takeLength(std::size_t size)
{
    if (m_framing == Framing::Length)
        m_remaining -= size;
    if (m_remaining == 0 && m_state == State::Body)
        m_state = State::Complete;
}

std::span<char> HttpResponse::room(std::size_t most)
{
    if (m_state != State::Body || m_framing != Framing::Length)
        return {};
    const std::size_t left = limit() - std::min(limit(), m_bodySize);
    const auto size = std::size_t(std::min<std::uint64_t>({m_remaining, left, most}));
    makeRoom(size);
    return {m_body.data() + m_bodySize, size};
}

HttpResponse::State HttpResponse::filled(std::size_t size)
{
    m_received += size;
    grow(size);
    takeLength(size);
    return m_state;
}

bool HttpResponse::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilEnd)
        m_state = State::Complete;
    return m_state == State::Complete;
}

std::size_t HttpResponse::limit() const
{
    return m_status == 200 ? m_bodyLimit : m_excerptLimit;
}

void HttpResponse::append(std::string_view bytes)
{
    bytes = bytes.substr(0, limit() - std::min(limit(), m_bodySize));
    makeRoom(bytes.size());
    std::copy(bytes.begin(), bytes.end(), m_body.data() + m_bodySize);
    grow(bytes.size());
}

void HttpResponse::makeRoom(std::size_t size)
{
    const std::size_t needed = m_bodySize + size;
    if (needed > m_body.capacity())
        m_body.reserve(std::max(needed, m_body.capacity() * 2));
    if (needed > m_body.size())
        m_body.resize(needed);
}

void HttpResponse::grow(std::size_t size)
{
    m_bodySize += size;
    if (m_bodySize < limit())
        return;
    m_isExcerpt = true;
    m_state = m_status == 200 ? State::OverLimit : State::Complete;
}

std::string HttpResponse::takeBody()
{
    m_body.resize(std::exchange(m_bodySize, 0));
    return std::move(m_body);
}

void HttpResponse::feedHead(std::string_view &bytes)
{
    const std::size_t before = m_head.size();
    m_head.append(bytes.substr(0, longestHead - std::min(longestHead, before)));
    const std::string_view begin = std::string_view(m_head).substr(0, magic.size());
    const auto end = headEnd(m_head);
    if (begin != magic.substr(0, begin.size()) ||
        (end == std::string_view::npos && m_head.size() >= longestHead)) {
        m_state = State::Malformed;
        bytes = {};
        return;
    }
    if (end == std::string_view::npos) {
        bytes = {};
        return;
    }
    bytes.remove_prefix(end - before);
    const std::string head = std::exchange(m_head, {}).substr(0, end);
    if (!readHead(head)) {
        m_head = head;
        m_status = 0;
        m_state = State::Malformed;
    }
}

bool HttpResponse::readStatusLine(std::string_view line)
{
    // HTTP/1.1 200 OK, the reason being optional.
    if (line.size() < magic.size() + 5 || line[magic.size() + 1] != ' ')
        return false;
    m_minorVersion = line[magic.size()] - '0';
    const auto status = number(line.substr(magic.size() + 2, 3), 10);
    if (!status || *status < 100 || *status > 999 || m_minorVersion < 0 || m_minorVersion > 9)
        return false;
    m_status = int(*status);
    m_reason = trimmed(line.substr(magic.size() + 5));
    return true;
}

bool HttpResponse::readHead(std::string_view head)
{
    const auto lineEnd = head.find('\n');
    if (!readStatusLine(trimmed(head.substr(0, lineEnd))))
        return false;
    head.remove_prefix(lineEnd + 1);
    m_headers.clear();
    while (!head.empty()) {
        const auto next = head.find('\n');
        const std::string_view raw = head.substr(0, next);
        head.remove_prefix(next == std::string_view::npos ? head.size() : next + 1);
        const std::string_view line = trimmed(raw);
        const bool isContinued = !raw.empty() && (raw.front() == ' ' || raw.front() == '\t');
        if (isContinued && !m_headers.empty()) {
            m_headers.back().second += ' ';
            m_headers.back().second += line;
            continue;
        }
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0)
            continue; // the empty line at the end, or nothing that we could use
        m_headers.emplace_back(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
    }
    if (m_status < 200 && m_status != 101) {
        m_status = 0; // "continue" and its like: the answer proper follows
        return true;
    }
    return chooseFraming();
}

void HttpResponse::reserveBody(std::size_t size)
{
    if (size <= m_body.capacity())
        return;
    m_body.clear(); // or what was in it before would be copied
    m_body.reserve(size);
}

bool HttpResponse::chooseFraming()
{
    m_state = State::Body;
    const std::string_view encoding = header("Transfer-Encoding");
    if (m_status == 204 || m_status == 304 || m_status == 101) {
        m_state = State::Complete;
        return true;
    }
    if (!encoding.empty() && !equalsIgnoringCase(encoding, "identity")) {
        m_framing = Framing::Chunked;
        return equalsIgnoringCase(encoding, "chunked");
    }
    std::optional<std::uint64_t> length;
    for (const Header &h : m_headers) {
        if (!equalsIgnoringCase(h.first, "Content-Length"))
            continue;
        const auto value = number(h.second, 10);
        if (!value || (length && *length != *value))
            return false;
        length = value;
    }
    m_framing = length ? Framing::Length : Framing::UntilEnd;
    m_remaining = length.value_or(UINT64_MAX);
    if (m_remaining == 0)
        m_state = State::Complete;
    if (!length)
        return true;
    if (m_status == 200 && *length >= limit())
        m_state = State::OverLimit;
    else
        reserveBody(std::min(std::size_t(*length), limit()) + bodySlack);
    return true;
}

void HttpResponse::feedChunked(std::string_view &bytes)
{
    if (m_chunkState != ChunkState::Data)
        return feedChunkLine(bytes);
    const auto size = std::size_t(std::min<std::uint64_t>(m_remaining, bytes.size()));
    append(bytes.substr(0, size));
    bytes.remove_prefix(size);
    m_remaining -= size;
    if (m_remaining == 0 && m_state == State::Body)
        m_chunkState = ChunkState::DataEnd;
}

void HttpResponse::feedChunkLine(std::string_view &bytes)
{
    const auto end = bytes.find('\n');
    m_chunkLine += bytes.substr(0, end);
    if (m_chunkLine.size() > longestChunkLine) {
        m_state = State::Malformed;
        return;
    }
    if (end == std::string_view::npos) {
        bytes = {};
        return;
    }
    bytes.remove_prefix(end + 1);
    endChunkLine();
    m_chunkLine.clear();
}

void HttpResponse::endChunkLine()
{
    const std::string_view line = trimmed(m_chunkLine);
    switch (m_chunkState) {
    case ChunkState::Size: {
        const auto size = number(trimmed(line.substr(0, line.find(';'))), 16);
        if (!size) {
            m_state = State::Malformed;
            return;
        }
        m_remaining = *size;
        m_chunkState = *size == 0 ? ChunkState::Trailer : ChunkState::Data;
        return;
    }
    case ChunkState::DataEnd:
        m_chunkState = ChunkState::Size;
        if (!line.empty())
            m_state = State::Malformed;
        return;
    case ChunkState::Trailer:
        m_trailerBytes += m_chunkLine.size() + 1;
        if (line.empty())
            m_state = State::Complete;
        else if (m_trailerBytes > longestTrailer)
            m_state = State::Malformed;
        return;
    case ChunkState::Data:
        return;
    }
}

} // namespace vigie
