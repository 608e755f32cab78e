// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QWidget;

namespace vigie {

// Sets a property that the style sheet looks at, and draws the widget by it.
void restyle(QWidget *widget, const char *property, const QVariant &value);

} // namespace vigie
