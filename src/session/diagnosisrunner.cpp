// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosisrunner.h"

#include "diagnosis.h"

#include <QUrl>

namespace vigie {

namespace {

constexpr std::int64_t debounceMs = 5'000;
constexpr std::int64_t againWithoutCauseMs = 30'000;
constexpr std::int64_t againMs = 120'000;

DiagnosisRequest requestFor(const Target &target, const QString &engine, const QString &fallbackUrl)
{
    DiagnosisRequest request;
    request.url = target.scrape.url.toString(QUrl::FullyEncoded);
    request.composeFiles = target.compose.files;
    request.projectDirectory = target.compose.projectDirectory;
    request.projectName = target.compose.projectName;
    request.service = target.compose.service;
    request.containerPort = target.compose.containerPort;
    request.timeoutMs = int(target.scrape.timeout.count());
    request.fallbackUrl = fallbackUrl;
    request.engineHost = engine;
    const QByteArray authorization = target.scrape.authentication.headerValue();
    if (!authorization.isEmpty())
        request.requestHeaders.append("Authorization: " + authorization);
    for (const auto &[name, value] : target.scrape.headers)
        request.requestHeaders.append(name + ": " + value);
    return request;
}

} // namespace

DiagnosisRunner::DiagnosisRunner(QObject *parent)
    : QObject(parent)
{}

DiagnosisRunner::~DiagnosisRunner()
{
    qDeleteAll(m_running);
}

void DiagnosisRunner::start(const Target &target, const QString &fallbackUrl, std::int64_t nowMs)
{
    const TargetId id = target.id;
    if (isRunning(id))
        return;
    m_lastStartMs.insert(id, nowMs);
    auto *diagnosis = new Diagnosis(requestFor(target, m_engine, fallbackUrl));
    m_running.insert(id, diagnosis);
    connect(diagnosis, &Diagnosis::checkFinished, this,
            [this, id](const CheckResult &check) { Q_EMIT checkFinished(id, check); });
    connect(diagnosis, &Diagnosis::finished, this, [this, id](const Report &report) {
        if (Diagnosis *done = m_running.take(id))
            done->deleteLater();
        Q_EMIT finished(id, report);
    });
    Q_EMIT started(id);
    diagnosis->start();
}

void DiagnosisRunner::cancel(const TargetId &id)
{
    Diagnosis *diagnosis = m_running.take(id);
    if (!diagnosis)
        return;
    diagnosis->disconnect(this);
    diagnosis->cancel();
    diagnosis->deleteLater();
    Q_EMIT cancelled(id);
}

bool DiagnosisRunner::isDue(const TargetId &id, bool fresh, bool hasCause, std::int64_t nowMs) const
{
    if (isRunning(id))
        return false;
    const auto last = m_lastStartMs.constFind(id);
    if (last == m_lastStartMs.constEnd())
        return true;
    const std::int64_t wait = fresh ? debounceMs : hasCause ? againMs : againWithoutCauseMs;
    return nowMs - *last >= wait;
}

} // namespace vigie
