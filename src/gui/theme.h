// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "tokens.h"

#include <QFont>
#include <QObject>
#include <QTimeZone>

#include <cstdint>

class QApplication;

namespace vigie {

// The look of the whole program from one set of tokens: style, palette, style sheet and fonts.
// Follows the system's light or dark where the choice is System.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Font { Base, Strong, Secondary, Heading, Title, Figure, Mono, SmallMono };

    explicit Theme(QApplication &app, QObject *parent = nullptr);

    void setChoice(Settings::Theme choice);
    // Theme, palette, density, time zone, clock and the times on axes.
    void setLook(const Settings &settings);
    [[nodiscard]] bool isCompact() const { return m_density == Settings::Density::Compact; }
    [[nodiscard]] QTimeZone timeZone() const;
    [[nodiscard]] bool hasHours12() const { return m_clock == Settings::Clock::Hours12; }
    // "−5 min" on the axes of charts that follow the time.
    [[nodiscard]] bool hasRelativeTimes() const
    {
        return m_axisTimes == Settings::AxisTimes::BeforeNow;
    }
    [[nodiscard]] QString timeOfDay(std::int64_t timeMs) const; // "10:58:31" in the zone
    // "13:50", or with its day where that is not today.
    [[nodiscard]] QString momentNear(std::int64_t timeMs) const;
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] QFont font(Font role) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool systemIsDark() const;
    void apply();
    void chooseFonts();

    QApplication &m_app;
    Settings::Theme m_choice = Settings::Theme::System;
    Settings::Palette m_palette = Settings::Palette::Standard;
    Settings::Density m_density = Settings::Density::Comfortable;
    Settings::Zone m_zone = Settings::Zone::Local;
    Settings::Clock m_clock = Settings::Clock::Hours24;
    Settings::AxisTimes m_axisTimes = Settings::AxisTimes::Clock;
    Tokens m_tokens;
    bool m_darkAtStart = false;
    QFont m_base;
    QFont m_mono;
};

} // namespace vigie
