// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "settingspages.h"
#include "turnbyturn.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace vigie {

class EmptyState;
class SettingsPage;

// The settings, page by page, found by their words, applied as they are changed. It opens with one
// page; the others are built while it is there, or when they are asked for.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    // page: the one it opens with, the first if there is none of this name
    SettingsDialog(const Settings &settings, SettingsSurroundings surroundings,
                   const QString &page = {}, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void setSettings(const Settings &settings); // changed elsewhere; without `edited`
    void search(const QString &text);
    void showPage(const QString &id); // "notifications"

Q_SIGNALS:
    void edited(const vigie::SettingsEdit &edit);
    void importRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(int row);
    void addPlace(const SettingsPageKind &kind);
    SettingsPage &pageAt(qsizetype row); // built now if it was not
    void showRow(int row);
    void apply(const SettingsEdit &edit);
    void find();
    void refreshButtons();
    [[nodiscard]] SettingsPage *current() const;

    std::unique_ptr<Ui::SettingsDialog> m_form;
    SettingsSurroundings m_surroundings;
    Settings m_settings;
    QList<SettingsPage *> m_pages; // as the list has them; null: not built
    TurnByTurn m_building;
    EmptyState *m_nothing = nullptr;
};

} // namespace vigie
