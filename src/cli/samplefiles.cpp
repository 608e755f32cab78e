// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefiles.h"

#include "inputfile.h"
#include "openmetricsloader.h"
#include "recordingformat.h"
#include "recordingreader.h"
#include "seriesstore.h"
#include "storeimporter.h"
#include "terminal.h"

#include <QCoreApplication>

#include <sstream>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QueryCommand)
};

// The newest time; nothing where the file cannot be used.
std::optional<std::int64_t> loadText(const QString &name, std::string body, SeriesStore &store)
{
    const LoadedSamples loaded = loadOpenMetrics(std::move(body), store);
    if (!loaded.accepted) {
        const QString why = loaded.issues.empty()
                                ? QString()
                                : u"%1: "_s.arg(loaded.issues.front().line) +
                                      QString::fromStdString(loaded.issues.front().message);
        terminal::printError(Text::tr("%1 is no OpenMetrics text: %2").arg(name, why));
        return std::nullopt;
    }
    if (loaded.withoutTime > 0)
        terminal::printError(Text::tr("%1: %n sample(s) without timestamp left out", nullptr,
                                      static_cast<int>(loaded.withoutTime))
                                 .arg(name));
    return loaded.lastMs;
}

std::optional<std::int64_t> loadRecording(const QString &name, std::string body, SeriesStore &store)
{
    StoreImporter importer(store);
    std::istringstream in(std::move(body));
    const RecordingReport report = readRecording(in, importer);
    if (report.outcome == RecordingReport::Outcome::Newer) {
        terminal::printError(
            Text::tr("%1 was written by a newer Vigie: this one cannot read it.").arg(name));
        return std::nullopt;
    }
    const std::uint64_t lost = report.damagedBytes + report.tornBytes;
    if (lost > 0)
        terminal::printError(
            Text::tr("%1: %n byte(s) are damaged and left out", nullptr,
                     static_cast<int>(std::min<std::uint64_t>(lost, 2'000'000'000)))
                .arg(name));
    const StoreImporter::Counts counts = importer.finish();
    return counts.samples > 0 ? counts.lastMs : 0;
}

bool isRecordingText(const std::string &body)
{
    return recording::isRecording(
        {reinterpret_cast<const std::uint8_t *>(body.data()), body.size()});
}

} // namespace

std::optional<std::string> readWholeFile(const QString &name)
{
    QString why;
    std::optional<std::string> text = readInputFile(name, &why);
    if (!text)
        terminal::printError(Text::tr("%1 cannot be read: %2").arg(name, why));
    return text;
}

std::optional<std::int64_t> loadSampleFiles(const QStringList &names, SeriesStore &store)
{
    std::int64_t newest = 0;
    for (const QString &name : names) {
        std::optional<std::string> body = readWholeFile(name);
        if (!body)
            return std::nullopt;
        const auto last = isRecordingText(*body) ? loadRecording(name, std::move(*body), store)
                                                 : loadText(name, std::move(*body), store);
        if (!last)
            return std::nullopt;
        newest = std::max(newest, *last);
    }
    return newest;
}

} // namespace vigie
