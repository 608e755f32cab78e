// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplescanner.h"

#include "names.h"
#include "pagelimits.h"

#include <algorithm>

namespace vigie {

namespace {

// Of a label: as a piece of the line in a vector that grows, as a row of the table, and for finding
// it given twice.
constexpr std::size_t labelBytes = 128;

} // namespace

SampleScanner::SampleScanner(std::string_view page, Blanks blanks, bool strict)
    : m_page(page)
    , m_blanks(blanks)
    , m_strict(strict)
{}

void SampleScanner::skipBlanks()
{
    if (m_blanks != Blanks::Free)
        return;
    while (current() == ' ' || current() == '\t')
        ++m_at;
}

void SampleScanner::skipName()
{
    std::uint32_t at = m_at;
    while (at < m_page.size() && isNameCharacter(m_page[at], MetricRest))
        ++at;
    m_at = at;
}

std::uint32_t SampleScanner::lineEnd(std::uint32_t from) const
{
    return static_cast<std::uint32_t>(std::min(m_page.find('\n', from), m_page.size()));
}

bool SampleScanner::fail(std::uint32_t offset, std::uint32_t length, std::string message,
                         std::string remedy)
{
    m_error = {offset, length, std::move(message), std::move(remedy)};
    return false;
}

bool SampleScanner::takeRoom(std::size_t bytes, std::uint32_t offset)
{
    if (bytes > m_room) {
        return fail(offset, std::min(lineEnd(offset), offset + 20) - offset,
                    std::string(tooMuchMemory), std::string(tooMuchMemoryRemedy));
    }
    m_room -= bytes;
    return true;
}

bool SampleScanner::scanSeries(std::uint32_t start, SampleText &into)
{
    m_at = start;
    into.begin = start;
    into.hasName = false;
    into.labels.clear();
    into.timestampMs.reset();
    into.timestampSeconds.reset();
    into.startTimeSeconds.reset();
    into.exemplarCount = 0;
    skipBlanks();
    if (isNameCharacter(current(), MetricStart)) {
        into.name = {m_at, m_at, false, false};
        skipName();
        into.name.end = m_at;
        into.hasName = true;
        skipBlanks();
    } else if (current() != '{') {
        return fail(m_at, 1, "a sample line has to start with a metric name");
    }
    if (current() != '{')
        return true;
    ++m_at;
    if (!scanLabels(into.labels, &into))
        return false;
    if (!into.hasName)
        return fail(start, m_at - start, "the line has no metric name");
    return true;
}

bool SampleScanner::scanLabels(std::vector<LabelPiece> &labels, SampleText *nameInto)
{
    bool done = false;
    while (!done) {
        skipBlanks();
        if (current() == '}') {
            ++m_at;
            return true;
        }
        if (!scanLabel(labels, nameInto, done))
            return false;
    }
    return true;
}

bool SampleScanner::scanLabel(std::vector<LabelPiece> &labels, SampleText *nameInto, bool &done)
{
    TextPiece name{m_at, m_at, false, false};
    if (current() == '"') {
        if (!scanQuoted(name, Quoted::Name))
            return false;
    } else if (isNameCharacter(current(), LabelStart)) {
        while (isNameCharacter(current(), LabelRest))
            ++m_at;
        name.end = m_at;
    } else if (current() == '\n') {
        return fail(m_at, 0, "the line ends inside the braces", "Close the label set with }.");
    } else {
        return fail(m_at, 1, "expected a label name");
    }
    skipBlanks();
    if (name.quoted && (current() == ',' || current() == '}')) {
        if (nameInto == nullptr)
            return fail(name.begin, name.end - name.begin, "expected a label, found only a name");
        if (nameInto->hasName)
            return fail(name.begin, name.end - name.begin, "the line has two metric names");
        nameInto->name = name;
        nameInto->hasName = true;
        return scanSeparator(done);
    }
    if (current() != '=')
        return fail(m_at, 1, "expected = behind the label name");
    ++m_at;
    skipBlanks();
    TextPiece value;
    if (!scanValueOfLabel(value, nameInto != nullptr ? Quoted::Value : Quoted::ExemplarValue))
        return false;
    if (!takeRoom(labelBytes, name.begin))
        return false;
    labels.emplace_back(name, value);
    skipBlanks();
    return scanSeparator(done);
}

bool SampleScanner::scanValueOfLabel(TextPiece &value, Quoted what)
{
    if (current() != '"') {
        return fail(m_at, 1, "a label value has to stand in double quotes",
                    "Write the value in double quotes: name=\"value\".");
    }
    return scanQuoted(value, what);
}

// Behind a label: a comma and the next one, or the end.
bool SampleScanner::scanSeparator(bool &done)
{
    if (current() == '}') {
        ++m_at;
        done = true;
        return true;
    }
    if (current() == ',') {
        ++m_at;
        if (m_strict && current() == ' ')
            ++m_at;
        if (m_strict && m_blanks == Blanks::Single && current() == '}')
            return fail(m_at - 1, 1, "a comma may not stand behind the last label");
        return true;
    }
    if (m_blanks == Blanks::Free && !m_strict)
        return true;
    return fail(m_at, 1, "expected , or } behind the label",
                "Separate labels with commas and close them with }.");
}

// The specifications allow it in every string, a scrape in a label's value alone.
bool SampleScanner::mayHaveNul(Quoted what) const
{
    return m_strict || what == Quoted::Value;
}

bool SampleScanner::scanQuoted(TextPiece &into, Quoted what)
{
    const bool allowNewline = what == Quoted::Name || m_blanks == Blanks::Free;
    const std::uint32_t open = m_at++;
    into = {m_at, m_at, true, false};
    while (m_at < m_page.size()) {
        const char c = m_page[m_at];
        if (c == '"') {
            into.end = m_at++;
            return true;
        }
        if (c == '\n' && !allowNewline)
            break;
        if (c == '\\') {
            into.escaped = true;
            if (at(++m_at) == '\n')
                break;
        }
        if (at(m_at) == '\0' && !mayHaveNul(what))
            return fail(m_at, 1, "a NUL byte cannot stand here");
        ++m_at;
    }
    return fail(open, 1, "the closing quote is missing",
                "Write a newline inside a label value as \\n and a quote as \\\".");
}

std::string_view SampleScanner::scanToken()
{
    const std::uint32_t start = m_at;
    const bool braceEnds = m_blanks == Blanks::Free;
    while (m_at < m_page.size()) {
        const char c = m_page[m_at];
        if (c == ' ' || c == '\n' || (m_blanks == Blanks::Free && c == '\t') ||
            (braceEnds && c == '{'))
            break;
        ++m_at;
    }
    return between(start, m_at);
}

} // namespace vigie
