// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QJsonObject &answer)
{
    if (answer.contains("bytes"_L1))
        return QByteArray::fromBase64(answer["bytes"_L1].toString().toLatin1());
    const QJsonValue json = answer["json"_L1];
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
        .toJson(QJsonDocument::Compact);
}

QByteArray httpAnswer(const QJsonObject &answer)
{
    const QByteArray body = bodyOf(answer);
    return "HTTP/1.1 " + QByteArray::number(answer["status"_L1].toInt()) +
           " X\r\nApi-Version: " + answer["api_version"_L1].toString().toLatin1() +
           "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

FakeEngine::~FakeEngine()
{
    quit();
    wait();
}

bool FakeEngine::begin()
{
    start();
    m_begun.acquire();
    return m_isListening;
}

QByteArray FakeEngine::answerTo(const QByteArray &head) const
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    QString target = QString::fromLatin1(words.value(1));
    if (target.startsWith("/v1."_L1))
        target = target.mid(target.indexOf(u'/', 1));
    const QString request = QString::fromLatin1(words.value(0)) + u' ' + target;
    const QString path = request.section(u'?', 0, 0);
    QJsonObject samePath;
    for (const QJsonValue &value : m_answers) {
        const QJsonObject answer = value.toObject();
        const QString recorded = answer["request"_L1].toString();
        if (recorded == request)
            return httpAnswer(answer);
        if (samePath.isEmpty() && recorded.section(u'?', 0, 0) == path)
            samePath = answer;
    }
    if (samePath.isEmpty())
        return "HTTP/1.1 404 X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    return httpAnswer(samePath);
}

void FakeEngine::run()
{
    QLocalServer server;
    m_isListening = server.listen(m_socketPath);
    if (!m_isListening) {
        m_begun.release();
        return;
    }
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&] {
        while (QLocalSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
                const QByteArray head = socket->peek(64 * 1024);
                if (!head.contains("\r\n\r\n"))
                    return;
                socket->readAll();
                socket->write(answerTo(head));
                socket->disconnectFromServer();
            });
        }
    });
    m_begun.release();
    exec();
}
