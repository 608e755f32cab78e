// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebuilder.h"

#include "utf8.h"

#include <algorithm>

// The part of the builder that tells what is wrong with a page, and where.
namespace vigie {

std::string printable(std::string_view token)
{
    constexpr std::size_t longest = 60;
    std::string text;
    for (const char c : token.substr(0, longest)) {
        const auto byte = static_cast<unsigned char>(c);
        constexpr std::string_view digits = "0123456789abcdef";
        if (c == '\n')
            text += "\\n";
        else if (c == '\r')
            text += "\\r";
        else if (c == '\t')
            text += "\\t";
        else if (byte < 0x20 || byte == 0x7f)
            text += {'\\', 'x', digits[byte >> 4U], digits[byte & 15U]};
        else
            text += c;
    }
    // The cut, or the page, may leave half a character or none at all.
    for (auto bad = firstInvalidUtf8(text); bad != std::string::npos; bad = firstInvalidUtf8(text))
        text[bad] = '?';
    if (token.size() > longest)
        text += "…";
    return text;
}

bool PageBuilder::checkSeries(const Series &series, std::uint32_t rowStart, std::uint32_t offset)
{
    const std::string_view name = m_table.text(m_table.names[series.firstName], rowStart);
    if (name.empty())
        return fail(offset, 0, "the metric name is empty");
    if (!isValidUtf8(name))
        return fail(offset, static_cast<std::uint32_t>(name.size()),
                    "the metric name is not valid UTF-8");
    std::string_view twice;
    if (hasDuplicateLabel(series, rowStart, twice)) {
        return fail(offset, static_cast<std::uint32_t>(name.size()),
                    "the label " + printable(twice) + " is given twice",
                    "Give each label of a sample once.");
    }
    return true;
}

bool PageBuilder::fail(std::uint32_t offset, std::uint32_t length, std::string message,
                       std::string remedy)
{
    m_failed = true;
    addIssue(Issue::Severity::Error, offset, length, std::move(message), std::move(remedy));
    return false;
}

bool PageBuilder::failInFamily(std::uint32_t number, std::string_view token, std::string message,
                               std::string remedy)
{
    m_failed = true;
    m_table.issues.push_back({Issue::Severity::Error, number, 1, printable(token),
                              std::move(message), std::move(remedy)});
    return false;
}

std::size_t PageBuilder::room() const
{
    const std::size_t needed = m_table.bytesNeeded();
    return m_table.limits.tableBytes - std::min(needed, m_table.limits.tableBytes);
}

bool PageBuilder::failOnMemory(std::uint32_t offset)
{
    const std::size_t end = std::min(m_table.body.find('\n', offset), m_table.body.size());
    return fail(offset, static_cast<std::uint32_t>(end - offset), std::string(tooMuchMemory),
                std::string(tooMuchMemoryRemedy));
}

bool PageBuilder::fail(const ScanError &error)
{
    return fail(error.offset, error.length, error.message, error.remedy);
}

void PageBuilder::addIssue(Issue::Severity severity, std::uint32_t offset, std::uint32_t length,
                           std::string message, std::string remedy)
{
    const std::string_view before(m_table.body.data(),
                                  std::min<std::size_t>(offset, m_table.body.size()));
    Issue issue;
    issue.severity = severity;
    issue.line = 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
    const auto newline = before.rfind('\n');
    issue.column = static_cast<std::uint32_t>(
        before.size() - (newline == std::string_view::npos ? 0 : newline + 1) + 1);
    issue.token = printable(std::string_view(m_table.body).substr(before.size(), length));
    issue.message = std::move(message);
    issue.remedy = std::move(remedy);
    m_table.issues.push_back(std::move(issue));
}

} // namespace vigie
