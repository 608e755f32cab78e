// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnoseview.h"

#include "report.h"
#include "terminal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using terminal::sanitized;
using terminal::styled;

struct DiagnoseText
{
    Q_DECLARE_TR_FUNCTIONS(DiagnoseCommand)
};

struct Mark
{
    QStringView sign;
    TextStyle style;
};

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return {u"✓", TextStyle::Good};
    case Outcome::Warning:
        return {u"▲", TextStyle::Warning};
    case Outcome::Failed:
        return {u"✗", TextStyle::Bad};
    case Outcome::Skipped:
        break;
    }
    return {u"–", TextStyle::Muted};
}

// Broken between words only: a long path stays whole, so that it can be copied.
QStringList wrapped(const QString &text, int width)
{
    if (width <= 0)
        return {text};
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return lines + QStringList{line};
}

QString paragraph(const QString &text, TextStyle style, int columns)
{
    QString result;
    for (const QString &line : wrapped(sanitized(text), columns))
        result += styled(line, style) + u'\n';
    return result;
}

QString shellWord(const QString &word)
{
    const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || u"-_./:=,@%+"_s.contains(c);
    });
    return plain ? word : u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString seenFrom(const QString &folder, const QString &path)
{
    const QString inside = folder.endsWith(u'/') ? folder : folder + u'/';
    return path.startsWith(inside) ? path.mid(inside.size()) : path;
}

QString diffLine(const QString &line, const QString &folder)
{
    for (const auto &sign : {"--- "_L1, "+++ "_L1}) {
        if (line.startsWith(sign))
            return styled(sanitized(sign + seenFrom(folder, line.mid(4))), TextStyle::Bold);
    }
    TextStyle style = TextStyle::Plain;
    if (line.startsWith(u'+'))
        style = TextStyle::Good;
    else if (line.startsWith(u'-'))
        style = TextStyle::Bad;
    else if (line.startsWith(u"@@"_s))
        style = TextStyle::Muted;
    return styled(sanitized(line), style);
}

QString remedyText(const Remedy &remedy, int columns, const QString &folder)
{
    QString text;
    const QStringList title = wrapped(sanitized(remedy.title), columns - 2);
    for (const QString &line : title)
        text += (text.isEmpty() ? styled(u"→ "_s, TextStyle::Accent) : u"  "_s) + line + u'\n';
    QStringList words;
    for (const QString &word : remedy.command)
        words.append(shellWord(seenFrom(folder, word)));
    if (!words.isEmpty())
        text += u"    "_s + sanitized(words.join(u' ')) + u'\n';
    const QStringList lines = remedy.patch.diff.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        text += u"    "_s + diffLine(line, folder) + u'\n';
    return text;
}

} // namespace

QString checkText(const CheckResult &check, int columns)
{
    const Mark mark = markOf(check.outcome);
    const QString text =
        DiagnoseText::tr("%1: %2").arg(check.title, sanitized(check.summary).trimmed());
    const bool isSkipped = check.outcome == Outcome::Skipped;
    const QString took = check.durationMs > 0 ? u"  %1 ms"_s.arg(check.durationMs) : QString();
    QString shown;
    for (const QString &line : wrapped(text, columns - 2 - static_cast<int>(took.size()))) {
        const bool isFirst = shown.isEmpty();
        const qsizetype bold = isFirst && line.startsWith(check.title) ? check.title.size() : 0;
        shown += isFirst ? styled(mark.sign.toString(), mark.style) + u' ' : u"\n  "_s;
        if (isSkipped)
            shown += styled(line, TextStyle::Muted);
        else if (bold > 0)
            shown += styled(line.left(bold), TextStyle::Bold) + line.mid(bold);
        else
            shown += line;
    }
    return shown + (took.isEmpty() ? took : styled(took, TextStyle::Muted)) + u'\n';
}

QString verdictText(const Report &report, int columns, const QString &folder)
{
    const Verdict &verdict = report.verdict;
    QString text = u'\n' + paragraph(verdict.title,
                                     report.healthy ? TextStyle::Good : TextStyle::Bad, columns);
    if (!verdict.explanation.isEmpty())
        text += paragraph(verdict.explanation, TextStyle::Plain, columns);
    for (const Remedy &remedy : verdict.remedies)
        text += remedyText(remedy, columns, folder);
    for (const QString &note : report.notes)
        text += paragraph(note, TextStyle::Muted, columns);
    const QString id = verdict.id.isEmpty() ? u"–"_s : verdict.id;
    return text + paragraph(DiagnoseText::tr("%1, after %2 ms").arg(id).arg(report.durationMs),
                            TextStyle::Muted, columns);
}

} // namespace vigie
