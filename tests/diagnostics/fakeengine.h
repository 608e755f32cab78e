// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QSemaphore>
#include <QThread>

// Answers as an engine did once: the recorded answer of the same request, else of the same path.
class FakeEngine final : public QThread
{
public:
    explicit FakeEngine(const QString &socketPath, const QJsonArray &answers)
        : m_socketPath(socketPath)
        , m_answers(answers)
    {}
    ~FakeEngine() override;

    [[nodiscard]] bool begin(); // once it answers

protected:
    void run() override;

private:
    [[nodiscard]] QByteArray answerTo(const QByteArray &head) const;

    QString m_socketPath;
    QJsonArray m_answers;
    QSemaphore m_begun;
    bool m_isListening = false;
};
