// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatecheck.h"

#include <QVersionNumber>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 64 * 1024;

} // namespace

UpdateAnswer readUpdateAnswer(const QByteArray &text, const QString &version)
{
    const QStringList lines = QString::fromUtf8(text.left(largestAnswer)).split(u'\n');
    UpdateAnswer answer;
    qsizetype rest = 0;
    const QString first = lines.value(0).trimmed();
    const QVersionNumber theirs = QVersionNumber::fromString(first, &rest);
    if (theirs.isNull() || rest != first.size()) {
        answer.error = UpdateCheck::tr("The answer names no version.");
        return answer;
    }
    answer.version = theirs.toString();
    answer.isNewer = theirs > QVersionNumber::fromString(version);
    const QUrl notes(lines.value(1).trimmed(), QUrl::StrictMode);
    if (notes.scheme() == "https"_L1)
        answer.notes = notes;
    return answer;
}

UpdateCheck::UpdateCheck(QObject *parent)
    : QObject(parent)
{
    connect(&m_scraper, &Scraper::scraped, this,
            [this](const QString &, const ScrapeResultPtr &result) {
                if (result->httpStatus == 200 && !result->body.empty()) {
                    const QByteArray text = QByteArray::fromStdString(result->body);
                    Q_EMIT finished(readUpdateAnswer(text, m_version));
                    return;
                }
                UpdateAnswer answer;
                answer.error =
                    result->message.isEmpty() ? tr("The answer is empty.") : result->message;
                Q_EMIT finished(answer);
            });
}

QUrl UpdateCheck::address()
{
    return QUrl(QStringLiteral(VIGIE_UPDATE_URL));
}

void UpdateCheck::start(const QUrl &address, const QString &version)
{
    m_version = version;
    ScrapeConfig config;
    config.url = address;
    config.timeout = deadline;
    config.bodyLimit = largestAnswer;
    config.protobufAllowed = false;
    config.fallbackFormat = Format::PrometheusText;
    m_scraper.scrape(u"update"_s, config);
}

} // namespace vigie
