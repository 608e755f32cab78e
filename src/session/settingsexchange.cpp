// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsexchange.h"

#include "settingsjson.h"
#include "targetjson.h"
#include "targetsecrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype largestFile = qsizetype(16) << 20;
const QLatin1StringView marker("vigie_settings");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsExchange)
};

// What a key of the file is called in the settings dialog. A key that has no row is shown as it is.
struct Label
{
    const char *key;
    const char *label;
};
constexpr Label labels[] = {
    {"theme", QT_TRANSLATE_NOOP("SettingsExchange", "Theme")},
    {"palette", QT_TRANSLATE_NOOP("SettingsExchange", "Palette")},
    {"density", QT_TRANSLATE_NOOP("SettingsExchange", "Density")},
    {"numbers", QT_TRANSLATE_NOOP("SettingsExchange", "Numbers")},
    {"time_zone", QT_TRANSLATE_NOOP("SettingsExchange", "Time zone")},
    {"clock", QT_TRANSLATE_NOOP("SettingsExchange", "Clock")},
    {"axis_times", QT_TRANSLATE_NOOP("SettingsExchange", "Times on axes")},
    {"language", QT_TRANSLATE_NOOP("SettingsExchange", "Language")},
    {"time_range_ms", QT_TRANSLATE_NOOP("SettingsExchange", "Time range")},
    {"new_target", QT_TRANSLATE_NOOP("SettingsExchange", "New targets")},
    {"docker", QT_TRANSLATE_NOOP("SettingsExchange", "Docker and compose")},
    {"proxy", QT_TRANSLATE_NOOP("SettingsExchange", "Proxy")},
    {"start_with_session", QT_TRANSLATE_NOOP("SettingsExchange", "Start with the session")},
    {"start_hidden", QT_TRANSLATE_NOOP("SettingsExchange", "Start in the tray")},
    {"secrets_in_file", QT_TRANSLATE_NOOP("SettingsExchange", "Passwords in a file")},
    {"keep_history", QT_TRANSLATE_NOOP("SettingsExchange", "History over restarts")},
    {"history_age_ms", QT_TRANSLATE_NOOP("SettingsExchange", "Age of the history")},
    {"history_bytes", QT_TRANSLATE_NOOP("SettingsExchange", "Memory of the history")},
    {"notifications", QT_TRANSLATE_NOOP("SettingsExchange", "Notifications")},
    {"notices", QT_TRANSLATE_NOOP("SettingsExchange", "Notices")},
    {"failures_before_down", QT_TRANSLATE_NOOP("SettingsExchange", "Down after failures")},
    {"close_to_tray", QT_TRANSLATE_NOOP("SettingsExchange", "Close into the tray")},
};

// The window's own memory, and what is handled apart.
constexpr const char *notCompared[] = {
    "version",         "targets",       "window_geometry", "window_state", "selected_page",
    "selected_target", "pinned_charts", "tray_hint_shown", "last_version",
};

bool isCompared(const QString &key)
{
    return std::none_of(std::begin(notCompared), std::end(notCompared),
                        [&](const char *other) { return key == QLatin1StringView(other); });
}

QString labelOf(const QString &key)
{
    for (const Label &row : labels) {
        if (key == QLatin1StringView(row.key))
            return Text::tr(row.label);
    }
    return key;
}

QString valueText(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    if (value.isDouble() && key.endsWith("_ms"_L1))
        return Text::tr("%1 s").arg(QLocale().toString(value.toDouble() / 1000, 'g', 9));
    if (value.isDouble() && key.endsWith("_bytes"_L1))
        return QLocale().formattedDataSize(value.toInteger(), 1, QLocale::DataSizeIecFormat);
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 9);
    if (value.isArray()) {
        QStringList list;
        for (const QJsonValue &element : value.toArray())
            list.append(element.toString());
        return list.isEmpty() ? u"–"_s : list.join(u", "_s);
    }
    return value.toString().isEmpty() ? u"–"_s : value.toString();
}

void compare(const QString &label, const QJsonObject &before, const QJsonObject &after,
             QStringList &changes)
{
    for (auto field = after.begin(); field != after.end(); ++field) {
        const QString key = field.key();
        if (field.value() == before[key] || (label.isEmpty() && !isCompared(key)))
            continue;
        const QString name = label.isEmpty() ? labelOf(key) : label + u", "_s + key;
        if (field->isObject())
            compare(name, before[key].toObject(), field->toObject(), changes);
        else
            changes.append(
                Text::tr("%1: %2 → %3")
                    .arg(name, valueText(key, before[key]), valueText(key, field.value())));
    }
}

const Target *sameUrl(const QList<Target> &targets, const QUrl &url)
{
    const auto same = std::find_if(targets.begin(), targets.end(), [&](const Target &target) {
        return target.scrape.url.adjusted(QUrl::RemoveUserInfo) ==
               url.adjusted(QUrl::RemoveUserInfo);
    });
    return same == targets.end() ? nullptr : &*same;
}

QList<Target> mergedTargets(const QList<Target> &ours, const QList<Target> &imported)
{
    QList<Target> merged = ours;
    for (const Target &target : imported) {
        const Target *known = sameUrl(ours, target.scrape.url);
        if (known == nullptr) {
            merged.append(target);
            continue;
        }
        Target changed = target;
        changed.id = known->id;
        changed = withSecrets(changed, secretsOf(*known));
        const auto place = std::find_if(merged.begin(), merged.end(),
                                        [&](const Target &other) { return other.id == known->id; });
        *place = changed;
    }
    return merged;
}

bool lacksSecrets(const Target &target)
{
    return needsSecrets(target) && secretsOf(target).isEmpty();
}

} // namespace

QByteArray exportedSettings(const Settings &settings)
{
    QJsonObject json = settingsToJson(settings);
    for (const char *key : {"window_geometry", "window_state", "selected_page", "selected_target",
                            "pinned_charts", "tray_hint_shown", "last_version"})
        json.remove(QLatin1StringView(key));
    json[marker] = Settings::version;
    return QJsonDocument(json).toJson();
}

bool isSettingsExport(const QByteArray &begin)
{
    return begin.trimmed().startsWith('{') && begin.contains("\"vigie_settings\"");
}

SettingsImport importedSettings(const Settings &ours, const QByteArray &file)
{
    SettingsImport result;
    QJsonParseError error;
    const QJsonDocument document =
        file.size() > largestFile ? QJsonDocument() : QJsonDocument::fromJson(file, &error);
    const QJsonObject json = document.object();
    if (!json.contains(marker)) {
        result.problem = document.isNull() && file.size() <= largestFile
                             ? Text::tr("It cannot be read: %1").arg(error.errorString())
                             : Text::tr("It is not an export of Vigie's settings.");
        return result;
    }
    if (json[marker].toInt() > Settings::version)
        result.notes.append(
            Text::tr("It was made by a newer Vigie. What this one knows is imported."));
    // What the file does not say stays as it is here.
    QJsonObject merged = settingsToJson(ours);
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (isCompared(field.key()) && merged.contains(field.key()))
            merged[field.key()] = field.value();
    }
    const Settings imported = settingsFromJson(json);
    result.settings = settingsFromJson(merged);
    result.settings.proxy.password = ours.proxy.password;
    result.settings.targets =
        json[u"targets"_s].isArray() ? mergedTargets(ours.targets, imported.targets) : ours.targets;
    result.changes = differences(ours, result.settings);
    for (const Target &target : std::as_const(result.settings.targets)) {
        if (lacksSecrets(target))
            result.notes.append(
                Text::tr("The password or token of %1 has to be typed again.").arg(target.name));
    }
    return result;
}

QStringList differences(const Settings &before, const Settings &after)
{
    QStringList changes;
    compare({}, settingsToJson(before), settingsToJson(after), changes);
    for (const Target &target : after.targets) {
        const auto same = std::find_if(before.targets.begin(), before.targets.end(),
                                       [&](const Target &other) { return other.id == target.id; });
        if (same == before.targets.end()) {
            changes.append(Text::tr("New target: %1 (%2)")
                               .arg(target.name, target.scrape.url.toDisplayString()));
            continue;
        }
        compare(Text::tr("Target %1").arg(target.name), targetToJson(*same, false),
                targetToJson(target, false), changes);
    }
    for (const Target &target : before.targets) {
        const bool stays = std::any_of(after.targets.begin(), after.targets.end(),
                                       [&](const Target &other) { return other.id == target.id; });
        if (!stays)
            changes.append(Text::tr("Target removed: %1").arg(target.name));
    }
    return changes;
}

} // namespace vigie
