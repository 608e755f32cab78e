// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingactions.h"

#include "mainwindow.h"
#include "openedrecording.h"
#include "session.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QLocale>
#include <QStandardPaths>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString proposedFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s) +
                           u".vigie"_s);
}

QString spanText(const OpenedRecording &recording)
{
    const auto text = [](std::int64_t timeMs) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs), QLocale::ShortFormat);
    };
    return RecordingActions::tr("A recording from %1 to %2: nothing here is scraped.")
        .arg(text(recording.firstMs), text(recording.lastMs));
}

} // namespace

RecordingActions::RecordingActions(Session &session, Theme &theme, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_window(window)
{}

void RecordingActions::save()
{
    auto *dialog = new QFileDialog(m_window, tr("Save a recording"), proposedFile(),
                                   tr("Recordings (*.vigie)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"vigie"_s);
    dialog->selectFile(proposedFile());
    connect(dialog, &QFileDialog::fileSelected, this, &RecordingActions::saveAs);
    dialog->open();
}

void RecordingActions::saveAs(const QString &file)
{
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        watcher->deleteLater();
        const QString problem = watcher->result();
        Q_EMIT told(problem.isEmpty() ? tr("Saved as %1.").arg(QDir::toNativeSeparators(file))
                                      : problem);
    });
    watcher->setFuture(saveRecording(m_session.store(), file));
}

void RecordingActions::open(const Settings &settings)
{
    auto *dialog =
        new QFileDialog(m_window, tr("Open a recording"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Recordings (*.vigie);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, settings](const QString &file) { openFile(file, settings); });
    dialog->open();
}

void RecordingActions::openFile(const QString &file, const Settings &settings)
{
    auto *watcher = new QFutureWatcher<OpenedRecording>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, settings] {
        watcher->deleteLater();
        const OpenedRecording recording = watcher->result();
        if (recording.problem.isEmpty())
            show(recording, settings);
        else
            Q_EMIT told(recording.problem);
    });
    watcher->setFuture(openRecording(file));
}

void RecordingActions::show(const OpenedRecording &recording, Settings settings)
{
    // All of it is in sight, and nothing of the other window's choice.
    settings.timeRange = std::max<std::chrono::milliseconds>(
        std::chrono::milliseconds(recording.lastMs - recording.firstMs), std::chrono::minutes(1));
    settings.pinnedCharts.clear();
    settings.selectedTarget.clear();
    settings.selectedPage.clear();
    auto *session = new Session(recording);
    auto *window = new MainWindow(*session, m_theme, settings, {});
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, session, &QObject::deleteLater);
    window->setWindowTitle(recording.name + u" – Vigie"_s);
    if (!recording.parts.isEmpty())
        window->showTarget(recording.parts.constFirst().target.id);
    window->say(recording.remark.isEmpty() ? spanText(recording) : recording.remark);
    window->show();
    Q_EMIT opened(window);
}

} // namespace vigie
