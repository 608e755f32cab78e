// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace vigie {

class MainWindow;
struct Options;

// Waits until the window shows what it is to show, then writes it as a picture.
class Screenshot final : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, const Options &options, QObject *parent = nullptr);

Q_SIGNALS:
    void done(bool written);

private:
    void look();

    MainWindow &m_window;
    QString m_file;
    QString m_family;
    qint64 m_afterMs;
    QElapsedTimer m_since;
    qint64 m_filledAtMs = -1;
    QTimer m_timer;
};

} // namespace vigie
