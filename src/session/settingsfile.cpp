// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include "targetjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = qint64(16) << 20;

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString themeName(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::System:
        return u"system"_s;
    case Settings::Theme::Light:
        return u"light"_s;
    case Settings::Theme::Dark:
        return u"dark"_s;
    }
    return u"system"_s;
}

Settings::Theme themeFromName(const QString &name)
{
    if (name == "light"_L1)
        return Settings::Theme::Light;
    return name == "dark"_L1 ? Settings::Theme::Dark : Settings::Theme::System;
}

qint64 bounded(const QJsonValue &json, qint64 fallback, qint64 smallest, qint64 largest)
{
    const double value = json.toDouble(double(fallback));
    return qint64(std::clamp(value, double(smallest), double(largest)));
}

QJsonObject toJson(const Settings &settings)
{
    QJsonArray targets;
    for (const Target &target : settings.targets) {
        if (!target.temporary)
            targets.append(targetToJson(target, true));
    }
    return {
        {u"version"_s, Settings::version},
        {u"targets"_s, targets},
        {u"theme"_s, themeName(settings.theme)},
        {u"language"_s, settings.language},
        {u"time_range_ms"_s, qint64(settings.timeRange.count())},
        {u"history_age_ms"_s, qint64(settings.historyAge.count())},
        {u"history_bytes"_s, settings.historyBytes},
        {u"notifications"_s, settings.notificationsEnabled},
        {u"failures_before_down"_s, settings.failuresBeforeDown},
        {u"notices"_s, settings.notices.toJson()},
        {u"last_version"_s, settings.lastVersion},
        {u"close_to_tray"_s, settings.closeToTray},
        {u"tray_hint_shown"_s, settings.trayHintShown},
        {u"window_geometry"_s, QString::fromLatin1(settings.windowGeometry.toBase64())},
        {u"window_state"_s, QString::fromLatin1(settings.windowState.toBase64())},
        {u"selected_target"_s, settings.selectedTarget},
        {u"selected_page"_s, settings.selectedPage},
        {u"pinned_charts"_s, QJsonArray::fromStringList(settings.pinnedCharts)},
    };
}

QList<Target> targetsFromJson(const QJsonArray &array)
{
    QList<Target> targets;
    for (const QJsonValue &value : array) {
        if (const auto target = targetFromJson(value.toObject()))
            targets.append(*target);
    }
    return targets;
}

Settings fromJson(const QJsonObject &json)
{
    constexpr qint64 minute = 60 * 1000;
    constexpr qint64 day = 24 * 60 * minute;
    Settings settings;
    if (json[u"targets"_s].isArray())
        settings.targets = targetsFromJson(json[u"targets"_s].toArray());
    settings.theme = themeFromName(json[u"theme"_s].toString());
    settings.language = json[u"language"_s].toString();
    settings.timeRange = std::chrono::milliseconds(
        bounded(json[u"time_range_ms"_s], settings.timeRange.count(), minute, 30 * day));
    settings.historyAge = std::chrono::milliseconds(
        bounded(json[u"history_age_ms"_s], settings.historyAge.count(), minute, 365 * day));
    settings.historyBytes =
        bounded(json[u"history_bytes"_s], settings.historyBytes, qint64(1) << 20, qint64(64) << 30);
    settings.notificationsEnabled = json[u"notifications"_s].toBool(settings.notificationsEnabled);
    settings.failuresBeforeDown =
        int(bounded(json[u"failures_before_down"_s], settings.failuresBeforeDown, 1, 100));
    settings.lastVersion = json[u"last_version"_s].toString();
    settings.notices = NotificationSettings::fromJson(json[u"notices"_s].toObject());
    settings.closeToTray = json[u"close_to_tray"_s].toBool(settings.closeToTray);
    settings.trayHintShown = json[u"tray_hint_shown"_s].toBool();
    settings.windowGeometry =
        QByteArray::fromBase64(json[u"window_geometry"_s].toString().toLatin1());
    settings.windowState = QByteArray::fromBase64(json[u"window_state"_s].toString().toLatin1());
    settings.selectedTarget = json[u"selected_target"_s].toString();
    settings.selectedPage = json[u"selected_page"_s].toString();
    for (const QJsonValue &chart : json[u"pinned_charts"_s].toArray())
        settings.pinnedCharts.append(chart.toString());
    return settings;
}

// Renames the file out of the way; the text says where it went.
QString setAside(const QString &path, const QString &why)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString kept = path + u".damaged-"_s + stamp;
    if (QFile::rename(path, kept)) {
        return SettingsText::tr(
                   "The settings could not be read (%1). They were kept as %2, and Vigie "
                   "starts with the defaults.")
            .arg(why, kept);
    }
    return SettingsText::tr(
               "The settings in %1 could not be read (%2). Vigie starts with the defaults.")
        .arg(path, why);
}

} // namespace

SettingsFile::SettingsFile(const QString &folder)
{
    const QString place = folder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                              : folder;
    m_path = QDir(place).filePath(u"settings.json"_s);
}

LoadedSettings SettingsFile::load() const
{
    LoadedSettings loaded;
    QFile file(m_path);
    if (!file.exists()) {
        loaded.firstStart = true;
        return loaded;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        loaded.message = SettingsText::tr("The settings in %1 could not be opened: %2")
                             .arg(m_path, file.errorString());
        return loaded;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &error);
    file.close();
    if (!document.isObject()) {
        loaded.message =
            setAside(m_path, document.isNull() ? error.errorString()
                                               : SettingsText::tr("not a JSON object"));
        return loaded;
    }
    const QJsonObject json = document.object();
    loaded.settings = fromJson(json);
    if (json[u"version"_s].toInt() > Settings::version) {
        const QString copy = m_path + u".newer"_s;
        QFile::remove(copy);
        QFile::copy(m_path, copy);
        loaded.message =
            SettingsText::tr("The settings are of a newer Vigie. What this one knows is "
                             "used; the file was kept as %1.")
                .arg(copy);
    }
    return loaded;
}

QString SettingsFile::save(const Settings &settings) const
{
    const QFileInfo info(m_path);
    if (!QDir().mkpath(info.absolutePath()))
        return SettingsText::tr("The folder %1 could not be made.").arg(info.absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return SettingsText::tr("%1 could not be written: %2").arg(m_path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(toJson(settings)).toJson());
    if (!file.commit())
        return SettingsText::tr("%1 could not be written: %2").arg(m_path, file.errorString());
    return {};
}

} // namespace vigie
