// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpresponse.h" // bodySlack
#include "scrapeerror.h"

#include <QByteArray>

#include <string>

namespace vigie {

struct DecodedBody
{
    ScrapeError error = ScrapeError::None; // TooLarge or BadEncoding
    std::string body;                      // empty with an error
};

// Undoes a Content-Encoding (gzip, deflate, identity or none). Never makes more than `limit`
// bytes, whatever the compressed data claims: reaching it is TooLarge.
[[nodiscard]] DecodedBody decodeBody(std::string wire, const QByteArray &encoding, qint64 limit);

} // namespace vigie
