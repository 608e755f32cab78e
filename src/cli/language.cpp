// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// The parsers of the commands come too late: the texts of their options are translated as well.
QString languageGiven(const QStringList &arguments)
{
    QString language;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (arguments[i].startsWith("--lang="_L1))
            language = arguments[i].mid(7);
        else if (arguments[i] == "--lang"_L1)
            language = arguments.value(i + 1);
    }
    return language;
}

} // namespace

Language::Language(const QStringList &arguments)
{
    const QString given = languageGiven(arguments);
    const QLocale locale = given.isEmpty() ? QLocale::system() : QLocale(given);
    QLocale::setDefault(locale);
    if (m_texts.load(locale, u"vigie"_s, u"_"_s, u":/i18n"_s) || m_texts.load(u":/i18n/vigie_en"_s))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qtTexts.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

} // namespace vigie
