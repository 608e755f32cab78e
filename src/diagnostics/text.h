// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vigie {

// The translation context of every text for people in this layer: Text::tr("…").
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

} // namespace vigie
