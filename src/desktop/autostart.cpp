// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

#ifdef Q_OS_WIN
QString runKey()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
}
#else
QString defaultFolder()
{
#ifdef Q_OS_MACOS
    return QDir::homePath() + u"/Library/LaunchAgents"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart"_s;
#endif
}

QString write(const QString &path, const QString &text)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Text::tr("The folder %1 could not be made.").arg(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return Text::tr("%1 could not be written: %2").arg(path, file.errorString());
    return {};
}
#endif

// One argument of Exec, by the Desktop Entry Specification: quoted, then the escapes of a string,
// and no field codes.
QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
    }
    quoted = u'"' + quoted + u'"';
    return quoted.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
}

} // namespace

Autostart::Autostart(AutostartCommand command, const QString &folder)
    : m_command(std::move(command))
    , m_folder(folder)
{
#ifndef Q_OS_WIN
    if (m_folder.isEmpty())
        m_folder = defaultFolder();
#endif
}

QString Autostart::place() const
{
#if defined(Q_OS_WIN)
    return runKey() + u'\\' + m_command.entry;
#elif defined(Q_OS_MACOS)
    return m_folder + u"/org.vigie."_s + m_command.entry + u".plist"_s;
#else
    return m_folder + u'/' + m_command.entry + u".desktop"_s;
#endif
}

#ifdef Q_OS_WIN

bool Autostart::isEnabled() const
{
    return QSettings(runKey(), QSettings::NativeFormat).contains(m_command.entry);
}

QString Autostart::setEnabled(bool enabled) const
{
    QSettings run(runKey(), QSettings::NativeFormat);
    if (enabled)
        run.setValue(m_command.entry, windowsCommand(m_command));
    else
        run.remove(m_command.entry);
    run.sync();
    return run.status() == QSettings::NoError ? QString()
                                              : Text::tr("The registry could not be written.");
}

#else

// An entry that the desktop's own settings switched off counts as off.
bool Autostart::isEnabled() const
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.read(64 * 1024);
    return !text.contains("\nHidden=true") && !text.contains("X-GNOME-Autostart-enabled=false");
}

QString Autostart::setEnabled(bool enabled) const
{
    if (enabled) {
#ifdef Q_OS_MACOS
        return write(place(), launchAgent(m_command));
#else
        return write(place(), desktopEntry(m_command));
#endif
    }
    QFile file(place());
    if (!file.exists() || file.remove())
        return {};
    return Text::tr("%1 could not be removed: %2").arg(place(), file.errorString());
}

#endif

QString thisProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QString desktopEntry(const AutostartCommand &command)
{
    QString exec = execArgument(command.program);
    for (const QString &argument : command.arguments)
        exec += u' ' + execArgument(argument);
    return u"[Desktop Entry]\nType=Application\nName=Vigie\nIcon=org.vigie.Vigie\nExec=%1\n"
           "Terminal=false\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(exec);
}

QString launchAgent(const AutostartCommand &command)
{
    QString arguments;
    for (const QString &argument : QStringList{command.program} + command.arguments)
        arguments += u"        <string>"_s + argument.toHtmlEscaped() + u"</string>\n"_s;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n    <key>Label</key>\n    <string>org.vigie.%1"
           "</string>\n    <key>ProgramArguments</key>\n    <array>\n%2    </array>\n"
           "    <key>RunAtLoad</key>\n    <true/>\n</dict>\n</plist>\n"_s.arg(
               command.entry.toHtmlEscaped(), arguments);
}

// As CommandLineToArgvW takes it apart.
QString windowsCommand(const AutostartCommand &command)
{
    const auto quoted = [](QString argument) {
        argument = QDir::toNativeSeparators(argument);
        argument.replace(u'"', u"\\\""_s);
        if (argument.endsWith(u'\\'))
            argument += u'\\';
        return QString(u'"' + argument + u'"');
    };
    QString line = quoted(command.program);
    for (const QString &argument : command.arguments)
        line += u' ' + quoted(argument);
    return line;
}

} // namespace vigie
