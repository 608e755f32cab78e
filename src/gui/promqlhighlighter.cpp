// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "promqlhighlighter.h"

#include "highlight.h"
#include "theme.h"

#include <algorithm>

namespace vigie {

int utf16Position(const QByteArray &utf8, std::size_t byte)
{
    const auto end = static_cast<qsizetype>(std::min<std::size_t>(byte, std::size_t(utf8.size())));
    return static_cast<int>(QString::fromUtf8(utf8.constData(), end).size());
}

PromqlHighlighter::PromqlHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void PromqlHighlighter::highlightBlock(const QString &text)
{
    const Tokens &tokens = m_theme.tokens();
    const ChartTheme colors = chartTheme(tokens);
    const QByteArray utf8 = text.toUtf8();
    const auto pieces = promql::highlight(std::string_view(utf8.constData(), utf8.size()));
    for (const promql::HighlightedText &piece : pieces) {
        QTextCharFormat format;
        switch (piece.kind) {
        case promql::TextClass::Function:
        case promql::TextClass::Aggregation:
        case promql::TextClass::Keyword:
            format.setForeground(tokens.accent);
            break;
        case promql::TextClass::Label:
            format.setForeground(colors.seriesColor(5));
            break;
        case promql::TextClass::String:
            format.setForeground(tokens.ok);
            break;
        case promql::TextClass::Number:
        case promql::TextClass::Duration:
            format.setForeground(colors.seriesColor(3));
            break;
        case promql::TextClass::Operator:
        case promql::TextClass::Punctuation:
        case promql::TextClass::Comment:
            format.setForeground(tokens.muted);
            break;
        case promql::TextClass::Metric:
        case promql::TextClass::Error:
            format.setForeground(tokens.text);
            break;
        }
        const int from = utf16Position(utf8, piece.range.begin);
        setFormat(from, utf16Position(utf8, piece.range.end) - from, format);
    }
}

} // namespace vigie
