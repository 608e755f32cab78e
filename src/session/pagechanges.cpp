// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechanges.h"

#include <algorithm>
#include <unordered_map>

namespace vigie {

namespace {

constexpr std::size_t maxGoneLines = 500;
constexpr std::size_t maxGoneBytes = 400; // of one line
constexpr std::uint32_t nowhere = 0xffffffffU;

using Lines = std::vector<std::string_view>;

Lines split(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return lines;
}

bool isComment(std::string_view line)
{
    return line.starts_with('#');
}

bool isSeries(std::string_view line)
{
    return !isComment(line) && line.find_first_not_of(" \t\r") != std::string_view::npos;
}

// "# TYPE name" and the like; of other comments all.
std::string_view commentKey(std::string_view line)
{
    constexpr std::size_t keywordEnd = 6; // "# HELP"
    const std::string_view start = line.substr(0, keywordEnd);
    if (start != "# HELP" && start != "# TYPE" && start != "# UNIT")
        return line;
    return line.substr(0, line.find(' ', keywordEnd + 1));
}

// What a line is about: its name and labels as written, without what may change from page to page.
std::string_view keyOf(std::string_view line)
{
    if (isComment(line))
        return commentKey(line);
    std::size_t at = line.find_first_of("{ \t");
    if (at == std::string_view::npos || line[at] != '{')
        return line.substr(0, at);
    bool quoted = false;
    for (; at < line.size(); ++at) {
        if (line[at] == '\\' && quoted)
            ++at;
        else if (line[at] == '"')
            quoted = !quoted;
        else if (line[at] == '}' && !quoted)
            return line.substr(0, at + 1);
    }
    return line;
}

// Compares the lines of two pages. Most pages differ in few places: what leads and what follows
// them is matched line by line, and only what lies between by its keys.
class Comparison
{
public:
    Comparison(std::string_view before, std::string_view now)
        : m_before(split(before))
        , m_now(split(now))
        , m_placeNow(m_before.size(), nowhere)
    {}

    PageChanges run()
    {
        std::size_t first = 0;
        const std::size_t shared = std::min(m_before.size(), m_now.size());
        while (first < shared && match(first, first))
            ++first;
        std::size_t last = 0; // lines at the end that match
        while (last < shared - first && isSameAtEnd(last))
            ++last;
        matchByKey(first, last);
        for (std::size_t i = last; i > 0; --i)
            match(m_before.size() - i, m_now.size() - i);
        noteGone();
        return std::move(m_changes);
    }

private:
    [[nodiscard]] bool isSameAtEnd(std::size_t i) const
    {
        const std::string_view before = m_before[m_before.size() - 1 - i];
        const std::string_view now = m_now[m_now.size() - 1 - i];
        return before == now || keyOf(before) == keyOf(now);
    }

    bool match(std::size_t before, std::size_t now)
    {
        if (m_before[before] != m_now[now]) {
            if (keyOf(m_before[before]) != keyOf(m_now[now]))
                return false;
            noteOther(now);
        }
        m_placeNow[before] = std::uint32_t(now);
        return true;
    }

    void matchByKey(std::size_t first, std::size_t last)
    {
        std::unordered_multimap<std::string_view, std::size_t> known; // a page may repeat itself
        for (std::size_t i = first; i < m_before.size() - last; ++i)
            known.emplace(keyOf(m_before[i]), i);
        for (std::size_t i = first; i < m_now.size() - last; ++i) {
            const auto at = known.find(keyOf(m_now[i]));
            if (at == known.end()) {
                noteNew(i);
            } else {
                match(at->second, i);
                known.erase(at);
            }
        }
    }

    void noteOther(std::size_t now)
    {
        const bool isMeaning = isComment(m_now[now]);
        ++(isMeaning ? m_changes.meanings : m_changes.values);
        add(now, isMeaning ? LineChange::Kind::Meaning : LineChange::Kind::Value);
    }

    void noteNew(std::size_t now)
    {
        if (isSeries(m_now[now]))
            ++m_changes.newSeries;
        else if (!isComment(m_now[now]))
            return;
        add(now, LineChange::Kind::New);
    }

    void add(std::size_t now, LineChange::Kind kind)
    {
        m_changes.lines.push_back({std::uint32_t(now + 1), kind});
    }

    // A line that went stood after the last one before it that is still there.
    void noteGone()
    {
        std::uint32_t place = 1;
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_placeNow[i] != nowhere) {
                place = m_placeNow[i] + 2;
                continue;
            }
            if (isSeries(m_before[i]))
                ++m_changes.goneSeries;
            else if (!isComment(m_before[i]))
                continue;
            if (m_changes.gone.size() < maxGoneLines)
                m_changes.gone.push_back({place, std::string(m_before[i].substr(0, maxGoneBytes))});
        }
        std::stable_sort(m_changes.gone.begin(), m_changes.gone.end(),
                         [](const GoneLine &a, const GoneLine &b) { return a.before < b.before; });
    }

    Lines m_before;
    Lines m_now;
    std::vector<std::uint32_t> m_placeNow; // of the lines before, from 0
    PageChanges m_changes;
};

} // namespace

const LineChange *PageChanges::at(std::uint32_t line) const
{
    const auto found = std::lower_bound(
        lines.begin(), lines.end(), line,
        [](const LineChange &change, std::uint32_t wanted) { return change.line < wanted; });
    return found != lines.end() && found->line == line ? &*found : nullptr;
}

std::vector<std::uint32_t> PageChanges::stops() const
{
    const bool onlyValues = values == lines.size() && gone.empty();
    std::vector<std::uint32_t> stops;
    std::uint32_t runEnd = 0; // a run goes on where the last line of it ended
    for (const LineChange &change : lines) {
        if (change.kind == LineChange::Kind::Value && !onlyValues)
            continue;
        if (change.line != runEnd + 1 || runEnd == 0)
            stops.push_back(change.line);
        runEnd = change.line;
    }
    for (const GoneLine &line : gone)
        stops.push_back(line.before);
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

PageChanges pageChanges(std::string_view before, std::string_view now)
{
    return Comparison(before, now).run();
}

} // namespace vigie
