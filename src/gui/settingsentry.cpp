// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsentry.h"

namespace vigie {

QString searchable(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'&')
            plain.append(c.toCaseFolded());
    }
    return plain;
}

} // namespace vigie
