// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

#include <memory>

namespace vigie {

// Serves the pages one after the other, round and round, from a thread of its own on a free
// loopback port, so that serving takes nothing of the thread that is measured.
class PageServer final
{
public:
    explicit PageServer(QList<QByteArray> pages);
    ~PageServer();

    [[nodiscard]] QUrl url() const { return m_url; } // empty when no port could be had

private:
    QThread m_thread;
    QUrl m_url;
};

} // namespace vigie
