// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcuttable.h"

#include <QDialog>

namespace vigie {

class Theme;

// F1: what can be done from the keyboard.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<ShortcutGroup> &groups, const Theme &theme,
                    QWidget *parent = nullptr);
};

} // namespace vigie
