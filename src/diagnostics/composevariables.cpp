// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composevariables.h"

#include <QCoreApplication>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

constexpr int maxNesting = 16;

bool isNameStart(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetter());
}

qsizetype nameEnd(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && (isNameStart(text[end]) ||
                                 (end > start && text[end].unicode() < 128 && text[end].isDigit())))
        ++end;
    return end;
}

// The brace that closes the one before `start`; defaults may hold further variables.
qsizetype closingBrace(const QString &text, qsizetype start)
{
    int depth = 1;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text[i] == u'$' && i + 1 < text.size() && text[i + 1] == u'{')
            ++depth;
        else if (text[i] == u'}' && --depth == 0)
            return i;
    }
    return -1;
}

QString malformed(const QString &text)
{
    return QCoreApplication::translate("vigie::ComposeFile", "“%1” is not a valid variable")
        .arg(text);
}

void append(Interpolated &to, const Interpolated &what)
{
    to.text += what.text;
    to.unset += what.unset;
    if (to.failure.isEmpty())
        to.failure = what.failure;
}

Interpolated interpolate(const QString &text, const Variables &variables, int depth);

// The inside of ${…}.
Interpolated expand(const QString &inside, const Variables &variables, int depth)
{
    Interpolated result;
    const qsizetype end = nameEnd(inside, 0);
    const QString name = inside.left(end);
    QString action = inside.mid(end);
    const bool emptyCounts = action.startsWith(u':');
    if (emptyCounts)
        action.remove(0, 1);
    const auto found = variables.constFind(name);
    const bool has = found != variables.constEnd() && !(emptyCounts && found->isEmpty());
    if (name.isEmpty() || (emptyCounts && action.isEmpty()) || depth > maxNesting) {
        result.failure = malformed(u"${"_s + inside + u'}');
        return result;
    }
    const QChar kind = action.isEmpty() ? QChar() : action.front();
    const QString operand = action.mid(1);
    if (kind == u'+')
        return has ? interpolate(operand, variables, depth + 1) : result;
    if (has) {
        result.text = *found;
        return result;
    }
    if (kind == u'-')
        return interpolate(operand, variables, depth + 1);
    if (kind == u'?')
        result.failure = QCoreApplication::translate("vigie::ComposeFile",
                                                     "the required variable %1 is not set: %2")
                             .arg(name, operand);
    else if (kind.isNull())
        result.unset.append(name);
    else
        result.failure = malformed(u"${"_s + inside + u'}');
    return result;
}

Interpolated interpolate(const QString &text, const Variables &variables, int depth)
{
    Interpolated result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'$' || i + 1 == text.size()) {
            result.text += text[i];
            continue;
        }
        const QChar next = text[i + 1];
        if (next == u'$') {
            result.text += u'$';
            ++i;
        } else if (next == u'{') {
            const qsizetype close = closingBrace(text, i + 2);
            if (close < 0) {
                result.failure = malformed(text.mid(i));
                return result;
            }
            append(result, expand(text.mid(i + 2, close - i - 2), variables, depth));
            i = close;
        } else if (isNameStart(next)) {
            const qsizetype end = nameEnd(text, i + 1);
            append(result, expand(text.mid(i + 1, end - i - 1), variables, depth));
            i = end - 1;
        } else {
            result.text += u'$';
        }
    }
    return result;
}

} // namespace

Interpolated interpolate(const QString &text, const Variables &variables)
{
    return interpolate(text, variables, 0);
}

Variables readDotEnv(const QByteArray &content)
{
    Variables variables;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (QString line : lines) {
        line = line.trimmed();
        if (line.startsWith(u"export "))
            line = line.mid(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || equals <= 0)
            continue;
        QString value = line.mid(equals + 1).trimmed();
        const QChar quote = value.isEmpty() ? QChar() : value.front();
        const qsizetype closing = value.indexOf(quote, 1);
        if ((quote == u'"' || quote == u'\'') && closing > 0)
            value = value.mid(1, closing - 1);
        else if (const qsizetype comment = value.indexOf(u" #"_s); comment >= 0)
            value = value.left(comment).trimmed();
        variables.insert(line.left(equals).trimmed(), value);
    }
    return variables;
}

} // namespace vigie
