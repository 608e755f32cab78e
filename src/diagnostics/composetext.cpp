// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composetext.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

// The bracket that closes the one at `start`; quotes and comments do not count.
qsizetype closingBracket(const QByteArray &text, qsizetype start)
{
    int depth = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuote(c)) {
            const qsizetype end = text.indexOf(c, i + 1);
            if (end < 0 || text.mid(i, end - i).contains('\\'))
                return -1;
            i = end;
        } else if (c == '#' && i > 0 && (text[i - 1] == ' ' || text[i - 1] == '\n')) {
            i = text.indexOf('\n', i);
            if (i < 0)
                return -1;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return i;
        }
    }
    return -1;
}

} // namespace

ComposeText::ComposeText(const QByteArray &text)
    : m_text(text)
{
    m_starts.append(0);
    for (qsizetype i = text.indexOf('\n'); i >= 0 && i + 1 < text.size();
         i = text.indexOf('\n', i + 1))
        m_starts.append(i + 1);
}

std::optional<qsizetype> ComposeText::offsetOf(const YAML::Node &node) const
{
    const YAML::Mark mark = node.Mark();
    if (mark.is_null() || mark.line < 0 || mark.line >= m_starts.size())
        return std::nullopt;
    qsizetype offset = m_starts[mark.line] + mark.column;
    if (mark.line == 0 && m_text.startsWith(byteOrderMark))
        offset += 3; // the reader does not count it
    return offset <= lineEnd(mark.line) ? std::optional(offset) : std::nullopt;
}

qsizetype ComposeText::lineOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), offset);
    return after - m_starts.cbegin() - 1;
}

qsizetype ComposeText::lineEnd(qsizetype line) const
{
    return line + 1 < m_starts.size() ? m_starts[line + 1] : m_text.size();
}

QByteArray ComposeText::before(qsizetype offset) const
{
    qsizetype start = m_starts[lineOf(offset)];
    if (start == 0 && m_text.startsWith(byteOrderMark))
        start = 3;
    return m_text.mid(start, offset - start);
}

QByteArray ComposeText::newline() const
{
    const qsizetype first = m_text.indexOf('\n');
    return first > 0 && m_text[first - 1] == '\r' ? "\r\n" : "\n";
}

std::optional<ComposeText::Span> ComposeText::scalar(const YAML::Node &node) const
{
    const auto start = offsetOf(node);
    if (!start || *start >= m_text.size() || !node.IsScalar())
        return std::nullopt;
    const QByteArray value = QByteArray::fromStdString(node.Scalar());
    qsizetype length = value.size();
    if (isQuote(m_text[*start])) {
        if (m_text.mid(*start + 1, length) != value || *start + 1 + length >= m_text.size() ||
            m_text[*start + 1 + length] != m_text[*start])
            return std::nullopt;
        length += 2;
    } else if (m_text.mid(*start, length) != value) {
        return std::nullopt;
    }
    if (value.contains('\n') || value.isEmpty())
        return std::nullopt;
    return Span{*start, length};
}

std::optional<ComposeText::Span> ComposeText::flow(const YAML::Node &node) const
{
    auto start = offsetOf(node);
    if (!start || *start >= m_text.size())
        return std::nullopt;
    if (m_text[*start] == '!' || m_text[*start] == '&') { // the tag stands before the bracket
        const qsizetype space = m_text.indexOf(' ', *start);
        if (space < 0 || lineOf(space) != lineOf(*start))
            return std::nullopt;
        start = space + 1;
    }
    if (*start >= m_text.size() || (m_text[*start] != '[' && m_text[*start] != '{'))
        return std::nullopt;
    const qsizetype end = closingBracket(m_text, *start);
    return end < 0 ? std::nullopt : std::optional(Span{*start, end - *start + 1});
}

std::optional<qsizetype> ComposeText::lastLine(const YAML::Node &node) const
{
    if (node.IsScalar()) {
        const auto span = scalar(node);
        return span ? std::optional(lineOf(span->start)) : std::nullopt;
    }
    if (node.IsNull()) {
        return std::nullopt; // its mark may stand on the next line
    }
    if (node.Style() == YAML::EmitterStyle::Flow) {
        const auto span = flow(node);
        return span ? std::optional(lineOf(span->start + span->length - 1)) : std::nullopt;
    }
    std::optional<qsizetype> last;
    const auto take = [&](const YAML::Node &child) {
        const auto line = lastLine(child);
        last = line && last ? std::optional(std::max(*line, *last)) : std::nullopt;
    };
    last = node.size() > 0 ? std::optional<qsizetype>(0) : std::nullopt;
    for (const auto &child : node) {
        const YAML::Node &value = node.IsMap() ? child.second : child;
        if (value.Mark().line < node.Mark().line) // an alias: it stands elsewhere
            return std::nullopt;
        take(value);
    }
    return last;
}

void ComposeText::replace(Span span, const QByteArray &replacement)
{
    m_changes.append(Change{span, replacement});
}

void ComposeText::insertAfterLine(qsizetype line, const QList<QByteArray> &lines)
{
    const qsizetype end = lineEnd(line);
    const bool complete = end > 0 && m_text[end - 1] == '\n';
    QByteArray text = complete ? QByteArray() : newline();
    text += lines.join(newline());
    if (complete)
        text += newline();
    m_changes.append(Change{{end, 0}, text});
}

void ComposeText::removeLine(qsizetype line)
{
    m_changes.append(Change{{lineStart(line), lineEnd(line) - lineStart(line)}, {}});
}

QByteArray ComposeText::changed() const
{
    QList<Change> changes = m_changes;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.span.start > b.span.start; });
    QByteArray text = m_text;
    for (const Change &change : changes)
        text.replace(change.span.start, change.span.length, change.replacement);
    return text;
}

} // namespace vigie
