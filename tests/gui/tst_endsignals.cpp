// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace vigie;

class EndSignalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatTheSystemAsks()
    {
#ifdef Q_OS_WIN
        QSKIP("SKIPPED-TEST: there are no such signals here");
#else
        EndSignals signals_;
        QSignalSpy requested(&signals_, &EndSignals::endRequested);
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
            const auto before = requested.size();
            std::raise(signal);
            QTRY_COMPARE(requested.size(), before + 1);
        }
#endif
    }
};

QTEST_GUILESS_MAIN(EndSignalsTest)
#include "tst_endsignals.moc"
