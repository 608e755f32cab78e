// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composefile.h"

#include <QByteArray>
#include <QString>

namespace vigie {

/// What shall be different in one compose file.
struct ComposeEdit
{
    enum class Kind {
        AddPort,           ///< put `port` under `ports:`, which is made if there is none
        ChangePort,        ///< make the entry at `at` say `port`; the same mapping: quote it
        ExposeToPort,      ///< make the `expose:` entry at `at` a published port
        RemoveNetworkMode, ///< drop `network_mode:`
    };

    Kind kind = Kind::AddPort;
    QString service;
    ComposePort port;
    FilePosition at; ///< ComposePort::at of the entry to change
};

/// A change of a file's text that touches nothing but what it must: comments, order, quoting,
/// indentation, line ends and byte order mark stay.
struct ComposePatch
{
    QString file;
    QByteArray before;
    QByteArray after;
    QString diff;
    QString refusal;     ///< why there is no patch, for a person; empty when there is one
    bool isDone = false; ///< refused because the file says so already

    [[nodiscard]] bool isPossible() const { return refusal.isEmpty() && before != after; }
};

/// Makes the change and reads the result again: unless the two trees differ in the intended entry
/// only, the patch is refused. Nothing is written.
[[nodiscard]] ComposePatch patchComposeText(const QByteArray &text, const QString &path,
                                            const ComposeEdit &edit,
                                            const Variables &variables = {});
[[nodiscard]] ComposePatch patchComposeFile(const QString &path, const ComposeEdit &edit,
                                            const Variables &variables = {});

/// What was done to a file, and how to take it back.
struct FileChange
{
    bool done = false;
    QString error;  ///< for a person
    QString backup; ///< the file's former text
};

/// Writes the patch in one step, through symbolic links, permissions kept, the former text beside
/// it. Refuses when the file is read-only or is no longer what the patch was made for.
[[nodiscard]] FileChange applyPatch(const ComposePatch &patch);
/// Puts the former text back and removes the backup; refuses when the file was edited since.
[[nodiscard]] FileChange undoPatch(const ComposePatch &patch, const FileChange &applied);

} // namespace vigie
