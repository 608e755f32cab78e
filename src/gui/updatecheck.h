// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scraper.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace vigie {

// What the place of the releases says: plain text, the newest version, then the address of its
// notes.
struct UpdateAnswer
{
    QString error; // for people; empty: the rest is true
    QString version;
    QUrl notes;
    bool isNewer = false;
};

[[nodiscard]] UpdateAnswer readUpdateAnswer(const QByteArray &text, const QString &version);

// Asks once whether there is a newer version. Never by itself: only when the user says so. One GET
// with a deadline; nothing of this machine is in it.
class UpdateCheck final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds deadline{10};

    explicit UpdateCheck(QObject *parent = nullptr);

    // Where the releases of this build are announced; empty where its packager gave none.
    [[nodiscard]] static QUrl address();
    void start(const QUrl &address, const QString &version);

Q_SIGNALS:
    void finished(const vigie::UpdateAnswer &answer);

private:
    Scraper m_scraper;
    QString m_version;
};

} // namespace vigie
