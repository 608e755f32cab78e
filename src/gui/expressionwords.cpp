// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expressionwords.h"

#include "functions.h"

#include <QRegularExpression>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

// The quote that is still open at the end, with where it began; −1 when none is.
qsizetype openQuote(const QString &before)
{
    qsizetype start = -1;
    QChar quote;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QChar c = before[i];
        if (start >= 0 && c == u'\\' && quote != u'`') {
            ++i;
        } else if (start >= 0 && c == quote) {
            start = -1;
        } else if (start < 0 && (c == u'"' || c == u'\'' || c == u'`')) {
            start = i;
            quote = c;
        }
    }
    return start;
}

// Whether the end is inside braces, or in the parentheses of by, without, on and the like.
bool insideLabels(const QString &before)
{
    if (before.lastIndexOf(u'{') > before.lastIndexOf(u'}'))
        return true;
    static const QRegularExpression list(
        uR"((?:\b(?:by|without|on|ignoring|group_left|group_right))\s*\([^()]*$)"_s);
    return list.match(before).hasMatch();
}

} // namespace

ExpressionContext expressionContext(const QString &textBeforeCursor)
{
    static const QRegularExpression word(u"[A-Za-z_:][A-Za-z0-9_:]*$"_s);
    static const QRegularExpression matcher(u"([A-Za-z_][A-Za-z0-9_]*)\\s*(?:=~|!~|!=|=)\\s*$"_s);
    ExpressionContext context;
    const qsizetype quote = openQuote(textBeforeCursor);
    if (quote >= 0) {
        const auto match = matcher.match(textBeforeCursor.left(quote));
        context.wanted = match.hasMatch() ? ExpressionContext::Wanted::Value
                                          : ExpressionContext::Wanted::Nothing;
        context.label = match.captured(1);
        context.prefix = textBeforeCursor.mid(quote + 1);
        return context;
    }
    const auto match = word.match(textBeforeCursor);
    context.prefix = match.captured(0);
    const qsizetype at = match.hasMatch() ? match.capturedStart() : textBeforeCursor.size();
    if (at > 0 && textBeforeCursor[at - 1].isDigit())
        context.wanted = ExpressionContext::Wanted::Nothing; // a duration: 5m
    else if (insideLabels(textBeforeCursor.left(at)))
        context.wanted = ExpressionContext::Wanted::Label;
    return context;
}

QList<ExpressionWord> languageWords()
{
    QList<ExpressionWord> words;
    for (const promql::AggregationInfo &row : promql::allAggregations()) {
        words.append({text(row.name), text(row.signature), text(row.documentation),
                      ExpressionWord::Kind::Aggregation});
    }
    for (const promql::Function &row : promql::allFunctions()) {
        words.append({text(row.name), text(row.signature), text(row.documentation),
                      ExpressionWord::Kind::Function});
    }
    for (const QString &keyword :
         {u"by"_s, u"without"_s, u"on"_s, u"ignoring"_s, u"group_left"_s, u"group_right"_s,
          u"offset"_s, u"bool"_s, u"and"_s, u"or"_s, u"unless"_s}) {
        words.append({keyword, {}, {}, ExpressionWord::Kind::Keyword});
    }
    return words;
}

} // namespace vigie
