// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordingwriter.h"
#include "storeexporter.h"

#include <QString>

#include <memory>

namespace vigie {

// Writes what comes into a store to a recording while it comes, so that little is lost should the
// program be ended from outside.
class Recorder final
{
public:
    Recorder(std::shared_ptr<const SeriesStore> store, const QString &file);

    bool save();
    bool end(); // the last save
    [[nodiscard]] std::uint64_t bytes() const { return m_writer.size(); }
    [[nodiscard]] QString problem() const; // in words

private:
    std::shared_ptr<const SeriesStore> m_store;
    QString m_file;
    StoreExporter m_exporter;
    RecordingWriter m_writer;
};

} // namespace vigie
