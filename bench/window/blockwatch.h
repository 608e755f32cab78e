// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

#include <vector>

namespace vigie {

// An application that notes, place by place, the longest time its thread spent in one event: so
// long nothing else was answered.
class BlockWatch final : public QApplication
{
public:
    struct Place
    {
        QString name;
        double longestMs = 0; // by the clock; other programs take their share
        double cpuMs = 0;     // of this thread, in that event
        QString event;        // what it was, for whom
        int tooLong = 0;      // events above the limit
    };
    static constexpr double limitMs = 8;

    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    void enter(const QString &place) { m_places.push_back({place, 0, 0, {}, 0}); }
    void print() const;

private:
    void note(const QString &what, double tookMs, double cpuMs);

    std::vector<Place> m_places;
    int m_depth = 0;
};

} // namespace vigie
