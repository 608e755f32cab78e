// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace vigie {

class Theme;

// Colours an expression as the language's own lexer reads it.
class PromqlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    PromqlHighlighter(QTextDocument *document, const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

// Where a byte of a text's UTF-8 form is in its UTF-16 form.
[[nodiscard]] int utf16Position(const QByteArray &utf8, std::size_t byte);

} // namespace vigie
