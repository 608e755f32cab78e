// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace vigie {

// Where a visible widget of the window shows less of its text than there is, or lies over its
// neighbour or outside its parent. One line each, with the widget's place and text.
[[nodiscard]] QStringList layoutProblems(const QWidget &window);

// The same words for a widget in the messages of every test that walks the window.
[[nodiscard]] QString placeOf(const QWidget &widget);

} // namespace vigie
