// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuetexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

// What stands for %1 and %2 when the text is one of the pattern, else nothing.
std::optional<QStringList> slotsOf(const QString &pattern, const QString &text)
{
    QStringList slots;
    qsizetype at = 0;
    qsizetype place = 0;
    for (int number = 1;; ++number) {
        const qsizetype mark = pattern.indexOf(u'%' + QString::number(number), at);
        const bool last = mark < 0;
        const QString piece = pattern.mid(at, last ? -1 : mark - at);
        const qsizetype found = number == 1               ? (text.startsWith(piece) ? 0 : -1)
                                : last && piece.isEmpty() ? text.size()
                                : last && text.endsWith(piece)
                                    ? std::max(place, text.size() - piece.size())
                                    : text.indexOf(piece, place);
        if (found < place)
            return std::nullopt;
        if (number > 1)
            slots.append(text.mid(place, found - place));
        place = found + piece.size();
        if (last)
            return place == text.size() ? std::optional(slots) : std::nullopt;
        at = mark + 2;
    }
}

QString translated(const char *english)
{
    return QCoreApplication::translate("Issue", english);
}

// A text of the table that has no slots. What fills the slot of another may be one, too.
QString wholeText(const QString &text)
{
    const std::span<const char *const> texts = issueTexts();
    const auto found = std::find(texts.begin(), texts.end(), text.toStdString());
    return found == texts.end() ? text : translated(*found);
}

} // namespace

QString issueText(std::string_view english)
{
    const QString text = QString::fromUtf8(english.data(), qsizetype(english.size()));
    if (const QString whole = wholeText(text); whole != text)
        return whole;
    for (const char *pattern : issueTexts()) {
        const auto slots = slotsOf(QString::fromUtf8(pattern), text);
        if (!slots || slots->isEmpty())
            continue;
        QString whole = translated(pattern);
        const QString first = wholeText(slots->first());
        return slots->size() == 1 ? whole.arg(first) : whole.arg(first, slots->at(1));
    }
    return text;
}

} // namespace vigie
