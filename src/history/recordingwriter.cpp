// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingwriter.h"

namespace vigie {

using recording::Kind;

RecordingWriter::RecordingWriter(std::filesystem::path path, std::uint64_t run)
    : m_path(std::move(path))
    , m_run(run)
{}

bool RecordingWriter::open()
{
    return m_file.isOpen() ||
           (!m_file.error() && m_file.create(m_path) && m_file.write(recording::headBytes(m_run)));
}

// What is half written would only be damage to its readers.
bool RecordingWriter::undo()
{
    if (!m_file.isOpen())
        return false;
    const bool cut = m_safe > 0 && m_file.cut(m_safe);
    m_file.close();
    if (!cut && m_safe == 0) {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    return false;
}

bool RecordingWriter::write(Bytes &frame, Kind kind)
{
    recording::sealFrame(frame, kind);
    return (open() && m_file.write(frame)) || undo();
}

bool RecordingWriter::takeFamilies(std::span<const std::shared_ptr<const Family>> families)
{
    Bytes frame = recording::beginFrame();
    recording::putFamilies(families, frame);
    return write(frame, Kind::Families);
}

bool RecordingWriter::takeSeries(std::uint64_t group, std::span<const PlacedSeries> series)
{
    Bytes frame = recording::beginFrame();
    recording::putSeries(group, series, frame);
    return write(frame, Kind::Series);
}

bool RecordingWriter::takeBlock(const Block &block)
{
    Bytes frame = recording::beginFrame();
    recording::putBlock(block, frame);
    return write(frame, Kind::Block);
}

bool RecordingWriter::passEnds()
{
    if (!m_file.isOpen() || m_file.size() == m_safe)
        return true; // nothing came
    if (!m_file.sync())
        return undo();
    m_safe = m_file.size();
    return true;
}

bool RecordingWriter::end()
{
    Bytes frame = recording::beginFrame();
    return write(frame, Kind::End) && passEnds();
}

} // namespace vigie
