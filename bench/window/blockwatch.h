// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

#include <vector>

namespace vigie {

// An application that notes, place by place, the longest time its thread spent in one event: so
// long nothing else was answered. What other programs took of the processor is not counted, what
// the thread waited for is.
class BlockWatch final : public QApplication
{
public:
    struct Place
    {
        QString name;
        double cpuMs = 0;  // the longest by the processor's time of this thread
        QString event;     // what it was, for whom
        int tooLong = 0;   // events above the limit
        double waitMs = 0; // the longest by the clock of those that waited for something
    };
    static constexpr double limitMs = 8;

    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    void enter(const QString &place) { m_places.emplace_back().name = place; }
    void print() const;

private:
    void note(const QString &what, double cpuMs, double waitedMs);

    std::vector<Place> m_places;
    int m_depth = 0;
};

} // namespace vigie
