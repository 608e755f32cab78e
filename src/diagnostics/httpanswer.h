// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>
#include <vector>

namespace vigie {

// An HTTP/1.x answer as it came, bounded.
struct HttpAnswer
{
    int status = 0;
    QByteArray reason;
    std::vector<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;                                        // without chunk framing
    qint64 announcedLength = -1;                            // Content-Length
    bool complete = false; // as long as announced, or ended by the peer where nothing was
    bool tooLarge = false; // the body was cut at the bound

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

// Reads an answer piece by piece.
class HttpAnswerReader
{
public:
    explicit HttpAnswerReader(qsizetype maxBody)
        : m_maxBody(maxBody)
    {}

    void feed(const QByteArray &bytes);
    void finish(); // the peer closed

    [[nodiscard]] bool isHttp() const { return m_received.size() < 5 || m_isHttp; }
    [[nodiscard]] bool hasHead() const { return m_hasHead; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] const QByteArray &firstBytes() const { return m_received; } // at most 64 KiB
    [[nodiscard]] const HttpAnswer &response() const { return m_response; }

private:
    bool readHead();
    void readBody();
    bool readChunk();
    void append(const QByteArray &bytes);

    qsizetype m_maxBody;
    QByteArray m_received; // the head, and what came first when it is no HTTP
    QByteArray m_pending;
    HttpAnswer m_response;
    bool m_isHttp = false;
    bool m_hasHead = false;
    bool m_chunked = false;
    bool m_done = false;
};

} // namespace vigie
