// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composefile.h"

#include <yaml-cpp/yaml.h>

#include <optional>
#include <variant>

namespace vigie {

/// Compose files larger than this are refused: reading them would take seconds and much memory.
constexpr qsizetype maxComposeFileSize = 8 * 1024 * 1024;

/// The tree of a text, or why there is none.
[[nodiscard]] std::variant<YAML::Node, ComposeProblem> loadYaml(const QByteArray &text,
                                                                const QString &path);

/// parseComposeText() of a text that is loaded already.
[[nodiscard]] ComposeFile readComposeTree(const YAML::Node &root, const QString &path,
                                          const Variables &variables);

struct YamlEntry
{
    YAML::Node key;
    YAML::Node value;
    bool isMerged = false; ///< came through a merge key, stands somewhere else
};

/// Finds a key in a mapping as YAML's merge keys have it: own keys win, then the merged ones.
[[nodiscard]] std::optional<YamlEntry> findEntry(const YAML::Node &mapping, const char *key);
/// All entries under the same rule.
[[nodiscard]] QList<YamlEntry> allEntries(const YAML::Node &mapping);

/// Keys that stand twice in a mapping, which compose refuses.
[[nodiscard]] QList<YAML::Node> repeatedKeys(const YAML::Node &mapping);

[[nodiscard]] FilePosition positionOf(const YAML::Node &node, const QString &path);
[[nodiscard]] QString scalarText(const YAML::Node &node);
/// Whether the scalar stands without quotes, so that YAML may take it for a number.
[[nodiscard]] bool isPlainScalar(const YAML::Node &node);

} // namespace vigie
