// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// Just enough JSON to read the conformance data in a test without Qt. Numbers keep their text.
struct Json
{
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    std::string text; // of numbers and strings, "true" or "false"
    std::vector<Json> items;
    std::map<std::string, Json> members;

    [[nodiscard]] const Json &operator[](const std::string &name) const;
    [[nodiscard]] bool has(const std::string &name) const { return members.count(name) > 0; }
    [[nodiscard]] double number() const;
    [[nodiscard]] std::int64_t integer() const;
    [[nodiscard]] bool isTrue() const { return text == "true"; }
};

[[nodiscard]] std::optional<Json> parseJson(std::string_view text);

// The whole file; nothing where there is none.
[[nodiscard]] std::optional<std::string> readFile(const std::string &path);

} // namespace vigie
