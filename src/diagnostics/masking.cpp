// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masking.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie {

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression userInfo(u"(://)[^/\\s@'\"]+@"_s);
    static const QRegularExpression assignment(
        u"((?:pass(?:word|wd)?|secret|token|api[_-]?key|access[_-]?key|credential)\\w*[\"']?\\s*"
        "[=:]\\s*)(\"[^\"]*\"|'[^']*'|[^\\s,;&\"']+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(u"\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{8,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString masked = text;
    masked.replace(userInfo, u"\\1***@"_s);
    masked.replace(assignment, u"\\1***"_s);
    masked.replace(bearer, u"\\1 ***"_s);
    return masked;
}

} // namespace vigie
