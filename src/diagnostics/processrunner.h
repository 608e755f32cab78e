// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace vigie {

// Processes are started in this file alone: program and arguments as they are, never a shell.

// The file of a program: looked for on the PATH and where docker is installed on this system
// (applications started from a desktop often get a short PATH). Empty: not found.
[[nodiscard]] QString findProgram(const QString &name);

struct ProcessResult
{
    bool started = false;
    bool timedOut = false; // and was then ended
    int exitCode = -1;
    QByteArray output; // bounded
    QByteArray errors;
};

// Runs a program to its end, or ends it at the deadline: terminate, 500 ms, kill. Blocks.
[[nodiscard]] ProcessResult runProcess(const QString &program, const QStringList &arguments,
                                       const QString &directory, const Deadline &deadline);

// A program whose standard input and output are used as a connection. Destroying it ends it.
class ProcessPipe final
{
public:
    ProcessPipe(const QString &program, const QStringList &arguments);
    ~ProcessPipe();

    [[nodiscard]] bool isOpen() const; // it runs, or has still something to be read
    void write(const QByteArray &bytes);
    // What came within the time; empty: nothing, or it has ended.
    [[nodiscard]] QByteArray read(int ms);
    [[nodiscard]] QByteArray errors(); // what it said on the standard error so far, bounded

private:
    QProcess m_process;
    QByteArray m_errors;
};

// A remedy's command while it runs; for the window. Destroying it ends the process.
class CommandRun final : public QObject
{
    Q_OBJECT

public:
    // command: program and arguments. timeoutMs: after that it is ended.
    CommandRun(const QStringList &command, const QString &directory, int timeoutMs,
               QObject *parent = nullptr);
    ~CommandRun() override;

    void start();
    void cancel();

Q_SIGNALS:
    void output(const QString &text); // both channels, as it comes, without control sequences
    void finished(int exitCode, const QString &error); // error: could not start, cancelled, …

private:
    void stop(const QString &reason);

    QStringList m_command;
    int m_timeoutMs;
    QString m_stopReason;
    QProcess m_process;
};

} // namespace vigie
