// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace vigie {

// What is to be diagnosed. Only the URL is needed; the rest is found by itself where it is empty.
struct DiagnosisRequest
{
    QString url;                        // as typed
    QStringList composeFiles = {};      // in the order of -f
    QString projectDirectory = {};      // where the compose files are looked for
    QString projectName = {};           // compose's -p
    QString service = {};               // default: "workers", or the one that publishes the port
    int containerPort = 0;              // default: 9090, or the URL's port for another service
    int timeoutMs = 3000;               // how long the page may take
    QString fallbackUrl = {};           // default: http://localhost:8000/metrics
    QString engineHost = {};            // unix:///…; default: found as the docker command does
    QString dockerProgram = {};         // default: found on the (widened) PATH
    QByteArrayList requestHeaders = {}; // "Name: value", e.g. authentication; never reported
};

// Runs the checks one after the other on a thread of its own, with a deadline for each, and draws
// the conclusion. Looks only: nothing is changed. Destroying it cancels.
class Diagnosis final : public QObject
{
    Q_OBJECT

public:
    explicit Diagnosis(DiagnosisRequest request, QObject *parent = nullptr);
    ~Diagnosis() override;

    void start();  // once
    void cancel(); // finished() is then not emitted

Q_SIGNALS:
    void checkStarted(const QString &id, const QString &title);
    void checkFinished(const vigie::CheckResult &result);
    void finished(const vigie::Report &report);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace vigie
