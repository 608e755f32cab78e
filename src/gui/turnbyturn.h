// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <deque>
#include <functional>

namespace vigie {

// Does many pieces of work in their order, in each turn of the event loop only as many as hold the
// window's thread for a moment, so that it paints and answers in between.
class TurnByTurn final : public QObject
{
    Q_OBJECT

public:
    using Piece = std::function<void()>;

    explicit TurnByTurn(QObject *parent = nullptr);

    void add(Piece piece);
    void finish(); // what is left, now
    void clear();
    [[nodiscard]] bool isDone() const { return m_pieces.empty(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void doNext();

    std::deque<Piece> m_pieces;
    QBasicTimer m_nextTurn;
};

} // namespace vigie
