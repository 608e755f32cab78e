// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openmetrics2grammar.h"

#include "names.h"
#include "pagebuilder.h"

#include <algorithm>

namespace vigie {

namespace {

bool isOneLine(PageBuilder &builder, std::uint32_t begin, std::uint32_t end)
{
    const std::string_view text(builder.table().body.data() + begin, end - begin);
    return text.find('\n') == text.npos || builder.fail(begin, 1, "the closing quote is missing");
}

bool labelsFollow(PageBuilder &builder, const std::vector<LabelPiece> &labels)
{
    const std::string &body = builder.table().body;
    for (const auto &[name, value] : labels) {
        const std::uint32_t begin = name.begin - (name.quoted ? 1 : 0);
        if (name.begin == name.end)
            return builder.fail(begin, 2, "a label has an empty name");
        if (body[begin - 1] == ' ')
            return builder.fail(begin - 1, 1, "expected a label name");
        if (!isOneLine(builder, begin, name.end))
            return false;
    }
    return true;
}

// Every quote and backslash stands behind a backslash, or is one that something stands behind.
bool isEscaped(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' || (text[i] == '\\' && ++i == text.size()))
            return false;
    }
    return true;
}

} // namespace

bool followsGrammar(PageBuilder &builder, const SampleText &sample)
{
    const TextPiece &name = sample.name;
    constexpr std::uint32_t behindBraceAndQuote = 2;
    if (name.quoted && name.begin != sample.begin + behindBraceAndQuote)
        return builder.fail(name.begin, name.end - name.begin,
                            "expected a label, found only a name");
    if (!isOneLine(builder, name.begin, name.end) || !labelsFollow(builder, sample.labels))
        return false;
    for (std::size_t i = 0; i < sample.exemplarCount; ++i) {
        if (!labelsFollow(builder, sample.exemplars[i].labels))
            return false;
    }
    return true;
}

bool followsGrammar(PageBuilder &builder, std::string_view keyword, const MetadataText &metadata)
{
    if (!isOneLine(builder, metadata.nameAt, metadata.textAt))
        return false;
    const std::string_view text = metadata.text;
    const auto length = static_cast<std::uint32_t>(text.size());
    const bool isUnit = std::all_of(text.begin(), text.end(),
                                    [](char c) { return isNameCharacter(c, MetricRest); });
    if (keyword == "UNIT" && !isUnit)
        return builder.fail(metadata.textAt, length, "a unit has letters, digits, _ and : only");
    if (keyword == "HELP" && !isEscaped(text))
        return builder.fail(metadata.textAt, length, "a quote or backslash is not escaped",
                            "Write \\\" for a quote and \\\\ for a backslash.");
    return true;
}

} // namespace vigie
