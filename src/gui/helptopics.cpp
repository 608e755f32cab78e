// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptopics.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

// The resources are in a static library: without a reference the linker would leave them out.
static void initHandbook()
{
    Q_INIT_RESOURCE(help);
}

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array topicIds = {"start", "notifications", "troubleshooting", "settings",
                                 "vigiectl"};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Lower case without accents and with plain apostrophes, as people type a search.
QString plain(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            result += letter == u'’' ? QChar(u'\'') : letter.toCaseFolded();
    }
    return result;
}

bool hasAll(const QString &text, const QStringList &words)
{
    for (const QString &word : words) {
        if (!text.contains(word))
            return false;
    }
    return true;
}

} // namespace

HelpTopic readHelpTopic(const QString &id, const QString &markdown)
{
    static const QRegularExpression heading(u"^(#{1,3}) +(.*)$"_s);
    static const QRegularExpression verdict(u"^`([a-z.-]+)`$"_s);
    HelpTopic topic;
    topic.id = id;
    const QStringList lines = markdown.split(u'\n');
    bool isInCode = false;
    for (const QString &line : lines) {
        if (line.startsWith("<!--"_L1))
            continue;
        topic.markdown += line + u'\n';
        isInCode = isInCode != line.startsWith("```"_L1);
        const auto title = heading.match(line);
        if (!isInCode && title.hasMatch()) {
            topic.sections.append(
                {title.captured(2).trimmed(), {}, int(title.capturedLength(1)), {}});
            continue;
        }
        if (topic.sections.isEmpty())
            continue;
        const auto named = verdict.match(line);
        if (named.hasMatch())
            topic.sections.last().id = named.captured(1);
        topic.sections.last().text += line + u'\n';
    }
    topic.title = topic.sections.isEmpty() ? id : topic.sections.first().title;
    return topic;
}

QList<HelpTopic> helpTopics(const QString &language)
{
    initHandbook();
    const QString base = u":/help/handbook/"_s;
    const QString wanted = language.section(u'_', 0, 0);
    const QString chosen = QFile::exists(base + wanted + u"/start.md"_s) ? wanted : u"en"_s;
    QList<HelpTopic> topics;
    for (const char *id : topicIds) {
        const QString path = base + chosen + u'/' + QLatin1StringView(id) + u".md"_s;
        HelpTopic topic = readHelpTopic(QString::fromLatin1(id), read(path));
        topic.baseUrl = u"qrc"_s + path;
        topics.append(topic);
    }
    topics.append(readHelpTopic(u"whats-new"_s, read(u":/help/CHANGELOG.md"_s)));
    return topics;
}

QList<HelpPlace> findHelp(const QList<HelpTopic> &topics, const QString &words)
{
    const QStringList wanted = plain(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpPlace> inTitle;
    QList<HelpPlace> inText;
    for (int t = 0; t < topics.size() && !wanted.isEmpty(); ++t) {
        for (int s = 0; s < topics[t].sections.size(); ++s) {
            const HelpSection &section = topics[t].sections[s];
            const QString title = plain(section.title + u' ' + section.id);
            if (hasAll(title, wanted))
                inTitle.append({t, s});
            else if (hasAll(title + u' ' + plain(section.text), wanted))
                inText.append({t, s});
        }
    }
    return inTitle + inText;
}

HelpPlace findVerdict(const QList<HelpTopic> &topics, const QString &verdictId)
{
    const QString kind = verdictId.section(u'.', 0, 0);
    HelpPlace nearest;
    for (int t = 0; t < topics.size(); ++t) {
        for (int s = 0; s < topics[t].sections.size(); ++s) {
            const QString &id = topics[t].sections[s].id;
            if (!id.isEmpty() && id == verdictId)
                return {t, s};
            if (nearest.topic < 0 && !kind.isEmpty() && id.section(u'.', 0, 0) == kind)
                nearest = {t, s};
        }
    }
    return nearest;
}

} // namespace vigie
