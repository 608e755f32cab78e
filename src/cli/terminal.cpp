// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace vigie::terminal {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QLatin1StringView escapeSequence(TextStyle style)
{
    switch (style) {
    case TextStyle::Plain:
        return ""_L1;
    case TextStyle::Bold:
        return "\x1b[1m"_L1;
    case TextStyle::Muted:
        return "\x1b[2m"_L1;
    case TextStyle::Good:
        return "\x1b[32m"_L1;
    case TextStyle::Warning:
        return "\x1b[33m"_L1;
    case TextStyle::Bad:
        return "\x1b[31m"_L1;
    case TextStyle::Accent:
        return "\x1b[36m"_L1;
    }
    return ""_L1;
}

} // namespace

void prepare()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdin), _O_BINARY);
#endif
}

bool isInteractive()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

bool hasColor()
{
    return isInteractive() && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

int width()
{
    constexpr int fallback = 80;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return info.srWindow.Right - info.srWindow.Left + 1;
#else
    winsize size = {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return fallback;
}

QString styled(const QString &text, TextStyle style)
{
    if (style == TextStyle::Plain || !hasColor())
        return text;
    return escapeSequence(style) + text + "\x1b[0m"_L1;
}

QString sanitized(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\t' || c.category() != QChar::Other_Control)
            shown += c;
        else
            shown += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QChar(u'0'));
    }
    return shown;
}

void print(const QString &text)
{
    write(stdout, text);
}

void printLine(const QString &text)
{
    write(stdout, text + u'\n');
}

void printBytes(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void printJson(const QJsonDocument &document)
{
    write(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n');
}

bool hasWrittenAll()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void printError(const QString &text)
{
    write(stderr, text + u'\n');
}

} // namespace vigie::terminal
