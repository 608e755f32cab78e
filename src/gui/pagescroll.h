// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace vigie {

// Makes the area scroll as a page does: up and down only, as wide as there is room, without a
// frame, on the page's ground.
void makePageArea(QScrollArea &area);

// The same with its content.
void scrollAsPage(QScrollArea &area, QWidget *content);

} // namespace vigie
