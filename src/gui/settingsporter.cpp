// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsporter.h"

#include "icons.h"
#include "theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(16) << 20;

class ImportCommand final : public QUndoCommand
{
public:
    ImportCommand(std::function<void(const Settings &)> replace, const Settings &before,
                  const Settings &after)
        : m_replace(std::move(replace))
        , m_before(before)
        , m_after(after)
    {}
    void redo() override { m_replace(m_after); }
    void undo() override { m_replace(m_before); }

private:
    std::function<void(const Settings &)> m_replace;
    Settings m_before;
    Settings m_after;
};

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(parent, title, name, SettingsPorter::tr("Settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

SettingsPorter::SettingsPorter(Access access, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_access(std::move(access))
    , m_theme(theme)
    , m_window(window)
{}

QWidget *SettingsPorter::front() const
{
    QWidget *active = QApplication::activeWindow();
    return active != nullptr ? active : m_window;
}

void SettingsPorter::chooseExport()
{
    auto *dialog = fileDialog(front(), tr("Export the settings"), u"vigie-settings.json"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPorter::exportTo);
    dialog->open();
}

void SettingsPorter::chooseImport()
{
    auto *dialog = fileDialog(front(), tr("Import settings"), {});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPorter::importFrom);
    dialog->open();
}

void SettingsPorter::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = exportedSettings(m_access.current());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        Q_EMIT told(tr("%1 could not be written: %2").arg(path, file.errorString()));
        return;
    }
    Q_EMIT told(tr("The settings are in %1, without passwords and tokens.").arg(path));
}

void SettingsPorter::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT told(tr("%1 could not be opened: %2").arg(path, file.errorString()));
        return;
    }
    const SettingsImport import = importedSettings(m_access.current(), file.read(largestFile + 1));
    if (!import.problem.isEmpty())
        Q_EMIT told(tr("%1 was not imported. %2").arg(path, import.problem));
    else if (import.changes.isEmpty())
        Q_EMIT told(tr("%1 changes nothing: the settings are the same.").arg(path));
    else
        ask(path, import);
}

void SettingsPorter::ask(const QString &path, const SettingsImport &import)
{
    auto *dialog = new QDialog(front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"importSettings"_s);
    dialog->setWindowTitle(tr("Import settings"));
    dialog->resize(560, 400);
    auto *title = new QLabel(
        tr("%1 would change %n setting(s):", nullptr, static_cast<int>(import.changes.size()))
            .arg(QFileInfo(path).fileName()),
        dialog);
    title->setFont(m_theme.font(Theme::Font::Strong));
    title->setTextFormat(Qt::PlainText);
    auto *list = new QListWidget(dialog);
    list->addItems(import.changes);
    list->setAccessibleName(title->text());
    list->setWordWrap(true);
    list->setSpacing(3);
    auto *notes = new QLabel(
        (import.notes + QStringList(tr("Undo in the window takes it back."))).join(u'\n'), dialog);
    notes->setTextFormat(Qt::PlainText);
    notes->setWordWrap(true);
    notes->setProperty("role", u"muted"_s);
    auto *cancel = new QPushButton(tr("Cancel"), dialog);
    auto *accept = new QPushButton(tr("Import"), dialog);
    accept->setDefault(true);
    accept->setObjectName(u"accept"_s);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, settings = import.settings] { apply(settings); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(list, 1);
    layout->addWidget(notes);
    layout->addLayout(buttons);
    dialog->open();
}

void SettingsPorter::apply(const Settings &settings)
{
    auto *command = new ImportCommand(m_access.replace, m_access.current(), settings);
    command->setText(tr("import settings"));
    m_access.undoStack.push(command);
}

} // namespace vigie
