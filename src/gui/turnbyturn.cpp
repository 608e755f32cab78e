// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnbyturn.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <utility>

namespace vigie {

namespace {

// After this no further piece is begun: a frame has 16 ms, and the last piece may be a large one.
constexpr qint64 turnMs = 3;

} // namespace

TurnByTurn::TurnByTurn(QObject *parent)
    : QObject(parent)
{}

void TurnByTurn::add(Piece piece)
{
    m_pieces.push_back(std::move(piece));
    if (!m_nextTurn.isActive())
        m_nextTurn.start(0, this);
}

void TurnByTurn::finish()
{
    while (!isDone()) {
        doNext();
    }
}

void TurnByTurn::clear()
{
    m_pieces.clear();
    m_nextTurn.stop();
}

// A piece may add others, finish or clear.
void TurnByTurn::doNext()
{
    const Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    piece();
}

void TurnByTurn::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_nextTurn.timerId())
        return;
    QElapsedTimer turn;
    turn.start();
    do {
        if (isDone())
            return m_nextTurn.stop();
        doNext();
    } while (turn.elapsed() < turnMs);
}

} // namespace vigie
