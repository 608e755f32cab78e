// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulescommand.h"

#include "command.h"
#include "commandline.h"
#include "inputfile.h"
#include "rulefile.h"
#include "rulejson.h"
#include "ruletest.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

QString shown(const std::string &text)
{
    return terminal::sanitized(QString::fromStdString(text));
}

// What a command does with one file: true where all is well.
using EachFile = std::function<bool(const QString &name, const std::string &text)>;

int forEachFile(const QStringList &names, const EachFile &each)
{
    int code = ExitFine;
    for (const QString &name : names) {
        QString why;
        const std::optional<std::string> text = readInputFile(name, &why, maxRuleFileBytes + 1);
        if (!text)
            terminal::printError(
                RulesText::tr("%1 cannot be read: %2").arg(terminal::sanitized(name), why));
        if (!text || !each(name, *text))
            code = ExitProblem;
    }
    return code;
}

void printIssue(const QString &file, const RuleIssue &issue)
{
    const bool isError = issue.severity == RuleIssue::Severity::Error;
    QString place = terminal::sanitized(file);
    if (issue.at.line > 0)
        place += u":%1:%2"_s.arg(issue.at.line).arg(issue.at.column);
    QString text = terminal::styled(place, TextStyle::Bold) + u": "_s +
                   terminal::styled(isError ? RulesText::tr("error") : RulesText::tr("warning"),
                                    isError ? TextStyle::Bad : TextStyle::Warning) +
                   u": "_s + shown(issue.message);
    terminal::printLine(text);
    QStringList where;
    if (!issue.group.empty())
        where.append(RulesText::tr("group %1").arg(shown(issue.group)));
    if (!issue.rule.empty())
        where.append(RulesText::tr("rule %1").arg(shown(issue.rule)));
    if (!where.isEmpty())
        terminal::printLine(terminal::styled(u"  "_s + where.join(u", "_s), TextStyle::Muted));
    if (!issue.remedy.empty())
        terminal::printLine(terminal::styled(u"  → "_s + shown(issue.remedy), TextStyle::Accent));
}

int check(const QStringList &names, bool json)
{
    QJsonArray all;
    const int code = forEachFile(names, [&](const QString &name, const std::string &text) {
        const RuleFile file = readRuleFile(text);
        if (json) {
            all.append(ruleFileToJson(name, file));
            return file.isAccepted();
        }
        for (const RuleIssue &issue : file.issues)
            printIssue(name, issue);
        if (file.isAccepted())
            terminal::printLine(terminal::styled(
                RulesText::tr("%1: %n rule(s), fine", nullptr, int(file.ruleCount()))
                    .arg(terminal::sanitized(name)),
                TextStyle::Good));
        return file.isAccepted();
    });
    if (json)
        terminal::printJson(QJsonDocument(all));
    return code;
}

// The rule files that a test names, wildcards resolved.
QStringList filesOf(const QString &testFile, const RuleTestFile &test)
{
    const QDir folder = QFileInfo(testFile).absoluteDir();
    QStringList files;
    for (const std::string &pattern : test.ruleFiles) {
        const QFileInfo info(folder, QString::fromStdString(pattern));
        const QStringList found =
            info.absoluteDir().entryList({info.fileName()}, QDir::Files, QDir::Name);
        for (const QString &name : found)
            files.append(info.absoluteDir().filePath(name));
        if (found.isEmpty())
            files.append(info.absoluteFilePath());
    }
    return files;
}

// The groups of all files; false where one is refused, with its issues printed.
bool loadGroups(const QStringList &files, std::vector<RuleGroup> &groups)
{
    bool fine = true;
    for (const QString &name : files) {
        QString why;
        const std::optional<std::string> text = readInputFile(name, &why, maxRuleFileBytes + 1);
        if (!text)
            terminal::printError(why);
        RuleFile file = text ? readRuleFile(*text) : RuleFile();
        if (!text || !file.isAccepted())
            fine = false;
        for (const RuleIssue &issue : file.issues) {
            if (issue.severity == RuleIssue::Severity::Error)
                terminal::printError(u"%1:%2:%3: %4"_s.arg(terminal::sanitized(name))
                                         .arg(issue.at.line)
                                         .arg(issue.at.column)
                                         .arg(shown(issue.message)));
        }
        std::move(file.groups.begin(), file.groups.end(), std::back_inserter(groups));
    }
    return fine;
}

void printAlerts(const QString &title, const std::vector<AlertExpectation::Firing> &alerts)
{
    terminal::printLine(u"    "_s + title);
    for (const AlertExpectation::Firing &alert : alerts) {
        terminal::printLine(u"      "_s + shown(alert.labels.toString()));
        for (const auto &[name, text] : alert.annotations)
            terminal::printLine(u"        %1: %2"_s.arg(shown(name), shown(text)));
    }
    if (alerts.empty())
        terminal::printLine(u"      "_s + RulesText::tr("(none)"));
}

void printSamples(const QString &title, const std::vector<ExpressionExpectation::Sample> &samples)
{
    terminal::printLine(u"    "_s + title);
    for (const ExpressionExpectation::Sample &sample : samples)
        terminal::printLine(
            u"      %1 %2"_s.arg(shown(sample.labels.toString())).arg(sample.value, 0, 'g', 17));
    if (samples.empty())
        terminal::printLine(u"      "_s + RulesText::tr("(none)"));
}

void printFailure(const QString &file, const RuleTestFailure &failure)
{
    const QString time = QString::fromStdString(ruleDurationText(failure.timeMs));
    terminal::printLine(
        terminal::styled(u"%1:%2"_s.arg(terminal::sanitized(file)).arg(failure.at.line),
                         TextStyle::Bold) +
        u": "_s +
        terminal::styled(RulesText::tr("%1 at %2").arg(shown(failure.subject), time),
                         TextStyle::Bad));
    if (!failure.message.empty())
        terminal::printLine(u"    "_s + shown(failure.message));
    if (failure.kind == RuleTestFailure::Kind::Alert) {
        printAlerts(RulesText::tr("expected:"), failure.expectedAlerts);
        printAlerts(RulesText::tr("got:"), failure.gotAlerts);
    } else if (failure.kind == RuleTestFailure::Kind::Expression) {
        printSamples(RulesText::tr("expected:"), failure.expectedSamples);
        printSamples(RulesText::tr("got:"), failure.gotSamples);
    }
}

int test(const QStringList &names, bool json)
{
    QJsonArray all;
    const int code = forEachFile(names, [&](const QString &name, const std::string &text) {
        const RuleTestFile file = readRuleTestFile(text);
        std::vector<RuleGroup> groups;
        const bool isReadable = loadGroups(filesOf(name, file), groups) && file.issues.empty();
        const std::vector<RuleTestFailure> failures =
            isReadable ? runRuleTests(file, groups) : std::vector<RuleTestFailure>();
        const bool isFine = isReadable && failures.empty();
        if (json) {
            all.append(ruleTestToJson(name, file, failures, isReadable));
            return isFine;
        }
        for (const RuleIssue &issue : file.issues)
            printIssue(name, issue);
        for (const RuleTestFailure &failure : failures)
            printFailure(name, failure);
        if (isFine)
            terminal::printLine(terminal::styled(
                RulesText::tr("%1: %n test(s), all passed", nullptr, int(file.tests.size()))
                    .arg(terminal::sanitized(name)),
                TextStyle::Good));
        return isFine;
    });
    if (json)
        terminal::printJson(QJsonDocument(all));
    return code;
}

} // namespace

int runRules(const QStringList &arguments)
{
    CommandLine line(u"rules"_s,
                     RulesText::tr("Checks files of alerting and recording rules as Prometheus "
                                   "does, or runs their unit tests (the format of promtool)."),
                     u"rules check alerts.yml"_s);
    line.parser().addPositionalArgument(
        u"check|test"_s,
        RulesText::tr("check says what Prometheus would refuse, where, and what to do about it; "
                      "test evaluates the rules over made-up series and compares."));
    line.parser().addPositionalArgument(
        u"FILE"_s, RulesText::tr("Files of rules (check) or of tests (test); - is standard input."),
        u"FILE…"_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.parser().positionalArguments();
    const QString what = given.value(0);
    if (what != "check"_L1 && what != "test"_L1)
        return line.usageError(RulesText::tr("'check' or 'test' says what to do"));
    if (given.size() < 2)
        return line.usageError(RulesText::tr("a file is needed"));
    return what == "check"_L1 ? check(given.mid(1), line.json()) : test(given.mid(1), line.json());
}

} // namespace vigie
