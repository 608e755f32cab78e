// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

QList<Language> availableLanguages()
{
    QList<Language> languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"vigie_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.mid(6).chopped(3);
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        // CLDR calls English by its country.
        if (locale.language() == QLocale::English)
            name = u"English"_s;
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        languages.append({code, name.isEmpty() ? code : name});
    }
    std::sort(languages.begin(), languages.end(), [](const Language &a, const Language &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return languages;
}

QString languageOfTexts()
{
    //: The code of the language that you translate to: fr, de, es…
    return Translations::tr("en");
}

Translations::Translations(QObject *parent)
    : QObject(parent)
{}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

// Numbers first: whoever hears of the new language writes them by it.
void Translations::use(const QString &language, Settings::Numbers numbers)
{
    if (m_used && language == m_language && numbers == m_numbers)
        return;
    m_used = true;
    m_language = language;
    m_numbers = numbers;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(formatsOf(locale, numbers));
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    install(m_qtTexts, m_qtTexts.load(locale, u"qtbase"_s, u"_"_s,
                                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    // The English file holds the plural forms, for every language that has no file.
    const bool isLoaded =
        m_texts.load(locale, u"vigie"_s, u"_"_s, u":/i18n"_s) || m_texts.load(u":/i18n/vigie_en"_s);
    install(m_texts, isLoaded);
}

QLocale Translations::formatsOf(const QLocale &language, Settings::Numbers numbers)
{
    switch (numbers) {
    case Settings::Numbers::Language:
        break;
    case Settings::Numbers::System:
        return QLocale::system();
    case Settings::Numbers::Plain: {
        QLocale plain = language;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain;
    }
    }
    return language;
}

void Translations::install(QTranslator &translator, bool loaded)
{
    if (loaded)
        QCoreApplication::installTranslator(&translator);
}

} // namespace vigie
