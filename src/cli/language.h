// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace vigie {

// The texts in the language that --lang names, otherwise in the system's, as long as this lives.
// English where there is no translation: its file holds the plural forms.
class Language
{
public:
    explicit Language(const QStringList &arguments);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace vigie
