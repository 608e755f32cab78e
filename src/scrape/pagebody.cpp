// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebody.h"

#include "bodydecoder.h"
#include "pagekind.h"
#include "scrapemessage.h"

#include <utility>

namespace vigie {

ScrapeError takePageBody(ScrapeResult &result, std::string wire, const QByteArray &encoding,
                         const ScrapeConfig &config)
{
    DecodedBody decoded = decodeBody(std::move(wire), encoding, config.bodyLimit);
    result.body = std::move(decoded.body);
    if (decoded.error != ScrapeError::None)
        return decoded.error;
    result.bodyBytes = qint64(result.body.size());
    const ChosenFormat chosen =
        chooseFormat(result.contentType, result.body, config.fallbackFormat);
    if (!chosen.format)
        return ScrapeError::UnsupportedContentType;
    result.format = *chosen.format;
    result.formatRule = chosen.rule;
    result.formatNote = formatNote(result);
    return ScrapeError::None;
}

} // namespace vigie
