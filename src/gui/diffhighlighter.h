// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace vigie {

class Theme;

// Colours a unified diff: what goes, what comes.
class DiffHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    DiffHighlighter(QTextDocument *document, const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace vigie
