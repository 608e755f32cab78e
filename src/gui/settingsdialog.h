// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace vigie {

// The settings, applied as they are changed.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, const QString &path, QWidget *parent = nullptr);
    ~SettingsDialog() override;

Q_SIGNALS:
    void changed(const vigie::Settings &settings);

private:
    void fill();
    void take();

    std::unique_ptr<Ui::SettingsDialog> m_form;
    Settings m_settings;
    bool m_filling = false;
};

} // namespace vigie
