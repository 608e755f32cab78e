// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

// What an argument of the program is, seen by its content: never by its file name's end.
struct OpenedThing
{
    enum class Kind { Url, Page, Report, Recording, Settings, Unknown };

    Kind kind = Kind::Unknown;
    QString place;   // the URL, or the file's absolute path
    QString problem; // of Unknown, for people
};

[[nodiscard]] OpenedThing whatIs(const QString &argument);

// For a program that runs in another folder: files by their absolute paths, all else as it is.
[[nodiscard]] QStringList withAbsolutePaths(const QStringList &arguments);

} // namespace vigie
