// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "urlanalysis.h"

#include <QStringList>

namespace vigie {

// A URL taken apart by hand: what QUrl would refuse or silently understand otherwise.
struct UrlParts
{
    QString scheme;
    QString userInfo; // without the @
    QString host;     // IPv6 in brackets
    QString port;     // digits, or empty
    QString rest;     // path, query and fragment

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    [[nodiscard]] QString text() const;
};

// The steps of analyzeUrl(), each of which may add a finding and correct the text or its parts.
class UrlAnalyzer
{
public:
    UrlAnalyzer(const QString &typed, const QStringList &services);

    [[nodiscard]] UrlAnalysis run();

private:
    void add(const QString &rule, const QString &verdict, UrlSeverity severity,
             const QString &message, const QString &corrected = {});
    void suggest(const QString &rule, const QString &verdict, const QString &message,
                 const UrlParts &corrected);

    // urlanalysis.cpp
    void cleanEnds();
    void cleanCharacters();
    void splitScheme();
    void checkPath();
    void checkScheme();

    // urlauthority.cpp
    void splitAuthority();
    void splitUserInfo(QString &authority);
    void splitHostAndPort(const QString &authority);
    void splitBracketed(const QString &authority);
    bool splitManyColons(const QString &authority);
    bool splitWithoutColon(const QString &authority);
    void checkPort();
    void checkPortRange();
    void checkHost();
    void checkAddress();
    bool checkKnownName();
    void checkMissingPort();

    UrlAnalysis m_result;
    QStringList m_services;
    QString m_text;
    UrlParts m_parts;
};

} // namespace vigie
