// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingfield.h"
#include "settingsentry.h"

#include <QList>
#include <QWidget>

#include <utility>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QToolButton;
class QVBoxLayout;

namespace vigie {

class Theme;

// A page of the settings dialog: rows of a label, a widget for one setting, a line of help, and a
// button that brings the default back where the value is another.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Range
    {
        int least = 0;
        int most = 100;
        QString suffix = {};
        QString special = {}; // shown for the least
    };
    using Choices = QList<std::pair<QString, int>>;

    // id: its name for machines, "charts"
    SettingsPage(const QString &id, const QString &title, const Theme &theme,
                 QWidget *parent = nullptr);
    [[nodiscard]] const QString &title() const { return m_title; }

    void addSection(const QString &title);
    void addNote(const QString &text);
    QCheckBox *addCheck(const QString &text, const SettingField<bool> &field,
                        const QString &help = {});
    QSpinBox *addNumber(const QString &label, const SettingField<int> &field, const Range &range,
                        const QString &help = {});
    QDoubleSpinBox *addSeconds(const QString &label,
                               const SettingField<std::chrono::milliseconds> &field,
                               const QString &help = {});
    QComboBox *addChoice(const QString &label, const SettingField<int> &field,
                         const Choices &choices, const QString &help = {});
    QComboBox *addTextChoice(const QString &label, const SettingField<QString> &field,
                             const QList<std::pair<QString, QString>> &choices,
                             const QString &help = {});
    QLineEdit *addText(const QString &label, const SettingField<QString> &field,
                       const QString &placeholder = {}, const QString &help = {});
    QPlainTextEdit *addLines(const QString &label, const SettingField<QStringList> &field,
                             const QString &placeholder = {}, const QString &help = {});
    QTimeEdit *addTime(const QString &label, const SettingField<int> &field); // minute of the day
    // One that keeps itself; `words` is what it is found by.
    void addWidget(QWidget *widget, const QString &words);

    [[nodiscard]] QList<SettingsEntry> entries() const; // for the handbook

    void fill(const Settings &settings); // without `edited`
    [[nodiscard]] bool hasDefaults() const;
    void resetAll();
    // Hides the rows without the words and marks those with them; how many are left. No words: all.
    int find(const QStringList &words);

Q_SIGNALS:
    void edited(const vigie::SettingsEdit &edit);

private:
    struct Row
    {
        QList<QWidget *> widgets; // hidden together
        QWidget *field = nullptr;
        QWidget *named = nullptr; // what is marked when found
        QToolButton *reset = nullptr;
        QString label;
        QString help;
        QString words;
        int section = -1;
        std::function<void(const Settings &)> fill;
        std::function<bool(const Settings &)> isDefault;
        SettingsEdit restore;
    };
    template <typename T>
    void bind(QWidget *widget, const QString &label, const QString &help,
              const SettingField<T> &field, std::function<void(const T &)> fill);
    template <typename T>
    std::function<void(const T &)> writer(const SettingField<T> &field);
    Row &addRow(QWidget *widget, const QString &label, const QString &help);
    [[nodiscard]] QLabel *addLabel(const QString &text, QWidget *buddy);
    void emitEdit(const SettingsEdit &edit);

    QString m_title;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QGridLayout *m_grid = nullptr; // of the last section
    QList<QLabel *> m_sections;
    QList<std::pair<QString, QString>> m_notes; // section, text
    QList<Row> m_rows;
    bool m_filling = false;
};

} // namespace vigie
