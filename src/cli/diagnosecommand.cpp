// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosecommand.h"

#include "command.h"
#include "commandline.h"
#include "diagnoseview.h"
#include "diagnosis.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// The two targets that a fresh installation watches.
const QStringList &defaultUrls()
{
    static const QStringList urls{u"http://localhost:9090/metrics"_s,
                                  u"http://localhost:8000/metrics"_s};
    return urls;
}

struct DiagnoseText
{
    Q_DECLARE_TR_FUNCTIONS(DiagnoseCommand)
};

// What is piped elsewhere keeps its lines.
int columns()
{
    return terminal::isInteractive() ? terminal::width() : 0;
}

Report diagnose(const DiagnosisRequest &request, bool quiet)
{
    Diagnosis diagnosis(request);
    QEventLoop loop;
    Report result;
    QObject::connect(&diagnosis, &Diagnosis::checkFinished, &loop,
                     [quiet](const CheckResult &check) {
                         if (!quiet)
                             terminal::print(checkText(check, columns()));
                     });
    QObject::connect(&diagnosis, &Diagnosis::finished, &loop, [&](const Report &report) {
        result = report;
        loop.quit();
    });
    diagnosis.start();
    loop.exec();
    return result;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"URL"_s, DiagnoseText::tr("What to diagnose; without it the two usual targets."),
        u"[URL...]"_s);
    parser.addOptions({
        {{u"f"_s, u"compose-file"_s},
         DiagnoseText::tr("A compose file; may be given several times, in the order of compose."),
         u"FILE"_s},
        {u"project-directory"_s, DiagnoseText::tr("Where the compose files are."), u"DIR"_s},
        {{u"p"_s, u"project-name"_s}, DiagnoseText::tr("The compose project's name."), u"NAME"_s},
        {u"service"_s, DiagnoseText::tr("The compose service (default: workers)."), u"NAME"_s},
        {u"container-port"_s, DiagnoseText::tr("The port inside the container (default: 9090)."),
         u"PORT"_s},
        {u"timeout"_s,
         DiagnoseText::tr("How many seconds the page may take (default: 3). A longer one tells a "
                          "slow page from a hung server."),
         u"SECONDS"_s},
        {u"fallback-url"_s, DiagnoseText::tr("The page of the API of the same project."), u"URL"_s},
        {u"engine"_s,
         DiagnoseText::tr("The container engine's socket, e.g. unix:///run/docker.sock."),
         u"HOST"_s},
    });
}

// Fills the request from the options; the message when one is wrong.
QString readOptions(const QCommandLineParser &parser, DiagnosisRequest &request)
{
    request.composeFiles = parser.values(u"compose-file"_s);
    request.projectDirectory = parser.value(u"project-directory"_s);
    request.projectName = parser.value(u"project-name"_s);
    request.service = parser.value(u"service"_s);
    request.fallbackUrl = parser.value(u"fallback-url"_s);
    request.engineHost = parser.value(u"engine"_s);
    bool isNumber = true;
    if (parser.isSet(u"container-port"_s))
        request.containerPort = parser.value(u"container-port"_s).toInt(&isNumber);
    if (!isNumber || request.containerPort < 0 || request.containerPort > 65535)
        return DiagnoseText::tr("--container-port wants a port from 1 to 65535.");
    if (parser.isSet(u"timeout"_s)) {
        const double seconds = parser.value(u"timeout"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.1 && seconds <= 600))
            return DiagnoseText::tr("--timeout wants seconds from 0.1 to 600.");
        request.timeoutMs = static_cast<int>(seconds * 1000);
    }
    return {};
}

} // namespace

int runDiagnose(const QStringList &arguments)
{
    CommandLine line(u"diagnose"_s,
                     DiagnoseText::tr("Says why a metrics page does not answer, and what to do."),
                     u"diagnose http://localhost:9090/metrics"_s);
    addOptions(line.parser());
    if (const std::optional<int> end = line.parse(arguments))
        return *end;
    DiagnosisRequest request;
    if (const QString message = readOptions(line.parser(), request); !message.isEmpty())
        return line.usageError(message);
    const QStringList given = line.parser().positionalArguments();
    bool healthy = true;
    for (const QString &url : given.isEmpty() ? defaultUrls() : given) {
        request.url = url;
        if (!line.json())
            terminal::printLine(terminal::styled(terminal::sanitized(url), TextStyle::Bold));
        const Report report = diagnose(request, line.json());
        if (line.json())
            terminal::printJson(QJsonDocument(report.toJson()));
        else
            terminal::print(verdictText(report, columns(), QDir::currentPath()));
        healthy = healthy && report.healthy;
    }
    return healthy ? ExitFine : ExitProblem;
}

} // namespace vigie
