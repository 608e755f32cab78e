// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "urltext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Substitute
{
    char16_t from;
    char16_t to;
};

// Characters that input methods and copied documents put where ASCII belongs.
constexpr auto punctuation = std::to_array<Substitute>({
    {u'\u2044', u'/'},
    {u'\u2215', u'/'},
    {u'\u29F8', u'/'},
    {u'\u2236', u':'},
    {u'\uA789', u':'},
    {u'\u02D0', u':'},
    {u'\u0589', u':'},
    {u'\u3002', u'.'},
    {u'\u2024', u'.'},
    {u'\u2010', u'-'},
    {u'\u2011', u'-'},
});

// Cyrillic, Greek, Armenian and Latin letters that look like a letter of "localhost".
constexpr auto lookAlikes = std::to_array<Substitute>({
    {u'\u0430', u'a'}, {u'\u0431', u'b'}, {u'\u0441', u'c'}, {u'\u0435', u'e'}, {u'\u043E', u'o'},
    {u'\u0440', u'p'}, {u'\u0455', u's'}, {u'\u0442', u't'}, {u'\u0445', u'x'}, {u'\u0443', u'y'},
    {u'\u04BB', u'h'}, {u'\u04CF', u'l'}, {u'\u0456', u'i'}, {u'\u03BF', u'o'}, {u'\u03B1', u'a'},
    {u'\u03C4', u't'}, {u'\u03C5', u'u'}, {u'\u0570', u'h'}, {u'\u0585', u'o'}, {u'\u0578', u'n'},
    {u'\u0131', u'i'}, {u'\u0142', u'l'}, {u'\u013A', u'l'}, {u'\u00F6', u'o'}, {u'\u00F4', u'o'},
    {u'\u00F3', u'o'}, {u'\u00F2', u'o'}, {u'\u00F8', u'o'}, {u'\u00E0', u'a'}, {u'\u00E1', u'a'},
    {u'\u00E2', u'a'}, {u'\u00E4', u'a'}, {u'\u00E7', u'c'}, {u'\u0261', u'g'}, {u'\u017F', u's'},
    {u'0', u'o'},      {u'1', u'l'},      {u'|', u'l'},
});

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00A0 || u == 0x00AD || u == 0x034F || u == 0x061C || u == 0x180E || u == 0x1680 ||
           (u >= 0x2000 && u <= 0x200F) || (u >= 0x2028 && u <= 0x202F) ||
           (u >= 0x205F && u <= 0x206F) || u == 0x3000 || u == 0xFEFF || u < 0x20 || u == 0x7F;
}

QString codePoint(QChar c)
{
    return u"U+%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0')).toUpper();
}

void note(QString *first, QChar c)
{
    if (first && first->isEmpty())
        *first = codePoint(c);
}

} // namespace

QString withoutQuotes(const QString &text)
{
    constexpr std::array<std::u16string_view, 9> pairs = {u"\"\"", u"''", u"``", u"<>", u"()",
                                                          u"“”",   u"‘’", u"«»", u"„“"};
    QString stripped = text;
    for (bool again = true; again && stripped.size() > 1;) {
        again = false;
        for (const auto &pair : pairs) {
            const bool opens = stripped.startsWith(QChar(pair[0]));
            const bool closes = stripped.endsWith(QChar(pair[1]));
            if (!opens && !closes)
                continue;
            if (opens)
                stripped.remove(0, 1);
            if (closes && !stripped.isEmpty())
                stripped.chop(1);
            stripped = stripped.trimmed();
            again = true;
        }
    }
    return stripped;
}

QString withoutInvisible(const QString &text, QString *removed)
{
    QString clean;
    for (const QChar c : text) {
        if (isInvisible(c))
            note(removed, c);
        else
            clean += c;
    }
    return clean;
}

QString withPlainPunctuation(const QString &text, QString *replaced)
{
    QString plain = text;
    for (QChar &c : plain) {
        const QChar original = c;
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
        for (const Substitute &substitute : punctuation) {
            if (c.unicode() == substitute.from)
                c = QChar(substitute.to);
        }
        if (c != original)
            note(replaced, original);
    }
    return plain;
}

QString skeleton(const QString &text)
{
    QString result = text.toLower().normalized(QString::NormalizationForm_KC);
    for (QChar &c : result) {
        for (const Substitute &substitute : lookAlikes) {
            if (c.unicode() == substitute.from)
                c = QChar(substitute.to);
        }
    }
    return result;
}

} // namespace vigie
