// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processrunner.h"

#include "text.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype maxOutput = 4 * 1024 * 1024;
constexpr int graceMs = 500;

QStringList extraDirectories()
{
    const QString home = QDir::homePath();
    return {u"/usr/local/bin"_s,
            u"/usr/bin"_s,
            u"/opt/homebrew/bin"_s,
            u"/snap/bin"_s,
            home + u"/.docker/bin"_s,
            home + u"/.orbstack/bin"_s,
            home + u"/.rd/bin"_s,
            u"/Applications/Docker.app/Contents/Resources/bin"_s,
            u"C:/Program Files/Docker/Docker/resources/bin"_s};
}

// The children get the widened PATH too: docker calls helpers of its own.
QProcessEnvironment widenedEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList path =
        environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &directory : extraDirectories()) {
        if (!path.contains(directory) && QFileInfo(directory).isDir())
            path.append(directory);
    }
    environment.insert(u"PATH"_s, path.join(QDir::listSeparator()));
    return environment;
}

void endProcess(QProcess &process)
{
    process.terminate();
    if (process.waitForFinished(graceMs))
        return;
    process.kill();
    process.waitForFinished(graceMs);
}

void collect(QProcess &process, ProcessResult &result)
{
    result.output += process.readAllStandardOutput();
    result.errors += process.readAllStandardError();
    result.output.truncate(maxOutput);
    result.errors.truncate(maxOutput);
}

} // namespace

QString findProgram(const QString &name)
{
    if (QDir::isAbsolutePath(name))
        return QFileInfo(name).isExecutable() ? name : QString();
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, extraDirectories()) : found;
}

ProcessResult runProcess(const QString &program, const QStringList &arguments,
                         const QString &directory, const Deadline &deadline)
{
    ProcessResult result;
    QProcess process;
    process.setProcessEnvironment(widenedEnvironment());
    if (!directory.isEmpty())
        process.setWorkingDirectory(directory);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    while (process.state() == QProcess::Starting && !deadline.isOver())
        process.waitForStarted(deadline.sliceMs());
    result.started =
        process.state() == QProcess::Running || process.error() != QProcess::FailedToStart;
    while (process.state() != QProcess::NotRunning && !deadline.isOver()) {
        process.waitForFinished(deadline.sliceMs());
        collect(process, result);
    }
    if (process.state() != QProcess::NotRunning) {
        result.timedOut = true;
        endProcess(process);
    }
    collect(process, result);
    if (!result.timedOut && process.exitStatus() == QProcess::NormalExit && result.started)
        result.exitCode = process.exitCode();
    return result;
}

ProcessPipe::ProcessPipe(const QString &program, const QStringList &arguments)
{
    m_process.setProcessEnvironment(widenedEnvironment());
    m_process.start(program, arguments);
}

ProcessPipe::~ProcessPipe()
{
    if (m_process.state() != QProcess::NotRunning)
        endProcess(m_process);
}

bool ProcessPipe::isOpen() const
{
    return m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0;
}

void ProcessPipe::write(const QByteArray &bytes)
{
    m_process.write(bytes);
}

QByteArray ProcessPipe::read(int ms)
{
    if (m_process.state() == QProcess::Starting)
        m_process.waitForStarted(ms);
    m_process.setReadChannel(QProcess::StandardOutput);
    if (m_process.bytesAvailable() == 0)
        m_process.waitForReadyRead(ms);
    return m_process.readAllStandardOutput();
}

QByteArray ProcessPipe::errors()
{
    m_errors += m_process.readAllStandardError();
    m_errors.truncate(maxOutput);
    return m_errors;
}

CommandRun::CommandRun(const QStringList &command, const QString &directory, int timeoutMs,
                       QObject *parent)
    : QObject(parent)
    , m_command(command)
    , m_timeoutMs(timeoutMs)
{
    m_process.setProcessEnvironment(widenedEnvironment());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    if (!directory.isEmpty())
        m_process.setWorkingDirectory(directory);
    connect(&m_process, &QProcess::readyRead, this, [this] {
        static const QRegularExpression control(u"\\x1b\\[[0-9;?]*[ -/]*[@-~]"_s);
        Q_EMIT output(QString::fromUtf8(m_process.readAll()).remove(control));
    });
    connect(&m_process, &QProcess::finished, this,
            [this](int exitCode) { Q_EMIT finished(exitCode, m_stopReason); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(-1, m_process.errorString());
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        endProcess(m_process);
}

void CommandRun::start()
{
    const QString program = findProgram(m_command.value(0));
    m_process.start(program.isEmpty() ? m_command.value(0) : program, m_command.mid(1));
    QTimer::singleShot(m_timeoutMs, this, [this] { stop(Text::tr("It took too long.")); });
}

void CommandRun::cancel()
{
    stop(Text::tr("It was cancelled."));
}

void CommandRun::stop(const QString &reason)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_stopReason = reason;
    m_process.terminate();
    QTimer::singleShot(graceMs, &m_process, [this] { m_process.kill(); });
}

} // namespace vigie
