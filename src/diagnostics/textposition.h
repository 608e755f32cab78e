// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// A place in a text file; lines and columns count from one, zero means unknown.
struct FilePosition
{
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const FilePosition &) const = default;
};

} // namespace vigie
