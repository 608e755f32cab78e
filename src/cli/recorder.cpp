// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include <QCoreApplication>
#include <QDateTime>

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

} // namespace

Recorder::Recorder(std::shared_ptr<const SeriesStore> store, const QString &file)
    : m_store(std::move(store))
    , m_file(file)
    , m_exporter(*m_store, StoreExporter::Scope::Everything)
    , m_writer(std::filesystem::path(file.toStdU16String()),
               static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()))
{}

bool Recorder::save()
{
    return m_exporter.run(m_writer, true);
}

bool Recorder::end()
{
    return save() && m_writer.end();
}

QString Recorder::problem() const
{
    if (m_writer.error() == std::errc::file_exists)
        return Text::tr("%1 is there already: recordings are not written over.").arg(m_file);
    return Text::tr("%1 cannot be written: %2")
        .arg(m_file, QString::fromLocal8Bit(m_writer.error().message().c_str()));
}

} // namespace vigie
