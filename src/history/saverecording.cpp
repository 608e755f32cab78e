// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saverecording.h"

#include "recordingwriter.h"
#include "storeexporter.h"

namespace vigie {

std::error_code saveRecording(const SeriesStore &store, const std::filesystem::path &path)
{
    std::filesystem::path part = path;
    part += ".part";
    std::error_code error;
    std::filesystem::remove(part, error); // of an earlier try
    {
        RecordingWriter writer(part, 0);
        StoreExporter exporter(store, StoreExporter::Scope::Everything);
        if (!exporter.run(writer, true) || !writer.end())
            return writer.error();
    }
    std::filesystem::rename(part, path, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
    }
    return error;
}

} // namespace vigie
