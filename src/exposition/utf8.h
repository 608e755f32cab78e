// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vigie {

// The offset of the first byte that is not valid UTF-8 (surrogates and overlong forms included),
// or npos where all of it is.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

[[nodiscard]] inline bool isValidUtf8(std::string_view text)
{
    return firstInvalidUtf8(text) == std::string_view::npos;
}

// The text with U+FFFD for each byte that is not valid UTF-8.
[[nodiscard]] std::string replacingInvalidUtf8(std::string_view text);

} // namespace vigie
