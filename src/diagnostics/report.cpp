// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QString commandLine(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command) {
        const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
            return c.isLetterOrNumber() || u"-_./:=,@%+"_s.contains(c);
        });
        words.append(plain ? word : u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'');
    }
    return words.join(u' ');
}

// A fence longer than any run of backticks in the text, so that the text cannot end the block.
QString fenced(const QString &text, const QString &language)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + language + u'\n' + text + (text.endsWith(u'\n') ? u""_s : u"\n"_s) + fence +
           u'\n';
}

QString remedyText(const Remedy &remedy)
{
    QString text = u"- "_s + remedy.title + u'\n';
    if (!remedy.url.isEmpty())
        text += u"  <"_s + remedy.url + u">\n"_s;
    if (!remedy.command.isEmpty())
        text += u'\n' + fenced(commandLine(remedy.command), u"sh"_s);
    if (!remedy.patch.diff.isEmpty())
        text += u'\n' + fenced(remedy.patch.diff, u"diff"_s);
    return text;
}

QString checkText(const CheckResult &check)
{
    constexpr char16_t marks[] = {u'✓', u'▲', u'✗', u'–'};
    QString text = u"| %1 | %2 | %3 | %4 ms |\n"_s
                       .arg(QChar(marks[static_cast<size_t>(check.outcome)]), check.title,
                            QString(check.summary).replace(u'|', u"\\|"_s))
                       .arg(check.durationMs);
    return text.replace(u'\r', u' ');
}

} // namespace

QJsonObject Report::toJson() const
{
    QJsonArray hypothesisList;
    for (const Hypothesis &hypothesis : hypotheses)
        hypothesisList.append(hypothesis.toJson());
    QJsonArray checkList;
    for (const CheckResult &check : checks)
        checkList.append(check.toJson());
    return {{u"url"_s, url},
            {u"healthy"_s, healthy},
            {u"verdict"_s, verdict.toJson()},
            {u"hypotheses"_s, hypothesisList},
            {u"checks"_s, checkList},
            {u"notes"_s, QJsonArray::fromStringList(notes)},
            {u"started_at"_s, startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"duration_ms"_s, durationMs}};
}

Report Report::fromJson(const QJsonObject &json)
{
    Report report{json["url"_L1].toString(),
                  json["healthy"_L1].toBool(),
                  Verdict::fromJson(json["verdict"_L1].toObject()),
                  {},
                  {}};
    const QJsonArray hypothesisList = json["hypotheses"_L1].toArray();
    for (const QJsonValue &hypothesis : hypothesisList)
        report.hypotheses.push_back(Hypothesis::fromJson(hypothesis.toObject()));
    const QJsonArray checkList = json["checks"_L1].toArray();
    for (const QJsonValue &check : checkList)
        report.checks.push_back(CheckResult::fromJson(check.toObject()));
    const QJsonArray noteList = json["notes"_L1].toArray();
    for (const QJsonValue &note : noteList)
        report.notes.append(note.toString());
    report.startedAt = QDateTime::fromString(json["started_at"_L1].toString(), Qt::ISODateWithMs);
    report.durationMs = json["duration_ms"_L1].toInt();
    return report;
}

QString Report::toMarkdown() const
{
    QString text = u"# "_s + verdict.title + u"\n\n"_s;
    text += u"<"_s + url + u">, "_s + startedAt.toUTC().toString(Qt::ISODate) + u", "_s +
            Text::tr("%1 ms").arg(durationMs) + u" · `"_s + verdict.id + u"`\n\n"_s;
    text += verdict.explanation + u"\n\n"_s;
    if (!verdict.remedies.empty())
        text += u"## "_s + Text::tr("What to do") + u"\n\n"_s;
    for (const Remedy &remedy : verdict.remedies)
        text += remedyText(remedy);
    text += u"\n## "_s + Text::tr("What was checked") + u"\n\n"_s;
    text += u"| | | | |\n|---|---|---|---|\n"_s;
    for (const CheckResult &check : checks)
        text += checkText(check);
    for (const QString &note : notes)
        text += u"\n"_s + note + u'\n';
    text += u"\n## "_s + Text::tr("Evidence") + u"\n\n"_s;
    for (const CheckResult &check : checks) {
        if (check.evidence.isEmpty())
            continue;
        const QByteArray json = QJsonDocument(check.evidence).toJson(QJsonDocument::Indented);
        text += u"### "_s + check.title + u"\n\n"_s + fenced(QString::fromUtf8(json), u"json"_s) +
                u'\n';
    }
    return text;
}

} // namespace vigie
