// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace vigie {

// Keeps secrets by name in the session's keychain. Where none answers: in memory until the program
// ends, or, if allowed, in a file that only the user can read; `told` says so once. A secret is in
// no message.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    enum class Place { Keychain, File, Memory };

    struct Options
    {
        QString service = QStringLiteral("vigie"); // whose secrets, in the keychain
        QString file;                              // of Place::File
        bool fileAllowed = false;
        bool keychainAllowed = true; // else as if none ran
    };

    explicit SecretStore(Options options, QObject *parent = nullptr);
    ~SecretStore() override;

    [[nodiscard]] static bool isKeychainBuiltIn();
    [[nodiscard]] Place place() const { return m_place; } // where the last secret was kept

    // Each name is answered by one `found` or one `missing`, soon or when the user has unlocked the
    // keychain.
    void read(const QStringList &names);
    void write(const QString &name, const QString &secret); // empty: removes it
    // Moves what there is no keychain for into the file, or out of it.
    void setFileAllowed(bool allowed);

Q_SIGNALS:
    void found(const QString &name, const QString &secret);
    void missing(const QString &name);
    void told(const QString &message);

private:
    void finishRead(const QString &name, const QString &secret, const QString &problem);
    void keepElsewhere(const QString &name, const QString &secret, const QString &problem);
    void tellOnce(const QString &problem);
    [[nodiscard]] QHash<QString, QString> fileSecrets() const;
    [[nodiscard]] bool saveFile(const QHash<QString, QString> &secrets) const;
    void removeFromFile(const QString &name);

    Options m_options;
    Place m_place = Place::Keychain;
    QHash<QString, QString> m_memory; // of this run
    bool m_told = false;
};

} // namespace vigie
