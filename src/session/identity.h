// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesstore.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace vigie {

// Who answers on a target, read from well-known families: python_info, go_info, jvm_info,
// process_start_time_seconds, prometheus_build_info, node_uname_info…
struct Identity
{
    QString kind;               // "Python 3.11.2 application", "Prometheus 2.42.0"; never empty
    std::int64_t startedMs = 0; // process start; 0 = unknown
    QList<std::pair<QString, QString>> facts; // more, as name and value
};

// scope: the matchers of the target (Session::scope).
[[nodiscard]] Identity identify(const StoreSnapshot &snapshot, std::span<const Matcher> scope,
                                std::int64_t nowMs);

} // namespace vigie
