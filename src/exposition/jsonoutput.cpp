// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonoutput.h"

#include "utf8.h"

namespace vigie {

void JsonOutput::writeString(std::string_view text)
{
    if (!isValidUtf8(text)) {
        writeString(replacingInvalidUtf8(text));
        return;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    *this += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            *this += '\\';
        if (c == '\n')
            *this += "\\n";
        else if (byte < 0x20)
            (*this += "\\u00") += std::string{digits[byte >> 4U], digits[byte & 15U]};
        else
            *this += c;
    }
    *this += '"';
}

} // namespace vigie
