// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerexec.h"
#include "insidefacts.h"
#include "insidetools.h"

#include <optional>

namespace vigie {

// What a tool's exit code and output say about the page; nothing when the image does not have the
// tool, or it broke down.
[[nodiscard]] std::optional<PageProbe>
insideAnswer(const InsideTool &tool, const InsideRequest &request, const ExecResult &result);

// Fetches pages by the programs of one container. Looks for a program once.
class InsideFetcher
{
public:
    // ownProgram: the container's command; an image without a shell still has it.
    InsideFetcher(const EngineClient &engine, const QString &container, const QString &ownProgram);

    // Nothing: no program of the image can do it.
    [[nodiscard]] std::optional<InsidePage> fetch(const InsideRequest &request,
                                                  const Deadline &deadline);

private:
    void findTools(const Deadline &deadline);

    const EngineClient &m_engine;
    QString m_container;
    QString m_ownProgram;
    bool m_isSearched = false;
    QStringList m_programs; // that the image has, the best first
};

} // namespace vigie
