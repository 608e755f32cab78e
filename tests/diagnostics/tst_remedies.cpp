// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestRemedies final : public QObject
{
    Q_OBJECT

private:
    static Evidence evidenceFor(const QString &service)
    {
        Evidence evidence;
        evidence.serviceName = service;
        evidence.containerPort = 9090;
        evidence.url = analyzeUrl(u"http://localhost:9090/metrics"_s);
        return evidence;
    }

private Q_SLOTS:
    void namesTheServiceInEveryComposeCommand()
    {
        const auto remedies = remediesFor(u"server.hung"_s, evidenceFor(u"workers"_s));
        QVERIFY(!remedies.empty());
        for (const Remedy &remedy : remedies) {
            if (remedy.command.contains(u"compose"_s))
                QVERIFY2(remedy.command.contains(u"workers"_s),
                         qPrintable(remedy.command.join(u' ')));
        }
    }

    void offersNoCommandForAServiceThatIsNotKnown()
    {
        for (const Remedy &remedy : remediesFor(u"server.hung"_s, evidenceFor({})))
            QVERIFY2(!remedy.command.contains(QString()), qPrintable(remedy.command.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
