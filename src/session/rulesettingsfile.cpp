// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesettingsfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = qint64(4) << 20;

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace

RuleSettingsFile::RuleSettingsFile(const QString &folder)
    : m_path(QDir(folder).filePath(u"alerts.json"_s))
{}

RuleSettings RuleSettingsFile::load(QString *message) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &error);
    file.close();
    if (document.isObject())
        return RuleSettings::fromJson(document.object());
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString kept = m_path + u".damaged-"_s + stamp;
    QFile::rename(m_path, kept);
    if (message != nullptr)
        *message = SettingsText::tr("The thresholds could not be read (%1). They were kept as %2.")
                       .arg(error.errorString(), kept);
    return {};
}

QString RuleSettingsFile::save(const RuleSettings &settings) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return SettingsText::tr("The folder %1 could not be made.")
            .arg(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return SettingsText::tr("%1 could not be written: %2").arg(m_path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(settings.toJson()).toJson());
    if (!file.commit())
        return SettingsText::tr("%1 could not be written: %2").arg(m_path, file.errorString());
    return {};
}

} // namespace vigie
