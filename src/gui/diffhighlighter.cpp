// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffhighlighter.h"

#include "theme.h"

namespace vigie {

DiffHighlighter::DiffHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    const Tokens &tokens = m_theme.tokens();
    QTextCharFormat format;
    if (text.startsWith(u"+++") || text.startsWith(u"---") || text.startsWith(u"@@")) {
        format.setForeground(tokens.muted);
    } else if (text.startsWith(u'+')) {
        format.setForeground(tokens.ok);
        format.setBackground(tokens.okGround);
    } else if (text.startsWith(u'-')) {
        format.setForeground(tokens.failure);
        format.setBackground(tokens.failureGround);
    } else {
        return;
    }
    setFormat(0, static_cast<int>(text.size()), format);
}

} // namespace vigie
