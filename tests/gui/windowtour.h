// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QTranslator>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace vigie {

class Session;
class Theme;

// One thing that the program can show: brings it up and returns the window that shows it.
struct Scene
{
    QByteArray name;
    std::function<QWidget *()> show;
};

// Goes through every page, state and dialog of the real window over a real session: a demo target
// with an hour of history and a target that nobody answers. What tests ask of "everything that can
// be seen" they ask of this. A new page or dialog is a row in scenes().
class WindowTour
{
public:
    explicit WindowTour(const QString &language);
    ~WindowTour();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] std::vector<Scene> scenes();
    void closeDialogs(); // what a scene brought up over the window

private:
    [[nodiscard]] std::vector<Scene> pages();
    [[nodiscard]] std::vector<Scene> states();
    [[nodiscard]] std::vector<Scene> dialogs();
    [[nodiscard]] std::vector<Scene> settings();
    QWidget *show(const TargetId &target, MainWindow::Page page);
    void press(const QKeySequence &keys);
    void choose(const char *text); // of an action of the window
    QWidget *dialog(const char *className);
    void addTargets();

    QTranslator m_texts;
    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_history;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    TargetId m_demo;
    TargetId m_down;
};

} // namespace vigie
