// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulefile.h"

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vigie {

struct YamlProblem
{
    TextPlace at;
    std::string message;
    std::string remedy;
};

// The first document of a text, or why there is none. Never throws.
[[nodiscard]] std::variant<YAML::Node, YamlProblem> loadYamlTree(std::string_view text);

// Where a second document begins, which nobody reads.
[[nodiscard]] std::optional<TextPlace> laterDocument(std::string_view text);

[[nodiscard]] TextPlace placeOf(const YAML::Node &node);

struct YamlField
{
    std::string name;
    YAML::Node key;
    YAML::Node value;
};

// The fields of a mapping, those of its merge keys (<<) behind its own. `repeated` gets the keys
// that stand twice, which YAML forbids.
[[nodiscard]] std::vector<YamlField> yamlFields(const YAML::Node &mapping,
                                                std::vector<YAML::Node> &repeated);

// Where in the file the byte `offset` of a scalar's value stands, whatever the way it is quoted.
[[nodiscard]] TextPlace placeInScalar(std::string_view text, const YAML::Node &scalar,
                                      std::size_t offset);

// Whether the scalar stands without quotes, so that it may be a number.
[[nodiscard]] bool isUnquoted(const YAML::Node &node);
// "a list", "a mapping", "nothing", "a text": for messages.
[[nodiscard]] std::string_view yamlKind(const YAML::Node &node);

} // namespace vigie
