// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeextensions.h"

#include <QByteArrayView>

namespace vigie {

namespace {

// Below this, reading everything takes no time that anybody would notice.
constexpr qsizetype largeText = 256 * 1024;

// "x-name:" alone on its line: what belongs to it follows in lines of its own.
bool opensExtension(QByteArrayView line)
{
    if (!line.startsWith("x-"))
        return false;
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == ' '))
        line.chop(1);
    return line.endsWith(':') && !line.contains('#') && !line.contains('"');
}

bool belongsToBlock(QByteArrayView line)
{
    if (line.isEmpty() || line.startsWith("---") || line.startsWith("..."))
        return line.isEmpty();
    const char first = line.front();
    return first == ' ' || first == '\r' || first == '#' || first == '-';
}

qsizetype lineEnd(const QByteArray &text, qsizetype start)
{
    const qsizetype end = text.indexOf('\n', start);
    return end < 0 ? text.size() : end;
}

} // namespace

QByteArray withoutExtensions(const QByteArray &text)
{
    if (text.size() < largeText)
        return text;
    QByteArray kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = lineEnd(text, at);
        const qsizetype start = at;
        const bool opens = opensExtension(QByteArrayView(text).sliced(at, end - at));
        at = end + 1;
        qsizetype lines = 1;
        while (opens && at < text.size()) {
            end = lineEnd(text, at);
            if (!belongsToBlock(QByteArrayView(text).sliced(at, end - at)))
                break;
            at = end + 1;
            ++lines;
        }
        const QByteArrayView block =
            QByteArrayView(text).sliced(start, qMin(at, text.size()) - start);
        if (opens && !block.contains('&') && !block.contains('\t'))
            kept.append(lines, '\n');
        else
            kept.append(block);
    }
    return kept;
}

} // namespace vigie
