// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "session.h"
#include "settingspage.h"
#include "settingspages.h"
#include "targeteditor.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace vigie;
using namespace Qt::StringLiterals;

// The handbook's page of every setting is made from the settings dialog. With VIGIE_WRITE_HANDBOOK
// set, `./dev handbook` writes it; else this looks whether it is as fresh as the program.
class SettingsBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfThisProgram_data();
    void isOfThisProgram();

private:
    [[nodiscard]] static QString page(const SettingsPage &page, const QString &head);
    [[nodiscard]] static QString book(const QString &intro, const QString &head);
    [[nodiscard]] static QStringList shape(const QString &markdown);
};

void SettingsBookTest::isOfThisProgram_data()
{
    QTest::addColumn<QString>("intro");
    QTest::addColumn<QString>("head");
    QTest::addRow("en") << u"# Every setting\n\n"
                           "The settings are in the menu, or on **Ctrl+,**. What you change holds "
                           "at once; the arrow beside a row brings its default back. The search "
                           "finds a setting by any of its words.\n"_s
                        << u"| Setting | Default | |"_s;
    QTest::addRow("fr") << u"# Tous les réglages\n\n"
                           "Les réglages sont dans le menu, ou sur **Ctrl+,**. Ce que vous changez "
                           "s’applique aussitôt\u00a0; la flèche à côté d’une ligne rétablit sa "
                           "valeur par défaut. La recherche trouve un réglage par n’importe lequel "
                           "de ses "
                           "mots.\n"_s
                        << u"| Réglage | Par défaut | |"_s;
    QTest::addRow("de") << u"# Alle Einstellungen\n\n"
                           "Die Einstellungen stehen im Menü oder öffnen sich mit **Strg+,**. Eine "
                           "Änderung gilt sofort; der Pfeil neben einer Zeile stellt ihre Vorgabe "
                           "wieder her. Die Suche findet eine Einstellung über jedes ihrer "
                           "Wörter.\n"_s
                        << u"| Einstellung | Vorgabe | |"_s;
    QTest::addRow("es")
        << u"# Todos los ajustes\n\n"
           "Los ajustes están en el menú, o en **Ctrl+,**. Cada cambio se aplica al "
           "momento; la flecha junto a una fila recupera su valor por defecto. La "
           "búsqueda encuentra un ajuste por cualquiera de sus palabras.\n"_s
        << u"| Ajuste | Por defecto | |"_s;
}

QString SettingsBookTest::page(const SettingsPage &page, const QString &head)
{
    QString text = u"\n## "_s + page.title() + u'\n';
    QString section;
    bool isInTable = false;
    for (const SettingsEntry &entry : page.entries()) {
        if (entry.section != section) {
            section = entry.section;
            isInTable = false;
            text += u"\n### "_s + section + u'\n';
        }
        if (entry.label.isEmpty()) {
            text += u'\n' + entry.help + u'\n';
            continue;
        }
        if (!std::exchange(isInTable, true))
            text += u'\n' + head + u"\n| --- | --- | --- |\n"_s;
        const auto cell = [](QString words) {
            return words.replace(u'|', u"\\|"_s).replace(u'\n', u' ').trimmed();
        };
        text +=
            u"| **%1** | %2 | %3 |\n"_s.arg(cell(entry.label), cell(entry.value), cell(entry.help));
    }
    return text;
}

QString SettingsBookTest::book(const QString &intro, const QString &head)
{
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    Session session{Settings()};
    TargetEditor editor(session.targets());
    const SettingsSurroundings around{theme, session, editor, u"~/.config/vigie/settings.json"_s,
                                      {},    {}};
    QString text = u"<!-- SPDX-FileCopyrightText: The Vigie authors -->\n"
                   "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
                   "<!-- Made by ./dev handbook from the settings dialog. -->\n"_s +
                   intro;
    for (const SettingsPageKind &kind : settingsPages()) {
        const std::unique_ptr<SettingsPage> one(makePage(kind, around));
        one->fill({});
        text += page(*one, head);
    }
    return text;
}

// What is the same in every language.
QStringList SettingsBookTest::shape(const QString &markdown)
{
    QStringList kinds;
    for (const QString &line : markdown.split(u'\n'))
        kinds.append(line.section(u' ', 0, 0).left(4));
    return kinds.filter(QRegularExpression(u"^[#|]"_s));
}

void SettingsBookTest::isOfThisProgram()
{
    QFETCH(QString, intro);
    QFETCH(QString, head);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    QTranslator texts;
    if (texts.load(QLocale(language), u"vigie"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&texts);
    const QString made = book(intro, head);
    QCoreApplication::removeTranslator(&texts);
    QLocale::setDefault(before);

    QFile file(QStringLiteral(VIGIE_SOURCE "/docs/handbook/%1/settings.md").arg(language));
    if (qEnvironmentVariableIsSet("VIGIE_WRITE_HANDBOOK")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(made.toUtf8()), made.toUtf8().size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString kept = QString::fromUtf8(file.readAll());
    QVERIFY2(shape(kept) == shape(made), "run ./dev handbook");
    // Translations come after the texts.
    if (language == "en"_L1)
        QVERIFY2(kept == made, "run ./dev handbook");
}

QTEST_MAIN(SettingsBookTest)
#include "tst_settingsbook.moc"
