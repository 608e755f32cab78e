// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedthing.h"

#include "settingsexchange.h"
#include "urlanalysis.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstBytes = 64 * 1024;
constexpr char recordingMagic[] = "\x8eVIGIE\r\n";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenedThing)
};

OpenedThing unknown(const QString &place, const QString &problem)
{
    return {OpenedThing::Kind::Unknown, place, problem};
}

OpenedThing whatFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return unknown(path, Text::tr("%1 is a folder.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return unknown(path, Text::tr("%1 cannot be opened: %2").arg(path, file.errorString()));
    const QByteArray begin = file.read(firstBytes);
    if (begin.startsWith(recordingMagic))
        return {OpenedThing::Kind::Recording, path, {}};
    if (isSettingsExport(begin))
        return {OpenedThing::Kind::Settings, path, {}};
    if (begin.trimmed().startsWith('{')) {
        if (begin.contains("\"checks\"") || begin.contains("\"verdict\""))
            return {OpenedThing::Kind::Report, path, {}};
        return unknown(path, Text::tr("%1 is neither a report nor settings of Vigie.").arg(path));
    }
    return {OpenedThing::Kind::Page, path, {}};
}

} // namespace

OpenedThing whatIs(const QString &argument)
{
    const QUrl url(argument);
    const QString path = url.isLocalFile() ? url.toLocalFile() : argument;
    const QFileInfo info(path);
    if (info.exists())
        return whatFile(info.absoluteFilePath());
    const bool isPath = url.isLocalFile() || argument.startsWith(u'/') ||
                        argument.startsWith(u'.') || argument.endsWith(".json"_L1);
    if (isPath)
        return unknown(path, Text::tr("%1 does not exist.").arg(path));
    const UrlAnalysis analysis = analyzeUrl(argument);
    if (!analysis.usable && !analysis.corrected.isEmpty())
        return {OpenedThing::Kind::Url, analysis.corrected, {}}; // such as localhost:9090
    if (!analysis.usable) {
        const UrlFinding *error = analysis.firstError();
        return unknown(argument,
                       error != nullptr ? error->message : Text::tr("%1 is no URL.").arg(argument));
    }
    return {OpenedThing::Kind::Url, argument, {}};
}

QStringList withAbsolutePaths(const QStringList &arguments)
{
    QStringList absolute;
    for (const QString &argument : arguments) {
        const QFileInfo info(argument);
        absolute.append(info.exists() ? info.absoluteFilePath() : argument);
    }
    return absolute;
}

} // namespace vigie
