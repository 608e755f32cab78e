// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

class QJsonDocument;

namespace vigie {

// How a text on the terminal stands out; without colour it is the plain text.
enum class TextStyle { Plain, Bold, Muted, Good, Warning, Bad, Accent };

// The standard output of vigiectl. Colour only on a terminal and without NO_COLOR.
namespace terminal {

// To be called once, first: UTF-8 and bytes as they are, where a system has other defaults.
void prepare();

[[nodiscard]] bool isInteractive(); // the standard output is a terminal
[[nodiscard]] bool hasColor();
[[nodiscard]] int width(); // columns; 80 when not a terminal
[[nodiscard]] QString styled(const QString &text, TextStyle style);
// The text with control characters made visible: what comes from elsewhere must not drive a
// terminal.
[[nodiscard]] QString sanitized(const QString &text);

void print(const QString &text); // UTF-8, no newline added
void printLine(const QString &text = {});
void printBytes(std::string_view text);        // as they are
void printJson(const QJsonDocument &document); // compact, one line
// Whether all that was printed has gone out, as far as can be known: not onto a full disk.
[[nodiscard]] bool hasWrittenAll();
void printError(const QString &text); // the standard error, with a newline

} // namespace terminal

} // namespace vigie
