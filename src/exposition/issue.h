// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace vigie {

// Something to say about a page, at a place in it. An Error means that a scrape stores nothing.
struct Issue
{
    enum class Severity : std::uint8_t { Hint, Warning, Error };

    Severity severity = Severity::Error;
    std::uint32_t line = 0;   // from 1; 0 = the page as a whole
    std::uint32_t column = 0; // from 1, in bytes
    std::string token;        // the offending bytes, shortened, printable
    std::string message;      // one sentence
    std::string remedy;       // what to do in the exporter; may be empty
};

} // namespace vigie
