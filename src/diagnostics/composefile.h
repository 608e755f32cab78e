// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composeport.h"
#include "composevariables.h"
#include "textposition.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

/// What is wrong with a compose file, for a person: file:line:column and a sentence.
struct ComposeProblem
{
    enum class Kind { Missing, NotReadable, TooLarge, Syntax, Structure, Variable };

    Kind kind = Kind::Syntax;
    FilePosition at;
    QString message;

    [[nodiscard]] QString toString() const;
};

/// How a key of this file joins what earlier files say about it.
enum class ComposeMerge { Append, Override, Reset };

struct ComposeService
{
    QString name;
    FilePosition at;
    QString image;
    bool hasBuild = false;
    bool hasExtends = false; ///< more may come from elsewhere
    QList<ComposePort> ports;
    std::optional<FilePosition> portsAt;
    ComposeMerge portsMerge = ComposeMerge::Append;
    QList<ComposePort> expose;
    QStringList profiles;
    QString networkMode;
    std::optional<FilePosition> networkModeAt;
    QStringList networks;
};

struct ComposeNetwork
{
    QString name;
    FilePosition at;
    bool isInternal = false;
    bool isExternal = false;
};

/// One compose file as far as the diagnosis needs it. Reading never fails: what cannot be read is
/// a problem, and the rest is there.
struct ComposeFile
{
    QString path;
    QString projectName; ///< the top-level `name:`
    QList<ComposeService> services;
    QList<ComposeNetwork> networks;
    QList<ComposeProblem> problems;

    [[nodiscard]] const ComposeService *service(const QString &name) const;
};

[[nodiscard]] ComposeFile readComposeFile(const QString &path, const Variables &variables = {});
[[nodiscard]] ComposeFile parseComposeText(const QByteArray &text, const QString &path,
                                           const Variables &variables = {});

/// What several files say together about a service, as compose merges them: ports are appended
/// unless tagged !override or !reset, single values are replaced. Nothing if no file has it.
[[nodiscard]] std::optional<ComposeService> mergedService(const QList<ComposeFile> &files,
                                                          const QString &name);

} // namespace vigie
