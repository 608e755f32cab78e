// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include "units.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr int morningHour = 8;

} // namespace

using namespace Qt::StringLiterals;

QString Texts::ago(std::int64_t timeMs, std::int64_t nowMs)
{
    const std::int64_t seconds = std::max<std::int64_t>(0, (nowMs - timeMs) / 1000);
    if (seconds < 1)
        return tr("now");
    return tr("%1 ago").arg(formatDuration(static_cast<double>(seconds)));
}

QString Texts::milliseconds(double ms)
{
    if (ms < 10)
        return tr("%1 ms").arg(QLocale().toString(std::round(ms * 10) / 10, 'g', 2));
    return formatDuration(ms / 1000);
}

QString Texts::bytes(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10240 ? 0 : 1);
}

QString Texts::count(std::int64_t number)
{
    const QLocale locale;
    if (number < 1'000'000)
        return locale.toString(qlonglong(number));
    return tr("%1 M", "millions").arg(locale.toString(static_cast<double>(number) / 1e6, 'f', 1));
}

QString Texts::leftToRight(const QString &name)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    return QGuiApplication::isRightToLeft() ? isolate + name + end : name;
}

std::int64_t Texts::tomorrowMorningMs(std::int64_t nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return QDateTime(today.addDays(1), QTime(morningHour, 0)).toMSecsSinceEpoch();
}

QString Texts::status(TargetState::Status status)
{
    switch (status) {
    case TargetState::Status::Waiting:
        return tr("waiting");
    case TargetState::Status::Up:
        return tr("up");
    case TargetState::Status::Slow:
        return tr("slow");
    case TargetState::Status::Down:
        return tr("down");
    case TargetState::Status::Paused:
        return tr("paused");
    }
    return {};
}

QString Texts::summary(const TargetState &state, std::int64_t timeoutMs, std::int64_t nowMs)
{
    switch (state.status) {
    case TargetState::Status::Waiting:
        return tr("waiting for the first answer");
    case TargetState::Status::Up:
        return tr("%1 series · %2 · %3")
            .arg(count(state.seriesCount), milliseconds(state.durationMs),
                 ago(state.lastScrapeMs, nowMs));
    case TargetState::Status::Slow:
        return tr("slow: %1 of %2")
            .arg(milliseconds(state.durationMs),
                 formatDuration(static_cast<double>(timeoutMs) / 1000));
    case TargetState::Status::Down:
        return tr("down for %1")
            .arg(formatDuration(
                static_cast<double>(std::max<std::int64_t>(0, nowMs - state.downSinceMs) / 1000)));
    case TargetState::Status::Paused:
        return tr("paused");
    }
    return {};
}

} // namespace vigie
