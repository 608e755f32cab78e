// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace vigie {

struct Language
{
    QString code; // "fr"
    QString name; // "Français", in itself
};

// The translations that this program holds, by name.
[[nodiscard]] QList<Language> availableLanguages();
// The language of the texts, "de": the locale's is only that of numbers and dates.
[[nodiscard]] QString languageOfTexts();

// The program's language, changed while it runs: the windows get QEvent::LanguageChange.
class Translations final : public QObject
{
    Q_OBJECT

public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    // language: empty: the system's. Nothing happens where nothing changes.
    void use(const QString &language, Settings::Numbers numbers = Settings::Numbers::Language);

private:
    void install(QTranslator &translator, bool loaded);

    [[nodiscard]] static QLocale formatsOf(const QLocale &language, Settings::Numbers numbers);

    QString m_language;
    Settings::Numbers m_numbers = Settings::Numbers::Language;
    bool m_used = false;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace vigie
