// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpanswer.h"

namespace vigie {

namespace {

constexpr qsizetype maxHead = 65536;

} // namespace

QByteArray HttpAnswer::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

void HttpAnswerReader::feed(const QByteArray &bytes)
{
    if (m_done)
        return;
    if (m_received.size() < maxHead && !m_hasHead)
        m_received += bytes.left(maxHead - m_received.size());
    m_pending += bytes;
    m_isHttp = m_received.startsWith("HTTP/");
    if (!m_hasHead && (!m_isHttp || !readHead()))
        return;
    readBody();
}

bool HttpAnswerReader::readHead()
{
    qsizetype end = m_pending.indexOf("\r\n\r\n");
    qsizetype skip = 4;
    if (const qsizetype bare = m_pending.indexOf("\n\n"); bare >= 0 && (end < 0 || bare < end)) {
        end = bare;
        skip = 2;
    }
    if (end < 0)
        return false;
    const QByteArray head = m_pending.left(end);
    m_pending.remove(0, end + skip);
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> status = lines.constFirst().trimmed().split(' ');
    m_response = {};
    m_response.status = status.value(1).toInt();
    m_response.reason = status.mid(2).join(' ');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            m_response.headers.emplace_back(lines[i].left(colon).trimmed().toLower(),
                                            lines[i].mid(colon + 1).trimmed());
    }
    if (m_response.status / 100 == 1) // an interim answer: the real one follows
        return !m_pending.isEmpty() && readHead();
    m_hasHead = true;
    m_chunked = m_response.header("transfer-encoding").toLower().contains("chunked");
    bool isNumber = false;
    const qint64 length = m_response.header("content-length").toLongLong(&isNumber);
    if (isNumber && length >= 0 && !m_chunked)
        m_response.announcedLength = length;
    if (m_response.status == 204 || m_response.status == 304) {
        m_response.complete = true;
        m_done = true;
    }
    return true;
}

void HttpAnswerReader::append(const QByteArray &bytes)
{
    const qsizetype room = m_maxBody - m_response.body.size();
    m_response.body += bytes.left(room);
    if (bytes.size() > room) {
        m_response.tooLarge = true;
        m_done = true;
    }
}

void HttpAnswerReader::readBody()
{
    if (m_chunked) {
        while (!m_done && readChunk())
            continue;
        return;
    }
    append(m_pending);
    m_pending.clear();
    if (m_response.announcedLength >= 0 && m_response.body.size() >= m_response.announcedLength) {
        m_response.body.truncate(m_response.announcedLength);
        m_response.complete = true;
        m_done = true;
    }
}

bool HttpAnswerReader::readChunk()
{
    const qsizetype lineEnd = m_pending.indexOf('\n');
    if (lineEnd < 0) {
        m_done = m_pending.size() > 4096; // no chunk size is that long
        return false;
    }
    bool isNumber = false;
    const QByteArray line = m_pending.left(lineEnd).trimmed();
    const qint64 size = line.split(';').constFirst().toLongLong(&isNumber, 16);
    if (!isNumber || size < 0) {
        m_done = true;
        return false;
    }
    if (size == 0) {
        m_response.complete = true;
        m_done = true;
        return false;
    }
    if (m_pending.size() < lineEnd + 1 + size + 1 && size <= m_maxBody)
        return false;
    append(m_pending.mid(lineEnd + 1, size));
    m_pending.remove(0, lineEnd + 1 + size);
    if (m_pending.startsWith('\r'))
        m_pending.remove(0, 1);
    if (m_pending.startsWith('\n'))
        m_pending.remove(0, 1);
    return true;
}

void HttpAnswerReader::finish()
{
    if (m_done)
        return;
    m_done = true;
    if (m_hasHead && !m_chunked && m_response.announcedLength < 0)
        m_response.complete = true;
}

} // namespace vigie
