// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancemessage.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class InstanceMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        InstanceMessage message;
        message.open = {u"http://é/\n\"'"_s, u"/tmp/ä b.json"_s};
        message.demo = true;
        message.activationToken = u"abc"_s;
        const QByteArray line = message.toLine();
        QCOMPARE(line.count('\n'), 1);
        const auto read = InstanceMessage::fromLine(line);
        QVERIFY(read.has_value());
        QVERIFY(*read == message);
    }

    void takesNothingThatIsTooLarge()
    {
        InstanceMessage message;
        message.open = {QString(InstanceMessage::longestThing + 1, u'x')};
        QVERIFY(!InstanceMessage::fromLine(message.toLine()));
        message.open.fill(u"x"_s, InstanceMessage::mostThings + 1);
        QVERIFY(!InstanceMessage::fromLine(message.toLine()));
        message.open = {QString(u'a') + QChar(QChar::Null)};
        QVERIFY(!InstanceMessage::fromLine(message.toLine()));
        QVERIFY(!InstanceMessage::fromLine({}));
    }
};

QTEST_GUILESS_MAIN(InstanceMessageTest)
#include "tst_instancemessage.moc"
