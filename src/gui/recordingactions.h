// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QObject>

class QWidget;

namespace vigie {

class Session;
class Theme;

// Saves what the session remembers as a recording, and opens recordings, each in a window of its
// own. Files are read and written by other threads.
class RecordingActions final : public QObject
{
    Q_OBJECT

public:
    RecordingActions(Session &session, Theme &theme, QWidget *window);

    void save(); // asks where
    void saveAs(const QString &file);
    void open(const Settings &settings); // asks which; the settings are the new window's
    void openFile(const QString &file, const Settings &settings);

Q_SIGNALS:
    void told(const QString &text); // what came of it
    void opened(QWidget *window);

private:
    void show(const struct OpenedRecording &recording, Settings settings);

    Session &m_session;
    Theme &m_theme;
    QWidget *m_window;
};

} // namespace vigie
