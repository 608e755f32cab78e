// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie {

// Ends the program in order when the system asks for it (SIGTERM, SIGINT, SIGHUP), so that the
// history and the settings are saved. Where there are no such signals it does nothing.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endRequested();
};

} // namespace vigie
