// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "icons.h"
#include "restyle.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 168;
constexpr int numberWidth = 140;

QString shownValue(const QWidget *field)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(field))
        return box->isChecked() ? SettingsPage::tr("on") : SettingsPage::tr("off");
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return box->currentText();
    const auto *lines = qobject_cast<const QPlainTextEdit *>(field);
    return lines != nullptr ? lines->toPlainText() : field->property("text").toString();
}

} // namespace

SettingsPage::SettingsPage(const QString &id, const QString &title, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"page"_s);
    setObjectName(id);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(8);
    m_column->addStretch();
}

void SettingsPage::addSection(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setFont(m_theme.font(Theme::Font::Heading));
    label->setContentsMargins(0, m_sections.isEmpty() ? 0 : 16, 0, 0);
    m_sections.append(label);
    m_column->insertWidget(m_column->count() - 1, label);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    m_column->insertLayout(m_column->count() - 1, m_grid);
}

void SettingsPage::addNote(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"muted"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (m_grid == nullptr)
        addSection(m_title);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 3);
    m_notes.append({m_sections.last()->text(), text});
}

QLabel *SettingsPage::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    label->setMinimumHeight(buddy->sizeHint().height());
    return label;
}

SettingsPage::Row &SettingsPage::addRow(QWidget *widget, const QString &label, const QString &help)
{
    if (m_grid == nullptr)
        addSection(m_title);
    Row row;
    row.section = static_cast<int>(m_sections.size()) - 1;
    row.label = QString(label).remove(u'&');
    row.help = help;
    row.words = searchable(label + u'\n' + help + u'\n' + m_sections.last()->text());
    row.named = widget;
    row.field = widget;
    const int line = m_grid->rowCount();
    const bool tall = qobject_cast<QPlainTextEdit *>(widget) != nullptr;
    if (qobject_cast<QCheckBox *>(widget) == nullptr) {
        row.named = addLabel(label, widget);
        m_grid->addWidget(row.named, line, 0, Qt::AlignTop);
        row.widgets.append(row.named);
        widget->setAccessibleName(row.label);
        m_grid->addWidget(widget, line, 1,
                          widget->maximumWidth() < QWIDGETSIZE_MAX ? Qt::AlignLeft
                                                                   : Qt::Alignment());
    } else {
        m_grid->addWidget(widget, line, 0, 1, 2);
    }
    widget->setAccessibleDescription(help);
    row.reset = new QToolButton(this);
    row.reset->setIcon(themedIcon(m_theme, u"undo"_s, &Tokens::muted));
    row.reset->setToolTip(tr("Back to the default"));
    row.reset->setAccessibleName(tr("%1: back to the default").arg(row.label));
    QSizePolicy kept = row.reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(kept);
    m_grid->addWidget(row.reset, line, 2, tall ? Qt::AlignTop : Qt::AlignVCenter);
    row.widgets.append(widget);
    if (!help.isEmpty()) {
        auto *text = new QLabel(help, this);
        text->setWordWrap(true);
        text->setProperty("role", u"muted"_s);
        text->setContentsMargins(qobject_cast<QCheckBox *>(widget) != nullptr ? 24 : 0, 0, 0, 6);
        const int from = row.named == widget ? 0 : 1;
        m_grid->addWidget(text, line + 1, from, 1, 2 - from);
        row.widgets.append(text);
    }
    m_rows.append(row);
    return m_rows.last();
}

template <typename T>
void SettingsPage::bind(QWidget *widget, const QString &label, const QString &help,
                        const SettingField<T> &field, std::function<void(const T &)> fill)
{
    Row &row = addRow(widget, label, help);
    row.fill = [field, fill](const Settings &settings) {
        fill(field.read(settings));
    };
    row.isDefault = [field](const Settings &settings) {
        return field.read(settings) == field.read(Settings());
    };
    row.restore = [field](Settings &settings) {
        field.write(settings, field.read(Settings()));
    };
    connect(row.reset, &QToolButton::clicked, this,
            [this, restore = row.restore] { Q_EMIT edited(restore); });
}

template <typename T>
std::function<void(const T &)> SettingsPage::writer(const SettingField<T> &field)
{
    return [this, field](const T &value) {
        emitEdit([field, value](Settings &settings) { field.write(settings, value); });
    };
}

void SettingsPage::emitEdit(const SettingsEdit &edit)
{
    if (!m_filling)
        Q_EMIT edited(edit);
}

QCheckBox *SettingsPage::addCheck(const QString &text, const SettingField<bool> &field,
                                  const QString &help)
{
    auto *box = new QCheckBox(text, this);
    bind<bool>(box, text, help, field, [box](const bool &on) { box->setChecked(on); });
    connect(box, &QCheckBox::toggled, this, writer(field));
    return box;
}

QSpinBox *SettingsPage::addNumber(const QString &label, const SettingField<int> &field,
                                  const Range &range, const QString &help)
{
    auto *box = new QSpinBox(this);
    box->setRange(range.least, range.most);
    box->setSuffix(range.suffix);
    box->setSpecialValueText(range.special);
    box->setGroupSeparatorShown(true);
    box->setFixedWidth(numberWidth);
    bind<int>(box, label, help, field, [box](const int &value) { box->setValue(value); });
    connect(box, &QSpinBox::valueChanged, this, writer(field));
    return box;
}

QDoubleSpinBox *SettingsPage::addSeconds(const QString &label,
                                         const SettingField<std::chrono::milliseconds> &field,
                                         const QString &help)
{
    auto *box = new QDoubleSpinBox(this);
    box->setRange(0.1, 86400);
    box->setDecimals(1);
    box->setSuffix(tr(" s"));
    box->setFixedWidth(numberWidth);
    bind<std::chrono::milliseconds>(box, label, help, field,
                                    [box](const std::chrono::milliseconds &value) {
                                        box->setValue(static_cast<double>(value.count()) / 1000);
                                    });
    connect(box, &QDoubleSpinBox::valueChanged, this, [write = writer(field)](double seconds) {
        write(std::chrono::milliseconds(qRound64(seconds * 1000)));
    });
    return box;
}

QComboBox *SettingsPage::addChoice(const QString &label, const SettingField<int> &field,
                                   const Choices &choices, const QString &help)
{
    auto *box = new QComboBox(this);
    QString words;
    for (const auto &[text, value] : choices) {
        box->addItem(text, value);
        words += u'\n' + text;
    }
    bind<int>(box, label, help, field,
              [box](const int &value) { box->setCurrentIndex(box->findData(value)); });
    m_rows.last().words += searchable(words);
    connect(box, &QComboBox::currentIndexChanged, this,
            [box, write = writer(field)] { write(box->currentData().toInt()); });
    return box;
}

QComboBox *SettingsPage::addTextChoice(const QString &label, const SettingField<QString> &field,
                                       const QList<std::pair<QString, QString>> &choices,
                                       const QString &help)
{
    auto *box = new QComboBox(this);
    QString words;
    for (const auto &[text, value] : choices) {
        box->addItem(text, value);
        words += u'\n' + text;
    }
    bind<QString>(box, label, help, field, [box](const QString &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    });
    m_rows.last().words += searchable(words);
    connect(box, &QComboBox::currentIndexChanged, this,
            [box, write = writer(field)] { write(box->currentData().toString()); });
    return box;
}

QLineEdit *SettingsPage::addText(const QString &label, const SettingField<QString> &field,
                                 const QString &placeholder, const QString &help)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    bind<QString>(edit, label, help, field, [edit](const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    });
    // While it is typed: what is seen is what is set.
    connect(edit, &QLineEdit::textEdited, this, writer(field));
    return edit;
}

QPlainTextEdit *SettingsPage::addLines(const QString &label, const SettingField<QStringList> &field,
                                       const QString &placeholder, const QString &help)
{
    const auto linesOf = [](const QPlainTextEdit *edit) {
        QStringList lines = edit->toPlainText().split(u'\n');
        for (QString &line : lines) {
            line = line.trimmed();
        }
        lines.removeAll(QString());
        return lines;
    };
    auto *edit = new QPlainTextEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->setFont(m_theme.font(Theme::Font::SmallMono));
    edit->setFixedHeight(72);
    bind<QStringList>(edit, label, help, field, [edit, linesOf](const QStringList &lines) {
        if (linesOf(edit) != lines)
            edit->setPlainText(lines.join(u'\n'));
    });
    connect(edit, &QPlainTextEdit::textChanged, this,
            [edit, linesOf, write = writer(field)] { write(linesOf(edit)); });
    return edit;
}

QTimeEdit *SettingsPage::addTime(const QString &label, const SettingField<int> &field)
{
    auto *edit = new QTimeEdit(this);
    edit->setDisplayFormat(m_theme.hasHours12() ? u"h:mm AP"_s : u"HH:mm"_s);
    edit->setFixedWidth(numberWidth);
    bind<int>(edit, label, {}, field,
              [edit](const int &minute) { edit->setTime(QTime(minute / 60, minute % 60)); });
    connect(edit, &QTimeEdit::timeChanged, this, [write = writer(field)](const QTime &time) {
        write(time.hour() * 60 + time.minute());
    });
    return edit;
}

void SettingsPage::addWidget(QWidget *widget, const QString &words)
{
    if (m_grid == nullptr)
        addSection(m_title);
    Row row;
    row.section = static_cast<int>(m_sections.size()) - 1;
    row.words = searchable(words + u'\n' + m_sections.last()->text());
    row.widgets = {widget};
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
    m_rows.append(row);
}

QList<SettingsEntry> SettingsPage::entries() const
{
    QList<SettingsEntry> entries;
    for (int section = 0; section < m_sections.size(); ++section) {
        const QString title = m_sections[section]->text();
        for (const auto &[place, text] : m_notes) {
            if (place == title)
                entries.append({title, {}, {}, text});
        }
        for (const Row &row : m_rows) {
            if (row.section == section && row.field != nullptr)
                entries.append({title, row.label, shownValue(row.field), row.help});
        }
    }
    return entries;
}

void SettingsPage::fill(const Settings &settings)
{
    m_filling = true;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.fill)
            continue;
        row.fill(settings);
        // A button that goes while it has the focus would leave the focus nowhere.
        const bool isDefault = row.isDefault(settings);
        if (isDefault && row.reset->hasFocus())
            row.field->setFocus();
        row.reset->setVisible(!isDefault && !row.field->isHidden());
        row.reset->setProperty("wanted", !isDefault);
    }
    m_filling = false;
}

bool SettingsPage::hasDefaults() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.restore != nullptr; });
}

void SettingsPage::resetAll()
{
    QList<SettingsEdit> edits;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.restore)
            edits.append(row.restore);
    }
    emitEdit([edits](Settings &settings) {
        for (const SettingsEdit &edit : edits) {
            edit(settings);
        }
    });
}

int SettingsPage::find(const QStringList &words)
{
    int found = 0;
    QList<bool> used(m_sections.size(), words.isEmpty());
    const QString title = searchable(m_title);
    for (const Row &row : std::as_const(m_rows)) {
        const bool matches = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return row.words.contains(word) || title.contains(word);
        });
        for (QWidget *widget : row.widgets) {
            widget->setVisible(matches);
        }
        if (row.reset != nullptr)
            row.reset->setVisible(matches && row.reset->property("wanted").toBool());
        if (row.named != nullptr)
            restyle(row.named, "found", matches && !words.isEmpty());
        found += matches ? 1 : 0;
        used[row.section] = used[row.section] || matches;
    }
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->setVisible(used[i]);
    }
    return found;
}

} // namespace vigie
