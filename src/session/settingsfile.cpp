// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include "settingsjson.h"
#include "settingsmerge.h"
#include "targetjson.h"
#include "targetsecrets.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = qint64(16) << 20;
constexpr int lockMs = 2000; // a write of another one takes milliseconds

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

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

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestFile)).object();
}

// Files of older versions had secrets in them.
QJsonObject withoutSecrets(QJsonObject json)
{
    QJsonArray targets;
    const QJsonArray before = json.value(u"targets"_s).toArray(); // [] would make one
    for (const QJsonValue &value : before) {
        QJsonObject target = value.toObject();
        QJsonObject scrape = target[u"scrape"_s].toObject();
        const QJsonObject clean = scrapeToJson(scrapeFromJson(scrape), false);
        scrape.remove(u"secret"_s);
        scrape[u"url"_s] = clean[u"url"_s];
        scrape[u"headers"_s] = clean[u"headers"_s];
        target[u"scrape"_s] = scrape;
        targets.append(target);
    }
    if (json.contains(u"targets"_s))
        json[u"targets"_s] = targets;
    return json;
}

} // namespace

SettingsFile::SettingsFile(const QString &folder)
{
    const QString place = folder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                              : folder;
    m_path = QDir(place).filePath(u"settings.json"_s);
}

LoadedSettings SettingsFile::load()
{
    LoadedSettings loaded;
    m_base = settingsToJson(loaded.settings);
    QFile file(m_path);
    if (!file.exists()) {
        loaded.firstStart = true;
        return loaded;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        loaded.message = setAside(m_path, file.errorString());
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
    loaded.settings = settingsFromJson(json);
    const QList<Target> &targets = loaded.settings.targets;
    loaded.hadSecrets = std::any_of(targets.begin(), targets.end(), [](const Target &target) {
        return !secretsOf(target).isEmpty();
    });
    m_base = settingsToJson(loaded.settings);
    if (json[u"version"_s].toInt() > Settings::version) {
        const QString copy = m_path + u".newer"_s;
        QFile::remove(copy);
        QFile::copy(m_path, copy);
        loaded.message =
            SettingsText::tr("The settings are of a newer Vigie. What this one does not know stays "
                             "in the file; a copy was kept as %1.")
                .arg(copy);
    }
    return loaded;
}

QString SettingsFile::save(const Settings &settings)
{
    const QFileInfo info(m_path);
    if (!QDir().mkpath(info.absolutePath()))
        return SettingsText::tr("The folder %1 could not be made.").arg(info.absolutePath());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockMs) && lock.error() == QLockFile::LockFailedError)
        return SettingsText::tr("%1 could not be written: another Vigie holds it.").arg(m_path);
    const QJsonObject ours = settingsToJson(settings);
    const QJsonObject theirs = withoutSecrets(readObject(m_path));
    const QJsonObject merged = theirs.isEmpty() ? ours : mergedSettings(m_base, ours, theirs);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return SettingsText::tr("%1 could not be written: %2").arg(m_path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray text = QJsonDocument(merged).toJson();
    // A full disk is seen by the flush at the latest: the old file stays.
    const bool isWritten = file.write(text) == text.size() && file.flush();
    if (!isWritten || !file.commit())
        return SettingsText::tr("%1 could not be written: %2").arg(m_path, file.errorString());
    m_base = ours;
    return {};
}

} // namespace vigie
