// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "ui_settingsdialog.h"

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages = {"", "en", "fr"}; // as the form lists them

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
{
    m_form->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->place->setProperty("role", u"muted"_s);
    m_form->place->setText(tr("Kept in %1. The language changes with the next start.").arg(path));
    fill();
    for (QComboBox *box : {m_form->theme, m_form->language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    }
    for (QSpinBox *box : {m_form->historyHours, m_form->historyMegabytes, m_form->failures}) {
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::take);
    }
    for (QCheckBox *box : {m_form->notifications, m_form->closeToTray}) {
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::take);
    }
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->defaults, &QPushButton::clicked, this, [this] {
        const Settings defaults;
        m_settings.theme = defaults.theme;
        m_settings.language = defaults.language;
        m_settings.historyAge = defaults.historyAge;
        m_settings.historyBytes = defaults.historyBytes;
        m_settings.notificationsEnabled = defaults.notificationsEnabled;
        m_settings.failuresBeforeDown = defaults.failuresBeforeDown;
        m_settings.closeToTray = defaults.closeToTray;
        fill();
        Q_EMIT changed(m_settings);
    });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill()
{
    m_filling = true;
    m_form->theme->setCurrentIndex(static_cast<int>(m_settings.theme));
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (m_settings.language == QLatin1StringView(languages[i]))
            m_form->language->setCurrentIndex(static_cast<int>(i));
    }
    m_form->historyHours->setValue(static_cast<int>(
        std::chrono::duration_cast<std::chrono::hours>(m_settings.historyAge).count()));
    m_form->historyMegabytes->setValue(static_cast<int>(m_settings.historyBytes >> 20));
    m_form->notifications->setChecked(m_settings.notificationsEnabled);
    m_form->failures->setValue(m_settings.failuresBeforeDown);
    m_form->closeToTray->setChecked(m_settings.closeToTray);
    m_filling = false;
}

void SettingsDialog::take()
{
    if (m_filling)
        return;
    m_settings.theme = static_cast<Settings::Theme>(m_form->theme->currentIndex());
    m_settings.language =
        QString::fromLatin1(languages[std::size_t(m_form->language->currentIndex())]);
    m_settings.historyAge = std::chrono::hours(m_form->historyHours->value());
    m_settings.historyBytes = qint64(m_form->historyMegabytes->value()) << 20;
    m_settings.notificationsEnabled = m_form->notifications->isChecked();
    m_settings.failuresBeforeDown = m_form->failures->value();
    m_settings.closeToTray = m_form->closeToTray->isChecked();
    Q_EMIT changed(m_settings);
}

} // namespace vigie
