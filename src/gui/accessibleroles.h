// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

// Tells assistive technology what the widgets are that Vigie draws itself: charts, pages, pictures.
// To be called before the first of them is shown; again does no harm.
void installAccessibleRoles();

} // namespace vigie
