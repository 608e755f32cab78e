// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdiff.h"

#include <QList>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype contextLines = 3;

// Lines with their ends, so that a missing last newline and CRLF count as differences.
QList<QByteArrayView> linesOf(const QByteArray &text)
{
    QList<QByteArrayView> lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        lines.append(QByteArrayView(text).sliced(start, end - start));
        start = end;
    }
    return lines;
}

void append(QString &diff, QChar mark, QByteArrayView line)
{
    const bool complete = line.endsWith('\n');
    diff += mark + QString::fromUtf8(complete ? line.chopped(1) : line) + u'\n';
    if (!complete)
        diff += u"\\ No newline at end of file\n"_s;
}

// A file name may hold a line break, which would forge lines of the diff.
QString shownPath(const QString &path)
{
    QString shown;
    for (const QChar c : path)
        shown += c.unicode() < 32 || c.unicode() == 127 ? QString(QChar(0xFFFD)) : QString(c);
    return shown;
}

QString range(qsizetype start, qsizetype count)
{
    return u"%1,%2"_s.arg(count == 0 ? start : start + 1).arg(count);
}

} // namespace

QString unifiedDiff(const QByteArray &before, const QByteArray &after, const QString &path)
{
    if (before == after)
        return {};
    const QList<QByteArrayView> from = linesOf(before);
    const QList<QByteArrayView> to = linesOf(after);
    qsizetype head = 0;
    while (head < from.size() && head < to.size() && from[head] == to[head])
        ++head;
    qsizetype tail = 0;
    while (tail < from.size() - head && tail < to.size() - head &&
           from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    const qsizetype start = qMax<qsizetype>(0, head - contextLines);
    const qsizetype after3 = qMin(tail, contextLines);
    const qsizetype removed = from.size() - tail - head;
    const qsizetype added = to.size() - tail - head;

    QString diff = u"--- "_s + shownPath(path) + u"\n+++ "_s + shownPath(path) + u'\n';
    diff += u"@@ -"_s + range(start, head - start + removed + after3) + u" +"_s +
            range(start, head - start + added + after3) + u" @@\n"_s;
    for (qsizetype i = start; i < head; ++i)
        append(diff, u' ', from[i]);
    for (qsizetype i = head; i < head + removed; ++i)
        append(diff, u'-', from[i]);
    for (qsizetype i = head; i < head + added; ++i)
        append(diff, u'+', to[i]);
    for (qsizetype i = 0; i < after3; ++i)
        append(diff, u' ', from[head + removed + i]);
    return diff;
}

} // namespace vigie
