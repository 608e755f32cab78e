// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerexec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Takes the two channels out of the frames of an attached stream.
void splitChannels(const QByteArray &stream, ExecResult &result)
{
    for (qsizetype at = 0; at + 8 <= stream.size();) {
        const auto byte = [&](qsizetype i) {
            return static_cast<quint32>(static_cast<unsigned char>(stream[at + i]));
        };
        const quint32 length = byte(4) << 24 | byte(5) << 16 | byte(6) << 8 | byte(7);
        (byte(0) == 2 ? result.errors : result.output) += stream.mid(at + 8, length);
        at += 8 + static_cast<qsizetype>(length);
    }
}

// What a program inside would ask a proxy for is not what the server says; messages in English.
QJsonArray environment()
{
    return {u"http_proxy="_s, u"https_proxy="_s, u"all_proxy="_s,
            u"HTTP_PROXY="_s, u"HTTPS_PROXY="_s, u"ALL_PROXY="_s,
            u"no_proxy=*"_s,  u"NO_PROXY=*"_s,   u"LC_ALL=C"_s};
}

} // namespace

ExecResult execInContainer(const EngineClient &engine, const QString &container,
                           const QStringList &command, const Deadline &deadline)
{
    ExecResult result;
    const EngineReply created = engine.post(u"/containers/"_s + container + u"/exec"_s,
                                            {{u"AttachStdout"_s, true},
                                             {u"AttachStderr"_s, true},
                                             {u"Tty"_s, false},
                                             {u"Env"_s, environment()},
                                             {u"Cmd"_s, QJsonArray::fromStringList(command)}},
                                            deadline);
    const QString id = created.json().object()["Id"_L1].toString();
    if (!created.isOk() || id.isEmpty())
        return result;
    const EngineReply started = engine.post(u"/exec/"_s + id + u"/start"_s,
                                            {{u"Detach"_s, false}, {u"Tty"_s, false}}, deadline);
    splitChannels(started.body, result);
    const EngineReply state = engine.get(u"/exec/"_s + id + u"/json"_s, {}, deadline);
    const QJsonObject json = state.json().object();
    result.finished = state.isOk() && !json["Running"_L1].toBool();
    result.exitCode = json["ExitCode"_L1].toInt(-1);
    return result;
}

} // namespace vigie
