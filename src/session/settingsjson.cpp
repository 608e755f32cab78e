// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsjson.h"

#include "targetjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

// The names of an enumeration's values in the file, in the order of the values.
constexpr std::array themes = {"system", "light", "dark"};
constexpr std::array palettes = {"standard", "okabe-ito", "grey"};
constexpr std::array densities = {"comfortable", "compact"};
constexpr std::array numberForms = {"language", "system", "plain"};
constexpr std::array zones = {"local", "utc"};
constexpr std::array clocks = {"24", "12"};
constexpr std::array axisTimes = {"clock", "before-now"};
constexpr std::array proxyKinds = {"system", "none", "manual"};

template <typename Enum, std::size_t N>
QString nameOf(const std::array<const char *, N> &names, Enum value)
{
    return QString::fromLatin1(names[std::size_t(value)]);
}

template <typename Enum, std::size_t N>
void readName(const std::array<const char *, N> &names, const QJsonValue &json, Enum &value)
{
    const QString name = json.toString();
    const auto row = std::find_if(names.begin(), names.end(), [&](const char *known) {
        return name == QLatin1StringView(known);
    });
    if (row != names.end())
        value = static_cast<Enum>(row - names.begin());
}

template <typename Number>
void readNumber(const QJsonValue &json, Number &value, qint64 smallest, qint64 largest)
{
    const double number = json.toDouble(double(value));
    value = Number(std::clamp(number, double(smallest), double(largest)));
}

void readTime(const QJsonValue &json, std::chrono::milliseconds &value, qint64 smallest,
              qint64 largest)
{
    qint64 ms = value.count();
    readNumber(json, ms, smallest, largest);
    value = std::chrono::milliseconds(ms);
}

void read(const QJsonValue &json, bool &value)
{
    value = json.toBool(value);
}

void read(const QJsonValue &json, QString &value)
{
    value = json.toString(value);
}

void read(const QJsonValue &json, QStringList &value)
{
    if (!json.isArray())
        return;
    value.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &element : array)
        value.append(element.toString());
}

QJsonObject proxyToJson(const ProxySettings &proxy)
{
    return {
        {u"kind"_s, nameOf(proxyKinds, proxy.kind)},
        {u"host"_s, proxy.host},
        {u"port"_s, proxy.port},
        {u"user"_s, proxy.user},
    };
}

void readProxy(const QJsonObject &json, ProxySettings &proxy)
{
    readName(proxyKinds, json[u"kind"_s], proxy.kind);
    read(json[u"host"_s], proxy.host);
    readNumber(json[u"port"_s], proxy.port, 1, 65535);
    read(json[u"user"_s], proxy.user);
}

QJsonObject dockerToJson(const DockerSettings &docker)
{
    return {
        {u"engine"_s, docker.engine},
        {u"compose_files"_s, QJsonArray::fromStringList(docker.composeFiles)},
        {u"project_directory"_s, docker.projectDirectory},
    };
}

void readDocker(const QJsonObject &json, DockerSettings &docker)
{
    read(json[u"engine"_s], docker.engine);
    read(json[u"compose_files"_s], docker.composeFiles);
    read(json[u"project_directory"_s], docker.projectDirectory);
}

QJsonArray targetsToJson(const QList<Target> &targets)
{
    QJsonArray array;
    for (const Target &target : targets) {
        if (!target.temporary)
            array.append(targetToJson(target, false));
    }
    return array;
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

void addLook(const Settings &settings, QJsonObject &json)
{
    json[u"theme"_s] = nameOf(themes, settings.theme);
    json[u"palette"_s] = nameOf(palettes, settings.palette);
    json[u"density"_s] = nameOf(densities, settings.density);
    json[u"numbers"_s] = nameOf(numberForms, settings.numbers);
    json[u"time_zone"_s] = nameOf(zones, settings.zone);
    json[u"clock"_s] = nameOf(clocks, settings.clock);
    json[u"axis_times"_s] = nameOf(axisTimes, settings.axisTimes);
    json[u"language"_s] = settings.language;
    json[u"time_range_ms"_s] = qint64(settings.timeRange.count());
}

void readLook(const QJsonObject &json, Settings &settings)
{
    readName(themes, json[u"theme"_s], settings.theme);
    readName(palettes, json[u"palette"_s], settings.palette);
    readName(densities, json[u"density"_s], settings.density);
    readName(numberForms, json[u"numbers"_s], settings.numbers);
    readName(zones, json[u"time_zone"_s], settings.zone);
    readName(clocks, json[u"clock"_s], settings.clock);
    readName(axisTimes, json[u"axis_times"_s], settings.axisTimes);
    read(json[u"language"_s], settings.language);
    readTime(json[u"time_range_ms"_s], settings.timeRange, minuteMs, 30 * dayMs);
}

void addWindow(const Settings &settings, QJsonObject &json)
{
    json[u"window_geometry"_s] = QString::fromLatin1(settings.windowGeometry.toBase64());
    json[u"window_state"_s] = QString::fromLatin1(settings.windowState.toBase64());
    json[u"selected_target"_s] = settings.selectedTarget;
    json[u"selected_page"_s] = settings.selectedPage;
    json[u"pinned_charts"_s] = QJsonArray::fromStringList(settings.pinnedCharts);
}

void readWindow(const QJsonObject &json, Settings &settings)
{
    settings.windowGeometry =
        QByteArray::fromBase64(json[u"window_geometry"_s].toString().toLatin1());
    settings.windowState = QByteArray::fromBase64(json[u"window_state"_s].toString().toLatin1());
    read(json[u"selected_target"_s], settings.selectedTarget);
    read(json[u"selected_page"_s], settings.selectedPage);
    read(json[u"pinned_charts"_s], settings.pinnedCharts);
}

} // namespace

QJsonObject settingsToJson(const Settings &settings)
{
    QJsonObject json{
        {u"version"_s, Settings::version},
        {u"targets"_s, targetsToJson(settings.targets)},
        {u"new_target"_s, scrapeToJson(settings.newTarget, false)},
        {u"docker"_s, dockerToJson(settings.docker)},
        {u"proxy"_s, proxyToJson(settings.proxy)},
        {u"start_with_session"_s, settings.startWithSession},
        {u"start_hidden"_s, settings.startHidden},
        {u"secrets_in_file"_s, settings.secretsInFile},
        {u"keep_history"_s, settings.keepHistory},
        {u"history_age_ms"_s, qint64(settings.historyAge.count())},
        {u"history_bytes"_s, settings.historyBytes},
        {u"notifications"_s, settings.notificationsEnabled},
        {u"failures_before_down"_s, settings.failuresBeforeDown},
        {u"notices"_s, settings.notices.toJson()},
        {u"last_version"_s, settings.lastVersion},
        {u"close_to_tray"_s, settings.closeToTray},
        {u"tray_hint_shown"_s, settings.trayHintShown},
    };
    addLook(settings, json);
    addWindow(settings, json);
    return json;
}

Settings settingsFromJson(const QJsonObject &json)
{
    Settings settings;
    if (json[u"targets"_s].isArray())
        settings.targets = targetsFromJson(json[u"targets"_s].toArray());
    settings.newTarget = scrapeFromJson(json[u"new_target"_s].toObject());
    readDocker(json[u"docker"_s].toObject(), settings.docker);
    readProxy(json[u"proxy"_s].toObject(), settings.proxy);
    read(json[u"start_with_session"_s], settings.startWithSession);
    read(json[u"start_hidden"_s], settings.startHidden);
    read(json[u"secrets_in_file"_s], settings.secretsInFile);
    read(json[u"keep_history"_s], settings.keepHistory);
    readTime(json[u"history_age_ms"_s], settings.historyAge, minuteMs, 365 * dayMs);
    readNumber(json[u"history_bytes"_s], settings.historyBytes, qint64(1) << 20, qint64(64) << 30);
    read(json[u"notifications"_s], settings.notificationsEnabled);
    readNumber(json[u"failures_before_down"_s], settings.failuresBeforeDown, 1, 100);
    settings.notices = NotificationSettings::fromJson(json[u"notices"_s].toObject());
    read(json[u"last_version"_s], settings.lastVersion);
    read(json[u"close_to_tray"_s], settings.closeToTray);
    read(json[u"tray_hint_shown"_s], settings.trayHintShown);
    readLook(json, settings);
    readWindow(json, settings);
    return settings;
}

} // namespace vigie
