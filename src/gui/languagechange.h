// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace vigie {

// Calls `say` now, and again whenever the program's language changes while the widget lives: for
// the texts that are set once. Those that are made of what is shown are refreshed in the same way.
void inEveryLanguage(QWidget *widget, const std::function<void()> &say);

// The same without the call now.
void whenLanguageChanges(QWidget *widget, const std::function<void()> &say);

} // namespace vigie
