// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "verdict.h"

namespace vigie {

// Collects remedies in the words of the user's own tools.
class RemedyList
{
public:
    explicit RemedyList(const Evidence &evidence)
        : m_evidence(evidence)
    {}

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    void append(const std::vector<Remedy> &remedies);
    [[nodiscard]] std::vector<Remedy> take() { return std::move(m_list); }
    [[nodiscard]] bool isEmpty() const { return m_list.empty(); }

    // Something to do by hand.
    void advise(const QString &id, const QString &title);
    void useUrl(const QString &url);
    void useUrlWith(const QString &scheme, const QString &host, int port);
    // Corrected URLs that were seen to answer; else what the analysis proposes for this verdict.
    void correctedUrls(const QString &verdict);

    // `compose WORDS service`
    void compose(const QString &id, const QString &title, const QStringList &words, bool safe);
    void composeUp(const QString &title, const QStringList &options = {});
    void showLogs();
    void restart();
    // `docker WORDS container`
    void engine(const QString &id, const QString &title, const QStringList &words,
                const QString &container, bool safe);
    void run(const QString &id, const QString &title, const QStringList &command);

private:
    const Evidence &m_evidence;
    std::vector<Remedy> m_list;
};

} // namespace vigie
