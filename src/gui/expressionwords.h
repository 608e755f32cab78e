// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vigie {

// What can be completed in an expression.
struct ExpressionWord
{
    enum class Kind { Function, Aggregation, Keyword, Metric, Label, Value };

    QString text;
    QString detail; // signature or type, shown muted
    QString help;   // one sentence
    Kind kind = Kind::Metric;
};

// What stands left of the cursor: which kind of word is asked for, and how much of it is there.
struct ExpressionContext
{
    enum class Wanted { Any, Label, Value, Nothing };

    Wanted wanted = Wanted::Any;
    QString prefix;
    QString label; // of Value
};

[[nodiscard]] ExpressionContext expressionContext(const QString &textBeforeCursor);

// All functions, aggregations and keywords of the language.
[[nodiscard]] QList<ExpressionWord> languageWords();

} // namespace vigie
