// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingreader.h"

#include "recordingformat.h"
#include "storeimporter.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <vector>

namespace vigie {

namespace {

using namespace recording;

constexpr std::size_t searchSize = 1U << 16U;

class Reader
{
public:
    Reader(std::istream &in, StoreImporter &importer)
        : m_in(in)
        , m_importer(importer)
    {
        m_in.seekg(0, std::ios::end);
        m_size = static_cast<std::uint64_t>(std::max<std::streamoff>(m_in.tellg(), 0));
    }

    RecordingReport run()
    {
        Bytes head = bytesAt(0, headSize);
        if (!isRecording(head)) {
            m_report.outcome = RecordingReport::Outcome::NotARecording;
            return m_report;
        }
        const std::optional<Head> parsed = parseHead(head);
        if (parsed && parsed->version > version) {
            m_report.outcome = RecordingReport::Outcome::Newer;
            return m_report;
        }
        if (parsed)
            m_importer.beginRun(parsed->run);
        else
            m_report.damagedBytes += std::min<std::uint64_t>(headSize, m_size);
        for (std::uint64_t at = std::min<std::uint64_t>(headSize, m_size); at < m_size;)
            at = readFrame(at);
        return m_report;
    }

private:
    Bytes bytesAt(std::uint64_t at, std::size_t size)
    {
        Bytes bytes(static_cast<std::size_t>(std::min<std::uint64_t>(size, m_size - at)));
        m_in.clear();
        m_in.seekg(static_cast<std::streamoff>(at));
        m_in.read(reinterpret_cast<char *>(bytes.data()),
                  static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(m_in.gcount(), 0)));
        return bytes;
    }

    // Where the next frame may begin.
    std::uint64_t readFrame(std::uint64_t at)
    {
        const std::optional<FrameHead> head = parseFrameHead(bytesAt(at, frameHeadSize));
        if (!head)
            return skipDamage(at);
        const std::uint64_t payloadAt = at + frameHeadSize;
        if (head->size > m_size - payloadAt)
            return skipDamage(at);
        Bytes payload = bytesAt(payloadAt, head->size);
        const bool whole = payload.size() == head->size && checksum(payload) == head->checksum;
        payload.resize(payload.size() + readPadding);
        const std::uint64_t end = payloadAt + head->size;
        m_report.complete = whole && head->kind == Kind::End && end == m_size;
        if (!whole || !take(head->kind, std::span(payload).first(head->size)))
            m_report.damagedBytes += end - at;
        return end;
    }

    // A crash leaves its damage at the end; elsewhere something was overwritten.
    std::uint64_t skipDamage(std::uint64_t at)
    {
        const std::uint64_t next = nextFrame(at + 1);
        (next == m_size ? m_report.tornBytes : m_report.damagedBytes) += next - at;
        return next;
    }

    std::uint64_t nextFrame(std::uint64_t at)
    {
        while (at < m_size) {
            const Bytes bytes = bytesAt(at, searchSize);
            if (bytes.size() < frameHeadSize)
                return m_size;
            for (auto from = bytes.begin();;) {
                from = std::search(from, bytes.end(), marker.begin(), marker.end());
                const auto offset = static_cast<std::size_t>(from - bytes.begin());
                if (offset + frameHeadSize > bytes.size())
                    break;
                if (parseFrameHead(std::span(bytes).subspan(offset)))
                    return at + offset;
                ++from;
            }
            at += bytes.size() - frameHeadSize + 1;
        }
        return m_size;
    }

    bool take(Kind kind, std::span<const std::uint8_t> payload)
    {
        switch (kind) {
        case Kind::Families: {
            const auto families = parseFamilies(payload);
            return families && m_importer.takeFamilies(*families);
        }
        case Kind::Series: {
            const auto series = parseSeries(payload);
            return series && m_importer.takeSeries(series->group, series->series);
        }
        case Kind::Block: {
            const auto block = parseBlock(payload);
            return block && m_importer.takeBlock(*block);
        }
        case Kind::End:
            break;
        }
        return true;
    }

    std::istream &m_in;
    StoreImporter &m_importer;
    std::uint64_t m_size = 0;
    RecordingReport m_report;
};

} // namespace

RecordingReport readRecording(std::istream &in, StoreImporter &importer)
{
    return Reader(in, importer).run();
}

RecordingReport readRecording(const std::filesystem::path &path, StoreImporter &importer)
{
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (in)
        return readRecording(in, importer);
    RecordingReport report;
    report.outcome = RecordingReport::Outcome::Unreadable;
    report.error = std::error_code(errno != 0 ? errno : EIO, std::generic_category());
    return report;
}

} // namespace vigie
