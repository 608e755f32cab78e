// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace vigie {

// One label matcher of a selector; regular expressions are RE2's and anchored at both ends, as in
// Prometheus (model/labels/matcher.go). An absent label has the empty value.
class Matcher
{
public:
    enum class Type { Equal, NotEqual, Regex, NotRegex };

    // Nothing, with the message in `error` when given, where the regular expression is not one.
    [[nodiscard]] static std::optional<Matcher>
    create(Type type, std::string name, std::string value, std::string *error = nullptr);
    [[nodiscard]] static Matcher equal(std::string name, std::string value);

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] const std::string &value() const { return m_value; }
    [[nodiscard]] bool matches(std::string_view labelValue) const;
    [[nodiscard]] std::string toString() const; // name=~"value"

private:
    Matcher() = default;

    Type m_type = Type::Equal;
    std::string m_name;
    std::string m_value;
    std::shared_ptr<const re2::RE2> m_regex;
};

} // namespace vigie
