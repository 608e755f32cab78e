// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsexchange.h"

#include <QObject>

#include <functional>

class QUndoStack;
class QWidget;

namespace vigie {

class Theme;

// Exports all settings as a file and imports such a file: first shows what it would change, and the
// change can be undone.
class SettingsPorter final : public QObject
{
    Q_OBJECT

public:
    struct Access
    {
        std::function<Settings()> current;
        std::function<void(const Settings &)> replace;
        QUndoStack &undoStack;
    };

    SettingsPorter(Access access, const Theme &theme, QWidget *window);

    void chooseExport();
    void chooseImport();
    void exportTo(const QString &path);
    void importFrom(const QString &path); // shows the changes, asks

Q_SIGNALS:
    void told(const QString &message);

private:
    void ask(const QString &path, const SettingsImport &import);
    void apply(const Settings &settings);
    [[nodiscard]] QWidget *front() const; // the dialog that was asked from, or the window

    Access m_access;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace vigie
